import { MAXIMUM_WATCHED } from '../core/settings/watchlist/watchlist.ts';
import type { LeftOutName } from './options-data.ts';
import type { Page } from './page.ts';

/** Shows what an import had no room for, beside what earlier ones left out: nothing else holds it any more. The oldest go first. */
export function tellLeft({ data, change }: Pick<Page, 'data' | 'change'>, left: readonly LeftOutName[]): void {
  if (left.length > 0) change({ leftOut: [...(data()?.leftOut ?? []), ...left].slice(-MAXIMUM_WATCHED) });
}
