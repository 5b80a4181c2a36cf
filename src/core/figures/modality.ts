import type { Amount } from './amount.ts';
import type { Modality } from './figure.ts';
import type { Token } from './tokens.ts';
import { BEGINS, registered } from './vocabulary.ts';

const CUES: ReadonlyMap<string, Modality> = new Map([
  ...'if could would might may should unless hypothetical scenario worst-case'
    .split(' ')
    .map((word): [string, Modality] => [word, 'hypothetical']),
  ...'expects expect expected forecast forecasts forecasting projected projects projection predicts predict predicted estimates will likely'
    .split(' ')
    .map((word): [string, Modality] => [word, 'forecast']),
  ...'guidance guided guiding guide outlook targets targeting targeted aims'
    .split(' ')
    .map((word): [string, Modality] => [word, 'guidance']),
  ...'reportedly reported rumoured rumored sources'.split(' ').map((word): [string, Modality] => [word, 'reported']),
]);

registered(BEGINS.modality, CUES.keys());

/** Whether the amount is a fact, a forecast or a supposition: the nearest word before it in the sentence, else after it. */
export function modalityOf(list: readonly Token[], amount: Amount): Modality {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 25); at -= 1) {
    const token = list[at];
    if (token === undefined || token.text === ';' || token.text === '—') break;
    if ((token.begins & BEGINS.modality) === 0) continue;
    if (token.text === 'may' && token.capital) continue;
    const modality = CUES.get(token.text);
    // `the company reported revenue of` states a fact
    if (modality !== undefined && token.text !== 'reported') return modality;
  }
  for (let at = amount.next; at < Math.min(list.length, amount.next + 4); at += 1) {
    const word = list[at]?.text ?? '';
    if (word === 'expected' || word === 'forecast') return 'forecast';
  }
  return 'actual';
}
