import { isInitials } from '../characters.ts';
import type { Reading } from '../instruments/look-up.ts';
import type { Context } from './around/context.ts';
import type { Surroundings } from './around/surroundings.ts';
import type { Glue } from './spans/glue.ts';
import type { Span } from './spans/spans.ts';
import { BASE_PRICE_VERBS } from './words/words.ts';

/** Names in a row lift each other when so many stand there; two do when both are names that readers know. */
const ENOUGH = 3;

/**
 * Spans in a row (`Toast, Block, Affirm and Circle`) of which the text speaks as of companies, by index: where what follows the last of them or the
 * sentence is about business. Names that are words or people convince nobody alone; several in a row do, and two plain ones of every day.
 */
export function enumeratedSpans(
  context: Context,
  spans: readonly Span[],
  around: readonly Surroundings[],
  glue: Glue,
): ReadonlySet<number> {
  const found = new Set<number>();
  addRows(
    found,
    spans,
    (index) => glue.joinsInLine(index),
    (row, last) => isEnumeration(context, row, around[last]),
  );
  addRows(
    found,
    spans,
    (index) => isNextTicker(spans, glue, index),
    (row, last) => areTickers(row) && (isUnbroken(row) ? isAlone(context.tokens.text, row) : (around[last]?.business ?? 0) > 0),
  );
  const labels = labelsOf(context.tokens.text, spans, around);
  if (labels.length >= LABELS_FROM) for (const index of labels) found.add(index);
  return found;
}

/** So many different companies that head items make a list of companies: `Verizon: 13,000 jobs. Synopsys: a tenth of its staff.` */
const LABELS_FROM = 4;
const COLON = 58;

/** What begins a sentence, has a colon behind it and may be a company, where half of them are nothing else. */
function labelsOf(text: string, spans: readonly Span[], around: readonly Surroundings[]): readonly number[] {
  const labels: number[] = [];
  const keys = new Set<string>();
  let plain = 0;
  spans.forEach((span, index) => {
    if (text.charCodeAt(span.end) !== COLON || span.explicit || around[index]?.inside || around[index]?.capitals || !isCompany(span))
      return;
    labels.push(index);
    if (!keys.has(span.key) && span.senses.namesakeAtMost) plain += 1;
    keys.add(span.key);
  });
  return keys.size >= LABELS_FROM && plain * 2 >= keys.size ? labels : [];
}

const isCompany = ({ readings }: Span): boolean =>
  readings.some(({ as, entity }) => entity.kind === 'equity' && entity.reviewed && (as === 'name' || as === 'short'));

/** Adds the indices of every longest run of neighbours that is a row. */
function addRows(
  found: Set<number>,
  spans: readonly Span[],
  areNeighbours: (index: number) => boolean,
  isARow: (row: readonly Span[], last: number) => boolean,
): void {
  for (let first = 0; first < spans.length; ) {
    let last = first;
    while (areNeighbours(last)) last += 1;
    if (last > first && isARow(spans.slice(first, last + 1), last)) for (let index = first; index <= last; index += 1) found.add(index);
    first = last + 1;
  }
}

const isEnumeration = (context: Context, row: readonly Span[], tail: Surroundings | undefined): boolean =>
  tail !== undefined &&
  (arePlain(row) ||
    areCompanies(row) ||
    areCoins(row, tail.business) ||
    (((context.page.kind === 'business' && tail.business > 0) || context.facts.symbols) && !tail.capitals && areSymbols(row)) ||
    (isOfBusiness(context, row[0], tail) && isRow(context, row, tail)));

function isNextTicker(spans: readonly Span[], glue: Glue, index: number): boolean {
  const [span, next] = [spans[index], spans[index + 1]];
  return (
    span !== undefined && next !== undefined && (next.start === span.end + 1 || glue.joinsInLine(index)) && isTicker(span) && isTicker(next)
  );
}

/** So many US symbols right after each other, most of them nothing else, are meant as such even in capitals: `AAPL MSFT NVDA AMD`. */
const areTickers = (row: readonly Span[]): boolean =>
  new Set(row.map(({ key }) => key)).size > ENOUGH &&
  row.every(isTicker) &&
  row.filter(({ senses }) => !senses.any).length * 2 > row.length &&
  row.some(({ readings }) => readings.some(({ as, entity }) => as === 'symbol' && entity.kind === 'equity' && entity.tier === 1));

const isUnbroken = ([first, second]: readonly Span[]): boolean =>
  first !== undefined && second !== undefined && second.start === first.end + 1;

/** The row has its line for itself, or what follows a colon: `WHO PAYS FOR IT NOW?` is a headline in capitals. */
function isAlone(text: string, row: readonly Span[]): boolean {
  const [from, to] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0];
  return /(?:^|[\n:])\s*$/.test(text.slice(Math.max(0, from - 20), from)) && /^[\s.]*(?:\n|$)/.test(text.slice(to, to + 20));
}

const isTicker = ({ explicit, readings, surface }: Span): boolean =>
  !explicit &&
  isInitials(surface, 2, 5) &&
  readings.some(({ as, id, entity }) => as === 'symbol' && id.startsWith('US:') && entity.kind !== 'organisation' && entity.reviewed);

/** Whether they are different companies whose names are nothing else, or of every day and no words, people or places: `Airbus and Boeing`. */
const arePlain = (row: readonly Span[]): boolean =>
  new Set(row.map(({ key }) => key)).size > 1 &&
  row.every(({ explicit, readings, senses }) => {
    if (explicit || !senses.namesakeAtMost) return false;
    return readings.some(({ as, entity }) => {
      const known = entity?.kind === 'equity' && entity.reviewed && (!senses.any || entity.tier <= 2);
      return known && (as === 'name' || as === 'short');
    });
  });

/** Whether all of them are US symbols, and most nothing else: `CRSP, NTLA and BEAM`. */
const areSymbols = (row: readonly Span[]): boolean =>
  new Set(row.map(({ key }) => key)).size >= ENOUGH &&
  row.filter(({ senses }) => !senses.any).length * 2 > row.length &&
  row.every(
    ({ explicit, readings, surface }) =>
      !explicit &&
      isInitials(surface, 3, 5) &&
      readings.some(({ as, id, entity }) => as === 'symbol' && id.startsWith('US:') && entity?.kind === 'equity' && entity.reviewed),
  );

/** Whether all of them can be companies that readers know, and one of them is nothing else: `Cava, Sweetgreen and Chipotle`. */
function areCompanies(row: readonly Span[]): boolean {
  if (row.length < ENOUGH || new Set(row.map(({ key }) => key)).size < ENOUGH) return false;
  const areKnown = row.every(
    ({ explicit, readings }) =>
      !explicit &&
      readings.some(
        ({ as, entity }) => entity?.kind === 'equity' && entity.reviewed && entity.tier <= 2 && (as === 'name' || as === 'short'),
      ),
  );
  return areKnown && row.some(({ senses }) => !senses.any);
}

/** Whether all of them are coins, and one is nothing else; of two, both, in a sentence about business. */
const areCoins = (row: readonly Span[], business: number): boolean =>
  (row.length >= ENOUGH || (row.length === 2 && row.every(({ readings }) => isCoinOnly(readings)) && business > 0)) &&
  row.every(({ explicit, readings }) => !explicit && readings.some(({ entity }) => entity?.kind === 'crypto')) &&
  (row.length === 2 || row.some(({ readings, senses }) => !senses.any && isCoinOnly(readings)));

/** Nobody else but the company behind it. */
const isCoinOnly = (readings: readonly Reading[]): boolean =>
  readings.every(({ entity }) => entity?.kind === 'crypto' || entity?.kind === 'organisation') &&
  readings.some(({ entity }) => entity?.kind === 'crypto');

/** Whether all of them can be companies, and enough or well known. */
function isRow({ page }: Context, row: readonly Span[], tail: Surroundings): boolean {
  const told = tail.agentVerb !== '' || tail.businessVerb !== '' || tail.change !== '' || (tail.next === 'have' && tail.business > 0);
  const priced = tail.change !== '' || BASE_PRICE_VERBS.has(tail.agentVerb);
  const most = page.kind === 'business' ? (told ? 3 : 2) : (page.kind === 'mixed' && tail.agentVerb !== '') || priced ? 2 : 1;
  let known = true;
  for (const { explicit, readings, senses } of row) {
    if (explicit) return false;
    const named = readings.filter(({ as }) => as !== 'symbol' && as !== 'former-symbol' && as !== 'product');
    const kinds = named.map(({ entity }) => entity);
    const isCoin = page.crypto && kinds.some((entity) => entity?.kind === 'crypto');
    if (!isCoin && !kinds.some((entity) => entity?.kind === 'equity' || entity?.kind === 'organisation')) return false;
    known &&= kinds.some((entity) =>
      entity?.kind === 'equity' || entity?.kind === 'crypto' ? entity.tier <= most : entity?.kind === 'organisation' && !senses.any,
    );
  }
  const different = new Set(row.map(({ key }) => key)).size;
  return different >= ENOUGH || (different === 2 && known);
}

function isOfBusiness({ page }: Context, first: Span | undefined, tail: Surroundings): boolean {
  const told = tail.businessVerb !== '' || tail.change !== '' || (tail.agentVerb !== '' && page.kind !== 'other');
  return told || page.kind === 'business' || (first !== undefined && page.business(page.sentenceOf(first.from)) > 0);
}
