import type { Words } from '../../ui/words.ts';
import type { ArticleData } from '../session/popup-data.ts';
import { useWasAwaited } from '../was-awaited.ts';
import { summarise } from './summary.ts';

/** The summary; sentences that wait for numbers hold their room, and those with nothing to say have none. */
export function Summary({ article, words }: { readonly article: ArticleData; readonly words: Words }) {
  const sentences = summarise(article, words).filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  return (
    <>
      <h2>{words.t('summary')}</h2>
      <ul class="summary" aria-busy={sentences.includes('waiting')}>
        {sentences.map((sentence, index) => (
          <Sentence key={index} sentence={sentence} />
        ))}
      </ul>
    </>
  );
}

function Sentence({ sentence }: { readonly sentence: string }) {
  const isWaiting = sentence === 'waiting';
  return <li class={useWasAwaited(isWaiting) ? 'awaited' : ''}>{isWaiting ? <i class="bone" /> : sentence}</li>;
}
