import { opened, RequestError } from './envelope.ts';
import { IN_PAGE, type PageParamsOf, type PageRequestType, type PageResultOf } from './protocol.ts';

/** Asks the content script of a tab. Throws `RequestError` `unreachable` where none runs. */
export type AskPage = <T extends PageRequestType>(tabId: number, type: T, params: PageParamsOf<T>) => Promise<PageResultOf<T>>;

/** What asking a page needs of the browser. */
interface PageWire {
  readonly sendToTab: (tabId: number, message: unknown) => Promise<unknown>;
  readonly lookInTab: (tabId: number, symbol: string) => Promise<unknown>;
}

/** A page that is not read does not listen, for that costs each page more than our look at it: what it is, is found where our script left it. */
export function askingPages({ sendToTab, lookInTab }: PageWire): AskPage {
  return async <T extends PageRequestType>(tabId: number, type: T, params: PageParamsOf<T>) => {
    let reply: unknown;
    try {
      reply = await sendToTab(tabId, { to: 'page', type, params });
    } catch (error) {
      const state = type === 'page/notes' ? await lookInTab(tabId, IN_PAGE) : null;
      if (state) return state as PageResultOf<T>;
      throw new RequestError('unreachable', error instanceof Error ? error.message : String(error));
    }
    return opened(reply) as PageResultOf<T>;
  };
}
