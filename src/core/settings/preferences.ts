import { changedSettings } from './changed-settings.ts';
import type { Confirmations } from './dismissals/confirmations.ts';
import { homesOf, isSameList, together } from './dismissals/dismissal-homes.ts';
import { type Dismissals, newestOf } from './dismissals/dismissals.ts';
import { migrateDismissals, migrateWatchlist } from './migrate.ts';
import { migrateSettings } from './migrate-settings.ts';
import { type Machine, machineOf, migrateMachine, storedMachine, withMachine } from './policy/machine.ts';
import { applyPolicy, NO_POLICY, POLICY_KEYS, type Policy, readPolicy } from './policy/policy.ts';
import { migrateSourceKeys } from './policy/source-keys.ts';
import type { Settings } from './settings.ts';
import { isSame, type StorageProblem } from './stored.ts';
import { type Aside, forgetAside, keepAside, keptAside } from './sync/aside.ts';
import { standing } from './sync/clearing.ts';
import { problemOf } from './sync/damaged-pending.ts';
import { lostIn } from './sync/lost-head.ts';
import { mergeWatchlists } from './sync/merge-watchlists.ts';
import { DISMISSALS, SETTINGS, WATCHLIST } from './sync/mergeable.ts';
import type { Area, Items, PreferenceStorage } from './sync/preference-storage.ts';
import {
  CLEARED,
  currentOf,
  hereKey,
  KEYS,
  MACHINE,
  memoryKey,
  NAMES,
  type Name,
  type Preferences,
  pendingKey,
  pendingOf,
  SAID,
  type SaidName,
  type StoredPreferences,
} from './sync/preference-values.ts';
import { type FromSync, syncKeys } from './sync/sync-chunks.ts';
import { type Mergeable, readState, thinned } from './sync/sync-memory.ts';
import { bounded, type Watchlist } from './watchlist/watchlist.ts';

export type { Aside } from './sync/aside.ts';
export type { PreferenceStorage } from './sync/preference-storage.ts';
export type { Preferences, StoredPreferences } from './sync/preference-values.ts';

/** How much of a change's own past is kept while it waits for sync. */
const MAXIMUM_EARLIER = 3;

interface Loaded {
  readonly policy: Policy;
  readonly synced: Items;
  readonly local: Items;
  /** When everything was cleared last; what was there before is in neither area. */
  readonly cleared: number;
  /** Sync could not be read at all. */
  readonly syncOff: boolean;
  /** Nor could this machine's own area. */
  readonly localOff: boolean;
}

/** Reads, watches and changes what the reader chose. A change is kept on this machine at once; `PreferenceSync` of the background brings it to sync. */
export class PreferenceStore {
  readonly #storage: PreferenceStorage;
  readonly #now: () => number;

  constructor(storage: PreferenceStorage, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** With what an organisation locks applied. */
  read = async (): Promise<StoredPreferences> => (await this.readWithPolicy()).stored;

  /** The policy that it stands under as well: asked for by itself it would be one question more. For pages of the extension alone. */
  async readWithPolicy(): Promise<{ readonly stored: StoredPreferences; readonly policy: Policy }> {
    const loaded = await this.#load(NAMES, false, [KEYS]);
    const values = NAMES.map((name) => [name, readName(name, loaded)] as const);
    const read = Object.fromEntries(values) as unknown as { readonly [N in Name]: Read<Preferences[N]> };
    const stored = {
      settings: applyPolicy(read.settings.value, loaded.policy),
      watchlist: read.watchlist.value,
      dismissals: read.dismissals.value,
      confirmations: read.confirmations.value,
      problems: [
        ...values.map(([name, { problem }]) => [name, problem] as const),
        ['machine', loaded.localOff ? 'corrupt' : machineIn(loaded).problem] as const,
        ['keys', migrateSourceKeys(loaded.local[KEYS]).problem] as const,
      ].flatMap(([name, problem]) => (problem ? [{ name, problem }] : [])),
      localOnly: loaded.syncOff || NAMES.some((name) => pendingOf(name, loaded.local)?.refused !== undefined),
    };
    return { stored, policy: loaded.policy };
  }

  /** The settings alone, with what is locked applied. */
  async settings(): Promise<Settings> {
    const loaded = await this.#load(['settings'], false);
    return applyPolicy(settingsOf(loaded).value, loaded.policy);
  }

  /** The watchlist alone. */
  async watchlist(): Promise<Watchlist> {
    return watchlistOf(await this.#load(['watchlist'], false)).value;
  }

  /** What an organisation set. */
  async policy(): Promise<Policy> {
    const { managed } = this.#storage;
    return managed ? readPolicy(await managed()) : NO_POLICY;
  }

  /** Calls back after any change, here, on another machine or by an organisation. Returns the end of it. */
  watch(changed: () => void): () => void {
    const on = (area: Area | 'managed', key: string): (() => void) => this.#storage.onChanged(area, key, changed);
    const ends = [
      ...NAMES.flatMap((name) => [on('sync', name), on('local', pendingKey(name))]),
      ...SAID.map((name) => on('local', hereKey(name))),
      ...[MACHINE, KEYS, CLEARED].map((key) => on('local', key)),
      ...POLICY_KEYS.map((key) => on('managed', key)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  /** What is locked stays as it was. `false`: a newer version wrote what would be changed, and so nothing is. */
  changeSettings(change: (settings: Settings) => Settings): Promise<boolean> {
    return this.#storage.alone(async () => {
      const loaded = await this.#load(['settings'], true);
      const { value: before, problem } = settingsOf(loaded);
      const after = change(before);
      const [was, is] = [machineOf(before), machineOf(after)];
      const travels = !isSame(before, withMachine(after, was));
      if ((travels && problem === 'newer') || (!isSame(was, is) && machineIn(loaded).problem === 'newer')) return false;
      const raw = heldOf('settings', SETTINGS, loaded).value;
      const stored = changedSettings(raw, before, after, defaultsOf(loaded), loaded.policy.locked);
      if (travels || problem) await this.#keep('settings', stored, raw, problem, loaded);
      // Last: that the first run is done lets the sources be asked, and which of them may not be holds by then.
      await this.#keepMachine(was, is, loaded);
      return true;
    });
  }

  /** `false`: a newer version wrote the list, and so it is not changed. */
  changeWatchlist(change: (list: Watchlist) => Watchlist): Promise<boolean> {
    return this.#storage.alone(async () => {
      const loaded = await this.#load(['watchlist'], true);
      const { value, problem } = watchlistOf(loaded);
      const changed = change(value);
      if (problem === 'newer') return changed === value;
      const { list: next, over } = bounded(changed);
      if (over.length > 0) await keepAside(this.#storage, 'watchlist', { ...next, entries: over }, this.#now());
      const raw = heldOf('watchlist', WATCHLIST, loaded).value;
      if (next !== value || problem) await this.#keep('watchlist', next, raw, problem, loaded);
      return true;
    });
  }

  /** The same. What is said of one article stays on this machine, and can be changed whoever wrote the rest. */
  changeDismissals(change: (list: Dismissals) => Dismissals): Promise<boolean> {
    return this.#changeSaid('dismissals', change);
  }

  /** The same. */
  changeConfirmations(change: (list: Confirmations) => Confirmations): Promise<boolean> {
    return this.#changeSaid('confirmations', change);
  }

  /** Values that were kept aside, oldest first. */
  aside(): Promise<readonly Aside[]> {
    return keptAside(this.#storage);
  }

  forgetAside(): Promise<void> {
    return this.#storage.alone(() => forgetAside(this.#storage));
  }

  async #keepMachine(before: Machine, after: Machine, loaded: Loaded): Promise<void> {
    const { problem } = machineIn(loaded);
    if (problem === 'newer' || (!problem && isSame(before, after))) return;
    if (problem) await keepAside(this.#storage, 'machine', loaded.local[MACHINE], this.#now());
    await this.#storage.write('local', { [MACHINE]: storedMachine(after, machineOf(loaded.policy.preset)) });
  }

  #changeSaid(name: SaidName, change: (list: Dismissals) => Dismissals): Promise<boolean> {
    return this.#storage.alone(async () => {
      const loaded = await this.#load([name], true);
      const here = migrateDismissals(loaded.local[hereKey(name)]);
      const synced = syncedSaid(name, loaded);
      const value = together(synced.value, here.dismissals);
      const { list: next, over } = newestOf(change(value));
      const { travels, stays } = homesOf(next);
      const isLeft = here.problem === 'newer' || (synced.problem === 'newer' && !isSameList(travels, homesOf(value).travels));
      if (isLeft) return isSameList(next, value);
      if (over.length > 0) await keepAside(this.#storage, name, { ...next, entries: over }, this.#now());
      if (next === value && !here.problem && !synced.problem) return true;
      if (here.problem) await keepAside(this.#storage, name, loaded.local[hereKey(name)], this.#now());
      await this.#storage.write('local', { [hereKey(name)]: stays });
      // Also where nothing of it travels: content scripts see sync alone, and learn by its next writing that something has changed.
      await this.#keep(name, travels, heldOf(name, DISMISSALS, loaded).value, synced.problem, loaded);
      return true;
    });
  }

  /** Keeps a change from `raw` until sync has it. What a newer version wrote is left alone. */
  async #keep(name: Name, value: unknown, raw: unknown, problem: StorageProblem | null, { synced, local, cleared }: Loaded): Promise<void> {
    if (problem === 'newer') return;
    if (problem) await keepAside(this.#storage, name, currentOf(name, synced, local).value, this.#now());
    const pending = pendingOf(name, local);
    // What a damaged change lacks was not taken away by anybody: the next one is made from nothing.
    const before = pending && problem ? { ...pending, base: undefined } : pending;
    const base = before ? before.base : raw;
    const earlier = before?.at === undefined ? undefined : [...(before.earlier ?? []), { at: before.at, value: before.value }];
    const kept: Items = {
      ...before,
      value,
      at: Math.max(this.#now(), cleared + 1),
      ...(earlier && { earlier: thinned(earlier, MAXIMUM_EARLIER, 0) }),
      ...(base !== undefined && { base }),
    };
    await this.#storage.write('local', { [pendingKey(name)]: kept });
  }

  /** An area that cannot be read holds nothing, but for a change: it would be made from nothing, and written over what is there. */
  async #load(names: readonly Name[], changing: boolean, more: readonly string[] = []): Promise<Loaded> {
    const [policy, synced, local] = await Promise.all([
      this.policy(),
      // Any head may say when everything was cleared.
      this.#storage.read('sync', [...names.flatMap(syncKeys), ...NAMES]).catch(() => null),
      this.#storage.read('local', [...names.map(pendingKey), ...SAID.map(hereKey), MACHINE, CLEARED, ...more]).catch((error: unknown) => {
        if (changing) throw error;
        return null;
      }),
    ]);
    const stands = standing(synced ?? {}, local ?? {});
    const memories = local ? await this.#memories(names, stands.synced, stands.local) : {};
    return { policy, ...stands, local: { ...stands.local, ...memories }, syncOff: synced === null, localOff: local === null };
  }

  /** What this machine remembers of what is not there, or damaged; of the rest it may be much, and is not needed. */
  #memories(names: readonly Name[], synced: Items, local: Items): Promise<Items> {
    const wanted = names.filter((name) => {
      const { value, whole } = currentOf(name, synced, local);
      return value === undefined || !whole || problemOf(name, value) === 'corrupt';
    });
    return wanted.length > 0 ? this.#storage.read('local', wanted.map(memoryKey)) : Promise.resolve({});
  }
}

interface Read<T> {
  readonly value: T;
  readonly problem: StorageProblem | null;
}

const machineIn = ({ policy: { preset }, local }: Loaded) => migrateMachine(local[MACHINE], machineOf(preset));

const defaultsOf = (loaded: Loaded): Settings => withMachine(loaded.policy.preset, machineIn(loaded).machine);

function readName(name: Name, loaded: Loaded): Read<Preferences[Name]> {
  if (name === 'settings') return settingsOf(loaded);
  return name === 'watchlist' ? watchlistOf(loaded) : dismissalsOf(name, loaded);
}

function settingsOf(loaded: Loaded): Read<Settings> {
  const { value, whole } = heldOf('settings', SETTINGS, loaded);
  const { settings, problem } = migrateSettings(value, defaultsOf(loaded));
  return { value: settings, problem: problem ?? damage(whole) };
}

/**
 * What is stored, or waits to be; else what this machine remembers: where the head is lost, and then not `whole`, and where sync cannot be read,
 * which damages nothing.
 */
function heldOf<T>(name: Name, kind: Mergeable<T>, { synced, local, syncOff }: Loaded): FromSync {
  const current = currentOf(name, synced, local);
  const known = current.value === undefined ? lostIn(name, kind, synced, local) : null;
  return known ? { value: known.mine, whole: syncOff } : current;
}

/** Of a damaged list, what is left and what this machine remembers. */
function watchlistOf(loaded: Loaded): Read<Watchlist> {
  const { value, whole } = heldOf('watchlist', WATCHLIST, loaded);
  const { watchlist, problem } = migrateWatchlist(value);
  const known = problem === null && whole ? null : readState(WATCHLIST, loaded.local[memoryKey('watchlist')]);
  return { value: known ? mergeWatchlists(null, known.mine, watchlist) : watchlist, problem: problem ?? damage(whole) };
}

/** What was said of names, here and in sync. */
function dismissalsOf(name: SaidName, loaded: Loaded): Read<Dismissals> {
  const here = migrateDismissals(loaded.local[hereKey(name)]);
  const synced = syncedSaid(name, loaded);
  return { value: together(synced.value, here.dismissals), problem: synced.problem ?? here.problem };
}

function syncedSaid(name: SaidName, loaded: Loaded): Read<Dismissals> {
  const { value, whole } = heldOf(name, DISMISSALS, loaded);
  const { dismissals, problem } = migrateDismissals(value);
  const known = problem === null && whole ? null : readState(DISMISSALS, loaded.local[memoryKey(name)]);
  return { value: known ? together(known.mine, dismissals) : dismissals, problem: problem ?? damage(whole) };
}

const damage = (whole: boolean): StorageProblem | null => (whole ? null : 'corrupt');
