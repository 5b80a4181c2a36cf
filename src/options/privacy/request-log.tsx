import { useState } from 'preact/hooks';
import type { LoggedRequest } from '../../core/market/logged-request.ts';
import { MOST_LOGGED } from '../../messaging/protocol.ts';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import { HostText } from '../host-text.tsx';
import type { OptionsActions } from '../options-data.ts';

interface Props {
  readonly log: readonly LoggedRequest[] | null;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

/** Rows that are shown at first, and more at each click; the log itself holds a day. */
const ROWS = 50;

/** The log's words are for machines; a reason that a later version adds is shown as it is. */
const REASONS: Readonly<Record<string, MessageKey>> = {
  prices: 'reason_prices',
  quotes: 'reason_quotes',
  filings: 'reason_filings',
  odds: 'reason_odds',
  list: 'reason_list',
};

/** Every request of the last day: summed by host and reason, then one by one. */
export function RequestLogTable({ log, actions, words: { t, format }, now }: Props) {
  const [rows, setRows] = useState(ROWS);
  const reasonText = (reason: string): string => (REASONS[reason] ? t(REASONS[reason]) : reason);
  const count = log && `${format.number(log.length, 0)}${log.length < MOST_LOGGED ? '' : '+'}`;
  return (
    <details>
      <summary>{count === null ? t('request_log') : t('request_log_count', [count])}</summary>
      {log?.length === 0 && <p class="pending">{t('no_requests')}</p>}
      {log && log.length > 0 && (
        <>
          <ul class="rows sums">
            {sums(log).map(({ host, reason, count }) => (
              <li key={`${host} ${reason}`}>
                <p>
                  <HostText text={host} /> <small>{reasonText(reason)}</small>
                </p>
                <span>{format.number(count, 0)}</span>
              </li>
            ))}
          </ul>
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
              {log.slice(0, rows).map((entry, index) => (
                <tr key={`${entry.at} ${index}`}>
                  <td>{format.time(entry.at, now)}</td>
                  <td>
                    <HostText text={entry.host} /> <small>{SOURCE_NAMES[entry.source]}</small>
                  </td>
                  <td>{reasonText(entry.reason)}</td>
                  <td class={entry.outcome === 'ok' ? '' : 'loss'}>{t(`answer_${entry.outcome}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="row end">
            {log.length > rows && (
              <button type="button" class="button" onClick={() => setRows(rows + ROWS)}>
                {t('show_more', [format.number(Math.min(ROWS, log.length - rows), 0)])}
              </button>
            )}
            <button type="button" class="button" onClick={actions.clearLog}>
              {t('clear_log')}
            </button>
          </p>
        </>
      )}
    </details>
  );
}

interface Sum {
  readonly host: string;
  readonly reason: string;
  readonly count: number;
}

/** Requests by host and reason, the most first. */
function sums(log: readonly LoggedRequest[]): readonly Sum[] {
  const counts = new Map<string, Sum>();
  for (const { host, reason } of log) {
    const key = `${host} ${reason}`;
    counts.set(key, { host, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
