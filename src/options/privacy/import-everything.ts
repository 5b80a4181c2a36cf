import { allOf } from '../../core/settings/dismissals/dismissal-homes.ts';
import { type Dismissals, newestOf } from '../../core/settings/dismissals/dismissals.ts';
import { preferencesOf, readExported } from '../../core/settings/exported.ts';
import { settingsIn, withImported, withoutChange } from '../../core/settings/imported-settings.ts';
import { MAXIMUM_SITES } from '../../core/settings/settings.ts';
import { isSame } from '../../core/settings/stored.ts';
import { mergeDismissals } from '../../core/settings/sync/merge-dismissals.ts';
import { mergeWatchlists, remarksLeftOut } from '../../core/settings/sync/merge-watchlists.ts';
import { NAMES, type Name, type SaidName } from '../../core/settings/sync/preference-values.ts';
import { bounded } from '../../core/settings/watchlist/watchlist.ts';
import { counted, inARow } from '../../ui/words.ts';
import type { LeftOutName } from '../options-data.ts';
import type { Page } from '../page.ts';
import { tellLeft } from '../tell-left.ts';
import type { EverythingParts } from './everything-actions.ts';

/** `false`: a newer version wrote what would be changed, and so nothing is. */
type Change<T> = (update: (value: T) => T) => Promise<boolean>;

/**
 * Takes what a file of everything holds of settings and lists, and offers the way back. What is of one machine alone stays: its first run, and own
 * caches, which a stranger's file may not set.
 */
export async function importEverything(
  page: Page,
  { ask, managed }: Pick<EverythingParts, 'ask' | 'managed'>,
  text: string,
): Promise<void> {
  const exported = readExported(text);
  const { t, format } = page.words();
  if (!exported) return page.change({ notice: t('file_unreadable') });
  const kept = await preferencesOf(exported, managed);
  const isDamaged = (name: Name): boolean => kept.problems.some((each) => each.name === name);

  const back: (() => Promise<unknown>)[] = [];
  /** Makes a change and notes the way back: from `after` to `before`, in what there is by then. */
  async function make<T>(change: Change<T>, update: (before: T) => T, revert: (before: T, after: T, now: T) => T): Promise<boolean> {
    let undo: (() => Promise<boolean>) | null = null;
    const isKept = await change((before) => {
      const after = update(before);
      if (isSame(before, after)) return before;
      undo = () => change((now) => revert(before, after, now));
      return after;
    });
    if (isKept && undo) back.push(undo);
    return isKept;
  }

  // Lists are added to what there is, whatever is left of them. Settings take its place: only whole ones may, and none are no choice.
  const chosen = isDamaged('settings') ? undefined : settingsIn(exported);
  let isFull = false;
  const take: Parameters<Page['changeSettings']>[0] = (now) => {
    const { settings, full } = withImported(now, chosen);
    isFull = full;
    return settings;
  };
  const settingsKept = chosen === undefined || (await make(page.changeSettings, take, withoutChange));
  const tookSettings = back.length > 0;

  let over = 0;
  let overList = 0;
  let leftOut: readonly LeftOutName[] = [];
  const add: Parameters<Page['changeWatchlist']>[0] = (list) => {
    const merged = mergeWatchlists(null, list, kept.watchlist);
    overList = bounded(merged).over.length;
    leftOut = kept.watchlist.entries.flatMap(({ id, ...remarks }) => {
      const left = remarksLeftOut(list, id, remarks);
      return left ? [{ name: page.data()?.instruments.get(id)?.name ?? id, remarks: left }] : [];
    });
    return merged;
  };
  const listKept = await make(page.changeWatchlist, add, (before, after, now) => mergeWatchlists(after, before, now));
  // What is not taken in has not been kept aside either.
  if (listKept) over += overList;
  if (listKept) tellLeft(page, leftOut);
  const newer: Name[] = [...(settingsKept ? [] : ['settings' as const]), ...(listKept ? [] : ['watchlist' as const])];
  const unsaid = (before: Dismissals, after: Dismissals, now: Dismissals): Dismissals => mergeDismissals(after, before, now);
  async function addSaid(name: SaidName, change: Change<Dismissals>): Promise<void> {
    let overSaid = 0;
    const beside = (list: Dismissals): Dismissals => {
      const merged = allOf(kept[name], list);
      overSaid = newestOf(merged).over.length;
      return merged;
    };
    if (await make(change, beside, unsaid)) over += overSaid;
    else newer.push(name);
  }
  await addSaid('dismissals', (update) => page.store.changeDismissals(update));
  await addSaid('confirmations', (update) => page.store.changeConfirmations(update));

  async function apply(): Promise<void> {
    await ask('sites/apply', null);
    await Promise.all([page.refresh.preferences(), page.refresh.grants(), page.refresh.sources()]);
  }
  async function takeBack(): Promise<void> {
    page.change({ undoable: null });
    for (const each of back) await each();
    await apply();
    page.change({ notice: t('sites_applied') });
  }
  await apply();
  const damaged = isDamaged('settings') ? 'import_settings_damaged' : NAMES.some(isDamaged) ? 'import_lists_damaged' : null;
  const said = [
    ...(damaged ? [t(damaged)] : []),
    ...newer.map((name) => t('stored_newer', [t(`stored_${name}`)])),
    ...(damaged || newer.length > 0 ? [] : [t('sites_applied')]),
    ...(over > 0 ? [counted(page.words(), 'entries_over', over)] : []),
    ...(isFull && settingsKept ? [t('sites_full', [format.number(MAXIMUM_SITES, 0)])] : []),
  ];
  const undoable = { text: t(tookSettings ? 'imported' : 'imported_lists'), undo: () => page.run(page.inTurn(takeBack)) };
  page.change({ notice: said.reduce(inARow), undoable: back.length > 0 ? undoable : null });
  page.run(page.refresh.prices());
}
