import type { InstrumentId } from '../../core/instruments/instrument.ts';
import type { MarketError } from '../../core/market/source.ts';
import { type ArticleData, answerOf, errorOf, type Loaded, shortName } from '../session/popup-data.ts';

/** What is asked of the sources for an article. */
export type Asked = 'prices' | 'filings' | 'correlations' | 'checks';

export interface Failure {
  readonly asked: Asked;
  /** Whose; null where it is about all names. */
  readonly name: string | null;
  readonly error: MarketError;
}

/** How far the answers have come. */
interface Progress {
  readonly done: number;
  readonly total: number;
  readonly waiting: readonly { readonly asked: Asked; readonly names: readonly string[] }[];
  readonly failed: readonly Failure[];
  /** How many of these were asked for. */
  readonly asked: Readonly<Record<'prices' | 'filings', number>>;
  /** Answers of each sort that brought something. */
  readonly came: Readonly<Record<Asked, number>>;
}

/** Counts every answer once: each price, each filing, the correlations, and each figure that was checked. */
export function progressOf(article: ArticleData): Progress {
  const { notes, views, strains, correlations, verdicts } = article;
  const name = (id: InstrumentId): string => shortName(notes, id);
  const prices = Object.entries(views).map(([id, view]) => ({ name: name(id), state: stateOf(view) ?? errorOf(answerOf(view)?.quote) }));
  const filings = Object.entries(strains).map(([id, strain]) => ({ name: name(id), state: stateOf(strain) }));
  const together = correlations === null ? [] : [{ name: null, state: stateOf(correlations) }];
  const checked = verdicts?.filter(({ verdict }) => verdict !== 'not-checkable').length ?? 0;
  const checks = notes.figures.length === 0 ? [] : [{ name: null, state: verdicts === null ? ('waiting' as const) : null }];
  const groups = [
    ['prices', prices],
    ['filings', filings],
    ['correlations', together],
    ['checks', checks],
  ] as const satisfies readonly (readonly [Asked, readonly { name: string | null; state: State }[]])[];
  const all = groups.flatMap(([, items]) => [...items]);
  const count = (items: readonly { state: State }[]): number => items.filter(({ state }) => state === null).length;
  return {
    total: all.length,
    done: all.filter(({ state }) => state !== 'waiting').length,
    waiting: groups.flatMap(([asked, items]) => {
      const open = items.filter(({ state }) => state === 'waiting');
      return open.length > 0 ? [{ asked, names: open.flatMap((item) => item.name ?? []) }] : [];
    }),
    failed: groups.flatMap(([asked, items]) =>
      items.flatMap((item) => (item.state === null || item.state === 'waiting' ? [] : [{ asked, name: item.name, error: item.state }])),
    ),
    asked: { prices: prices.length, filings: filings.length },
    came: { prices: count(prices), filings: count(filings), correlations: count(together), checks: checked },
  };
}

/** Null: it came. */
type State = 'waiting' | MarketError | null;

const stateOf = (answer: Loaded<unknown>): State => (answer === 'waiting' ? answer : errorOf(answer));
