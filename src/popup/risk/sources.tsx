import type { Quote } from '../../core/market/quote.ts';
import type { SourceId } from '../../core/market/source.ts';
import { SourceName } from '../../ui/source-name.tsx';
import type { Words } from '../../ui/words.ts';
import { Parts } from '../parts.tsx';
import { type ArticleData, answerOf } from '../session/popup-data.ts';
import { useWasAwaited } from '../was-awaited.ts';

/** Where the numbers of the table come from, in the form that each source asks for. Its room is there before they are. */
export function Sources({ article, words, now }: { readonly article: ArticleData; readonly words: Words; readonly now: number }) {
  const oldest = oldestPrice(article);
  const sources = sourcesOf(article);
  const wasAwaited = useWasAwaited(Object.values(article.views).includes('waiting'));
  if (sources.length === 0 && !wasAwaited) return null;
  const parts = sources.map((id) => <SourceName key={id} id={id} words={words} />);
  return (
    <p class={wasAwaited ? 'sources parts awaited' : 'sources parts'}>
      {sources.length > 0 && (
        <Parts
          of={[
            <>
              {words.t('sources').replace(/:$/, ': ')}
              {parts[0]}
            </>,
            ...parts.slice(1),
            ...(oldest ? [words.t('oldest_price', [words.format.time(oldest.asOf, now)])] : []),
            ...(oldest?.delayMinutes ? [words.t('delayed', [words.format.number(oldest.delayMinutes, 0)])] : []),
          ]}
        />
      )}
    </p>
  );
}

/** The price that was made first, of several the most delayed; null while there is none. */
function oldestPrice({ views }: ArticleData): Quote | null {
  const quotes = Object.values(views).flatMap((view) => answerOf(answerOf(view)?.quote) ?? []);
  return quotes.sort((a, b) => a.asOf - b.asOf || (b.delayMinutes ?? 0) - (a.delayMinutes ?? 0))[0] ?? null;
}

function sourcesOf({ views, strains }: ArticleData): readonly SourceId[] {
  const prices = Object.values(views).flatMap((view): SourceId[] => {
    const { quote, line } = answerOf(view) ?? {};
    return [answerOf(quote), answerOf(line)].flatMap((each) => each?.source ?? []);
  });
  const filings = Object.values(strains).flatMap((strain) => answerOf(strain)?.source ?? []);
  return [...new Set([...prices, ...filings])];
}
