import { useRef } from 'preact/hooks';
import type { NotCheckable, Verdict } from '../../core/claims/claim.ts';
import { isPriceKind, type KeyFigure } from '../../core/figures/figure.ts';
import { hasTraded, isBehind, type MarketView } from '../../core/risk/view.ts';
import { errorSentence } from '../../ui/market-error.ts';
import { tone } from '../../ui/measure.tsx';
import { neutral } from '../../ui/neutral.ts';
import { shortPrice } from '../../ui/short-price.ts';
import type { Words } from '../../ui/words.ts';
import { provenance } from '../provenance.ts';
import type { ArticleData, Loaded } from '../session/popup-data.ts';
import { useWasAwaited } from '../was-awaited.ts';

interface Props {
  readonly figure: KeyFigure;
  readonly article: ArticleData;
  readonly verdict: Verdict | null;
  readonly words: Words;
  readonly now: number;
}

/** Whether a figure states a price or a level of a name whose price is asked for. */
const isPriced = ({ kind, instrument }: KeyFigure, { views }: ArticleData): boolean =>
  isPriceKind(kind) && instrument !== undefined && instrument in views;

/** The amount is the price of something else, or may be: what the share costs says nothing of it. */
const OF_ELSE: ReadonlySet<NotCheckable> = new Set<NotCheckable>(['another-price', 'business-metric', 'unnamed-subject']);
const isOfElse = (verdict: Verdict | null): boolean => verdict?.verdict === 'not-checkable' && OF_ELSE.has(verdict.reason);

/** What the price that a figure speaks of was when the article appeared, and is now. Holds its lines while prices arrive. */
export function FigureSince({ figure, article, verdict, words, now }: Props) {
  const { published } = article.notes.article;
  if (!published || !isPriced(figure, article) || isOfElse(verdict)) return null;
  const entity = article.notes.entities[figure.instrument ?? ''];
  const view = article.views[figure.instrument ?? ''] ?? 'waiting';
  return <Since view={view} tones={entity ? neutral(entity) : ''} words={words} now={now} />;
}

interface SinceProps extends Pick<Props, 'words' | 'now'> {
  readonly view: Loaded<MarketView>;
  readonly tones: string;
}

function Since({ view, tones, words, now }: SinceProps) {
  const { t, format } = words;
  const place = useRef<HTMLParagraphElement>(null);
  const since = useWasAwaited(view === 'waiting', place) ? 'since awaited' : 'since';
  if (view === 'waiting') {
    return (
      <p ref={place} class={since}>
        <i class="bone" />
      </p>
    );
  }
  const answer = view.ok ? view.value.quote : view;
  if (!answer.ok)
    return (
      <p ref={place} class={`${since} absent`}>
        {errorSentence(answer.error, words, now)}
      </p>
    );
  const quote = answer.value;
  const change = view.ok ? view.value.sincePublication : null;
  if (!change)
    return (
      <p ref={place} class={`${since} absent`}>
        {t('no_close_then')}
      </p>
    );
  const price = (value: number): string => shortPrice(format, value, quote.currency);
  return (
    <p ref={place} class={`${since} ${tones}`}>
      {t('then_and_now', [format.date(change.date), price(change.then), price(quote.price)])}{' '}
      {hasTraded(change) ? (
        <b class={tone(change.change)}>{format.percent(change.change, { signed: true })}</b>
      ) : (
        !isBehind(change, quote.asOf) && t('no_session')
      )}
      {hasTraded(change) && isBehind(change, quote.asOf) && <small>{t('change_until', [format.day(change.until, now)])}</small>}
      <small>{provenance(quote, words, now)}</small>
    </p>
  );
}
