import { Fragment } from 'preact';
import { isOrdered } from '../../core/market/source-groups.ts';
import { hostOf } from '../../core/settings/sites/host-patterns.ts';
import type { SourceSample, SourceStatus } from '../../messaging/protocol.ts';
import { Icon } from '../../ui/icon.tsx';
import { DOWN, UP } from '../../ui/icons.ts';
import { errorSentence } from '../../ui/market-error.ts';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import { counted, type Words } from '../../ui/words.ts';
import { HostText } from '../host-text.tsx';
import { isLocked } from '../locked.tsx';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import { KeyForm } from './key-form.tsx';
import { ProxyForm } from './proxy-form.tsx';
import { groupInOrder, groupOf } from './source-order.ts';
import { SOURCE_TERMS } from './source-terms.ts';

interface Props {
  readonly source: SourceStatus;
  /** First run: all are allowed by one button, so that none needs its own. */
  readonly brief: boolean;
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

/** One source: on or off, what it may be asked, how it is doing, and whose its numbers are. */
export function SourceRow({ source, brief, data, actions, words, now }: Props) {
  const { t } = words;
  const { id, origins, granted, needsKey } = source;
  // What the reader chose: before the first run is done the background asks nobody, whatever is chosen.
  const enabled = !data.preferences.settings.sources.off.includes(id);
  const { policy } = data;
  const name = SOURCE_NAMES[id];
  const test = data.tests.get(id);
  return (
    <li class={enabled ? 'source' : 'source off'}>
      <label class="switch">
        <input
          type="checkbox"
          checked={enabled}
          disabled={isLocked(policy, 'sources.off')}
          onChange={(event) => actions.toggleSource(id, event.currentTarget.checked)}
        />
        <b>{name}</b>
      </label>
      <p class="hosts">
        {origins.map((origin, index) => (
          <Fragment key={origin}>
            {index > 0 && ', '}
            <span>
              <HostText text={hostOf(origin)} />
            </span>
          </Fragment>
        ))}
      </p>
      {!brief && <p class="state">{stateText(source, words, now)}</p>}
      {needsKey && enabled && !brief && (
        <KeyForm
          source={source}
          locked={isLocked(policy, 'sources.keys')}
          withheld={!isLocked(policy, 'sources.proxies')}
          actions={actions}
          words={words}
        />
      )}
      {test !== undefined && !brief && (
        <p class={test?.ok === false ? 'state loss' : 'state'} role="status">
          {test === null ? t('asking') : test.ok ? sampleText(test.value, words) : errorSentence(test.error, words, now)}
        </p>
      )}
      {!brief && (
        <details class="more">
          <summary>
            {t('more')}
            <span class="visually-hidden">: {name}</span>
          </summary>
          <p>
            {t(SOURCE_TERMS[id].licence, [name])}{' '}
            <a class="link" href={SOURCE_TERMS[id].url} target="_blank" rel="noreferrer">
              {t('terms_of', [name])}
            </a>
          </p>
          <ProxyForm source={source} locked={isLocked(policy, 'sources.proxies')} actions={actions} words={words} />
        </details>
      )}
      {!brief && (
        <div class="tools">
          {enabled && !granted && (
            <button type="button" class="button" aria-label={t('allow_source', [name])} onClick={() => actions.grantSource(id)}>
              {t('allow')}
            </button>
          )}
          {enabled && granted && (!needsKey || source.hasKey) && (
            <button
              type="button"
              class="button"
              aria-disabled={test === null}
              aria-label={t('test_source', [name])}
              onClick={() => test !== null && actions.testSource(id)}
            >
              {t('test')}
            </button>
          )}
          <Order source={source} data={data} actions={actions} words={words} />
        </div>
      )}
    </li>
  );
}

function Order({ source: { id }, data, actions, words: { t } }: Pick<Props, 'source' | 'data' | 'actions' | 'words'>) {
  const order = groupInOrder(groupOf(id), data.preferences.settings.sources.order);
  if (!isOrdered(groupOf(id)) || order.length < 2) return null;
  const locked = isLocked(data.policy, 'sources.order');
  const name = SOURCE_NAMES[id];
  return (
    <>
      <button
        type="button"
        class="tool"
        disabled={locked || order[0] === id}
        aria-label={t('ask_earlier', [name])}
        title={t('ask_earlier', [name])}
        onClick={() => actions.orderSource(id, -1)}
      >
        <Icon path={UP} />
      </button>
      <button
        type="button"
        class="tool"
        disabled={locked || order.at(-1) === id}
        aria-label={t('ask_later', [name])}
        title={t('ask_later', [name])}
        onClick={() => actions.orderSource(id, 1)}
      >
        <Icon path={DOWN} />
      </button>
    </>
  );
}

function stateText(source: SourceStatus, words: Words, now: number): string {
  const { t, format } = words;
  if (!source.enabled) return t('source_off');
  if (!source.granted) return t('source_not_granted');
  const { usedToday, perDay } = source;
  const parts = [
    perDay === null ? counted(words, 'used_today', usedToday) : t('used_of_today', [format.number(usedToday, 0), format.number(perDay, 0)]),
  ];
  if (source.pausedUntil && source.pausedUntil > now) parts.push(t('paused_until', [format.time(source.pausedUntil, now)]));
  if (source.lastError) parts.push(t('last_error', [errorSentence(source.lastError, words, now)]));
  return parts.join(' · ');
}

function sampleText(sample: SourceSample, { t, format }: Words): string {
  if (sample.what === 'price')
    return t('sample_price', [sample.name, format.price(sample.value, sample.currency), format.date(sample.date)]);
  if (sample.what === 'filing') return t('sample_filing', [sample.name, sample.form, format.date(sample.date)]);
  return t('sample_odds', [sample.question, format.percent(sample.probability, { digits: 0 })]);
}
