import type { PageState } from '../../messaging/protocol.ts';
import type { PopupData } from './popup-data.ts';

/** What stands in the place of an article. `off`: where the reader wants nothing read. */
export function withoutArticle(
  page: Exclude<PageState, { state: 'read' | 'reading' }> | null,
  isUnreadable: boolean,
  off: Extract<PopupData, { state: 'off' }> | null,
  host: string,
): PopupData {
  if (isUnreadable) return { state: 'unreadable' };
  if (off && page?.state !== 'error') return off;
  if (page === null || page.state === 'off') return { state: 'no-access', host, refused: false };
  return page.state === 'error' ? { state: 'error', host } : { state: 'not-an-article', host, refused: false };
}
