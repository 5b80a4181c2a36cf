import { climbSettings, migrateSettings } from './migrate-settings.ts';
import type { Lock } from './policy/policy.ts';
import { DEFAULT_SETTINGS, MAXIMUM_SITES, MAXIMUM_SOURCES, SECTIONS, type Section, type Settings } from './settings.ts';
import { isRecord, isSame, type Stored } from './stored.ts';

/** Fields of what holds on one machine only, and does not travel: see `machine.ts`. */
const STAYS: ReadonlySet<string> = new Set(['sites.firstRunDone', 'sources.proxies']);
/** Lists whose order is the choice. */
const ORDERED: ReadonlySet<string> = new Set(['sources.order']);
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

/**
 * What this machine changed since `base`, on top of what came from elsewhere. All are records as they are stored. In lists of sites and sources
 * both sides' changes hold, and so they may be longer than they may be (`boundedSettings`); where a single choice was changed on both sides, this
 * machine's does.
 */
export function mergeSettings(base: unknown, mine: unknown, theirs: unknown): Stored {
  const other = climbSettings(theirs).value;
  return fromFields((section, field) => {
    const [was, own, its] = [base, mine, other].map((side) => fieldOf(side, section, field));
    if (isSame(own, was)) return its;
    if (isSame(its, was) || ORDERED.has(`${section}.${field}`)) return own;
    if (areTexts(own) && areTexts(its)) return mergeTexts(areTexts(was) ? was : [], own, its);
    return isRecord(own) && isRecord(its) ? mergeEntries(isRecord(was) ? was : {}, own, its) : own;
  });
}

/** What was changed from `base` to `mine` alone, on top of what is there: of a list that is not, nothing was left. */
export function redoSettings(base: unknown, mine: unknown, there: unknown): Stored {
  const emptied = fromFields((section, field) => {
    const [was, own, its] = [base, mine, there].map((side) => fieldOf(side, section, field));
    if (its !== undefined || isSame(own, was)) return its;
    return Array.isArray(own) ? [] : isRecord(own) ? {} : undefined;
  });
  return mergeSettings(base, mine, emptied);
}

/** Stored settings whose lists are as long as they may be, and what had no room in those; null where all had. */
export function boundedSettings(value: Stored): { readonly settings: Stored; readonly over: Stored | null } {
  const part = (index: 0 | 1): Stored => fromFields((section, field) => parted(fieldOf(value, section, field), mostOf(section))[index]);
  const over = part(1);
  return SECTIONS.some((section) => over[section] !== undefined) ? { settings: part(0), over } : { settings: value, over: null };
}

const mostOf = (section: Section): number => (section === 'sources' ? MAXIMUM_SOURCES : MAXIMUM_SITES);

/** The first entries of a list or a record, and the rest; undefined where there is none. */
function parted(value: unknown, most: number): readonly [unknown, unknown] {
  if (Array.isArray(value)) return [value.slice(0, most), value.length > most ? value.slice(most) : undefined];
  if (!isRecord(value)) return [value, undefined];
  const entries = Object.entries(value);
  return [Object.fromEntries(entries.slice(0, most)), entries.length > most ? Object.fromEntries(entries.slice(most)) : undefined];
}

/** Of a damaged value the fields that can be read whole; the others are as in `base`. */
export function readableSettings(raw: unknown, base: unknown): Stored {
  const stored = climbSettings(raw).value;
  const { settings } = migrateSettings(raw);
  return fromFields((section, field) => {
    const kept = fieldOf(stored, section, field);
    return kept !== undefined && isSame(kept, fieldOf(settings, section, field))
      ? kept
      : fieldOf(climbSettings(base).value, section, field);
  });
}

/** Of a stored value what travels, as this version writes it. */
export function travelling(raw: unknown): Stored {
  const { value } = climbSettings(raw);
  return fromFields((section, field) => fieldOf(value, section, field));
}

const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** What either side added is there, and what either took away is not. */
function mergeTexts(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const gone = new Set(base.filter((each) => !mine.includes(each) || !theirs.includes(each)));
  return [...new Set([...theirs, ...mine])].filter((each) => !gone.has(each));
}

function mergeEntries(base: Stored, mine: Stored, theirs: Stored): Stored {
  const keys = mergeTexts(Object.keys(base), Object.keys(mine), Object.keys(theirs));
  return Object.fromEntries(keys.map((key) => [key, key in mine && mine[key] !== base[key] ? mine[key] : (theirs[key] ?? mine[key])]));
}

function fromFields(pick: (section: Section, field: string) => unknown): Stored {
  const sections: Record<string, Record<string, unknown>> = {};
  for (const [section, field] of FIELDS) {
    const value = pick(section, field);
    if (value !== undefined) sections[section] = { ...sections[section], [field]: value };
  }
  return { version: DEFAULT_SETTINGS.version, ...sections };
}
