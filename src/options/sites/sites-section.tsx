import type { SiteMode } from '../../core/settings/settings.ts';
import { hostOf } from '../../core/settings/sites/host-patterns.ts';
import { isGranted } from '../../core/settings/sites/origins.ts';
import { counted, inARow, type MessageKey, type Words } from '../../ui/words.ts';
import { isLocked, LockNote } from '../locked.tsx';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import { SectionFrame } from '../section.tsx';
import { GrantedSites } from './granted-sites.tsx';
import { SiteRules } from './site-rules.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

const MODES: readonly { readonly mode: SiteMode; readonly title: MessageKey; readonly text: MessageKey }[] = [
  { mode: 'news', title: 'mode_news', text: 'mode_news_text' },
  { mode: 'every', title: 'mode_every', text: 'mode_every_text' },
  { mode: 'click', title: 'mode_click', text: 'mode_click_text' },
];

/** Which pages may be read, each with exactly what the browser will ask. */
export function SitesSection({ data, actions, words, now }: Props) {
  const { t, format } = words;
  const { policy } = data;
  const { mode, firstRunDone } = data.preferences.settings.sites;
  const granted = data.origins[mode].filter((origin) => isGranted(data.granted, origin)).length;
  const asked = data.origins[mode].length;
  return (
    <SectionFrame
      id="sites"
      title={t(firstRunDone ? 'section_sites' : 'first_run_sites')}
      lead={firstRunDone ? t('sites_lead') : inARow(t('sites_lead'), t('sites_unread'))}
    >
      {firstRunDone && granted < asked && (
        <p class="alert" role="status">
          {granted === 0 ? t('sites_not_granted') : t('sites_partly_granted', [format.number(granted, 0), format.number(asked, 0)])}{' '}
          <button type="button" class="link" onClick={() => actions.chooseSites(mode)}>
            {t('grant_again')}
          </button>
        </p>
      )}
      <LockNote policy={policy} lock="sites.mode" words={words} />
      {!firstRunDone && isLocked(policy, 'sites.mode') && granted < asked && (
        <p class="row part">
          <button type="button" class="button" onClick={() => actions.chooseSites(mode)}>
            {t('grant_sites')}
          </button>
        </p>
      )}
      <fieldset class="choices" disabled={isLocked(policy, 'sites.mode')}>
        <legend class="visually-hidden">{t('section_sites')}</legend>
        {MODES.map((each) => (
          <label key={each.mode} class={each.mode === mode ? 'choice chosen' : 'choice'}>
            <input
              type="radio"
              name="sites"
              value={each.mode}
              checked={each.mode === mode}
              aria-labelledby={each.title}
              aria-describedby={`${each.text} ${each.title}-asks`}
              onClick={() => actions.chooseSites(each.mode)}
            />
            <span>
              <b id={each.title}>{t(each.title)}</b>
              <span id={each.text}>{t(each.text)}</span>
              <small id={`${each.title}-asks`}>{permissionText(each.mode, data, words)}</small>
              {each.mode === 'news' && data.origins.news.length > 0 && (
                <details>
                  <summary>{t('which_sites')}</summary>
                  <p class="hosts">{data.origins.news.map(hostOf).join(', ')}</p>
                </details>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {firstRunDone && <SiteRules data={data} actions={actions} words={words} now={now} />}
      {/* What the browser granted outlives all that is kept, the first run as well. */}
      {(firstRunDone || data.granted.length > 0) && <GrantedSites data={data} actions={actions} words={words} />}
    </SectionFrame>
  );
}

function permissionText(mode: SiteMode, { origins, grantedModes }: OptionsData, words: Words): string {
  if (mode === 'click') return words.t('permission_none');
  const asks = mode === 'every' ? words.t('permission_every') : counted(words, 'permission_sites', origins[mode].length);
  return grantedModes.includes(mode) ? inARow(asks, words.t('permission_granted')) : asks;
}
