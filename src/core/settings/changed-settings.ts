import { climbSettings } from './migrate-settings.ts';
import type { Lock } from './policy.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { isRecord, isSame, type Stored } from './stored.ts';

/** Fields that travel, by section. What holds on one machine only does not: see `machine.ts`. */
const SECTIONS = ['sites', 'reading', 'sources', 'watching'] as const;
type Section = (typeof SECTIONS)[number];
const STAYS: ReadonlySet<string> = new Set(['sites.firstRunDone', 'sources.proxies']);
const FIELDS: readonly (readonly [Section, string])[] = SECTIONS.flatMap((section) =>
  Object.keys(DEFAULT_SETTINGS[section])
    .filter((field) => !STAYS.has(`${section}.${field}`))
    .map((field) => [section, field] as const),
);

const fieldOf = (value: unknown, section: Section, field: string): unknown => {
  const part: unknown = Object(value)[section];
  return isRecord(part) ? part[field] : undefined;
};

/**
 * What is stored after a change from `before` to `after`: what was stored and could be read, and what the change touched, but nothing that is
 * locked. Presets stay out: an organisation that changes its own finds its readers following.
 */
export function changedSettings(
  raw: unknown,
  before: Settings,
  after: Settings,
  defaults: Settings,
  locked: ReadonlySet<Lock> = new Set(),
): Stored {
  const stored = climbSettings(raw).value;
  return fromFields((section, field) => {
    const [was, is] = [fieldOf(before, section, field), fieldOf(after, section, field)];
    if (!isSame(was, is) && !locked.has(`${section}.${field}` as Lock)) return is;
    const kept = fieldOf(stored, section, field);
    const unreadable = !isSame(kept, was) && isSame(was, fieldOf(defaults, section, field));
    return kept === undefined || unreadable ? undefined : was;
  });
}

/** What this machine changed since `base`, on top of what came from elsewhere. Both are records as they are stored. */
export function mergeSettings(base: unknown, mine: unknown, theirs: unknown): Stored {
  const other = climbSettings(theirs).value;
  return fromFields((section, field) => {
    const own = fieldOf(mine, section, field);
    return isSame(own, fieldOf(base, section, field)) ? fieldOf(other, section, field) : own;
  });
}

function fromFields(pick: (section: Section, field: string) => unknown): Stored {
  const sections: Record<string, Record<string, unknown>> = {};
  for (const [section, field] of FIELDS) {
    const value = pick(section, field);
    if (value !== undefined) sections[section] = { ...sections[section], [field]: value };
  }
  return { version: DEFAULT_SETTINGS.version, ...sections };
}
