/** Our messages, told from anyone else's by `to`. */
interface Envelope {
  readonly to: 'background' | 'page';
  readonly type: string;
  readonly params: unknown;
}

/** Why a request failed other than in ways its result type says. */
export type RequestErrorCode =
  /** The extension was updated or removed under a running content script. */
  | 'invalidated'
  /** Nobody is there to answer. */
  | 'unreachable'
  /** The sender may not ask this. */
  | 'refused'
  /** The parameters are not what the request takes. */
  | 'invalid'
  /** The handler failed unexpectedly. */
  | 'failed';

export type Reply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: RequestErrorCode; readonly message: string };

/** An unexpected failure of a request. Expected ones are part of the result. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;

  constructor(code: RequestErrorCode, message: string = code) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
  }
}

export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    message.to === to &&
    'type' in message &&
    typeof message.type === 'string'
  );
}

const isReply = (reply: unknown): reply is Reply => typeof reply === 'object' && reply !== null && 'ok' in reply;

/** The result inside a reply, or its error thrown. */
export function opened(reply: unknown): unknown {
  if (!isReply(reply)) throw new RequestError('unreachable');
  if (!reply.ok) throw new RequestError(reply.code, reply.message);
  return reply.result;
}
