import { isGranted } from '../core/settings/sites/origins.ts';
import { Icon } from '../ui/icon.tsx';
import { CLOSE } from '../ui/icons.ts';
import { counted, type Words } from '../ui/words.ts';
import { isLocked } from './locked.tsx';
import { finishOrigins, neededOrigins } from './needed-origins.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { PrivacySection } from './privacy/privacy-section.tsx';
import { NotThisSection } from './reading/not-this-section.tsx';
import { ReadingSection } from './reading/reading-section.tsx';
import { SectionList } from './section-list.tsx';
import { SitesSection } from './sites/sites-section.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import { WatchlistSection } from './watchlist/watchlist-section.tsx';
import { Welcome } from './welcome.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

/** The options page; on first run only what must be chosen. */
export function OptionsView({ data, actions, words, now }: Props) {
  const { t } = words;
  const { settings, problems, localOnly } = data.preferences;
  const firstRun = !settings.sites.firstRunDone;
  const shared = { data, actions, words };
  return (
    <div class={firstRun ? 'page first-run' : 'page'}>
      <header class="masthead">
        <h1>{t('extension_name')}</h1>
        <p>{t(firstRun ? 'welcome' : 'options_lead')}</p>
      </header>
      {!firstRun && <SectionList words={words} />}
      <main>
        {problems.map(({ name, problem }) => (
          <p key={name} class="alert" role="alert">
            {t(problem === 'newer' ? 'stored_newer' : 'stored_corrupt', [t(`stored_${name}`)])}
          </p>
        ))}
        {!firstRun && data.aside.length > 0 && (
          <p class="alert row" role="status">
            {t('kept_aside')}
            <button type="button" class="link" onClick={actions.exportAside}>
              {t('save_copy')}
            </button>
            <button type="button" class="link" onClick={actions.forgetAside}>
              {t('forget_copy')}
            </button>
          </p>
        )}
        {data.policy.managed && (
          <p class="managed" role="status">
            {data.policy.unread.length > 0 ? t('managed_problem', [data.policy.unread.join(', ')]) : t('managed')}
          </p>
        )}
        {localOnly && (
          <p class="alert" role="status">
            {t('local_only')}
          </p>
        )}
        {firstRun && <Welcome words={words} />}
        <SitesSection {...shared} now={now} />
        <SourcesSection {...shared} firstRun={firstRun} now={now} />
        {firstRun ? (
          <p class="done">
            <button type="button" class="button primary" onClick={actions.grantSourcesAndFinish}>
              {t('allow_and_finish')}
            </button>
            {/* It switches every source off, which is not the reader's to do there. */}
            {!isLocked(data.policy, 'sources.off') && (
              <button type="button" class="link" onClick={actions.finishWithoutSources}>
                {t('finish_without')}
              </button>
            )}
            {data.sources !== null && <small>{finishText(data, words)}</small>}
          </p>
        ) : (
          <>
            <WatchlistSection {...shared} />
            <NotThisSection {...shared} now={now} />
            <ReadingSection {...shared} />
            <PrivacySection {...shared} now={now} />
          </>
        )}
      </main>
      <div class="toast" role="status" aria-live="polite">
        {data.notice && (
          <p>
            {data.notice} <Close actions={actions} words={words} />
          </p>
        )}
        {data.undoable && (
          <p data-about={data.undoable.about}>
            {data.undoable.text}{' '}
            <button type="button" class="link" onClick={data.undoable.undo}>
              {t('undo')}
            </button>{' '}
            <Close actions={actions} words={words} />
          </p>
        )}
      </div>
    </div>
  );
}

/** What the browser will ask when the first run is finished: exactly what the button then requests, and whose it is. */
function finishText(data: OptionsData, words: Words): string {
  const asked = finishOrigins(data).filter((origin) => !isGranted(data.granted, origin));
  if (asked.length === 0) return words.t('finish_asks_nothing');
  if (asked.some((origin) => data.origins.every.includes(origin))) return words.t('finish_asks_every');
  const sites = neededOrigins(data, { agreed: false });
  const ofSites = asked.filter((origin) => sites.includes(origin)).length;
  if (ofSites === 0) return counted(words, 'finish_asks', asked.length);
  return ofSites === asked.length
    ? counted(words, 'permission_sites', ofSites)
    : words.t('finish_asks_sites', [words.format.number(asked.length, 0)]);
}

const Close = ({ actions, words: { t } }: Pick<Props, 'actions' | 'words'>) => (
  <button type="button" class="tool" aria-label={t('dismiss')} title={t('dismiss')} onClick={actions.dismissToast}>
    <Icon path={CLOSE} />
  </button>
);
