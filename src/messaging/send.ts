import { isConnected, sendMessage } from '../platform/runtime.ts';
import { opened, RequestError } from './envelope.ts';
import type { ParamsOf, RequestType, ResultOf } from './protocol.ts';

/** What `send` needs of the browser. */
interface Wire {
  sendMessage(message: unknown): Promise<unknown>;
  isConnected(): boolean;
}

/** Asks the background. Throws `RequestError` on unexpected failures only. */
export async function send<T extends RequestType>(
  type: T,
  params: ParamsOf<T>,
  wire: Wire = { sendMessage, isConnected },
): Promise<ResultOf<T>> {
  return opened(await transmit({ to: 'background', type, params }, wire)) as ResultOf<T>;
}

async function transmit(message: unknown, wire: Wire): Promise<unknown> {
  if (!wire.isConnected()) throw new RequestError('invalidated');
  try {
    return await wire.sendMessage(message);
  } catch (error) {
    // Both browsers say so only in words; the connection tells the truth once it is gone.
    const gone = !wire.isConnected() || (error instanceof Error && error.message.includes('context invalidated'));
    throw new RequestError(gone ? 'invalidated' : 'unreachable', error instanceof Error ? error.message : String(error));
  }
}
