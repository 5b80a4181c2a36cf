import type { ArticleNotes } from '../../core/notes.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a place of older notes stands in newer ones of the same page, by the words around it; null where they are gone. */
export function movedPlace(before: ArticleNotes, after: ArticleNotes, { start, end }: Place): Place | null {
  const mention = before.mentions.find((each) => each.start === start && each.end === end);
  if (mention) {
    const same = after.mentions.filter(({ surface, instrument }) => surface === mention.surface && instrument === mention.instrument);
    return nearest(same, start);
  }
  const sentence = Object.entries(before.sentences)
    .map(([at, text]) => ({ start: Number(at), text }))
    .find((each) => each.start <= start && end <= each.start + each.text.length);
  if (!sentence) return null;
  const same = Object.entries(after.sentences).flatMap(([at, text]) =>
    text === sentence.text ? [{ start: Number(at), end: Number(at) }] : [],
  );
  const moved = nearest(same, sentence.start);
  return moved && { start: moved.start + start - sentence.start, end: moved.start + end - sentence.start };
}

const nearest = (places: readonly Place[], to: number): Place | null => {
  const [best] = [...places].sort((a, b) => Math.abs(a.start - to) - Math.abs(b.start - to));
  return best ? { start: best.start, end: best.end } : null;
};
