import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/sentences.ts';
import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import type { LookUp, Reading } from '../instruments/look-up.ts';
import type { Confirmed, Context } from './around/context.ts';
import { readDocument } from './around/document.ts';
import { addFirstWords } from './around/first-words.ts';
import { type Page, readPage } from './around/page.ts';
import { readSurroundings } from './around/read-surroundings.ts';
import type { Surroundings } from './around/surroundings.ts';
import { isCited } from './cited.ts';
import { enumeratedSpans } from './lists.ts';
import { kindOf, type Mention } from './mention.ts';
import { addNeighbours } from './near.ts';
import { collectCandidates } from './spans/candidates.ts';
import { endInFull } from './spans/end-in-full.ts';
import { collectExplicit } from './spans/explicit.ts';
import { Glue } from './spans/glue.ts';
import { NAMES, OWNED_KINDS } from './spans/name-kinds.ts';
import { type Span, selectSpans, surfacesOf } from './spans/spans.ts';
import { type Judgement, judge, sureIds, type Weighing, weighingsOf } from './weigh/score.ts';
import { confidenceOf, MARK_FROM, QUIET_FROM, SURE_FROM } from './weigh/weights.ts';
import { type Tokens, tokenise } from './words/tokens.ts';

export interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<InstrumentId, Entity>>;
}

/** A text of so many sure instruments, one in so many words, is about them; so many coins make it one about coins. */
const DENSE_FROM = 2;
const WORDS_PER_NAME = 40;
const COINS_FROM = 2;
/** So many, one in so many words, and the text speaks of little else. */
const CROWDED_FROM = 5;
const WORDS_PER_NAME_IN_CROWD = 20;
/** So many in a dense text make it one about business. */
const BUSINESS_FROM = 4;

/** A text of so many words is short. */
const SHORT = 150;

/** Below it, other names change nothing. */
const HOPELESS = -5;

/** A name that the lexicon knows, in the text, and what was made of it. */
export interface WeighedSpan {
  readonly span: Span;
  readonly judgement: Judgement;
}

/** A text as it was read, before anything in it is sure. */
interface Read {
  readonly context: Context;
  readonly spans: readonly Span[];
  readonly around: readonly Surroundings[];
  readonly glue: Glue;
  readonly weighings: readonly Weighing[];
}

/** Candidates → evidence → decision. The look-up is asked once; time is linear in the text. */
export async function findMentions(
  article: Article,
  sentences: readonly Sentence[],
  lookUp: LookUp,
  tokens: Tokens = tokenise(article.text),
): Promise<FoundMentions> {
  const mentions: Mention[] = [];
  const entities: Record<InstrumentId, Entity> = {};
  for (const { span, judgement } of await weighSpans(article, sentences, lookUp, tokens)) {
    if (judgement.score < QUIET_FROM) continue;
    mentions.push(mentionOf(tokens, span, judgement));
    entities[judgement.reading.id] = judgement.entity;
  }
  return { mentions, entities: entities };
}

/** Everything that was weighed, also what was found too light. */
export async function weighSpans(
  article: Article,
  sentences: readonly Sentence[],
  lookUp: LookUp,
  tokens: Tokens = tokenise(article.text),
): Promise<WeighedSpan[]> {
  const candidates = collectCandidates(tokens, lookUp.filter);
  const explicit = collectExplicit(tokens);
  const answer = await lookUp(surfacesOf(candidates, explicit));
  const spans = addFirstWords(tokens, selectSpans(tokens, candidates, explicit, answer, article.published?.date));
  const page = readPage(article, sentences, tokens);
  const context: Context = { tokens, page, facts: readDocument(tokens, page, spans) };

  const around: Surroundings[] = [];
  for (const span of spans) around.push(readSurroundings(context, span, around.length, spans));
  const read: Read = { context, spans, around, glue: new Glue(tokens.text, spans), weighings: weighingsOf(context, spans, around) };
  // First what is sure on its own evidence; then everything by what is sure; then what was too light, by what became so.
  const own = confirm(context, spans, sureIds(context, spans, read.weighings));
  let judgements = weighBy(read, own, []);
  const together: (InstrumentId | undefined)[] = [];
  for (const judgement of judgements) together.push(judgement && judgement.score >= SURE_FROM ? judgement.reading.id : undefined);
  const confirmed = confirm(context, spans, together);
  if (saysMore(context, own, confirmed)) judgements = weighBy(read, confirmed, judgements);
  const weighed: WeighedSpan[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    const judgement = judgements[index];
    if (span && judgement) weighed.push({ span, judgement });
  }
  return weighed;
}

/** Whether what became sure says of the text what was not known. */
function saysMore({ page, tokens }: Context, own: Confirmed, confirmed: Confirmed): boolean {
  // In a short text each name is near every other.
  if (tokens.count <= SHORT && confirmed.ids.size > own.ids.size) return true;
  if (confirmed.dense !== own.dense || confirmed.crowded !== own.crowded || confirmed.market !== own.market) return true;
  const [before, after] = [settlePage(page, own), settlePage(page, confirmed)];
  return before.kind !== after.kind || before.crypto !== after.crypto;
}

/** Weighs by what is sure what has not been found heavy enough; `judgements` are those of before. */
function weighBy(
  { context, spans, around, glue, weighings }: Read,
  confirmed: Confirmed,
  judgements: readonly (Judgement | undefined)[],
): (Judgement | undefined)[] {
  const { tokens, facts } = context;
  const settled: Context = { tokens, page: settlePage(context.page, confirmed), facts };
  addNeighbours(around, settled, spans, confirmed, enumeratedSpans(settled, spans, around, glue), glue);
  const open: boolean[] = [];
  for (const span of spans) open.push(isOpen(confirmed, span, judgements[open.length]));
  const weighed: (Judgement | undefined)[] = [];
  for (const judgement of judge(settled, weighings, open, confirmed))
    weighed.push(open[weighed.length] ? judgement : judgements[weighed.length]);
  return weighed;
}

/** Whether what is sure may still say something else of it. */
const isOpen = (confirmed: Confirmed, span: Span, before: Judgement | undefined): boolean =>
  !before || (before.score >= HOPELESS && (before.score < MARK_FROM || mayDiffer(confirmed, span, before.reading)));

/** Of what the market that the text is about may make something else: a bare symbol, and a word that is a name elsewhere. */
const mayDiffer = ({ market }: Confirmed, { explicit, senses }: Span, { as, id }: Reading): boolean =>
  market !== '' && !explicit && (as === 'symbol' || (senses.any && !id.startsWith(market) && id.charAt(2) === ':'));

/** `sure`: what each span is sure to name. */
function confirm({ tokens }: Context, spans: readonly Span[], sure: readonly (InstrumentId | undefined)[]): Confirmed {
  const ids = new Map<InstrumentId, number>();
  const markets = new Map<number, number>();
  let coins = 0;
  for (let index = 0; index < spans.length; index += 1) {
    const id = sure[index];
    if (id === undefined || ids.has(id)) continue;
    ids.set(id, spans[index]?.start ?? 0);
    const market = marketCodeOf(id);
    if (market !== 0) markets.set(market, (markets.get(market) ?? 0) + 1);
    else if (id.startsWith('CRYPTO:')) coins += 1;
  }
  const { count } = tokens;
  return {
    ids,
    coins,
    market: ids.size < MARKET_FROM ? '' : mostOf(markets),
    spans: sure,
    dense: ids.size >= DENSE_FROM && ids.size * WORDS_PER_NAME >= count,
    crowded: ids.size >= CROWDED_FROM && ids.size * WORDS_PER_NAME_IN_CROWD >= count,
  };
}

/** So many sure ones of a market, and as many as of all others, make the text one about it. */
const MARKET_FROM = 4;

/** The two letters of a market as a number, 0 for what has none: strings cost more than all else here. */
const marketCodeOf = (id: InstrumentId): number => (id.charCodeAt(2) === COLON ? (id.charCodeAt(0) << 8) | id.charCodeAt(1) : 0);

/** `AU:` of a text about shares in Sydney, where other symbols are of Sydney too. */
function mostOf(markets: ReadonlyMap<number, number>): string {
  let all = 0;
  for (const count of markets.values()) all += count;
  for (const [market, count] of markets)
    if (count >= MARKET_FROM && count * 2 >= all) return `${String.fromCharCode(market >> 8, market & 255)}:`;
  return '';
}

const COLON = 58;

/** What the sure instruments say of the page, where its words were silent. */
function settlePage(page: Page, { ids, coins, dense }: Confirmed): Page {
  const told = dense && ids.size >= BUSINESS_FROM;
  const kind = told ? 'business' : (page.kind === 'other' || page.kind === 'silent') && dense ? 'mixed' : page.kind;
  return page.settled(kind, page.crypto || coins >= COINS_FROM);
}

function mentionOf(tokens: Tokens, span: Span, { reading, entity, score, evidence }: Judgement): Mention {
  const end = endInFull(tokens, span);
  return {
    start: span.start,
    end,
    surface: tokens.text.slice(span.start, end),
    instrument: reading.id,
    kind: kindOf(entity, reading.as),
    confidence: confidenceOf(score),
    tier: score >= MARK_FROM && !isAside(tokens.text, span, reading) ? 'mark' : 'quiet',
    evidence,
  };
}

/** A product is not its maker, a venue is a place, and what a firm owns may only be a source: worth listing, not worth a mark. */
const isAside = (text: string, { start, end, readings }: Span, { id, as }: Reading): boolean =>
  as === 'product' ||
  as === 'venue' ||
  (OWNED_KINDS.has(as) &&
    !readings.some((other) => other.id === id && NAMES.has(other.as)) &&
    (isCited(text, start, end) || FUND.test(text.slice(end, end + 48))));

/** `iShares ETF`, `iShares Global Clean Energy Fund`: whose fund it is; not `Instagram Trust and Safety`. */
const FUND = /^ (?:[A-Z0-9&][\w&.'’-]* ){0,5}(?:ETF|Fund|Trust)\b(?! (?:[A-Z&]|and\b))/;
