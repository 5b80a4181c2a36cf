import type { ArticleNotes } from '../core/notes.ts';
import { quoteMarks, type Words } from '../ui/words.ts';
import { excerpt } from './figures/figure-text.ts';
import type { PopupActions } from './session/popup-data.ts';

interface Props {
  readonly notes: ArticleNotes;
  readonly sentence: { readonly start: number; readonly end: number };
  /** The words to set off, as offsets into the article. */
  readonly part: { readonly start: number; readonly end: number };
  readonly actions: PopupActions;
  readonly words: Words;
}

/** The article's own words; a click shows them in the page. */
export function Quote({ notes, sentence, part, actions, words }: Props) {
  const text = notes.sentences[sentence.start];
  if (!text) return null;
  const from = Math.max(0, Math.min(text.length, part.start - sentence.start));
  const to = Math.max(from, Math.min(text.length, part.end - sentence.start));
  const shown = excerpt(text, from, to);
  const [open, close] = quoteMarks(words);
  return (
    <button
      type="button"
      class="quote"
      lang={notes.article.language}
      dir="auto"
      title={words.t('show_in_page')}
      onClick={() => actions.reveal(part.start, part.end)}
    >
      {open}
      {shown.before.trimStart()}
      <mark>{shown.part}</mark>
      {shown.after.trimEnd()}
      {close}
    </button>
  );
}
