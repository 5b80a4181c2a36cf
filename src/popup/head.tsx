import { errorSentence } from '../ui/market-error.ts';
import { counted, type Words } from '../ui/words.ts';
import { type ArticleData, instrumentsOf, organisationsOf, shortName } from './popup-data.ts';

interface Props {
  readonly article: ArticleData;
  readonly offline: boolean;
  readonly words: Words;
  readonly now: number;
}

/** Which article this is, how sure its date is, and how far the data has come. The progress line keeps its height. */
export function Head({ article, offline, words, now }: Props) {
  const { t, format } = words;
  const { title, site, published } = article.notes.article;
  const unlisted = organisationsOf(article.notes).length;
  const names = [counted(words, 'instruments', instrumentsOf(article.notes).length)];
  if (unlisted > 0) names.push(t('unlisted_count', [format.number(unlisted, 0)]));
  let date = t('no_date');
  if (published) {
    date = t(published.certainty === 'certain' ? 'published_on' : 'published_about', [format.date(published.date), published.from]);
  }
  return (
    <header class="head">
      <h1>{title || site}</h1>
      <p>{[title ? site : '', date, names.join(', ')].filter(Boolean).join(' · ')}</p>
      <Progress article={article} offline={offline} words={words} now={now} />
    </header>
  );
}

function Progress({ article, offline, words, now }: Props) {
  const { t, format } = words;
  const views = Object.entries(article.views);
  const waiting = views.filter(([, view]) => view === 'waiting').map(([id]) => shortName(article.notes, id));
  const failed = views.flatMap(([id, view]) => {
    if (view === 'waiting') return [];
    const error = view.ok ? !view.value.quote.ok && view.value.quote.error : view.error;
    return error ? [{ id, name: shortName(article.notes, id), error }] : [];
  });
  const count = format.number(views.length, 0);
  const done = views.length - waiting.length;
  return (
    <div class="progress">
      <div class="bar" aria-hidden="true">
        {waiting.length > 0 && <i style={{ inlineSize: `${(100 * done) / views.length}%` }} />}
      </div>
      {waiting.length > 0 && (
        <p role="status">
          {t('fetching', [format.number(done, 0), count])} <span>{waiting.join(', ')}</span>
        </p>
      )}
      {waiting.length === 0 && offline && <p role="status">{t('popup_offline')}</p>}
      {waiting.length === 0 && !offline && failed.length === 0 && views.length > 0 && <p role="status">{t('all_priced', [count])}</p>}
      {waiting.length === 0 && !offline && failed.length > 0 && (
        <details>
          <summary>{t('without_price', [format.number(failed.length, 0), count])}</summary>
          <ul>
            {failed.map(({ id, name, error }) => (
              <li key={id}>
                <b>{name}</b> {errorSentence(error, words, now)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
