import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, type MessageKey, type Words } from '../../ui/words.ts';
import { FileButton } from '../file-button.tsx';
import type { OptionsActions, OptionsData, StoredSize } from '../options-data.ts';
import { SectionFrame } from '../section.tsx';
import { RequestLogTable } from './request-log.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

/** What browsers let an extension keep in sync, bytes. */
const SYNC_QUOTA = 102_400;

const AREAS: Readonly<Record<StoredSize['area'], MessageKey>> = {
  sync: 'stored_in_sync',
  local: 'stored_in_local',
  session: 'stored_in_session',
};

/** What leaves the browser, what stays in it and where, and how to clear it. */
export function PrivacySection({ data, actions, words, now }: Props) {
  const { t } = words;
  const { cache, stored, isClosed } = data;
  const [asked, setAsked] = useState(false);
  const wasAsked = useRef(false);
  const clear = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  // The question comes below what was pressed, where the end of the window or a message may hide it, and takes the focus; the button has it back after.
  useLayoutEffect(() => {
    if (asked) {
      cancel.current?.focus({ preventScroll: true });
      cancel.current?.scrollIntoView({ block: 'center' });
    } else if (wasAsked.current) clear.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  return (
    <SectionFrame id="privacy" title={t('section_privacy')} lead={t('privacy_lead')}>
      <ul class="facts">
        <li>{t('privacy_article')}</li>
        <li>{t('privacy_symbols')}</li>
        <li>{t('privacy_sync')}</li>
        {!isClosed && <li>{t('privacy_not_closed')}</li>}
      </ul>
      <ul class="rows stored">
        {stored.map(({ area, records, bytes }) => (
          <li key={area}>
            <p>{t(AREAS[area])}</p>
            <small>
              {area === 'sync'
                ? t('of_quota', [words.format.compact(Math.ceil(bytes / 1000)), words.format.compact(SYNC_QUOTA / 1000)])
                : sizeText(records, bytes, words)}
            </small>
          </li>
        ))}
        <li>
          <p>{t('cached')}</p>
          {cache && <small>{sizeText(cache.answers.records, cache.answers.bytes, words)}</small>}
          <button type="button" class="button" onClick={actions.clearCache}>
            {t('clear_cache')}
          </button>
        </li>
        <li>
          <p>{t('name_lists')}</p>
          {cache && <small>{sizeText(cache.lists.records, cache.lists.bytes, words)}</small>}
        </li>
      </ul>
      <RequestLogTable log={data.log} actions={actions} words={words} now={now} />
      <p class="row part">
        <button type="button" class="button" onClick={actions.exportEverything}>
          {t('export_everything')}
        </button>
        <FileButton words={words} accept=".json" read={actions.importEverything} failed={actions.importFailed} />
        {!asked && (
          <button type="button" class="button danger" ref={clear} onClick={() => setAsked(true)}>
            {t('clear_everything')}
          </button>
        )}
      </p>
      <p>
        <small>{t('everything_carries')}</small>
      </p>
      {asked && (
        <p class="alert row" role="alert">
          {t('clear_everything_sure')}
          <button
            type="button"
            class="button danger primary"
            onClick={() => {
              setAsked(false);
              actions.clearEverything();
            }}
          >
            {t('clear_everything')}
          </button>
          <button type="button" class="link" ref={cancel} onClick={() => setAsked(false)}>
            {t('cancel')}
          </button>
        </p>
      )}
    </SectionFrame>
  );
}

const sizeText = (records: number, bytes: number, words: Words): string =>
  words.t('cache_size', [counted(words, 'records', records), words.format.compact(Math.ceil(bytes / 1000))]);
