import { SOURCE_NAMES } from '../ui/sources.ts';
import { counted, type Words } from '../ui/words.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { SectionFrame } from './section.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

/** Longer lists are cut on the page; the log itself holds a day. */
const SHOWN_REQUESTS = 50;

/** What leaves the browser, what stays in it, and how to clear it. */
export function PrivacySection({ data, actions, words, now }: Props) {
  const { t, format } = words;
  const { log, cache } = data;
  return (
    <SectionFrame id="privacy" title={t('section_privacy')} lead={t('privacy_lead')}>
      <ul class="facts">
        <li>{t('privacy_article')}</li>
        <li>{t('privacy_symbols')}</li>
        <li>{t('privacy_sync')}</li>
      </ul>
      <div class="clear">
        <p>
          {t('cached')}{' '}
          {cache && (
            <small>{t('cache_size', [counted(words, 'records', cache.records), format.compact(Math.ceil(cache.bytes / 1000))])}</small>
          )}
        </p>
        <button type="button" class="button" onClick={actions.clearCache}>
          {t('clear_cache')}
        </button>
      </div>
      <details>
        <summary>{log === null ? t('request_log') : t('request_log_count', [format.number(log.length, 0)])}</summary>
        {log?.length === 0 && <p class="pending">{t('no_requests')}</p>}
        {log && log.length > 0 && (
          <table class="log">
            <thead>
              <tr>
                <th scope="col">{t('log_time')}</th>
                <th scope="col">{t('log_host')}</th>
                <th scope="col">{t('log_reason')}</th>
                <th scope="col">{t('log_outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {log.slice(0, SHOWN_REQUESTS).map((entry, index) => (
                <tr key={`${entry.at} ${index}`}>
                  <td>{format.time(entry.at, now)}</td>
                  <td>
                    {entry.host} <small>{SOURCE_NAMES[entry.source]}</small>
                  </td>
                  <td>{entry.reason}</td>
                  <td class={entry.outcome === 'ok' ? '' : 'loss'}>{entry.outcome}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </details>
    </SectionFrame>
  );
}
