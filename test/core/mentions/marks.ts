import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { lookUp } from '../../../src/core/instruments/lexicon.ts';
import { findMentions } from '../../../src/core/mentions/find.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';

const lexicon = readLexicon();

/** The mentions of a text in the shipped lexicon, of whatever tier. */
export async function find(text: string, published?: string): Promise<readonly Mention[]> {
  const article = articleFromText(text, published ? { published: { date: published, certainty: 'certain', from: 'given' } } : {});
  return (await findMentions(article, sentences(article), (surfaces) => lookUp(lexicon, surfaces))).mentions;
}

/** What of it is marked, as `surface=instrument`. */
export const marks = async (text: string, published?: string): Promise<string[]> =>
  (await find(text, published)).filter(({ tier }) => tier === 'mark').map(({ surface, instrument }) => `${surface}=${instrument}`);
