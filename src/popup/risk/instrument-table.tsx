import type { ComponentChildren } from 'preact';
import type { Instrument } from '../../core/instruments/instrument.ts';
import { utcDate } from '../../core/market/date.ts';
import { delisted, type MarketError } from '../../core/market/source.ts';
import { failure } from '../../core/result.ts';
import { hasValue, type Measure } from '../../core/risk/measure.ts';
import { hasTraded, isBehind, type MarketView, type Strain } from '../../core/risk/view.ts';
import { errorSentence } from '../../ui/market-error.ts';
import { absence, bandNote, measureText, rankNote, sinceNote, tone } from '../../ui/measure.tsx';
import { neutral } from '../../ui/neutral.ts';
import { shortPrice } from '../../ui/short-price.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import { Failed } from '../failed.tsx';
import { nameClass } from '../name-class.ts';
import { provenance } from '../provenance.ts';
import {
  type ArticleData,
  answerOf,
  errorOf,
  instrumentsOf,
  type Loaded,
  type Named,
  type PopupActions,
  shortName,
} from '../session/popup-data.ts';
import { spread } from './correlation-window.ts';
import { Scroller } from './scroller.tsx';
import { StrainCell } from './strain-cell.tsx';
import { None, TwoLines } from './table-cell.tsx';

interface Props {
  readonly article: ArticleData;
  readonly words: Words;
  readonly now: number;
}

interface TableProps extends Props {
  readonly actions: PopupActions;
}

/** Titles, short and long, and the width that the numbers will want, rem: columns stay where they are when these come. */
const COLUMNS: readonly (readonly [MessageKey, MessageKey, number])[] = [
  ['column_then', 'column_then_long', 4.31],
  ['column_now', 'column_now_long', 4.46],
  ['column_30', 'return_30', 2.77],
  ['column_volatility', 'column_volatility_long', 3.38],
  ['column_drawdown', 'column_drawdown_long', 2.92],
];
/** What a name's returns are compared with. */
const CORRELATED: typeof COLUMNS = [
  ['column_btc', 'correlation_btc', 2.77],
  ['column_ndx', 'correlation_ndx', 2.77],
];
const MEASURED = COLUMNS.length + CORRELATED.length;

/** Every listed name in a row: at publication, now, and how it has behaved. Rows keep their height while numbers arrive. */
export function InstrumentTable({ article, actions, words, now }: TableProps) {
  const { t } = words;
  const names = instrumentsOf(article.notes);
  if (names.length === 0) return <p class="pending">{t('no_instruments')}</p>;
  const error = sameFailure(names, article, words, now);
  if (error) return <Failed error={error} actions={actions} words={words} now={now} />;
  const hasStrain = names.some(({ entity }) => mayBeStrained(strainOf(entity, article)));
  return (
    <>
      <Scroller label={t('names_then_and_now')}>
        <table class="instruments">
          <thead>
            <tr>
              <th scope="col" class="name" rowSpan={2}>
                {t('column_name')}
              </th>
              {COLUMNS.map(([short, long, width]) => (
                <th key={short} scope="col" rowSpan={2} title={t(long)} style={{ '--width': `${width}rem` }}>
                  {t(short)}
                </th>
              ))}
              <th scope="colgroup" colSpan={CORRELATED.length} class="group">
                <span>{correlatedOver(article, words)}</span>
              </th>
              {hasStrain && (
                <th scope="col" rowSpan={2} title={t('column_strain_long')}>
                  {t('column_strain')}
                </th>
              )}
            </tr>
            <tr>
              {CORRELATED.map(([short, long, width]) => (
                <th key={short} scope="col" title={t(long)} style={{ '--width': `${width}rem` }}>
                  {t(short)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map(({ entity }) => (
              <Row key={entity.id} entity={entity} hasStrain={hasStrain} article={article} words={words} now={now} />
            ))}
          </tbody>
        </table>
      </Scroller>
      <Legend hasStrain={hasStrain} words={words} />
    </>
  );
}

/** Why no name has a price, where that is one and the same for all of several: a table would say nothing else in each of its rows. */
function sameFailure(names: readonly Named<Instrument>[], article: ArticleData, words: Words, now: number): MarketError | undefined {
  const errors = names.flatMap(({ entity }) => errorOf(viewOf(entity, article)) ?? []);
  const reasons = new Set(errors.map((error) => errorSentence(error, words, now)));
  return names.length > 1 && errors.length === names.length && reasons.size === 1 ? errors[0] : undefined;
}

const viewOf = ({ id, ended }: Instrument, { views }: ArticleData): Loaded<MarketView> =>
  ended ? failure(delisted(ended)) : (views[id] ?? 'waiting');

/** A company's strain; coins, funds, indices and what is listed no more have none. */
const strainOf = ({ id, kind, ended }: Instrument, { strains }: ArticleData): 'none' | Loaded<Strain> =>
  kind === 'equity' && !ended ? (strains[id] ?? 'waiting') : 'none';

const mayBeStrained = (strain: 'none' | Loaded<Strain>): boolean => strain === 'waiting' || (strain !== 'none' && strain.ok);

/** What the short titles mean, for those who do not hover; whoever knows it need not scroll past it. */
function Legend({ hasStrain, words: { t } }: { readonly hasStrain: boolean; readonly words: Words }) {
  const said: readonly (readonly [MessageKey, MessageKey])[] = [
    ['column_volatility', 'column_volatility_long'],
    ['column_drawdown', 'column_drawdown_long'],
    ['moving_together', 'correlation_meaning'],
    ...(hasStrain ? ([['column_strain', 'column_strain_long']] as const) : []),
  ];
  return (
    <details class="legend">
      <summary>{t('columns_explained')}</summary>
      <dl>
        {said.map(([short, long]) => (
          <div key={short}>
            <dt>{t(short)}</dt> <dd>{t(long)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The head of the correlations, and how many returns they are of: of young names less. */
function correlatedOver({ views }: ArticleData, { t, format }: Words): string {
  const counts = Object.values(views).flatMap((view) => {
    const { correlationBtc, correlationNdx } = answerOf(answerOf(view)?.risk) ?? {};
    return [correlationBtc, correlationNdx].flatMap((measure) => (measure && hasValue(measure) ? (measure.n ?? []) : []));
  });
  return counts.length === 0 ? t('moving_together') : t('label_days', [t('moving_together'), spread(counts, format)]);
}

interface RowProps extends Props {
  readonly entity: Instrument;
  /** Some name has a filing, or may yet have one. */
  readonly hasStrain: boolean;
}

function Row({ entity, hasStrain, article, words, now }: RowProps) {
  const { id } = entity;
  const name = shortName(article.notes, id);
  const view = viewOf(entity, article);
  return (
    <tr class={neutral(entity)}>
      <th scope="row" class="name" title={entity.name}>
        <span class={nameClass(name)}>{name}</span>
        <Age view={view} words={words} now={now} />
      </th>
      <Cells view={view} words={words} now={now} />
      {hasStrain && <StrainCell strain={strainOf(entity, article)} words={words} now={now} />}
    </tr>
  );
}

interface ViewProps extends Omit<Props, 'article'> {
  readonly view: Loaded<MarketView>;
}

/** The day of numbers from the cache, because no source answers any more. */
function Age({ view, words: { t, format }, now }: ViewProps) {
  const { stale, quote, line } = answerOf(view) ?? {};
  const at = stale ? (answerOf(quote)?.asOf ?? answerOf(line)?.fetchedAt) : undefined;
  if (at === undefined) return null;
  const said = t('last_known', [format.time(at, now)]);
  return (
    <small class="loss" title={said}>
      <span aria-hidden="true">{format.day(utcDate(at), now)}</span>
      <span class="visually-hidden">{said}</span>
    </small>
  );
}

function Cells({ view, words, now }: ViewProps) {
  const { t, format } = words;
  if (view === 'waiting') {
    return (
      <td colSpan={MEASURED} class="wait">
        …
      </td>
    );
  }
  if (!view.ok) return <Missing columns={MEASURED}>{errorSentence(view.error, words, now)}</Missing>;
  const { quote, line, sincePublication, risk } = view.value;
  if (!quote.ok && !risk.ok) return <Missing columns={MEASURED}>{errorSentence(quote.error, words, now)}</Missing>;
  const currency = line.ok ? line.value.currency : '';
  const since = sincePublication && hasTraded(sincePublication) ? sincePublication.change : undefined;
  const behind = sincePublication && quote.ok && isBehind(sincePublication, quote.value.asOf) ? sincePublication.until : null;
  const until = since !== undefined && behind ? t('change_until', [format.day(behind, now)]) : '';
  const untraded = sincePublication && since === undefined && !behind ? t('no_session') : '';
  const signed = (value: number): string => format.percent(value, { signed: true });
  const whole = (value: number): string => format.percent(value, { digits: 0 });
  const ratio = (value: number): string => format.number(value);
  const sessions = (measure: Measure): string | undefined =>
    hasValue(measure) && measure.n !== undefined ? t('common_sessions', [format.number(measure.n, 0)]) : undefined;
  return (
    <>
      <td>{sincePublication ? shortPrice(format, sincePublication.then, currency) : <None why={t('no_close_then')} />}</td>
      <td title={[untraded, quote.ok ? provenance(quote.value, words, now) : ''].filter(Boolean).join(' · ')}>
        <TwoLines note={since === undefined ? untraded && '–' : signed(since)} noteClass={tone(since ?? 0)}>
          {quote.ok ? shortPrice(format, quote.value.price, quote.value.currency) : <None why={errorSentence(quote.error, words, now)} />}
        </TwoLines>
        {/* In a line of its own: beside the change it would push the last columns out of sight. */}
        {until && <small> {until}</small>}
        {untraded && <span class="visually-hidden"> {untraded}</span>}
        {quote.ok && <span class="visually-hidden"> {provenance(quote.value, words, now)}</span>}
      </td>
      {risk.ok ? (
        <>
          <Cell
            measure={risk.value.return30}
            words={words}
            write={(value) => format.percent(value, { signed: true, digits: 0 })}
            toneOf={tone}
          />
          <Cell
            measure={risk.value.volatility30}
            words={words}
            write={whole}
            note={rankNote(risk.value.volatilityPercentile, words) ?? ''}
            detail={`${t('volatility_90')}: ${measureText(risk.value.volatility90, words, whole)}`}
          />
          <Cell measure={risk.value.drawdown} words={words} write={whole} detail={sinceNote(risk.value.drawdown, words)} />
          {[risk.value.correlationBtc, risk.value.correlationNdx].map((measure, index) => (
            <Cell
              key={index}
              measure={measure}
              words={words}
              write={ratio}
              note={bandNote(measure, words) ?? ''}
              detail={sessions(measure)}
            />
          ))}
        </>
      ) : (
        <Missing columns={MEASURED - 2}>{errorSentence(risk.error, words, now)}</Missing>
      )}
    </>
  );
}

const Missing = ({ columns, children }: { readonly columns: number; readonly children: ComponentChildren }) => (
  <td colSpan={columns} class="missing">
    <span>{children}</span>
  </td>
);

interface CellProps {
  readonly measure: Measure;
  readonly words: Words;
  readonly write: (value: number) => string;
  readonly note?: string;
  /** Said on hovering, and to those who cannot see. */
  readonly detail?: string | undefined;
  readonly toneOf?: (value: number) => string;
}

function Cell({ measure, words, write, note = '', detail, toneOf }: CellProps) {
  if (hasValue(measure)) {
    return (
      <td class={toneOf?.(measure.value)} title={detail}>
        <TwoLines note={note}>{write(measure.value)}</TwoLines>
        {detail && <span class="visually-hidden"> {detail}</span>}
      </td>
    );
  }
  const { short, why } = absence(measure, words);
  return (
    <td>
      <None why={why ? `${short}: ${why}` : short} />
    </td>
  );
}
