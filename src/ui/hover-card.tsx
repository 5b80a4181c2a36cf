import { type Entity, isInstrument } from '../core/instruments/instrument.ts';
import { CardBody } from './card-body.tsx';
import { CardFooter } from './card-footer.tsx';
import type { CardActions, CardState } from './card-state.ts';
import { Icon } from './icon.tsx';
import { CLOSE, PIN, STAR } from './icons.ts';
import { neutral } from './neutral.ts';
import { whySentence } from './why.ts';
import type { Words } from './words.ts';

interface Props {
  readonly state: CardState;
  readonly actions: CardActions;
  readonly words: Words;
  /** ms since 1970. */
  readonly now: number;
}

/** The card of one mention: a labelled dialog that does not take the focus and blocks nothing. */
export function HoverCard({ state, actions, words, now }: Props) {
  const { t } = words;
  const entity: Entity = state.status === 'organisation' ? state.organisation : state.instrument;
  return (
    <section
      class={`card ${neutral(entity)}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-name"
      aria-busy={state.status === 'loading'}
    >
      <div class="head">
        <div class="identity">
          <h2 id="card-name">{entity.name}</h2>
          <p>{identityLine(entity, words)}</p>
        </div>
        <div class="tools">
          {isInstrument(entity) && (
            <button
              type="button"
              class="tool watch"
              aria-pressed={state.watched}
              aria-label={t('watch', [entity.name])}
              title={t(state.watched ? 'watched' : 'add_to_watchlist')}
              onClick={state.watched ? actions.unwatch : actions.watch}
            >
              <Icon path={STAR} filled={state.watched} />
            </button>
          )}
          <button
            type="button"
            class="tool"
            aria-pressed={state.pinned}
            aria-label={t('pin')}
            title={t('pin')}
            onClick={() => actions.pin(!state.pinned)}
          >
            <Icon path={PIN} filled={state.pinned} />
          </button>
          <button type="button" class="tool" aria-label={t('close')} title={t('close')} onClick={actions.close}>
            <Icon path={CLOSE} />
          </button>
        </div>
      </div>
      <CardBody state={state} actions={actions} words={words} now={now} />
      {!state.dismissed && <p class="why">{whySentence(state.surface, state.evidence, words)}</p>}
      <CardFooter state={state} actions={actions} words={words} now={now} />
    </section>
  );
}

function identityLine(entity: Entity, { t }: Words): string {
  const kind = t(`kind_${entity.kind}`);
  return isInstrument(entity) ? [entity.symbol, entity.venue, kind].filter(Boolean).join(' · ') : kind;
}
