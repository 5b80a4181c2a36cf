import { hasValue, type Measure } from '../core/risk/measure.ts';
import type { MarketView } from '../core/risk/view.ts';
import { errorSentence } from '../ui/market-error.ts';
import { absence, tone } from '../ui/measure.tsx';
import type { MessageKey, Words } from '../ui/words.ts';
import { type ArticleData, instrumentsOf, type Loaded } from './popup-data.ts';

interface Props {
  readonly article: ArticleData;
  readonly words: Words;
  readonly now: number;
}

const COLUMNS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['column_then', 'column_then_long'],
  ['column_now', 'column_now_long'],
  ['column_30', 'return_30'],
  ['column_volatility', 'volatility_30'],
  ['column_drawdown', 'drawdown_now'],
  ['column_btc', 'correlation_btc'],
  ['column_ndx', 'correlation_ndx'],
];

/** Every listed name in a row: at publication, now, and how it has behaved. Rows keep their height while numbers arrive. */
export function InstrumentTable({ article, words, now }: Props) {
  const { t } = words;
  const names = instrumentsOf(article.notes);
  if (names.length === 0) return <p class="pending">{t('no_instruments')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroller" tabIndex={0} aria-label={t('names_then_and_now')}>
      <table class="instruments">
        <thead>
          <tr>
            <th scope="col">{t('column_name')}</th>
            {COLUMNS.map(([short, long]) => (
              <th key={short} scope="col" title={t(long)}>
                {t(short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map(({ entity }) => (
            <tr key={entity.id}>
              <th scope="row" title={entity.name}>
                {entity.symbol}
              </th>
              <Cells view={article.views[entity.id] ?? 'waiting'} words={words} now={now} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cells({ view, words, now }: { readonly view: Loaded<MarketView>; readonly words: Words; readonly now: number }) {
  const { t, format } = words;
  if (view === 'waiting') {
    return (
      <td colSpan={COLUMNS.length} class="wait">
        …
      </td>
    );
  }
  const error = view.ok ? (view.value.quote.ok ? null : view.value.quote.error) : view.error;
  if (!view.ok || error) {
    return (
      <td colSpan={COLUMNS.length} class="missing">
        {error && errorSentence(error, words, now)}
      </td>
    );
  }
  const { quote, sincePublication, risk } = view.value;
  const currency = quote.ok ? quote.value.currency : '';
  const whole = (value: number): string => format.percent(value, { digits: 0 });
  const ratio = (value: number): string => format.number(value);
  return (
    <>
      <td>{sincePublication ? format.shortPrice(sincePublication.then, currency) : <None why={t('no_close_then')} />}</td>
      <td>{quote.ok && format.shortPrice(quote.value.price, currency)}</td>
      {risk.ok ? (
        <>
          <Cell measure={risk.value.return30} words={words} write={(value) => format.percent(value, { signed: true })} toneOf={tone} />
          <Cell measure={risk.value.volatility30} words={words} write={whole} />
          <Cell measure={risk.value.drawdown} words={words} write={whole} />
          <Cell measure={risk.value.correlationBtc} words={words} write={ratio} />
          <Cell measure={risk.value.correlationNdx} words={words} write={ratio} />
        </>
      ) : (
        <td colSpan={COLUMNS.length - 2} class="missing">
          {errorSentence(risk.error, words, now)}
        </td>
      )}
    </>
  );
}

interface CellProps {
  readonly measure: Measure;
  readonly words: Words;
  readonly write: (value: number) => string;
  readonly toneOf?: (value: number) => string;
}

function Cell({ measure, words, write, toneOf }: CellProps) {
  if (hasValue(measure)) return <td class={toneOf?.(measure.value)}>{write(measure.value)}</td>;
  const { short, why } = absence(measure, words);
  return (
    <td>
      <None why={why ? `${short}: ${why}` : short} />
    </td>
  );
}

const None = ({ why }: { readonly why: string }) => (
  <span class="none" title={why}>
    –<span class="visually-hidden">{why}</span>
  </span>
);
