import { describe, expect, it } from 'vitest';
import { success } from '../../../src/core/result.ts';
import type { RequestType } from '../../../src/messaging/protocol.ts';
import { type Ask, emptyArticle, loadArticle } from '../../../src/popup/load-article.ts';
import type { ArticleData } from '../../../src/popup/popup-data.ts';
import { INSTRUMENTS, matrix, NOTES, strain, VERDICTS, view } from '../support/samples.ts';

const ANSWERS: { readonly [T in RequestType]?: (params: never) => unknown } = {
  'market/view': ({ id }: { id: string }) => success(view(id)),
  'market/strain': () => success(strain),
  'market/correlations': ({ ids }: { ids: readonly string[] }) => success(matrix(ids)),
  'claims/check': () => VERDICTS,
};

/** Loads the sample article; requests of the given types fail unexpectedly. Returns what was asked, and the article at the end. */
async function load(failing: readonly RequestType[] = []): Promise<{ article: ArticleData; asked: string[]; atOnce: number }> {
  const asked: string[] = [];
  let open = 0;
  let atOnce = 0;
  const ask = (async (type: RequestType, params: never) => {
    asked.push(`${type} ${'id' in (params as object) ? (params as { id: string }).id : ''}`.trim());
    if (type === 'market/view') atOnce = Math.max(atOnce, ++open);
    await Promise.resolve();
    if (type === 'market/view') open--;
    if (failing.includes(type)) throw new Error('Unexpected');
    return ANSWERS[type]?.(params);
  }) as Ask;
  let article = emptyArticle(NOTES, []);
  await loadArticle(NOTES, ask, (change) => {
    article = change(article);
  });
  return { article, asked, atOnce };
}

describe('what the popup asks of an article', () => {
  it('is everything it shows, once, a few at a time', async () => {
    const { article, asked, atOnce } = await load();
    expect(asked.filter((each) => each.startsWith('market/view'))).toHaveLength(INSTRUMENTS.length);
    expect(new Set(asked).size).toBe(asked.length);
    expect(atOnce).toBeLessThanOrEqual(4);
    expect(Object.values(article.views)).not.toContain('waiting');
    expect(article.verdicts).toEqual(VERDICTS);
    expect(article.correlations).toMatchObject({ ok: true });
  });

  it('asks for the filings of those companies only whose sums are put in proportion', async () => {
    const { asked } = await load();
    expect(asked.filter((each) => each.startsWith('market/strain'))).toEqual(['market/strain US:IREN', 'market/strain US:WULF']);
  });

  it('ends, and waits for nothing, when requests fail', async () => {
    const { article } = await load(['market/view', 'market/strain', 'market/correlations', 'claims/check']);
    const answers = [...Object.values(article.views), ...Object.values(article.strains), article.correlations];
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: 'network' } });
    expect(article.verdicts).toHaveLength(NOTES.figures.length);
  });
});
