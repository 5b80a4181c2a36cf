import type { InstrumentId } from '../instruments/instrument.ts';
import type { Confirmed, Context } from './around/context.ts';
import type { Page } from './around/page.ts';
import type { Surroundings } from './around/surroundings.ts';
import type { Glue } from './spans/glue.ts';
import type { Span } from './spans/spans.ts';

/** Spans away, and code units away, that a sure one is looked for. */
const FARTHEST = 4;
const WIDEST = 600;
/** So many of one market near a name that is not in their row say as much. */
const SAME_MARKET = 2;

/** Writes into the surroundings which spans have a sure one in their sentence, or are part of a row. */
export function addNeighbours(
  around: readonly Surroundings[],
  { page }: Context,
  spans: readonly Span[],
  { spans: sure }: Confirmed,
  enumerated: ReadonlySet<number>,
  glue: Glue,
): void {
  const near = new Nearness(page, spans, sure, glue);
  const settled = page.kind === 'business' || page.kind === 'mixed';
  around.forEach((each, index) => {
    each.enumerated = enumerated.has(index);
    if (settled) each.subject = each.settledSubject;
    each.neighbours = near.hasSure(index, -1) || near.hasSure(index, 1);
    const left = each.neighbours && near.isListedWith(index, index - 1);
    const right = each.neighbours && near.isListedWith(index, index + 1);
    each.listed = left || right;
    each.besideIndex = (left && isIndex(sure[index - 1])) || (right && isIndex(sure[index + 1]));
    const shared = (spans[index]?.readings.length ?? 0) > 1;
    if (each.exchangeCode) return;
    if (each.listed && (page.crypto || shared)) each.kin = near.kinOf(index, 1);
    else if (each.neighbours && shared && hasNamesakes(spans[index])) each.kin = near.kinOf(index, SAME_MARKET);
  });
}

/** Whether several have the name, not its letters as a symbol. */
const hasNamesakes = (span: Span | undefined): boolean =>
  span !== undefined && !span.explicit && span.readings.filter(({ as }) => as !== 'symbol').length > 1;

/** Which sure spans stand near one, by index. */
class Nearness {
  readonly #page: Page;
  readonly #spans: readonly Span[];
  readonly #sure: readonly (InstrumentId | undefined)[];
  readonly #glue: Glue;

  constructor(page: Page, spans: readonly Span[], sure: readonly (InstrumentId | undefined)[], glue: Glue) {
    this.#page = page;
    this.#spans = spans;
    this.#sure = sure;
    this.#glue = glue;
  }

  /** In one sentence, and not far after. */
  #isNear(index: number, other: number): boolean {
    if (other < 0 || other >= this.#spans.length) return false;
    const one = this.#spans[index];
    const two = this.#spans[other];
    if (!one || !two || two.start - one.start > WIDEST) return false;
    return this.#page.sentenceOf(one.from) === this.#page.sentenceOf(two.from);
  }

  /** Whether one is sure among the next so many in a direction. */
  hasSure(index: number, step: 1 | -1): boolean {
    const beyond = index + step * (FARTHEST + 1);
    for (let other = index + step; other !== beyond && this.#isNear(index, other); other += step)
      if (this.#sure[other] !== undefined) return true;
    return false;
  }

  isListedWith(index: number, other: number): boolean {
    return this.#glue.joins(Math.min(index, other)) && this.#isNear(index, other) && this.#sure[other] !== undefined;
  }

  /** A name that several have is that of the market which its neighbours are of: `Dollarama, Loblaw and Metro`. */
  kinOf(index: number, least: number): string {
    const counts = new Map<string, number>();
    for (let other = index - FARTHEST; other <= index + FARTHEST; other += 1) {
      const id = other !== index && this.#isNear(index, other) ? this.#sure[other] : undefined;
      const market = id?.slice(0, id.indexOf(':') + 1);
      if (market && !NO_MARKETS.has(market)) counts.set(market, (counts.get(market) ?? 0) + 1);
    }
    let kin = '';
    let most = least - 1;
    for (const [market, count] of counts) {
      if (count === most) kin = '';
      if (count <= most) continue;
      kin = market;
      most = count;
    }
    return kin;
  }
}

const isIndex = (id: string | undefined): boolean => id?.startsWith('INDEX:') === true;
const NO_MARKETS: ReadonlySet<string> = new Set(['INDEX:', 'ORG:']);
