import type { IsoDate } from '../market/date.ts';

/**
 * `COUNTRY:SYMBOL` with the ISO 3166 country of the listing, or `CRYPTO:SYMBOL`, or `INDEX:SYMBOL`. The country and not the venue, because
 * issuers change venue. Unlisted organisations are `ORG:slug`.
 */
export type InstrumentId = string;

/** Longer ones are no ids. */
export const MAXIMUM_ID = 60;

export type InstrumentKind = 'equity' | 'etf' | 'crypto' | 'index';

/** Something with a price. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly kind: InstrumentKind;
  readonly symbol: string;
  /** What a careful newspaper calls it, without the legal form. */
  readonly name: string;
  /** What to call it where there is little room, where its symbol is a number: made by `shortOf`. */
  readonly short?: string;
  /** Where it trades, for people: `Nasdaq`, `Tokyo`. Absent for coins and indices. */
  readonly venue?: string;
  /** The SEC's number of the issuer, known once the SEC's list has arrived. */
  readonly cik?: number;
  /** Symbols at data sources that differ from `symbol`: `{ yahoo: '7203.T', coingecko: 'bitcoin' }`. */
  readonly symbols: Readonly<Partial<Record<SymbolSpace, string>>>;
  /** What trades beside it: another class of the share under nearly the same name, or the share itself at home in another currency. */
  readonly parallel?: 'class' | 'home';
  /** 1 named every day, 2 known to newspaper readers, 3 the rest. A prior, not a judgement. */
  readonly tier: 1 | 2 | 3;
  /** Where the identity comes from: our reviewed tables, or a list that arrived and has not been reviewed. */
  readonly provenance: 'reviewed' | 'sec' | 'coingecko';
  /** It is listed no more: there is no price, and the symbol may be somebody else's now. */
  readonly ended?: Ending;
}

/** How a listing ended: its issuer became part of another, was taken private, failed, or left the exchange. */
export interface Ending {
  /** First day of the listing, where that is known. */
  readonly from?: IsoDate;
  /** Its last day. */
  readonly until: IsoDate;
  readonly why: 'joined' | 'private' | 'failed' | 'left';
  /** Name of whom it became part of. */
  readonly owner?: string;
}

/** Naming schemes of the sources that need more than the plain symbol. */
type SymbolSpace = 'yahoo' | 'coingecko' | 'fred' | 'cboe';

/** Named in the news, but not listed. */
export interface Organisation {
  /** `ORG:slug` */
  readonly id: InstrumentId;
  readonly kind: 'organisation';
  readonly name: string;
  /** Listed names that own or back it. */
  readonly related: readonly InstrumentId[];
}

/** What a mention can resolve to. */
export type Entity = Instrument | Organisation;

/** An entity, and what weighing asks of every one: records are of many shapes, which costs at each look. */
export interface KnownEntity {
  readonly id: InstrumentId;
  readonly kind: Entity['kind'];
  /** 0: an organisation is of none. */
  readonly tier: Instrument['tier'] | 0;
  /** Reviewed tables have it, as they have every organisation. */
  readonly reviewed: boolean;
  /** Listed once, and no more. */
  readonly ended: boolean;
  readonly entity: Entity;
}

export const knownEntity = (entity: Entity): KnownEntity => ({
  id: entity.id,
  kind: entity.kind,
  tier: isInstrument(entity) ? entity.tier : 0,
  reviewed: !isInstrument(entity) || entity.provenance === 'reviewed',
  ended: isInstrument(entity) && entity.ended !== undefined,
  entity,
});

export const isOrganisationId = (id: InstrumentId): boolean => id.startsWith('ORG:');
export const isInstrument = (entity: Entity): entity is Instrument => entity.kind !== 'organisation';

/** Whether there can be a price of it. */
export const isTraded = (entity: Entity): entity is Instrument => isInstrument(entity) && entity.ended === undefined;

/** `US:S~2020`: the symbol of a listing that ended in that year and whose symbol has a holder again. */
export const symbolOf = (id: InstrumentId): string => id.slice(id.indexOf(':') + 1).replace(/~\d{4}$/, '');

/** The dates on which something holds, both inclusive; open where absent. */
export interface Validity {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}
