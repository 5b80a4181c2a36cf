import type { SourceStatus } from '../messaging/protocol.ts';
import type { Words } from '../ui/words.ts';
import { LockNote } from './locked.tsx';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { SectionFrame } from './section.tsx';
import { inOrder } from './source-order.ts';
import { SourceRow } from './source-row.tsx';

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
  const ids = data.sources?.map(({ id }) => id) ?? [];
  const all = inOrder(ids, data.preferences.settings.sources.order).flatMap((id) => data.sources?.filter((each) => each.id === id) ?? []);
  const keyed = all.filter((source) => source.needsKey);
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
      {list(all.filter((source) => !source.needsKey))}
      {!firstRun && keyed.length > 0 && (
        <details class="keyed">
          <summary>{t('own_keys')}</summary>
          <p class="lead">{t('own_keys_lead')}</p>
          {list(keyed)}
        </details>
      )}
    </SectionFrame>
  );
}
