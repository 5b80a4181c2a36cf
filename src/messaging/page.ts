import { onMessage, ownId } from '../platform/runtime.ts';
import { isEnvelope } from './envelope.ts';
import type { PageParamsOf, PageRequestType, PageResultOf } from './protocol.ts';

type PageHandlers = { readonly [T in PageRequestType]: (params: PageParamsOf<T>) => PageResultOf<T> | Promise<PageResultOf<T>> };

/**
 * Answers in the content script until it has stopped. Only our own extension can send to it, and its pages are typed, so parameters are not
 * validated again here.
 */
export function servePage(handlers: PageHandlers, isStopped: () => boolean): void {
  const byType = handlers as Readonly<Record<string, ((params: never) => unknown) | undefined>>;
  onMessage((message, sender) => {
    if (isStopped() || sender.extensionId !== ownId() || !isEnvelope(message, 'page')) return undefined;
    const handler = Object.hasOwn(byType, message.type) ? byType[message.type] : undefined;
    if (!handler) return undefined;
    return answer(handler, message.params);
  });
}

async function answer(handler: (params: never) => unknown, params: unknown): Promise<unknown> {
  try {
    return { ok: true, result: await handler(params as never) };
  } catch (error) {
    return { ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
