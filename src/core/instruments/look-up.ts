import { fold, isLegalForm } from './fold.ts';
import type { Entity, InstrumentId, KnownEntity, Validity } from './instrument.ts';
import type { NameFilter } from './name-filter.ts';
import { readSenses, type Senses } from './ordinary.ts';

/** How a surface names an entity. */
export type NameKind =
  | 'symbol'
  | 'name'
  | 'short'
  | 'division'
  | 'brand'
  | 'product'
  | 'subsidiary'
  | 'venue'
  | 'former-name'
  | 'former-symbol'
  /** Short for what became part of it, where somebody else has the name now: `Continental` of United Airlines. */
  | 'joined';

/** What a surface usually means when it does not mean the entity. */
export type OrdinarySense = 'word' | 'person' | 'place' | 'acronym' | 'namesake' | 'common';

/** One reading of a surface. All have all fields, and `readingOf` makes them: records of several shapes cost at each look. */
export interface Reading {
  readonly id: InstrumentId;
  readonly as: NameKind;
  readonly entity: KnownEntity;
  readonly validity: Validity | undefined;
  /** The case differs from how the name is written: `Sofi` for SoFi, `APPLE` in a headline. */
  readonly loose: boolean;
}

export const readingOf = (entity: KnownEntity, as: NameKind, loose = false, validity?: Validity): Reading => ({
  id: entity.id,
  as,
  entity,
  validity,
  loose,
});

/** What the lexicon knows of one surface: all that is the same wherever it stands, made once by `entryOf`. */
export interface SurfaceEntry {
  /** The surface, folded. */
  readonly key: string;
  /** Whether it is a legal form too. */
  readonly legalForm: boolean;
  readonly readings: readonly Reading[];
  /** Whether one of them is an index. */
  readonly index: boolean;
  /** Whether they hold on every day. */
  readonly lasting: boolean;
  /** What it means when it is none of them. */
  readonly senses: Senses;
  /** In texts that name one of these, the surface is what became part of it. */
  readonly joined: readonly InstrumentId[];
}

const NOBODY: readonly InstrumentId[] = [];

export const entryOf = (
  surface: string,
  readings: readonly Reading[],
  ordinary?: readonly OrdinarySense[],
  joined = NOBODY,
): SurfaceEntry => withReadings({ key: fold(surface), legalForm: isLegalForm(surface), senses: readSenses(ordinary), joined }, readings);

/** The same surface with other readings. */
export const withReadings = (
  { key, legalForm, senses, joined }: Pick<SurfaceEntry, 'key' | 'legalForm' | 'senses' | 'joined'>,
  readings: readonly Reading[],
): SurfaceEntry => ({ key, legalForm, readings, index: readings.some(isOfIndex), lasting: readings.every(isLasting), senses, joined });

const isOfIndex = ({ id }: Reading): boolean => id.startsWith('INDEX:');
const isLasting = ({ validity }: Reading): boolean => validity === undefined;

/** The answer to one article's question. */
export interface LookUpAnswer {
  /** Nothing for a surface that names nothing. */
  get(surface: string): SurfaceEntry | undefined;
  /** Answers of one number are the same for ever. */
  readonly serial?: number;
}

/** Where one of the reader's own names stands in a text. */
export interface OwnPlace {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
}

/** Asks the lexicon, once per article. In the page this is a message to the background; in Node a direct call. */
export interface LookUp {
  (surfaces: Iterable<string>): LookUpAnswer | Promise<LookUpAnswer>;
  /** What it is worth asking for; without it, everything that looks like a name is asked. */
  readonly filter?: NameFilter;
  /** The reader's own names in a text, in order, none over another. */
  readonly own?: (text: string) => readonly OwnPlace[];
}
