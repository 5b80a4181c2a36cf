import { checkClaim } from '../../../src/core/claims/check.ts';
import { read } from '../figures/read.ts';
import { COIN, PUBLISHED, SHARE } from './fall.ts';

/** From the text of an article to the verdict on the figure written `surface`, or the reason why there is none. `¶` begins a paragraph. */
export function verdictOn(text: string, surface: string): string {
  const figure = read(text.replaceAll(' ¶ ', '\n\n')).find((each) => each.surface === surface);
  if (figure === undefined) return 'no figure';
  const verdict = checkClaim(figure, figure.instrument?.startsWith('CRYPTO:') === true ? COIN : SHARE, PUBLISHED);
  return verdict.verdict === 'not-checkable' ? verdict.reason : verdict.verdict;
}
