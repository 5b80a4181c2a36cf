import type { SourceId } from '../../core/market/source.ts';
import type { SourceStatus } from '../../messaging/protocol.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import { isLocked, LockNote } from '../locked.tsx';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import { SectionFrame } from '../section.tsx';
import { groupInOrder, SOURCE_GROUPS, type SourceGroup } from './source-order.ts';
import { SourceRow } from './source-row.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly firstRun: boolean;
  readonly now: number;
}

const TITLES: Readonly<Record<Exclude<SourceGroup, 'keyed'>, MessageKey>> = {
  shares: 'group_shares',
  crypto: 'group_crypto',
  filings: 'group_filings',
  odds: 'group_odds',
};

/** Where the numbers come from: hosts, grants, switches, and how each source is doing. */
export function SourcesSection({ data, actions, words, firstRun, now }: Props) {
  const { t } = words;
  const { order } = data.preferences.settings.sources;
  const sourcesOf = (group: SourceGroup): readonly SourceStatus[] =>
    groupInOrder(group, order).flatMap((id) => data.sources?.filter((source) => source.id === id) ?? []);
  const list = (sources: readonly SourceStatus[]) => (
    <ul class="sources">
      {sources.map((source) => (
        <SourceRow key={source.id} source={source} brief={firstRun} data={data} actions={actions} words={words} now={now} />
      ))}
    </ul>
  );
  return (
    <SectionFrame id="sources" title={t('section_sources')} lead={t(firstRun ? 'sources_lead' : 'sources_order_lead')}>
      {data.sources === null && <p class="pending">{t('asking')}</p>}
      <LockNote policy={data.policy} lock="sources.off" words={words} />
      {!firstRun && isLocked(data.policy, 'sources.order') && (
        <p class="locked">
          {t('order_of_sources')}: {t('locked')}
        </p>
      )}
      {!firstRun && <Allowance data={data} actions={actions} words={words} />}
      {SOURCE_GROUPS.map((group) => {
        const sources = sourcesOf(group);
        if (group === 'keyed' || sources.length === 0) return null;
        return (
          <div key={group} class="group">
            <h3>{t(TITLES[group])}</h3>
            {list(sources)}
          </div>
        );
      })}
      {!firstRun && sourcesOf('keyed').length > 0 && (
        <details class="keyed">
          <summary>{t('own_keys')}</summary>
          <p class="lead">{t('own_keys_lead')}</p>
          {list(sourcesOf('keyed'))}
        </details>
      )}
    </SectionFrame>
  );
}

/** One click for all: when every source is off, or some that are on may not be asked. */
function Allowance({ data, actions, words: { t } }: Pick<Props, 'data' | 'actions' | 'words'>) {
  const { off } = data.preferences.settings.sources;
  const usable = (data.sources ?? []).filter(({ needsKey, hasKey }) => !needsKey || hasKey);
  const on = usable.filter(({ id }) => !off.includes(id));
  const waiting = on.filter(({ granted }) => !granted);
  const ask = (said: MessageKey, button: MessageKey, ids: readonly SourceId[]) => (
    <p class="alert row" role="status">
      {t(said)}
      <button type="button" class="link" onClick={() => actions.grantSources(ids)}>
        {t(button)}
      </button>
    </p>
  );
  const ids = (sources: readonly SourceStatus[]): readonly SourceId[] => sources.map(({ id }) => id);
  if (usable.length > 0 && on.length === 0 && !isLocked(data.policy, 'sources.off'))
    return ask('all_sources_off', 'switch_on_all', ids(usable));
  return waiting.length > 0 ? ask('some_not_allowed', 'allow_all_on', ids(waiting)) : null;
}
