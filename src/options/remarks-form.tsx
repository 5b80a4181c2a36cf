import { useState } from 'preact/hooks';
import { MAXIMUM_GROUP, MAXIMUM_NOTE, type Remarks, type WatchlistEntry } from '../core/settings/watchlist.ts';
import type { Words } from '../ui/words.ts';

interface Props {
  readonly entry: WatchlistEntry;
  readonly groups: readonly string[];
  readonly words: Words;
  readonly save: (remarks: Remarks) => void;
}

const MAXIMUM_ALIASES_TEXT = 600;

/** Group, own aliases and note of one watched name. */
export function RemarksForm({ entry, groups, words: { t }, save }: Props) {
  const [group, setGroup] = useState(entry.group ?? '');
  const [aliases, setAliases] = useState((entry.aliases ?? []).join(', '));
  const [note, setNote] = useState(entry.note ?? '');
  const list = `groups-${entry.id}`;
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        save({ group, note, aliases: aliases.split(',') });
      }}
    >
      <label>
        {t('group')}
        <input type="text" list={list} maxLength={MAXIMUM_GROUP} value={group} onInput={(event) => setGroup(event.currentTarget.value)} />
      </label>
      <datalist id={list}>
        {groups.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <label>
        {t('own_aliases')}
        <input
          type="text"
          maxLength={MAXIMUM_ALIASES_TEXT}
          placeholder={t('own_aliases_placeholder')}
          value={aliases}
          onInput={(event) => setAliases(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('note')}
        <input type="text" maxLength={MAXIMUM_NOTE} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  );
}
