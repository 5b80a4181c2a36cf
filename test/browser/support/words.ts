import messages from '../../../assets/_locales/en/messages.json';
import { createWords, type Translate } from '../../../src/ui/words.ts';

/** The English messages, filled in as the browser does it. */
export const translate: Translate = (key, substitutions = []) =>
  messages[key].message.replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '');

export const words = createWords(translate, 'en-GB');
