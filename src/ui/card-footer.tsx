import type { CardActions, CardState } from './card-state.ts';
import { SOURCE_NAMES } from './sources.ts';
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
    <footer>
      <p class="provenance">{provenance(state, words, now)}</p>
      {actions.openPopup && (
        <button type="button" class="link more" onClick={actions.openPopup}>
          {t('open_popup')}
        </button>
      )}
      {!state.dismissed && (
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
    </footer>
  );
}

function provenance(state: CardState, { t, format }: Words, now: number): string {
  if (state.status !== 'ready' && state.status !== 'stale') return '';
  const { quote, line } = state.view;
  const dated = quote.ok ? quote.value : line.ok ? line.value : null;
  if (!dated) return '';
  const parts = [SOURCE_NAMES[dated.source]];
  if (state.status === 'stale') parts.push(t('last_known', [format.time(dated.fetchedAt, now)]));
  else if (quote.ok) parts.push(format.time(quote.value.asOf, now));
  if (quote.ok && quote.value.delayMinutes) parts.push(t('delayed', [format.number(quote.value.delayMinutes, 0)]));
  return parts.join(' · ');
}
