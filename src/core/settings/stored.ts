/** What was wrong with a stored value. `corrupt`: some of it could not be read; `newer`: a later version of this extension wrote it. */
export type StorageProblem = 'corrupt' | 'newer';

export type Stored = Readonly<Record<string, unknown>>;

/** Step `i` turns a value of version `i + 1` into one of version `i + 2`. Append only. */
export type Steps = readonly ((stored: Stored) => Stored)[];

/** Takes a value up to the newest version, step by step. Null for what is no versioned record. */
export function climb(raw: unknown, steps: Steps): { readonly value: Stored | null; readonly problem: StorageProblem | null } {
  if (!isRecord(raw)) return { value: null, problem: 'corrupt' };
  const { version } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { value: null, problem: 'corrupt' };
  if (version > steps.length + 1) return { value: raw, problem: 'newer' };
  return { value: steps.slice(version - 1).reduce((stored, step) => step(stored), raw), problem: null };
}

export const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 2000;
/** ms since 1970, as far as a calendar goes. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LAST_TIME;
const LAST_TIME = 8.64e15;

/** Reads fields one by one; what cannot be read gives the default, and is remembered as a fault. Absent fields are no fault. */
export class FieldReader {
  /** Something present could not be read. */
  bad = false;

  choose<T>(candidate: unknown, allowed: readonly T[], otherwise: T): T {
    const found = allowed.find((each) => each === candidate);
    if (found === undefined && candidate !== undefined) this.bad = true;
    return found ?? otherwise;
  }

  /** A number within bounds, rounded; one outside is a fault. */
  number(candidate: unknown, { least, most }: { readonly least: number; readonly most: number }, otherwise: number): number {
    if (candidate === undefined) return otherwise;
    if (isTime(candidate) && candidate >= least && candidate <= most) return Math.round(candidate);
    this.bad = true;
    return otherwise;
  }

  /** Texts of the kind, each once; others are faults. */
  texts(candidate: unknown, most: number, otherwise: readonly string[] = [], is: (text: string) => boolean = isText): readonly string[] {
    if (candidate === undefined) return otherwise;
    if (!Array.isArray(candidate)) {
      this.bad = true;
      return otherwise;
    }
    const kept = [...new Set(candidate.filter(isText).filter(is))].slice(0, most);
    if (kept.length !== candidate.length) this.bad = true;
    return kept;
  }

  /** Entries whose key and value are of the kind; others are faults. */
  entries<T>(
    candidate: unknown,
    is: (value: unknown) => value is T,
    most: number,
    isKey: (key: string) => boolean = isText,
  ): Readonly<Record<string, T>> {
    const all = Object.entries(this.part(candidate));
    const kept = all.filter((entry): entry is [string, T] => isKey(entry[0]) && is(entry[1])).slice(0, most);
    if (kept.length !== all.length) this.bad = true;
    return Object.fromEntries(kept);
  }

  part(candidate: unknown): Stored {
    if (isRecord(candidate)) return candidate;
    if (candidate !== undefined) this.bad = true;
    return {};
  }
}

/** The same value, whatever the order of fields: storage gives records back in an order of its own. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || (a !== undefined && b !== undefined && inOrder(a) === inOrder(b));

/** JSON with the fields of records in alphabetical order. */
export function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.keys(value).sort();
  return `{${fields.flatMap((key) => (value[key] === undefined ? [] : [`${JSON.stringify(key)}:${inOrder(value[key])}`])).join(',')}}`;
}
