import { browser } from './browser.ts';

/** A message of `_locales` in the reader's language, `$1`… replaced; empty when there is none. */
export const message = (key: string, substitutions: readonly string[] = []): string => browser.i18n.getMessage(key, [...substitutions]);

/** BCP 47 tag of the browser's user interface. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** BCP 47 tag of the messages that are shown: English where the browser's language has none of ours. */
export const messagesLanguage = (): string => message('language_tag') || 'en';

/** Direction of the messages that are shown, which is not always that of the browser. */
export const messagesDirection = (): 'ltr' | 'rtl' => (message('language_direction') === 'rtl' ? 'rtl' : 'ltr');
