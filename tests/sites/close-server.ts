import type { Server, Socket } from 'node:net';

/**
 * Answers how to close a server with everything that still hangs on it: tunnels and kept connections do not end by
 * themselves with a browser that was killed. To be called before the server listens.
 */
export function closerOf(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
}
