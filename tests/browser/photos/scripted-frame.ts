/**
 * Stands in for the frame that looks at files, so that the door can be tried without looking at anything. What it
 * answers about each file is in the file's name; one that begins with `wait` keeps it waiting until it is pressed.
 */
interface Asked {
  type: 'look' | 'stop';
  files?: { id: string; file: File }[];
}

function answerAbout({ id, file }: { id: string; file: File }) {
  if (file.name.includes('left-out')) return { id, use: 'left-out' };
  const facts = { kind: file.type.startsWith('video/') ? 'video' : 'photo', looked: 'yes', faces: 0 };
  if (!file.name.includes('made')) return { id, use: 'original', attachment: { ...facts, name: file.name } };
  const made = new File([`made of ${file.name}`], `safe-${file.name}`, { type: 'image/jpeg' });
  return { id, use: 'replacement', file: made, attachment: { ...facts, name: made.name } };
}

window.addEventListener('message', ({ data, ports: [port] }) => {
  if (data?.type !== 'second-look' || !port) return;
  port.onmessage = ({ data: { type, files = [] } }: MessageEvent<Asked>) => {
    const finish = () =>
      port.postMessage(
        type === 'stop' || files.some(({ file }) => file.name.includes('cancel'))
          ? { type: 'cancelled' }
          : { type: 'finished', files: files.map(answerAbout) },
      );
    if (type === 'look' && files.some(({ file }) => file.name.startsWith('wait'))) {
      // Not at once: a driver whose press takes its own target away waits for ever for an answer to it.
      window.addEventListener('click', () => setTimeout(finish, 100), { once: true });
    } else finish();
  };
  port.postMessage({ type: 'ready' });
});
