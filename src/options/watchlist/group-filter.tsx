import type { Words } from '../../ui/words.ts';

interface Props {
  readonly groups: readonly string[];
  /** `null`: all. */
  readonly chosen: string | null;
  readonly onChoose: (group: string | null) => void;
  readonly words: Words;
}

/** Shows the names of one of the reader's groups. */
export function GroupFilter({ groups, chosen, onChoose, words: { t } }: Props) {
  return (
    <fieldset class="groups">
      <legend class="visually-hidden">{t('groups')}</legend>
      {[null, ...groups].map((each) => (
        <button key={each ?? ''} type="button" class="chip" aria-pressed={each === chosen} onClick={() => onChoose(each)}>
          {each ?? t('all_groups')}
        </button>
      ))}
    </fieldset>
  );
}
