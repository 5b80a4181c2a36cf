import { useState } from 'preact/hooks';
import { canBeFound } from '../../core/mentions/own-names.ts';
import type { Remarks, WatchlistEntry } from '../../core/settings/watchlist/watchlist.ts';
import type { Words } from '../../ui/words.ts';
import { limitsOf } from './limits.ts';

interface Props {
  readonly entry: WatchlistEntry;
  readonly groups: readonly string[];
  /** Where in the list it stands, from 1, and how many there are. */
  readonly place: number;
  readonly places: number;
  readonly words: Words;
  /** With what the reader changed here, and where it is to go; null where it stays. */
  readonly save: (remarks: Remarks, place: number | null) => void;
}

/** Group, own aliases, note and place of one watched name. */
export function RemarksForm({ entry, groups, place, places, words, save }: Props) {
  const { t } = words;
  // What was there when the form opened: what changes elsewhere meanwhile is not the reader's doing here.
  const [opened] = useState({ group: entry.group ?? '', aliases: (entry.aliases ?? []).join('\n'), note: entry.note ?? '', place });
  const [group, setGroup] = useState(opened.group);
  const [aliases, setAliases] = useState(opened.aliases);
  const [note, setNote] = useState(opened.note);
  /** Own names as they were when the reader wanted them saved, and some could not be found in any page. */
  const [refused, setRefused] = useState<string | null>(null);
  const [wanted, setWanted] = useState(`${opened.place}`);
  const list = `groups-${entry.id}`;
  const unfindable = aliases.split('\n').filter((alias) => alias.trim() !== '' && !canBeFound(alias));
  const limits = {
    ...(refused === aliases && { aliases: t('alias_unfindable', [unfindable.join(', ')]) }),
    ...limitsOf({ group, note, aliases: aliases.split('\n') }, words),
  };
  const limitsId = `limits-${entry.id}`;
  const limited = (field: keyof Remarks) => ({ 'aria-invalid': limits[field] !== undefined, 'aria-describedby': limitsId });
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid=true]');
        if (wrong) return wrong.focus();
        if (unfindable.length > 0 && aliases !== opened.aliases) return setRefused(aliases);
        const changed = {
          ...(group !== opened.group && { group }),
          ...(note !== opened.note && { note }),
          ...(aliases !== opened.aliases && { aliases: aliases.split('\n') }),
        };
        // An empty field moves nothing.
        const to = Number(wanted) || opened.place;
        save(changed, to === opened.place ? null : to);
      }}
    >
      <label class="place">
        {t('place')}
        <input type="number" min={1} max={places} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <label>
        {t('group')}
        <input type="text" list={list} {...limited('group')} value={group} onInput={(event) => setGroup(event.currentTarget.value)} />
      </label>
      <datalist id={list}>
        {groups.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <label>
        {t('note')}
        <input type="text" {...limited('note')} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label class="wide">
        {t('own_aliases')}
        <textarea
          rows={2}
          {...limited('aliases')}
          placeholder={t('own_aliases_placeholder')}
          value={aliases}
          onInput={(event) => setAliases(event.currentTarget.value)}
        />
      </label>
      <p class="wide loss" id={limitsId} role="status">
        {Object.values(limits).join(' ')}
      </p>
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  );
}
