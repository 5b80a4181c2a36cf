import type { WithinCheck } from '../core/claims/within.ts';
import type { Words } from '../ui/words.ts';
import { figureValue } from './figure-text.ts';

interface Props {
  readonly check: WithinCheck;
  readonly words: Words;
}

/** The figures of one sentence contradict each other, whatever the market did. */
export function WithinNote({ check, words }: Props) {
  const { t, format } = words;
  const signed = (value: number): string => format.percent(value, { signed: true });
  const others = check.figures.slice(1).map((figure) => figureValue(figure, words));
  return (
    <p class="within loss">
      {t('does_not_add_up', [others.join(', '), signed(check.measured), signed(check.stated)])} <code>{check.formula}</code>
    </p>
  );
}
