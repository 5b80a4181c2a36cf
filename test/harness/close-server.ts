import type { Server, Socket } from 'node:net';

/**
 * Closes a server with whatever is connected to it. `Server.close` alone waits for every connection, and one that was
 * left half-way with bytes unread (a proxied one whose other side went first) is never over.
 */
export function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}
