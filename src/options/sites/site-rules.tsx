import { useState } from 'preact/hooks';
import type { Lock } from '../../core/settings/policy/policy.ts';
import { hostOf } from '../../core/settings/sites/host-patterns.ts';
import { isGranted } from '../../core/settings/sites/origins.ts';
import { originOf, pausedUntil, ruledHosts, type SiteRule, siteRule } from '../../core/settings/sites/site-rules.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import { isLocked } from '../locked.tsx';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import { RowLink } from '../row-link.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

type Rule = SiteRule | 'read';

/** What an organisation may have locked, by rule. A pause is the reader's own: it ends by itself. */
const LOCKS: Readonly<Record<Rule, Lock | null>> = { off: 'sites.off', paused: null, click: 'sites.clickOnly', read: 'sites.patterns' };

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
  const isFixed = (each: Rule): boolean => LOCKS[each] !== null && isLocked(data.policy, LOCKS[each]);
  const said: Readonly<Record<SiteRule, (host: string) => string>> = {
    off: () => t('is_off'),
    paused: (host) => t('is_paused', [format.time(pausedUntil(sites, host, now) ?? now, now)]),
    click: () => t('is_click'),
  };
  /** A rule on the whole site goes before a pattern of it. */
  const patternText = (pattern: string): string => {
    const host = hostOf(pattern);
    const ruled = siteRule(sites, host, now);
    if (ruled) return said[ruled](host);
    return t(isGranted(data.granted, originOf(pattern)) ? 'is_read' : 'site_not_granted');
  };
  return (
    <div class="part">
      <h3>{t('single_sites')}</h3>
      {RULES.filter(([each]) => isFixed(each)).map(([each, label]) => (
        <p key={each} class="locked">
          {t(label)}: {t('locked')}
        </p>
      ))}
      <RuleForm isFixed={isFixed} actions={actions} words={words} />
      <ul class="rows">
        {ruledHosts(sites, now).map((each) => (
          <li key={each.host}>
            <p>
              {each.host} <small>{said[each.rule](each.host)}</small>
            </p>
            {!isFixed(each.rule) && <RowLink label={t('lift')} about={each.host} act={() => actions.setSiteRule(each.host, null)} />}
          </li>
        ))}
        {sites.patterns.map((pattern) => (
          <li key={pattern}>
            <p>
              {pattern.replace('*://*.', '')} <small>{patternText(pattern)}</small>
            </p>
            {!isGranted(data.granted, originOf(pattern)) && (
              <button type="button" class="link" onClick={() => actions.addPattern(pattern)}>
                {t('allow')}
                <span class="visually-hidden">: {pattern}</span>
              </button>
            )}
            {!isFixed('read') && <RowLink label={t('lift')} about={pattern} act={() => actions.removePattern(pattern)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FormProps extends Pick<Props, 'actions' | 'words'> {
  /** The organisation decides on it. */
  readonly isFixed: (rule: Rule) => boolean;
}

/** A rule on one more site. */
function RuleForm({ isFixed, actions, words: { t } }: FormProps) {
  const [text, setText] = useState('');
  const free = RULES.filter(([each]) => !isFixed(each));
  const [chosen, setRule] = useState<Rule>('off');
  const rule = isFixed(chosen) ? 'paused' : chosen;
  const add = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (rule === 'read') actions.addPattern(text);
    else actions.setSiteRule(text, rule);
    setText('');
  };
  return (
    <form class="row inline" onSubmit={add}>
      <label>
        <span class="visually-hidden">{t('site')}</span>
        <input
          type="text"
          inputMode="url"
          spellcheck={false}
          placeholder={t('site_placeholder')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="visually-hidden">{t('rule')}</span>
        <select value={rule} onChange={(event) => setRule(RULES.find(([each]) => each === event.currentTarget.value)?.[0] ?? 'off')}>
          {free.map(([each, label]) => (
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
  );
}
