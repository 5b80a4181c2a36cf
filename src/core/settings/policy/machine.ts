import { MAXIMUM_SOURCES, type Settings } from '../settings.ts';
import { climb, FieldReader, isRecord, type Steps, type StorageProblem, type Stored } from '../stored.ts';
import { isProxy, proxyBase } from './proxy.ts';

/**
 * What holds on this machine only, in `storage.local`: that its first run is done, for another machine has granted nothing yet; and addresses of
 * own caches, which no content script may write. Both are part of `Settings` once read.
 */
export interface Machine {
  readonly firstRunDone: boolean;
  readonly proxies: Readonly<Record<string, string>>;
}

/** From whatever storage, or an organisation, held; what is absent or cannot be read is as in `otherwise`. */
export function readMachine(raw: unknown, otherwise: Machine): { readonly machine: Machine; readonly bad: boolean } {
  const reader = new FieldReader();
  const stored: Stored = reader.part(raw ?? undefined);
  const machine = {
    firstRunDone: reader.choose(stored.firstRunDone, [true, false], otherwise.firstRunDone),
    proxies: onTop(otherwise.proxies, reader.entries(stored.proxies, isProxyOrNone, MAXIMUM_SOURCES)),
  };
  return { machine, bad: reader.bad };
}

/** Stands for a cache that is set by an organisation and that the reader took away. */
const NONE = '';
const isProxyOrNone = (value: unknown): value is string => value === NONE || isProxy(value);

function onTop(proxies: Machine['proxies'], own: Machine['proxies']): Machine['proxies'] {
  const all = Object.entries({ ...proxies, ...own });
  return Object.fromEntries(all.flatMap(([id, text]) => (text === NONE ? [] : [[id, proxyBase(text) ?? text]])));
}

const STEPS: Steps = [
  // 2 has a version.
  (stored) => ({ ...stored, version: 2 }),
  // 3 names only the caches that are not as an organisation set them.
  (stored) => ({ ...stored, version: 3 }),
];

/** From whatever `storage.local` held; earlier versions wrote no version. */
export function migrateMachine(raw: unknown, otherwise: Machine): { readonly machine: Machine; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { machine: otherwise, problem: null };
  const { value, problem } = climb(isRecord(raw) && !('version' in raw) ? { ...raw, version: 1 } : raw, STEPS);
  const { machine, bad } = readMachine(value, otherwise);
  return { machine, problem: problem ?? (bad ? 'corrupt' : null) };
}

/** As it is stored: of own caches those that are not as in `preset`, so that an organisation that moves its own finds its readers following. */
export function storedMachine({ firstRunDone, proxies }: Machine, preset: Machine): Stored {
  const none = Object.keys(preset.proxies).map((id) => [id, NONE] as const);
  const own = Object.entries({ ...Object.fromEntries(none), ...proxies }).filter(([id, text]) => text !== preset.proxies[id]);
  return { version: 3, firstRunDone, proxies: Object.fromEntries(own) };
}

export const machineOf = ({ sites, sources }: Settings): Machine => ({ firstRunDone: sites.firstRunDone, proxies: sources.proxies });

export const withMachine = (settings: Settings, { firstRunDone, proxies }: Machine): Settings => ({
  ...settings,
  sites: { ...settings.sites, firstRunDone },
  sources: { ...settings.sources, proxies },
});
