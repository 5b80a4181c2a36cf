import type { InstrumentId } from '../../instruments/instrument.ts';

/** What one place in a document says of a surface elsewhere in it. */
export interface SurfaceFacts {
  /** The entity that the text ties it to: `TeraWulf (WULF)` ties both. */
  readonly bound: InstrumentId | undefined;
  /** In brackets somewhere, it abbreviates something else: `National Hurricane Center (NHC)`. */
  readonly abbreviates: boolean;
  /** A surname: it follows a given name or a title somewhere. */
  readonly person: boolean;
  /** In a dateline, or what the text says is a place: `Nokia is a town of 35,000`. */
  readonly place: boolean;
  /** It has a legal form somewhere: a company, not an index. */
  readonly issuer: boolean;
  /** The first word of a longer name, and whose: `United` of `United Technologies`. */
  readonly headOf: InstrumentId | undefined;
  /** Also the first word of a company that no list knows: `Sirius Minerals`. */
  readonly namesake: boolean;
  /** Also the first word of a club: `Hanwha Eagles`. */
  readonly club: boolean;
  /** First in the text it begins the name of a body that is no company: `Emerson College`. */
  readonly body: boolean;
}

/** What is told of a surface, while it is collected. */
class Told implements SurfaceFacts {
  bound: InstrumentId | undefined = undefined;
  abbreviates = false;
  person = false;
  place = false;
  issuer = false;
  headOf: InstrumentId | undefined = undefined;
  namesake = false;
  club = false;
  body = false;
}

/** Of most surfaces a text says nothing. */
export const UNTOLD: SurfaceFacts = new Told();

/** Folded surfaces, as they are collected from a text. */
interface SurfaceLists {
  readonly bound: ReadonlyMap<string, InstrumentId>;
  readonly abbreviations: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly issuers: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, InstrumentId>;
  readonly namesakes: ReadonlySet<string>;
  readonly clubs: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

/** All that is told of each surface in one record, as every name asks for all of it. */
export function factsOfSurfaces(lists: SurfaceLists): ReadonlyMap<string, SurfaceFacts> {
  const told = new Map<string, Told>();
  const factsOf = (key: string): Told => {
    const known = told.get(key);
    if (known) return known;
    const facts = new Told();
    told.set(key, facts);
    return facts;
  };
  for (const [key, id] of lists.bound) factsOf(key).bound = id;
  for (const key of lists.abbreviations) factsOf(key).abbreviates = true;
  for (const key of lists.persons) factsOf(key).person = true;
  for (const key of lists.places) factsOf(key).place = true;
  for (const key of lists.issuers) factsOf(key).issuer = true;
  for (const [key, id] of lists.heads) factsOf(key).headOf = id;
  for (const key of lists.namesakes) factsOf(key).namesake = true;
  for (const key of lists.clubs) factsOf(key).club = true;
  for (const key of lists.bodies) factsOf(key).body = true;
  return told;
}
