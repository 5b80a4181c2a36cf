import { counted, inARow, quoteMarks, type Words } from '../../ui/words.ts';
import type { LeftOutName, OptionsActions } from '../options-data.ts';

interface Props {
  readonly leftOut: readonly LeftOutName[];
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** So many are listed at once; more on a click. */
const AT_ONCE = 8;

/** What of an import had no room, to the letter: it stays until the reader has seen it, for nothing else holds it any more. */
export function LeftOut({ leftOut, actions, words }: Props) {
  if (leftOut.length === 0) return null;
  const { t } = words;
  const names = leftOut.filter(({ remarks }) => remarks === null).map(({ name }) => name);
  const beside = leftOut.filter(({ remarks }) => remarks !== null);
  const said = [
    ...(names.length > 0 ? [counted(words, 'names_over', names.length)] : []),
    ...(beside.length > 0 ? [counted(words, 'remarks_over', beside.length)] : []),
  ].reduce(inARow);
  const list = (
    <ul>
      {names.length > 0 && <li>{names.join(', ')}</li>}
      {beside.map((each) => (
        <li key={each.name}>
          <b>{each.name}</b> {textOf(each, words)}
        </li>
      ))}
    </ul>
  );
  return (
    <div class="alert row" role="status">
      {leftOut.length <= AT_ONCE ? (
        <div>
          <p>{said}</p>
          {list}
        </div>
      ) : (
        <details>
          <summary>{said}</summary>
          {list}
        </details>
      )}
      <button type="button" class="link" onClick={actions.forgetLeftOut}>
        {t('dismiss')}
      </button>
    </div>
  );
}

function textOf({ remarks }: LeftOutName, words: Words): string {
  const { t } = words;
  const quoted = (text: string): string => quoteMarks(words).join(text);
  const { group, note, aliases = [] } = remarks ?? {};
  return [
    group && `${t('group')}: ${quoted(group)}`,
    note && `${t('note')}: ${quoted(note)}`,
    aliases.length > 0 && `${t('own_names')}: ${aliases.map(quoted).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
