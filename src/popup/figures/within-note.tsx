import type { WithinCheck } from '../../core/claims/within.ts';
import type { Words } from '../../ui/words.ts';
import { figureValue } from './figure-text.ts';

interface Props {
  readonly check: WithinCheck;
  readonly words: Words;
}

/** The figures of one sentence contradict each other, whatever the market did. */
export function WithinNote({ check, words }: Props) {
  const { t, format } = words;
  // The one that does not fit is as exact as it stands there.
  const [stated = '', ...others] = check.figures.map((figure) => figureValue(figure, words));
  return (
    <p class="within loss">
      {t('does_not_add_up', [others.join(', '), format.percent(check.measured, { signed: true }), stated])} <code>{check.formula}</code>
    </p>
  );
}
