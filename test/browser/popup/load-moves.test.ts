import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/core/result.ts';
import type { Ask } from '../../../src/messaging/ask.ts';
import { emptyArticle } from '../../../src/popup/session/article-data.ts';
import { retried } from '../../../src/popup/session/load-article.ts';
import { loadMoves } from '../../../src/popup/session/load-moves.ts';
import type { ArticleData } from '../../../src/popup/session/popup-data.ts';
import { INSTRUMENTS, matrix, NOTES, SAID } from '../support/samples.ts';

const [sample] = INSTRUMENTS;
if (!sample) throw new Error('No sample');
const MARA = { ...sample, id: 'US:MARA', symbol: 'MARA' };

async function loaded(watched: readonly string[], value: number | null, other = false, lexicon = true): Promise<ArticleData> {
  const ask = (async (type: string, params: { ids: readonly string[] }) => {
    if (type === 'lexicon/get') {
      if (!lexicon) throw new Error('Gone');
      return [MARA];
    }
    if (value === null) return failure({ code: 'network' });
    const answer = matrix(params.ids);
    const cells = answer.cells.map((row, index) =>
      params.ids[index] === 'US:MARA' ? row.map((_, at) => ({ value: at === 2 ? value : 0.1 })) : row,
    );
    return success({ ...answer, cells });
  }) as unknown as Ask;
  const said = { ...SAID, watched };
  let article = emptyArticle(other ? { ...NOTES } : NOTES, said);
  await loadMoves(emptyArticle(NOTES, said), ask, (change) => {
    article = change(article);
  });
  return article;
}

const moves = async (...given: Parameters<typeof loaded>): Promise<ArticleData['moves']> => (await loaded(...given)).moves;

describe('watched names that the article leaves out', () => {
  it('are shown with the name that they move with most', async () => {
    expect(await moves(['US:MARA', 'US:WULF'], 0.7)).toEqual(
      success([{ instrument: MARA, with: expect.any(String), correlation: expect.objectContaining({ value: 0.7 }) }]),
    );
  });

  it('are not shown when they hardly move together, or when there are none', async () => {
    expect(await moves(['US:MARA'], 0.2)).toEqual(success([]));
    expect(await moves(['US:WULF'], 0.7)).toEqual(success([]));
  });

  it('are said to be unknown when nothing answers, and asked for again', async () => {
    for (const article of [await loaded(['US:MARA'], null), await loaded(['US:MARA'], 0.7, false, false)]) {
      expect(article.moves).toEqual(failure({ code: 'network' }));
      expect(retried(article).moves).toBeNull();
    }
  });

  it('leave another article alone that is shown by then', async () => {
    expect(await moves(['US:MARA'], 0.7, true)).toBeNull();
  });
});
