import type { CardActions, CardState } from './card-state.ts';
import { SourceName } from './source-name.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly state: CardState;
  readonly actions: CardActions;
  readonly words: Words;
  readonly now: number;
}

/** Where the numbers come from and how old they are; and the way to say that the mark is wrong. */
export function CardFooter({ state, actions, words, now }: Props) {
  const { t } = words;
  return (
    <div class="foot">
      <Provenance state={state} words={words} now={now} />
      <button type="button" class="link" onClick={actions.openPopup}>
        {t('open_popup')}
      </button>
      {state.dismissed ? (
        <p role="status">
          {t(state.dismissed === 'here' ? 'dismissed_here' : 'dismissed_everywhere', [state.surface])}{' '}
          <button type="button" class="link" onClick={actions.undo}>
            {t('undo')}
          </button>
        </p>
      ) : (
        <details class="not-this">
          <summary>{t('not_this')}</summary>
          <div>
            <button type="button" class="link" onClick={actions.dismissHere}>
              {t('dismiss_here', [state.surface])}
            </button>
            <button type="button" class="link" onClick={actions.dismissEverywhere}>
              {t('dismiss_everywhere', [state.surface])}
            </button>
          </div>
        </details>
      )}
      <p role="status">{state.refusal && t(`refused_${state.refusal}`)}</p>
    </div>
  );
}

/** The price's source and delay, or, where there is none, the source and time of the line; and the source of the line and the risk when that is another. */
function Provenance({ state, words, now }: Omit<Props, 'actions'>) {
  if (state.status !== 'ready' && state.status !== 'stale') return null;
  const { t, format } = words;
  const { quote, line } = state.view;
  const dated = quote.ok ? quote.value : line.ok ? line.value : null;
  if (!dated) return null;
  const time = format.time(dated.fetchedAt, now);
  const delay = quote.ok && quote.value.delayMinutes;
  // A price has its time beside it.
  const age = quote.ok ? delay && t('delayed', [format.number(delay, 0)]) : state.status === 'stale' ? t('last_known', [time]) : time;
  const series = quote.ok && line.ok && line.value.source !== quote.value.source ? line.value.source : null;
  return (
    <p>
      <SourceName id={dated.source} words={words} />
      {age && ` · ${age}`}
      {series && (
        <>
          {` · ${t('line_and_risk')} `}
          <SourceName id={series} words={words} />
        </>
      )}
    </p>
  );
}
