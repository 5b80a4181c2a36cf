import { useState } from 'preact/hooks';
import { DAY, MINUTE } from '../../core/durations.ts';
import type { KeyFigure } from '../../core/figures/figure.ts';
import { statedMetric } from '../../core/figures/kinds/stated-metric.ts';
import type { Odds } from '../../core/market/odds.ts';
import { errorSentence } from '../../ui/market-error.ts';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import type { Words } from '../../ui/words.ts';
import type { ArticleData, PopupActions } from '../session/popup-data.ts';
import { figureValue } from './figure-text.ts';

interface Props {
  readonly figure: KeyFigure;
  readonly article: ArticleData;
  /** Whose odds, for those who do not see beside what they stand. */
  readonly label: string;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

const MOST_SHOWN = 4;
const OLD_MS = 10 * MINUTE;

/** What prediction markets say of an outcome: stated, then, now. The reader sees, and may change, the words that are sent. */
export function OddsLookUp({ figure, article, label, actions, words, now }: Props) {
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState([subjectOf(figure, article), statedMetric(figure)].filter(Boolean).join(' '));
  const odds = article.odds[figure.start];
  if (!open && odds === undefined) {
    return (
      <p class="odds">
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {t('look_up_odds')}
          <span class="visually-hidden"> {label}</span>
        </button>
      </p>
    );
  }
  return (
    <div class="odds">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim().length >= 2 && odds !== 'waiting') actions.findOdds(figure, query.trim());
        }}
      >
        <label>
          <span>{t('odds_words')}</span>
          <input value={query} maxLength={200} minLength={2} required onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {t('ask_markets')}
        </button>
      </form>
      <p role="status">{odds && saidOf(odds, words, now)}</p>
      {odds && odds !== 'waiting' && odds.ok && odds.value.length > 0 && (
        <Found odds={odds.value} figure={figure} article={article} words={words} now={now} />
      )}
    </div>
  );
}

/** As the sentence calls it: the outcome of a market is named so too, and not by the parent company. */
function subjectOf({ instrument, sentence, subject }: KeyFigure, { notes }: ArticleData): string {
  const said = notes.mentions.find(
    (mention) => mention.instrument === instrument && mention.start >= sentence.start && mention.end <= sentence.end,
  );
  return said?.surface ?? notes.entities[instrument ?? '']?.name ?? subject;
}

/** That it is on its way, that it failed, or how it ended; a table speaks for itself. */
function saidOf(odds: ArticleData['odds'][number], words: Words, now: number): string {
  if (odds === 'waiting') return words.t('asking');
  if (!odds.ok) return errorSentence(odds.error, words, now);
  return odds.value.length === 0 ? words.t('no_odds') : '';
}

interface FoundProps extends Omit<Props, 'actions' | 'label'> {
  readonly odds: readonly Odds[];
}

function Found({ odds, figure, article, words, now }: FoundProps) {
  const { t, format } = words;
  const date = article.notes.article.published?.date;
  const shares = (value: number | null): string => (value === null ? '–' : format.percent(value, { digits: 0 }));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('odds_outcome')}</th>
          <th scope="col">{t('odds_stated')}</th>
          <th scope="col">{date ? format.day(date, now) : t('column_then')}</th>
          <th scope="col">{t('column_now')}</th>
        </tr>
      </thead>
      <tbody>
        {odds.slice(0, MOST_SHOWN).map((each) => (
          <tr key={`${each.url} ${each.outcome}`}>
            <th scope="row">
              {/* The address comes from a source: only the web is followed. */}
              {each.url.startsWith('https://') ? (
                <a href={each.url} target="_blank" rel="noreferrer noopener">
                  {each.question}
                </a>
              ) : (
                each.question
              )}
              <small>
                {[
                  each.outcome,
                  SOURCE_NAMES[each.source],
                  each.wide ? t('odds_wide') : '',
                  each.status === 'open' ? '' : t(each.status === 'resolved' ? 'odds_settled' : 'odds_closed'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </th>
            <td>{figureValue(figure, words)}</td>
            <td>{shares(date ? probabilityOn(each, Date.parse(date) + DAY) : null)}</td>
            <td>
              {shares(each.probability)}
              <small class={isOld(each, now) ? 'loss' : ''}>
                {isOld(each, now) ? t('last_known', [format.time(each.fetchedAt, now)]) : format.time(each.fetchedAt, now)}
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Kept from earlier because no market answered, or left open since. What is settled does not age. */
const isOld = ({ status, stale, fetchedAt }: Odds, now: number): boolean =>
  stale === true || (status !== 'resolved' && now - fetchedAt > OLD_MS);

/** What is older is not of the day: the market was settled, or nobody traded. */
const MOST_EARLIER = 3 * DAY;

/** The last known probability before a time, in ms; null where the market is younger, or tells of no day near it. */
function probabilityOn({ history }: Odds, before: number): number | null {
  const last = history.findLast(({ at }) => at < before);
  return last && before - last.at <= MOST_EARLIER ? last.probability : null;
}
