import {
  leftOutOf,
  MAXIMUM_ALIAS,
  MAXIMUM_ALIASES,
  MAXIMUM_GROUP,
  MAXIMUM_NOTE,
  type Remarks,
} from '../../core/settings/watchlist/watchlist.ts';
import { counted, type Words } from '../../ui/words.ts';

/** What is too long of what the reader writes beside a name, in a sentence by field. Nothing is saved before it fits, so that nothing is cut. */
export function limitsOf(remarks: Required<Remarks>, words: Words): Readonly<Partial<Record<keyof Remarks, string>>> {
  const { t, format } = words;
  const count = (value: number): string => format.number(value, 0);
  const { group, note, aliases = [] } = leftOutOf(remarks) ?? {};
  const long = aliases.find((alias) => alias.length > MAXIMUM_ALIAS);
  const tooLong = (label: string, rest: string, most: number): string =>
    `${label}: ${counted(words, 'characters_over', rest.length)} ${t('characters_most', [count(most)])}`;
  return {
    ...(group && { group: tooLong(t('group'), group, MAXIMUM_GROUP) }),
    ...(note && { note: tooLong(t('note'), note, MAXIMUM_NOTE) }),
    ...(aliases.length > 0 && {
      aliases: long ? t('alias_too_long', [count(MAXIMUM_ALIAS), long]) : t('aliases_over', [count(MAXIMUM_ALIASES), aliases.join(', ')]),
    }),
  };
}
