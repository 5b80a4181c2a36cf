import type { Counts } from '../../core/glance.ts';
import { isAbsent } from '../../ui/market-error.ts';
import { counted, type MessageKey, type Words } from '../../ui/words.ts';
import { Parts } from '../parts.tsx';
import { type ArticleData, instrumentsOf, organisationsOf, type PopupActions, type Site } from '../session/popup-data.ts';
import { failureLines } from './failures.ts';
import { Noticed } from './noticed.tsx';
import { type Asked, progressOf } from './progress.ts';
import { SiteSwitch } from './site-switch.tsx';

interface Props {
  readonly article: ArticleData;
  /** How much there is in it, while it is not here as a whole. */
  readonly glance: Counts | null;
  readonly site: Site | null;
  readonly offline: boolean;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

/** Which article this is, how sure its date is, and how far the data has come. The progress line keeps its height. */
export function Head({ article, glance, site, offline, actions, words, now }: Props) {
  const { t, format } = words;
  const { title, site: siteName, published } = article.notes.article;
  const unlisted = glance?.unlisted ?? organisationsOf(article.notes).length;
  const names = [counted(words, 'instruments', glance?.listed ?? instrumentsOf(article.notes).length)];
  if (unlisted > 0) names.push(t('unlisted_count', [format.number(unlisted, 0)]));
  let date = t('no_date');
  if (published) {
    date = t(published.certainty === 'certain' ? 'published_on' : 'published_about', [format.date(published.date), published.from]);
  }
  return (
    <header class="head">
      <h1 dir="auto" title={title || siteName}>
        {title || siteName}
      </h1>
      <div class="about">
        <p class="parts">
          <Parts of={[title ? siteName : '', date, names.join(', ')].filter(Boolean)} />
        </p>
        {site && <SiteSwitch site={site} onTurnOff={actions.turnOff} words={words} />}
      </div>
      <Progress article={article} glance={glance} offline={offline} actions={actions} words={words} now={now} />
      <Noticed article={article} words={words} />
    </header>
  );
}

const WAITING: Readonly<Record<Asked, MessageKey>> = {
  prices: 'fetching_of_prices',
  filings: 'fetching_of_filings',
  correlations: 'fetching_of_correlations',
  checks: 'fetching_of_checks',
};

const OF_ALL = {
  prices: ['prices_of_one', 'prices_of_other'],
  filings: ['filings_of_one', 'filings_of_other'],
} as const satisfies Readonly<Record<string, readonly [one: MessageKey, other: MessageKey]>>;

function Progress({ article, glance, offline, actions, words, now }: Omit<Props, 'site'>) {
  const { t, format } = words;
  const { done, total, waiting, failed, asked, came } = progressOf(article);
  // Nothing is asked for where nothing is listed.
  if (total === 0) return null;
  const isWaiting = done < total;
  const count = (value: number): string => format.number(value, 0);
  const doing = waiting.map(({ asked, names }) => t(WAITING[asked], [names.join(', ')])).join('; ');
  const tried = failed.filter(({ error }) => !isAbsent(error)).length;
  /** How many came, and of how many where that is not all. */
  const part = (sort: 'prices' | 'filings'): string => {
    if (came[sort] === asked[sort]) return counted(words, `came_${sort}`, came[sort]);
    const [one, other] = OF_ALL[sort];
    return t(asked[sort] === 1 ? one : other, [count(came[sort]), count(asked[sort])]);
  };
  const loaded = (['prices', 'filings'] as const).filter((sort) => asked[sort] > 0).map(part);
  const checked = came.checks > 0 ? [counted(words, 'came_checks', came.checks)] : [];
  const unanswered = tried > 0 ? [counted(words, 'unanswered', tried)] : [];
  const all = [...loaded, ...checked, ...unanswered].join(' · ');
  // A line holds not all of it: the list begins with the rest.
  const short = [...loaded, ...unanswered].join(' · ');
  const line = offline ? t('popup_offline') : tried > 0 ? short : all;
  const rest = offline ? all : tried > 0 ? checked.join(' · ') : '';
  return (
    <div class="progress">
      <div class="bar" aria-hidden="true">
        {isWaiting && <i style={{ inlineSize: `${(100 * done) / total}%` }} />}
      </div>
      {/* Said once all is there, and not with each answer. */}
      <div role="status" aria-busy={isWaiting}>
        {isWaiting && !glance && (
          <p title={doing}>
            {t('fetching', [count(done), count(total)])} <span>{doing}</span>
          </p>
        )}
        {!isWaiting && failed.length === 0 && <p>{offline ? t('popup_offline') : all}</p>}
        {!isWaiting && failed.length > 0 && (
          <details>
            <summary class={tried > 0 ? 'tried' : ''}>{line}</summary>
            <ul>
              {rest !== '' && <li>{rest}</li>}
              {failureLines(failed, words, now).map(({ what, why }) => (
                <li key={what}>
                  <b>{t('failed_what', [what])}</b> {why}
                </li>
              ))}
            </ul>
            {tried > 0 && (
              <button type="button" class="link" onClick={actions.retry}>
                {t('try_again')}
              </button>
            )}
          </details>
        )}
      </div>
    </div>
  );
}
