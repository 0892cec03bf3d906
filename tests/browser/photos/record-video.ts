import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, WebMOutputFormat } from 'mediabunny';

/** One second is red, the next blue, and so on. */
export async function recordVideo(container: 'mp4' | 'webm', seconds: number, tags: boolean): Promise<Blob> {
  const canvas = new OffscreenCanvas(320, 240);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const target = new BufferTarget();
  const format =
    container === 'mp4' ? new Mp4OutputFormat({ metadataFormat: 'mdta' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec: container === 'mp4' ? 'vp9' : 'vp8', bitrate: 300_000 });
  output.addVideoTrack(source);
  if (tags) {
    output.setMetadataTags({
      title: 'Amy at the gala',
      raw:
        container === 'mp4'
          ? {
              'com.apple.quicktime.location.ISO6709': '+51.5007-000.1246+010.000/',
              'com.apple.quicktime.make': 'Apple',
              'com.apple.quicktime.model': 'iPhone 15',
            }
          : { LOCATION: '+51.5007-000.1246/' },
    });
  }
  await output.start();
  for (let frame = 0; frame < seconds * 10; frame += 1) {
    context.fillStyle = Math.floor(frame / 10) % 2 === 0 ? '#c02020' : '#2020c0';
    context.fillRect(0, 0, 320, 240);
    await source.add(frame / 10, 0.1);
  }
  await output.finalize();
  return new Blob([target.buffer ?? new ArrayBuffer()], { type: `video/${container}` });
}
