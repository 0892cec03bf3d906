import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  pngChunk,
  segments,
  webpChunk,
  webpOf,
  withChunks,
  withSegments,
} from '../../unit/photos/made/blocks.ts';
import { exifBlock, phonePhoto } from '../../unit/photos/made/exif.ts';
import { plainPng } from '../../unit/photos/made/small.ts';
import { browserUnderTest } from '../harness/index.ts';
import { type Given, given, openWorkbench, type Workbench } from './workbench.ts';

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
      xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
      xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" aux:SerialNumber="012345"
      exif:GPSLatitude="51,30.0N" exif:GPSLongitude="0,7.5W">
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Year 4 at the gala</rdf:li></rdf:Alt></dc:description>
    <dc:subject><rdf:Bag><rdf:li>gala</rdf:li><rdf:li>Zoë Jones</rdf:li></rdf:Bag></dc:subject>
    <dc:creator><rdf:Seq><rdf:li>Priya Patel</rdf:li></rdf:Seq></dc:creator>
    <mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="Amy Jones"
      mwg-rs:Type="Face"/></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
    <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Sam Okafor</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
    <Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource">
      <Iptc4xmpExt:Sublocation>12 Mill Lane</Iptc4xmpExt:Sublocation><Iptc4xmpExt:City>Leeds</Iptc4xmpExt:City>
    </rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>
  </rdf:Description></rdf:RDF></x:xmpmeta>`;
const fromXmp = {
  location: true,
  address: '12 Mill Lane, Leeds',
  people: ['Amy Jones', 'Sam Okafor'],
  words: ['Year 4 at the gala', 'gala', 'Zoë Jones'],
  owner: 'Priya Patel',
  serial: true,
};
const fromExif = {
  location: true,
  people: [],
  words: ['Amy Jones at the gala'],
  device: 'Canon EOS R5',
  owner: 'Priya Patel, Oakfield Primary',
  serial: true,
  taken: '2026:11:20 10:11:12',
};
const nothing = { location: false, people: [], words: [], serial: false };
const shipped = (name: string) => readFileSync(join(import.meta.dirname, 'files', name));

describe.each([browserUnderTest])('in %s', (name) => {
  let bench: Workbench;
  let jpeg: Buffer;
  beforeAll(async () => {
    bench = await openWorkbench(name);
    jpeg = Buffer.from(await bench.page.evaluate(() => window.work.draw(64, 48, 'image/jpeg')), 'base64');
  });
  afterAll(() => bench?.close());

  const metadata = (file: Given) => bench.page.evaluate((one) => window.work.metadata(one), file);
  const ofJpeg = (added: readonly Uint8Array[]) => metadata(given('a.jpg', withSegments(jpeg, added)));

  test('EXIF is read from JPEG, PNG, WebP, HEIC and AVIF, whatever the file is called', async () => {
    const block = exifBlock(phonePhoto);
    const webp = webpOf(1, 1, 8, [webpChunk('VP8L', Buffer.alloc(10)), webpChunk('EXIF', block)]);
    expect(await ofJpeg([segments.exif(block)])).toEqual(fromExif);
    expect(await metadata(given('a.jpg', withChunks(plainPng(2, 2), [pngChunk('eXIf', block)])))).toEqual(
      fromExif,
    );
    expect(await metadata(given('a.webp', webp, 'image/webp'))).toEqual(fromExif);
    expect(await metadata(given('a.heic', shipped('phone.heic')))).toEqual(fromExif);
    expect(await metadata(given('a.avif', shipped('phone.avif')))).toEqual(fromExif);
  });

  test('XMP is read: people marked in the picture, places, keywords', async () => {
    expect(await ofJpeg([segments.xmp(xmp)])).toEqual(fromXmp);
    const inText = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), Buffer.from(xmp)]);
    expect(await metadata(given('a.png', withChunks(plainPng(2, 2), [pngChunk('iTXt', inText)])))).toEqual(
      fromXmp,
    );
  });

  test('captions, keywords and by-lines of the press are read', async () => {
    const records: [number, string][] = [
      [120, 'Amy Jones wins'],
      [25, 'swimming'],
      [25, 'Year 4'],
      [80, 'Priya Patel'],
      [90, 'Leeds'],
      [92, 'Mill Lane Pool'],
    ];
    expect(await ofJpeg([segments.iptc(records)])).toEqual({
      ...nothing,
      address: 'Mill Lane Pool, Leeds',
      words: ['Amy Jones wins', 'swimming', 'Year 4'],
      owner: 'Priya Patel',
    });
  });

  test('texts of a PNG are read', async () => {
    const texts = [
      pngChunk('tEXt', Buffer.from('Author\0Priya Patel', 'latin1')),
      pngChunk('tEXt', Buffer.from('Description\0Amy Jones', 'latin1')),
    ];
    expect(await metadata(given('a.png', withChunks(plainPng(2, 2), texts)))).toEqual({
      ...nothing,
      words: ['Amy Jones'],
      owner: 'Priya Patel',
    });
  });

  test('a broken block does not hide the others', async () => {
    const broken = [
      segments.exif(exifBlock(phonePhoto).subarray(0, 40)),
      segments.iptc([[120, 'Amy Jones wins']]).fill(0xff, 30, 40),
    ];
    expect(await ofJpeg([...broken, segments.xmp(xmp)])).toMatchObject({
      people: fromXmp.people,
      address: fromXmp.address,
      location: true,
    });
    const exif = segments.exif(exifBlock(phonePhoto));
    expect(await ofJpeg([exif, segments.xmp('<x:xmpmeta <<<')])).toEqual(fromExif);
  });

  test('a file that says nothing, or is none, gives nothing', async () => {
    expect(await ofJpeg([])).toEqual(nothing);
    expect(await metadata(given('a.jpg', new Uint8Array()))).toEqual(nothing);
    expect(await metadata(given('a.jpg', Buffer.from('Dear all, please find attached')))).toEqual(nothing);
    expect(await metadata(given('a.mp4', Buffer.from('\0\0\0\x18ftypisom and no more', 'latin1')))).toEqual(
      nothing,
    );
  });

  test('the container of a video is read', async () => {
    const [mp4 = '', webm = ''] = await bench.page.evaluate(() =>
      Promise.all([window.work.record('mp4', 1, true), window.work.record('webm', 1, true)]),
    );
    expect(await metadata({ name: 'a.mp4', type: '', content: mp4 })).toEqual({
      ...nothing,
      location: true,
      words: ['Amy at the gala'],
      device: 'Apple iPhone 15',
    });
    expect(await metadata({ name: 'a.webm', type: '', content: webm })).toEqual({
      ...nothing,
      location: true,
      words: ['Amy at the gala'],
    });
  });

  test('nothing was asked of the network', () => expect(bench.requests()).toEqual([]));
});
