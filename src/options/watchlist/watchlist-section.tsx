import { useMemo, useRef, useState } from 'preact/hooks';
import type { InstrumentId } from '../../core/instruments/instrument.ts';
import { groupsOf, MAXIMUM_WATCHED } from '../../core/settings/watchlist/watchlist.ts';
import { counted, type Words } from '../../ui/words.ts';
import { LockNote } from '../locked.tsx';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import { SectionFrame } from '../section.tsx';
import { GroupFilter } from './group-filter.tsx';
import { ImportForm } from './import-form.tsx';
import { InstrumentSearch } from './instrument-search.tsx';
import { LeftOut } from './left-out.tsx';
import { OpenNames } from './open-names.tsx';
import { useRowDrag } from './row-drag.ts';
import { UnfoundNames } from './unfound-names.tsx';
import { type RowList, type RowOrder, WatchlistRow } from './watchlist-row.tsx';

/** Rows of longer lists are laid out only when they come into view. */
const LONG = 100;

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** The names the reader follows: add, order, group, remark, remove, carry in and out. */
export function WatchlistSection({ data, actions, words }: Props) {
  const { t, format } = words;
  const { watchlist, settings } = data.preferences;
  const { entries } = watchlist;
  const [chosen, setGroup] = useState<string | null>(null);
  const groups = groupsOf(watchlist);
  const group = chosen !== null && groups.includes(chosen) ? chosen : null;
  const shown = group === null ? entries : entries.filter((entry) => entry.group === group);
  const watched = useMemo(() => new Set(entries.map(({ id }) => id)), [entries]);
  const unpriced = shown.some(({ id }) => !data.views.has(id));
  const order = useRef<RowOrder>({ shown: [], all: [] });
  order.current = { shown: shown.map(({ id }) => id), all: entries.map(({ id }) => id) };
  const { dragged, over, ...drag } = useRowDrag((id, onto) => actions.move(id, order.current.all.indexOf(onto)));
  const list = useMemo(
    (): RowList => ({ actions, words, groups, order: () => order.current, ...drag }),
    [actions, words, groups.join('\n')],
  );
  const placeOf = (id: InstrumentId | null): number => shown.findIndex((entry) => entry.id === id);
  // A name takes the place of the one it is dropped on, which makes room towards where the name came from.
  const side = placeOf(dragged) < placeOf(over) ? 'after' : 'before';
  return (
    <SectionFrame id="watchlist" title={t('section_watchlist')} lead={t('watchlist_lead')}>
      {entries.length >= MAXIMUM_WATCHED && <p class="alert">{t('watchlist_full', [format.number(MAXIMUM_WATCHED, 0)])}</p>}
      <InstrumentSearch search={data.search} watched={watched} actions={actions} words={words} />
      <OpenNames open={data.open} actions={actions} words={words} />
      <UnfoundNames unfound={data.unfound} actions={actions} words={words} />
      <LeftOut leftOut={data.leftOut} actions={actions} words={words} />
      {entries.length === 0 && <p class="pending">{t('watchlist_empty')}</p>}
      {groups.length > 0 && <GroupFilter groups={groups} chosen={group} onChoose={setGroup} words={words} />}
      {entries.length > 0 && (
        <p class="columns" aria-hidden="true">
          <span>{t('column_price')}</span>
          <span>{t('column_month')}</span>
        </p>
      )}
      <ol class={`rows watched${shown.length > LONG ? ' long' : ''}`} aria-label={counted(words, 'watched_names', entries.length)}>
        {shown.map((entry, index) => (
          <WatchlistRow
            key={entry.id}
            entry={entry}
            instrument={data.instruments.get(entry.id)}
            view={data.views.get(entry.id)}
            list={list}
            dragged={dragged === entry.id}
            drop={over === entry.id && dragged !== entry.id ? side : null}
            isFirst={index === 0}
            isLast={index === shown.length - 1}
          />
        ))}
      </ol>
      {unpriced && data.views.size > 0 && (
        <p class="row end">
          <button type="button" class="link" onClick={() => actions.loadPrices(shown.map(({ id }) => id))}>
            {t('more_prices')}
          </button>
        </p>
      )}
      <label class="switch notice">
        <input
          type="checkbox"
          checked={settings.watching.notice}
          disabled={data.policy.locked.has('watching.notice')}
          onChange={(event) => actions.changeNotice(event.currentTarget.checked)}
        />
        {t('notice_watched')}
      </label>
      <LockNote policy={data.policy} lock="watching.notice" words={words} />
      <ImportForm actions={actions} words={words} />
    </SectionFrame>
  );
}
