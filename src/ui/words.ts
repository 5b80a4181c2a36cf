import type messages from '../../assets/_locales/en/messages.json';
import type { CurrencyDisplay } from '../core/format/money.ts';
import type { ReadingSettings } from '../core/settings/settings.ts';
import { createFormat, type Format } from './format.ts';

/** A key of `_locales`; English is the complete list. */
export type MessageKey = keyof typeof messages;

/** The message in the reader's language, `$1`… replaced. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;

/** Everything a view needs to speak: messages, and numbers and dates in the same language. */
export interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** `locale` is a BCP 47 tag, as the browser's user interface has it. */
export const createWords = (t: Translate, locale: string, currencies: CurrencyDisplay = 'symbol'): Words => ({
  t,
  format: createFormat(locale, currencies),
});

/** Words with numbers, dates and currencies as the reader chose them; `language` is the browser's. */
export const chosenWords = (t: Translate, language: string, { numbers, currency }: Pick<ReadingSettings, 'numbers' | 'currency'>): Words =>
  createWords(t, numbers === 'browser' ? language : numbers, currency);

type Counted = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** "1 sentence", "3 sentences": picks `_one` or `_other`, and puts the number in as `$1`. */
export const counted = ({ t, format }: Words, stem: Counted, count: number): string =>
  t(`${stem}_${count === 1 ? 'one' : 'other'}` as MessageKey, [format.number(count, 0)]);

/** Two sentences in a row: a full stop as wide as a letter brings its own space. */
export const inARow = (first: string, second: string): string => `${first}${first.endsWith('。') ? '' : ' '}${second}`;

/** The quotation marks of the reader's language. */
export function quoteMarks({ t }: Pick<Words, 't'>): readonly [open: string, close: string] {
  const [open = '', close = ''] = t('quoted', ['\ufffc']).split('\ufffc');
  return [open, close];
}
