import type { InstrumentId } from '../../core/instruments/instrument.ts';
import { canBeFound } from '../../core/mentions/own-names.ts';
import { isSame } from '../../core/settings/stored.ts';
import { addRemarks, remarksLeftOut } from '../../core/settings/sync/merge-watchlists.ts';
import { isWatched, MAXIMUM_WATCHED, type Remarks, type Watchlist, watch } from '../../core/settings/watchlist/watchlist.ts';
import { isBroken, MAXIMUM_CHARACTERS } from '../../core/settings/watchlist/watchlist-file.ts';
import type { Ask } from '../../messaging/ask.ts';
import { counted, inARow, type Words } from '../../ui/words.ts';
import type { LeftOutName } from '../options-data.ts';
import type { Page } from '../page.ts';
import { toldNewer } from '../page-changes.ts';
import { tellLeft } from '../tell-left.ts';
import { findNames } from './find-names.ts';
import { loadPrices } from './load-prices.ts';
import { nameOf, nowAt, undoably } from './undoably.ts';

/** Takes the names of a text into the watchlist, and shows which of them are open, unknown or left out. */
export async function importNames(page: Page, ask: Ask, text: string): Promise<void> {
  if (toldNewer(page, ['watchlist'])) return;
  const { t, format } = page.words();
  if (text.length > MAXIMUM_CHARACTERS) return page.change({ notice: t('text_too_long', [format.number(MAXIMUM_CHARACTERS, 0)]) });
  if (isBroken(text)) return page.change({ notice: t('file_unreadable') });
  page.change({ notice: t('asking') });
  const { found, open, unknown, over } = await findNames(text, ask);
  const now = Date.now();
  const named = found.map(({ id, remarks }) => ({ name: nameOf(page, id), id, remarks, now }));
  let left: readonly LeftOutName[] = [];
  const kept = await undoably(
    page,
    (before, after) => importText(page.words(), before, after),
    (before) => {
      const taken = named.reduce(takeIn, { list: before, left: [] });
      left = taken.left;
      return taken.list;
    },
  );
  if (!kept) return;
  // What an earlier import left open stays so, and what it did not find.
  const waiting = (page.data()?.open ?? []).filter(({ name }) => !open.some((each) => each.name === name));
  const unfound = [...new Set([...(page.data()?.unfound ?? []), ...unknown])].slice(-MAXIMUM_WATCHED);
  const isNothing = found.length + open.length + unknown.length === 0;
  page.change({ open: [...waiting, ...open], unfound, notice: isNothing ? t('names_none') : null });
  tellLeft(page, [...left, ...over.map((name) => ({ name, remarks: null }))]);
  page.run(
    loadPrices(
      page,
      ask,
      found.map(({ id }) => id),
    ),
  );
}

/** Watches what the reader says that an imported name means; null leaves it out. */
export async function settleName(page: Page, ask: Ask, name: string, id: InstrumentId | null): Promise<void> {
  if (id !== null && toldNewer(page, ['watchlist'])) return;
  const remarks = page.data()?.open.find((each) => each.name === name)?.remarks ?? {};
  const settled = (): void => page.change({ open: (page.data()?.open ?? []).filter((each) => each.name !== name) });
  if (id === null) return settled();
  let left: readonly LeftOutName[] = [];
  const kept = await undoably(page, nowAt(page, id), (list) => {
    const taken = takeIn({ list, left: [] }, { name: nameOf(page, id), id, remarks, now: Date.now() });
    left = taken.left;
    return taken.list;
  });
  // What was not kept can be chosen again, with its remarks.
  if (!kept) return;
  settled();
  tellLeft(page, left);
  await loadPrices(page, ask, [id]);
}

/** A name that is watched already takes what the file says to what stands beside it; where the list is full it stays as it is. */
function takeIn({ list, left }: TakenIn, { name, id, remarks, now }: Taken): TakenIn {
  const watched = watch(list, id, now);
  if (!isWatched(watched, id)) return { list, left: [...left, { name, remarks: null }] };
  const useless = remarks.aliases?.filter((alias) => !canBeFound(alias)) ?? [];
  const usable = useless.length === 0 ? remarks : { ...remarks, aliases: remarks.aliases?.filter(canBeFound) ?? [] };
  const out = remarksLeftOut(watched, id, usable);
  const aliases = [...(out?.aliases ?? []), ...useless];
  const all = aliases.length > 0 ? { ...out, aliases } : out;
  return { list: addRemarks(watched, id, usable), left: all ? [...left, { name, remarks: all }] : left };
}

interface Taken {
  readonly name: string;
  readonly id: InstrumentId;
  readonly remarks: Remarks;
  readonly now: number;
}

interface TakenIn {
  readonly list: Watchlist;
  /** What had no room, or can be found in no text. */
  readonly left: readonly LeftOutName[];
}

/** How many names an import added, and beside how many others it wrote something. */
function importText(words: Words, before: Watchlist, after: Watchlist): string {
  const known = new Map(before.entries.map((entry) => [entry.id, entry]));
  const added = after.entries.filter(({ id }) => !known.has(id)).length;
  const noted = after.entries.filter((entry) => known.has(entry.id) && !isSame(known.get(entry.id), entry)).length;
  if (noted === 0) return counted(words, 'added', added);
  const remarks = counted(words, 'remarks_added', noted);
  return added === 0 ? remarks : inARow(counted(words, 'added', added), remarks);
}
