import type { ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';

/** The connections of a server, in the order they were opened, and which of them lie idle. */
export class Connections {
  /** Each with its number. */
  readonly #open = new Map<TLSSocket, number>();
  readonly #busy = new Set<TLSSocket>();
  /** How many had been opened when a host was last asked. */
  readonly #before = new Map<string, number>();
  #opened = 0;

  add(socket: TLSSocket): void {
    this.#opened += 1;
    this.#open.set(socket, this.#opened);
    socket.once('close', () => {
      this.#open.delete(socket);
      this.#busy.delete(socket);
    });
  }

  /** Notes a request on a connection, which is busy until the answer is out. `true` where it was open before the host's last request arrived. */
  carry(socket: TLSSocket, host: string, response: ServerResponse): boolean {
    const kept = (this.#open.get(socket) ?? 0) <= (this.#before.get(host) ?? 0);
    this.#before.set(host, this.#opened);
    this.#busy.add(socket);
    response.once('close', () => this.#busy.delete(socket));
    return kept;
  }

  /** A browser looks whether a connection is still there before it takes it up again. */
  breakIdle(): void {
    for (const socket of this.#open.keys()) if (!this.#busy.has(socket)) socket.destroy();
  }
}
