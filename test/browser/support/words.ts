import english from '../../../assets/_locales/en/messages.json';
import { createWords, type MessageKey, type Translate, type Words } from '../../../src/ui/words.ts';

type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;

const shipped = import.meta.glob<Messages>('../../../assets/_locales/*/messages.json', { eager: true, import: 'default' });
const languageOf = (file: string): string => (/_locales\/(\w+)\//.exec(file)?.[1] ?? '').replace('_', '-');
const messages = new Map(Object.entries(shipped).map(([file, each]) => [languageOf(file), each]));

/** BCP 47 tags of the languages that are shipped. */
export const LANGUAGES: readonly string[] = [...messages.keys()];

const filled =
  (all: Messages): Translate =>
  (key, substitutions = []) =>
    (Object.hasOwn(all, key) ? all[key].message : '').replace(/\$(\$|\d)/g, (_, index) =>
      index === '$' ? '$' : (substitutions[Number(index) - 1] ?? ''),
    );

/** The English messages, filled in as the browser does it: what is no message is empty. */
export const translate: Translate = filled(english);

export const words = createWords(translate, 'en-GB');

/** The same in any language that is shipped, with its numbers and dates. */
export const wordsIn = (language: string): Words => createWords(filled(messages.get(language) ?? english), language);
