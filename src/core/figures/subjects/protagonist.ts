import { wordSet } from '../../word-set.ts';
import type { FigureKind } from '../figure.ts';
import { isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import type { Referent } from '../names/names.ts';
import { SHARES_OR_STOCK, THIRD_PERSON } from '../words/shared-words.ts';
import type { TokenList } from '../words/tokens.ts';
import { hasNoEarnings } from './earns-nothing.ts';
import { isLater, type Said } from './said.ts';
import { isNamedFirm } from './stand-ins.ts';

/** What a firm reports, or what its shares do: who has such a figure is spoken of for its own sake. */
const REPORTED: ReadonlySet<FigureKind> = new Set<FigureKind>(['revenue', 'profit', 'change', 'price', 'market_cap', 'multiple', 'rate']);
const NO_FIRMS: ReadonlySet<string> = wordSet('crypto index place product');

/** What only firms have; without a name they are those of whom the article is about. */
const MEASURES = wordSet(
  `revenue revenues sales turnover profit profits earnings income margin margins ebitda ebit loss losses debt borrowings liabilities cash liquidity capex expenditure
  expenses costs interest backlog orders bookings inventory inventories headcount workforce dividend dividends guidance deliveries shipments depreciation impairments
  provisions equity shares stock commitments receivables payroll`,
);

/** The firm that is the first to lead a sentence of the article: a measure that nobody is named for is its own, after a lender, a customer or a rival in passing. */
export class Protagonist {
  private said: Said | undefined;
  /** Subjects that figures are of, and whether these tell what firms report: as many as the figures. */
  private readonly reporting = new Map<string, boolean>();
  /** Names that are listed nowhere and raised money. */
  private readonly funded = new Set<string>();

  get(): Referent | undefined {
    return this.said?.referent;
  }

  /** It leads a sentence; later ones may be said before earlier ones. */
  say(said: Said): void {
    if (isNamedFirm(said.referent.class) && (this.said === undefined || isLater(this.said, said))) this.said = said;
  }

  /** A figure of a kind is of it. */
  count(referent: Referent, kind: FigureKind): void {
    const reports =
      (REPORTED.has(kind) || (kind === 'count' && referent.class === 'equity')) &&
      !NO_FIRMS.has(referent.class) &&
      !hasNoEarnings(referent);
    if (kind === 'funding' && referent.class === 'name') this.funded.add(referent.subject);
    else if (kind === 'price' || kind === 'change') this.funded.delete(referent.subject);
    if (reports || !this.reporting.has(referent.subject)) this.reporting.set(referent.subject, reports);
  }

  /** It has no shares that are traded, as far as the article says. */
  isPrivate({ subject }: Referent): boolean {
    return this.funded.has(subject);
  }

  /** A figure was of it. */
  hasFigure({ subject }: Referent): boolean {
    return this.reporting.has(subject);
  }

  reports({ subject }: Referent): boolean {
    return this.reporting.get(subject) === true;
  }

  /** Whether a sentence that would be of what was spoken of last may be of the protagonist. */
  mayOwn(list: TokenList, spoken: Referent): boolean {
    const reports = this.reporting.get(spoken.subject);
    // A firm that leads a sentence without a figure is what the next one is of.
    if (reports !== false && (reports === true || isNamedFirm(spoken.class))) return false;
    const measure = openingMeasure(list);
    // `Shares rose 4%`, after a listed firm: of either
    return measure !== undefined && !(spoken.class === 'equity' && SHARES_OR_STOCK.hasWord(measure));
  }

  /** The article begins afresh. */
  clear(): void {
    this.said = undefined;
    this.reporting.clear();
    this.funded.clear();
  }
}

const REACH = 8;

/** `Net debt has ballooned`, `In the quarter capital expenditure was`: the measure of a firm that is not named, before the first verb. */
function openingMeasure(list: TokenList): string | undefined {
  if (THIRD_PERSON.has(list[0])) return undefined;
  for (let at = 0; at < Math.min(REACH, list.length); at += 1) {
    const word = list[at]?.text ?? '';
    // `Open interest` is of futures.
    if (MEASURES.has(word)) return word === 'interest' && list[at - 1]?.text === 'open' ? undefined : word;
    // `Each gigawatt of capacity costs`
    if (isFiniteVerb(list, at) || (word === 'of' && !PREPOSITIONS.has(list[0]))) return undefined;
  }
  return undefined;
}
