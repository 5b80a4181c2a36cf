import { useState } from 'preact/hooks';
import { MAXIMUM_GROUP, MAXIMUM_NOTE, type Remarks, type WatchlistEntry } from '../core/settings/watchlist.ts';
import type { Words } from '../ui/words.ts';

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

const MAXIMUM_ALIASES_TEXT = 620;

/** Group, own aliases, note and place of one watched name. */
export function RemarksForm({ entry, groups, place, places, words: { t }, save }: Props) {
  // What was there when the form opened: what changes elsewhere meanwhile is not the reader's doing here.
  const [opened] = useState({ group: entry.group ?? '', aliases: (entry.aliases ?? []).join('\n'), note: entry.note ?? '', place });
  const [group, setGroup] = useState(opened.group);
  const [aliases, setAliases] = useState(opened.aliases);
  const [note, setNote] = useState(opened.note);
  const [wanted, setWanted] = useState(opened.place);
  const list = `groups-${entry.id}`;
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        const changed = {
          ...(group !== opened.group && { group }),
          ...(note !== opened.note && { note }),
          ...(aliases !== opened.aliases && { aliases: aliases.split('\n') }),
        };
        save(changed, wanted === opened.place ? null : wanted);
      }}
    >
      <label class="place">
        {t('place')}
        <input
          type="number"
          min={1}
          max={places}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.valueAsNumber || opened.place)}
        />
      </label>
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
        {t('note')}
        <input type="text" maxLength={MAXIMUM_NOTE} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label class="wide">
        {t('own_aliases')}
        <textarea
          rows={2}
          maxLength={MAXIMUM_ALIASES_TEXT}
          placeholder={t('own_aliases_placeholder')}
          value={aliases}
          onInput={(event) => setAliases(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  );
}
