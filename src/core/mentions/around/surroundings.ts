import type { InstrumentId } from '../../instruments/instrument.ts';
import type { SurfaceFacts } from './surface-facts.ts';

/**
 * What stands around a span, independent of what it is read as. Words are as found, empty when absent. What other spans say is written in once
 * it is known which of them are sure.
 */
export interface Surroundings {
  readonly next: string;
  /** What follows in running text is a word of which no list knows anything, as after an adjective: `Southern hospitality`. */
  readonly plainNext: boolean;
  /** What follows can be a verb of its own: `had`, `fell`, `agreed`. */
  readonly finite: boolean;
  readonly corporateNoun: string;
  /** `Apple calls the store safe`: the noun is its verb. */
  readonly calling: boolean;
  readonly agentVerb: string;
  /** What it does is done to what is `its`, or by so many percent, or a possessive does it (`Campbell's fell`): no person. */
  readonly impersonal: boolean;
  /** `Simon, which`: no person. */
  readonly isThing: boolean;
  /** `lost 16%`: what prices do. */
  readonly moves: boolean;
  /** A verb that only companies have. */
  readonly businessVerb: string;
  /** One of several names in a row, of which the text speaks as of companies. */
  enumerated: boolean;
  readonly afterModal: string;
  readonly placeOf: string;
  /** `Regions of Alabama`: a name has no `of` after it. */
  readonly followedByOf: boolean;
  /** `Oracle of Omaha`: nor one that goes on. */
  readonly ofName: boolean;
  /** After `from`, `by`, `at` and with nothing that would make it part of something else: a party, not a thing. */
  readonly party: string;
  readonly indefinite: boolean;
  /** `her BP`, `high BP`: what one person has. */
  readonly owned: boolean;
  readonly corporateLead: string;
  readonly stakeNoun: string;
  readonly change: string;
  readonly indexVerb: string;
  readonly longerName: string;
  /** The name goes on to that of another index: `Dow Jones Transport Average`. */
  readonly otherIndex: boolean;
  readonly counterNoun: string;
  /** The noun is part of a name in running text: `Wells Fargo Center`. */
  readonly counterName: boolean;
  /** What the text says a bearer of the name is, right after it: `Nike, the winged goddess`. */
  readonly apposed: string;
  /** Gods and heroes stand near. */
  readonly legend: boolean;
  /** It has an object, as a verb: `Google it`. */
  readonly verbUse: string;
  /** `Corning, California`. */
  readonly inState: string;
  /** The name goes on, and makes another company: `Reliance` in `Reliance Communications`. */
  readonly otherCompany: string;
  /** On a page of business, begins a sentence and takes its verb without an article, as only a proper name does. */
  subject: string;
  /** The same on a page that turned out to be about business. */
  readonly settledSubject: string;
  /** It speaks, or does what only an issuer can. */
  readonly said: boolean;
  /** Before a colon in brackets: `NASDAQ` of `(NASDAQ: MSFT)`. */
  readonly exchangeCode: boolean;
  readonly age: boolean;
  readonly title: string;
  readonly givenName: string;
  readonly possessive: boolean;
  readonly article: boolean;
  readonly placePreposition: boolean;
  /** After `in`, `at`, `near`: where something is. */
  readonly standsIn: boolean;
  readonly venueUse: boolean;
  /** `trades on Nasdaq`. */
  readonly onVenue: boolean;
  /** `listed on the Nasdaq`: the place, whatever else has the name. */
  readonly venuePlace: boolean;
  /** `trading as FORD`, `under the ticker TEAM`: a symbol, whosever name it is too. */
  readonly asSymbol: boolean;
  /** What the text says elsewhere of the surface, and what it ties it to. */
  readonly told: SurfaceFacts;
  readonly bound: InstrumentId | undefined;
  /** Words of business in the sentence, up to 4. */
  readonly business: number;
  /** Another sure mention in the sentence; `listed` when only `,` or `and` stands between. */
  neighbours: boolean;
  listed: boolean;
  /** It is an index that stands so beside it: `the S&P 500 and Dow`. */
  besideIndex: boolean;
  /** `futures` behind a row of names, or `index` behind whose it is. */
  readonly indexNoun: boolean;
  /** Market of most sure mentions near, of a name that several have: `CA:`. */
  kin: string;
  /** Capitalised inside a sentence of running text. */
  readonly inside: boolean;
  readonly headline: boolean;
  readonly capitals: boolean;
  readonly lowerCase: boolean;
}
