import * as v from 'valibot';
import type { Sender } from '../platform/runtime.ts';
import { isEnvelope, type Reply, type RequestErrorCode } from './envelope.ts';
import type { ParamsOf, RequestType, ResultOf } from './protocol.ts';
import { FOR_CONTENT, PARAMS } from './schemas.ts';

/** A missing handler does not compile. */
export type Handlers = {
  readonly [T in RequestType]: (params: ParamsOf<T>, sender: Sender) => ResultOf<T> | Promise<ResultOf<T>>;
};

interface ServeOptions {
  readonly ownId: string;
  /** `chrome-extension://…/` */
  readonly ownOrigin: string;
  /** Told once of every surprise. */
  readonly report: (error: unknown) => void;
}

/**
 * A message listener that answers our requests. It decides at once whether a message is ours; others get `undefined`. Web pages cannot send
 * here at all; content scripts can, and are answered what they need and nothing else.
 */
export function serve(handlers: Handlers, { ownId, ownOrigin, report }: ServeOptions) {
  return (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    if (sender.extensionId !== ownId || !isEnvelope(message, 'background')) return undefined;
    if (!isRequestType(message.type)) return Promise.resolve(refusal('invalid', 'No such request.'));
    if (!FOR_CONTENT.has(message.type) && !isOwnPage(sender, ownOrigin)) {
      return Promise.resolve(refusal('refused', 'Only pages of the extension may ask this.'));
    }
    return answer(handlers, message.type, message.params, sender, report);
  };
}

const isRequestType = (type: string): type is RequestType => Object.hasOwn(PARAMS, type);

/** A page of ours, and not in a frame of someone else's tab. */
function isOwnPage(sender: Sender, ownOrigin: string): boolean {
  if (!sender.url?.startsWith(ownOrigin)) return false;
  return sender.tabId === undefined || (sender.frameId === 0 && (sender.tabUrl === undefined || sender.tabUrl.startsWith(ownOrigin)));
}

async function answer<T extends RequestType>(
  handlers: Handlers,
  type: T,
  raw: unknown,
  sender: Sender,
  report: (error: unknown) => void,
): Promise<Reply> {
  const params = v.safeParse(PARAMS[type], raw);
  if (!params.success) return refusal('invalid', `${type}: ${v.getDotPath(params.issues[0]) ?? 'parameters'} is not valid.`);
  try {
    return { ok: true, result: await handlers[type](params.output as ParamsOf<T>, sender) };
  } catch (error) {
    report(error);
    return refusal('failed', error instanceof Error ? error.message : 'Unexpected failure.');
  }
}

const refusal = (code: RequestErrorCode, message: string): Reply => ({ ok: false, code, message });
