import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../core/claims/claim.ts';
import type { WithinCheck } from '../../core/claims/within.ts';
import type { KeyFigure } from '../../core/figures/figure.ts';
import { isInstrument } from '../../core/instruments/instrument.ts';
import { counted, type Words } from '../../ui/words.ts';
import { nameClass } from '../name-class.ts';
import { Parts } from '../parts.tsx';
import { Quote } from '../quote.tsx';
import { type ArticleData, type PopupActions, shortName } from '../session/popup-data.ts';
import { useWasAwaited } from '../was-awaited.ts';
import { CopyButton } from './copy-button.tsx';
import { FigureSince } from './figure-since.tsx';
import { figureLine, figureQualifiers, figureValue } from './figure-text.ts';
import { OddsLookUp } from './odds-look-up.tsx';
import { type ProportionText, proportionText } from './proportions.ts';
import { VerdictBadge, VerdictReason } from './verdict.tsx';
import { WithinNote } from './within-note.tsx';

interface Props {
  readonly figure: KeyFigure;
  readonly verdict: Verdict | null;
  /** Another figure of the sentence says otherwise. */
  readonly contradiction: WithinCheck | null;
  readonly article: ArticleData;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

/** What a chip beside the amount holds uncut, in UTF-16 code units. */
const CHIP = 5;

/** One figure: who, how much, checked, in proportion, in the article's words. */
export function FigureRow({ figure, verdict, contradiction, article, actions, words, now }: Props) {
  const [open, setOpen] = useState(false);
  const { notes } = article;
  const { t } = words;
  const subject = figure.instrument ? shortName(notes, figure.instrument) : figure.subject;
  const entity = notes.entities[figure.instrument ?? ''];
  const isListed = entity !== undefined && isInstrument(entity);
  const isLong = nameClass(subject) !== undefined || (isListed && subject.length > CHIP);
  const isSymbol = isListed && !isLong;
  const proportion = proportionText(figure, article, words);
  const reason = `reason-${figure.start}`;
  const label = `${subject} ${figureValue(figure, words)}`.trim();
  return (
    <li class="figure">
      <span class={isLong ? 'subject named' : 'subject'}>
        {subject && (
          <b class={isSymbol ? 'chip' : ''} title={entity?.name}>
            {subject}
          </b>
        )}
      </span>
      <p class="amount parts">
        <span>
          <b>{figureValue(figure, words)}</b>
          {figureQualifiers(figure, notes, words).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </span>
      </p>
      <VerdictBadge
        verdict={verdict}
        figure={figure}
        words={words}
        label={label}
        open={open}
        controls={reason}
        onToggle={() => setOpen(!open)}
      />
      {open && verdict && (
        <div class="reason" id={reason}>
          <VerdictReason verdict={verdict} figure={figure} words={words} />
        </div>
      )}
      {contradiction && <WithinNote check={contradiction} words={words} />}
      {proportion && <Proportion text={proportion} />}
      <FigureSince figure={figure} article={article} verdict={verdict} words={words} now={now} />
      <div class="said">
        <Quote notes={notes} sentence={figure.sentence} part={figure} actions={actions} words={words} />
        {figure.repeats.length > 0 && <Repeats repeats={figure.repeats} label={label} actions={actions} words={words} />}
      </div>
      {figure.kind === 'probability' && (
        <OddsLookUp figure={figure} article={article} label={label} actions={actions} words={words} now={now} />
      )}
      <CopyButton label={t('copy_figure', [label])} text={() => figureLine(figure, notes, words)} copy={actions.copy} words={words} />
    </li>
  );
}

/** Where the article says the same again: one place is a link of its own, more have a number each. */
function Repeats({
  repeats,
  label,
  actions,
  words,
}: Pick<Props, 'actions' | 'words'> & Pick<KeyFigure, 'repeats'> & { readonly label: string }) {
  const said = counted(words, 'repeats', repeats.length);
  const link = ({ start, end }: KeyFigure['repeats'][number], shown: string, name: string) => (
    <button
      key={start}
      type="button"
      class="link"
      aria-label={`${name}, ${label}`}
      title={words.t('show_in_page')}
      onClick={() => actions.reveal(start, end)}
    >
      {shown}
    </button>
  );
  const [first] = repeats;
  if (first && repeats.length === 1) return <p class="repeats">{link(first, said, said)}</p>;
  return (
    <p class="repeats">
      {said}
      {repeats.slice(0, 6).map((repeat, index) => link(repeat, String(index + 2), words.t('show_repeat', [String(index + 2)])))}
    </p>
  );
}

/** Three lines where they are waited for, whether they come or not; no more than there is to say where that was known from the first. */
function Proportion({ text }: { readonly text: ProportionText }) {
  const place = useRef<HTMLDivElement>(null);
  const wasAwaited = useWasAwaited(text === 'waiting', place);
  return (
    <div ref={place} class={wasAwaited ? 'proportion awaited' : 'proportion'} aria-busy={text === 'waiting'}>
      {text === 'waiting' ? (
        <i class="bone" />
      ) : (
        <>
          <p class={text.basis.length > 0 ? 'parts' : 'parts absent'}>
            <Parts of={text.ratios} />
          </p>
          <p class="parts basis">
            <Parts of={text.basis} />
          </p>
        </>
      )}
    </div>
  );
}
