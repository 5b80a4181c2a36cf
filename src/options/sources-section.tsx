import type { SourceStatus } from '../messaging/protocol.ts';
import { errorSentence } from '../ui/market-error.ts';
import { SOURCE_NAMES } from '../ui/sources.ts';
import type { Words } from '../ui/words.ts';
import { KeyForm } from './key-form.tsx';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { SectionFrame } from './section.tsx';
import { hostOf } from './sites-section.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly firstRun: boolean;
  readonly now: number;
}

/** Where the numbers come from: hosts, grants, switches, and how each source is doing. */
export function SourcesSection({ data, actions, words, firstRun, now }: Props) {
  const { t } = words;
  const { sources } = data;
  const keyless = sources?.filter((source) => !source.needsKey) ?? [];
  const keyed = sources?.filter((source) => source.needsKey) ?? [];
  return (
    <SectionFrame id="sources" title={t('section_sources')} lead={t('sources_lead')}>
      {sources === null && <p class="pending">{t('asking')}</p>}
      <ul class="sources">
        {keyless.map((source) => (
          <Source key={source.id} source={source} brief={firstRun} actions={actions} words={words} now={now} />
        ))}
      </ul>
      {!firstRun && keyed.length > 0 && (
        <details class="keyed">
          <summary>{t('own_keys')}</summary>
          <p class="lead">{t('own_keys_lead')}</p>
          <ul class="sources">
            {keyed.map((source) => (
              <Source key={source.id} source={source} brief={firstRun} actions={actions} words={words} now={now} />
            ))}
          </ul>
        </details>
      )}
    </SectionFrame>
  );
}

interface SourceProps {
  readonly source: SourceStatus;
  /** First run: all are allowed by one button, so that none needs its own. */
  readonly brief: boolean;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

function Source({ source, brief, actions, words, now }: SourceProps) {
  const { t } = words;
  const { id, origins, enabled, granted, needsKey } = source;
  const name = SOURCE_NAMES[id];
  return (
    <li class={enabled ? 'source' : 'source off'}>
      <label class="switch">
        <input type="checkbox" checked={enabled} onChange={(event) => actions.toggleSource(id, event.currentTarget.checked)} />
        <b>{name}</b>
      </label>
      <p class="hosts">{origins.map(hostOf).join(', ')}</p>
      {!brief && <p class="state">{stateText(source, words, now)}</p>}
      {enabled && !granted && !brief && (
        <button type="button" class="button" aria-label={t('allow_source', [name])} onClick={() => actions.grantSource(id)}>
          {t('allow')}
        </button>
      )}
      {needsKey && enabled && <KeyForm source={source} actions={actions} words={words} />}
    </li>
  );
}

function stateText(source: SourceStatus, words: Words, now: number): string {
  const { t, format } = words;
  if (!source.enabled) return t('source_off');
  if (!source.granted) return t('source_not_granted');
  const parts = [t('used_today', [format.number(source.usedToday, 0)])];
  if (source.pausedUntil && source.pausedUntil > now) parts.push(t('paused_until', [format.time(source.pausedUntil, now)]));
  if (source.lastError) parts.push(t('last_error', [errorSentence(source.lastError, words, now)]));
  return parts.join(' · ');
}
