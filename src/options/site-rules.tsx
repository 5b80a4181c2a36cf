import { useState } from 'preact/hooks';
import { ruledHosts, type SiteRule } from '../core/settings/site-rules.ts';
import type { MessageKey, Words } from '../ui/words.ts';
import { isLocked, LockNote } from './locked.tsx';
import type { OptionsActions, OptionsData } from './options-data.ts';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

type Rule = SiteRule | 'read';

const RULES: readonly (readonly [Rule, MessageKey])[] = [
  ['off', 'rule_off'],
  ['paused', 'rule_paused'],
  ['click', 'rule_click'],
  ['read', 'rule_read'],
];

/** What holds on single sites, whatever is chosen above: never, not today, only on a click, or read besides. */
export function SiteRules({ data, actions, words, now }: Props) {
  const { t, format } = words;
  const { sites } = data.preferences.settings;
  const [text, setText] = useState('');
  const [rule, setRule] = useState<Rule>('off');
  const add = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (rule === 'read') actions.addPattern(text);
    else actions.setSiteRule(text, rule);
    setText('');
  };
  const said: Readonly<Record<SiteRule, (host: string) => string>> = {
    off: () => t('is_off'),
    paused: (host) => t('is_paused', [format.time(sites.pausedUntil[host] ?? now, now)]),
    click: () => t('is_click'),
  };
  return (
    <div class="part">
      <h3>{t('single_sites')}</h3>
      {(['sites.off', 'sites.clickOnly', 'sites.patterns'] as const)
        .filter((lock) => isLocked(data.policy, lock))
        .slice(0, 1)
        .map((lock) => (
          <LockNote key={lock} policy={data.policy} lock={lock} words={words} />
        ))}
      <form class="row inline" onSubmit={add}>
        <label>
          <span class="visually-hidden">{t('site')}</span>
          <input
            type="text"
            inputMode="url"
            spellcheck={false}
            maxLength={300}
            placeholder={t('site_placeholder')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          <span class="visually-hidden">{t('rule')}</span>
          <select value={rule} onChange={(event) => setRule(RULES.find(([each]) => each === event.currentTarget.value)?.[0] ?? 'off')}>
            {RULES.map(([each, label]) => (
              <option key={each} value={each}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button">
          {t('add')}
        </button>
      </form>
      <ul class="rows">
        {ruledHosts(sites, now).map((each) => (
          <li key={each.host}>
            <p>
              {each.host} <small>{said[each.rule](each.host)}</small>
            </p>
            <button type="button" class="link" onClick={() => actions.setSiteRule(each.host, null)}>
              {t('lift')}
              <span class="visually-hidden">: {each.host}</span>
            </button>
          </li>
        ))}
        {sites.patterns.map((pattern) => (
          <li key={pattern}>
            <p>
              {pattern.replace('*://*.', '')} <small>{t('is_read')}</small>
            </p>
            <button type="button" class="link" onClick={() => actions.removePattern(pattern)}>
              {t('lift')}
              <span class="visually-hidden">: {pattern}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
