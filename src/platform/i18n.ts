import { browser } from './browser.ts';

/** Asking the browser takes time, and a long list asks for the same words hundreds of times. */
const asked = new Map<string, string>();

/** A message of `_locales` in the reader's language, `$1`… replaced; empty when there is none. */
export function message(key: string, substitutions: readonly string[] = []): string {
  if (substitutions.length > 0) return browser.i18n.getMessage(key, [...substitutions]);
  const known = asked.get(key) ?? browser.i18n.getMessage(key);
  asked.set(key, known);
  return known;
}

/** BCP 47 tag of the browser's user interface. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** BCP 47 tag of the messages that are shown: English where the browser's language has none of ours. */
export const messagesLanguage = (): string => message('language_tag') || 'en';

/** Direction of the messages that are shown, which is not always that of the browser. */
export const messagesDirection = (): 'ltr' | 'rtl' => (message('language_direction') === 'rtl' ? 'rtl' : 'ltr');
