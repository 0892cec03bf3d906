import { createFaceFinder } from '../photos/faces/finder.ts';
import { awaitHost } from './host-port.ts';

const faces = createFaceFinder();
addEventListener('pagehide', () => faces.release());

awaitHost((message, host) => {
  switch (message.type) {
    case 'look':
      host.tell({
        type: 'finished',
        files: message.files.map(({ id }) => ({ id, use: 'original' as const })),
      });
      return;
    case 'stop':
      host.tell({ type: 'cancelled' });
      return;
    default:
      message satisfies never;
  }
});
