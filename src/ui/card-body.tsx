import type { Instrument } from '../core/instruments/instrument.ts';
import type { MarketError } from '../core/market/source.ts';
import type { CardActions, CardState } from './card-state.ts';
import { errorSentence, solvedInOptions } from './market-error.ts';
import { bandNote, overWindow } from './measure.tsx';
import { PriceLine } from './price-line.tsx';
import { PriceRow } from './price-row.tsx';
import { riskLists } from './risk-lists.tsx';
import { SinceRow } from './since-row.tsx';
import { StrainRow } from './strain-row.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly state: CardState;
  readonly actions: CardActions;
  readonly words: Words;
  readonly now: number;
}

/** The part of the card that depends on what the sources answered. */
export function CardBody({ state, actions, words, now }: Props) {
  const { t } = words;
  const inOptions = 'error' in state && solvedInOptions(state.error);
  switch (state.status) {
    case 'loading':
      return <Waiting words={words} />;
    case 'offline':
      return <Notice text={t('card_offline')} action={t('try_again')} onAction={actions.retry} />;
    case 'not-found':
      return <Notice text={errorSentence(state.error, words, now)} />;
    case 'error':
      return (
        <Notice
          text={errorSentence(state.error, words, now)}
          action={t(inOptions ? 'open_options' : 'try_again')}
          onAction={inOptions ? actions.openOptions : actions.retry}
        />
      );
    case 'organisation':
      return <Unlisted related={state.related} words={words} />;
    default:
      return <Market state={state} words={words} now={now} />;
  }
}

interface MarketProps {
  readonly state: Extract<CardState, { status: 'ready' | 'stale' }>;
  readonly words: Words;
  readonly now: number;
}

function Market({ state, words, now }: MarketProps) {
  const { view, strain, peers, published } = state;
  const { t, format } = words;
  /** What has no answer, and why. */
  const gap = (error: MarketError, what = '') => <p class="gap-line">{`${what} ${errorSentence(error, words, now)}`}</p>;
  const risk = view.risk.ok ? riskLists(view.risk.value, view.instrument.kind, words) : null;
  const rest = (
    <>
      {peers === 'waiting' && (
        <p class="peers" aria-busy="true">
          {t('comparing_names')}
        </p>
      )}
      {peers !== 'waiting' && !peers.ok && gap(peers.error, t('moves_with'))}
      {peers !== 'waiting' && peers.ok && peers.value.length > 0 && (
        <p class="peers">
          {t('moves_with')}{' '}
          {peers.value.map(({ name, correlation }, index) => {
            const band = bandNote(correlation, words) ?? '';
            // What is of all of them is said once, after the last.
            const isSame = peers.value[index + 1]?.correlation.n === correlation.n;
            return (
              <span key={name}>
                <b class="chip">{name}</b> {format.number(correlation.value)}{' '}
                <small>{isSame ? band : overWindow(band, correlation, words)}</small>{' '}
              </span>
            );
          })}
        </p>
      )}
      {risk?.further}
    </>
  );
  return (
    <div class="halves">
      <div>
        {view.quote.ok ? <PriceRow quote={view.quote.value} stale={view.stale} words={words} now={now} /> : gap(view.quote.error)}
        {view.line.ok && (
          <PriceLine line={view.line.value} published={published} then={view.sincePublication?.date ?? published} words={words} now={now} />
        )}
        {view.line.ok && (
          <SinceRow
            since={view.sincePublication}
            published={published}
            currency={view.line.value.currency}
            asOf={view.quote.ok ? view.quote.value.asOf : 0}
            words={words}
            now={now}
          />
        )}
      </div>
      <div>
        {view.risk.ok ? risk?.first : gap(view.risk.error, t('line_and_risk'))}
        {strain === 'none' ? rest : <StrainRow strain={strain} words={words} now={now} />}
      </div>
      {strain !== 'none' && <div>{rest}</div>}
    </div>
  );
}

/** Holds the room that the answer will take, so that nothing jumps. */
function Waiting({ words }: { readonly words: Words }) {
  return (
    <div class="waiting">
      <p class="visually-hidden" role="status">
        {words.t('fetching_prices')}
      </p>
      <div class="halves">
        <div>
          <i class="bone price" />
          <i class="bone chart" />
          <i class="bone band" />
        </div>
        <i class="bone grid" />
      </div>
    </div>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

function Notice({ text, action, onAction }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {action && (
        <button type="button" class="button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}

function Unlisted({ related, words }: { readonly related: readonly Instrument[]; readonly words: Words }) {
  return (
    <div class="unlisted">
      <p>{words.t('not_listed')}</p>
      {related.length > 0 && (
        <>
          <h3>{words.t('related_listed')}</h3>
          <ul>
            {related.map(({ id, symbol, name }) => (
              <li key={id}>
                <b class="chip">{symbol}</b> {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
