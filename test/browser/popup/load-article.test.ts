import { describe, expect, it } from 'vitest';
import { success } from '../../../src/core/result.ts';
import type { Ask } from '../../../src/messaging/ask.ts';
import type { RequestType } from '../../../src/messaging/protocol.ts';
import { emptyArticle, withNotes } from '../../../src/popup/session/article-data.ts';
import { loadArticle, loadViews, retried } from '../../../src/popup/session/load-article.ts';
import type { ArticleData } from '../../../src/popup/session/popup-data.ts';
import { failing } from '../support/popup-states.ts';
import { ARTICLE, failed, INSTRUMENTS, matrix, NOTES, SAID, strain, VERDICTS, view } from '../support/samples.ts';

const ANSWERS: { readonly [T in RequestType]?: (params: never) => unknown } = {
  'market/view': ({ id }: { id: string }) => success(view(id)),
  'market/strain': () => success(strain),
  'market/correlations': ({ ids }: { ids: readonly string[] }) => success(matrix(ids)),
  'claims/check': () => VERDICTS,
};

/** Loads an article; requests of the given types fail unexpectedly. Returns what was asked, and the article at the end. */
async function load(
  failing: readonly RequestType[] = [],
  before: ArticleData = emptyArticle(NOTES, { ...SAID, watched: [] }),
): Promise<{ article: ArticleData; asked: string[]; atOnce: number }> {
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
  let article = before;
  await loadArticle(before, ask, (change) => {
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

  it('takes nothing from the reference coin and index where none of the names has prices, and asks again', async () => {
    const references = ['CRYPTO:BTC', 'INDEX:NDX'];
    const mentions = NOTES.mentions.filter(({ instrument }) => !references.includes(instrument));
    const before = emptyArticle({ ...NOTES, mentions }, SAID);
    const asked: RequestType[] = [];
    const ask = (async (type: RequestType, params: never) => {
      asked.push(type);
      if (type === 'market/correlations') return success(matrix(references));
      return type === 'market/view' ? failed('ratelimited') : ANSWERS[type]?.(params);
    }) as Ask;
    let article = before;
    const load = () => loadArticle(article, ask, (change) => (article = change(article)));
    await load();
    expect(article.correlations).toMatchObject({ ok: false, error: { code: 'ratelimited' } });
    article = retried(article);
    await load();
    expect(asked.filter((type) => type === 'market/correlations')).toHaveLength(2);
  });

  it('asks for a name that the reader confirms, and for nothing twice', async () => {
    const said = {
      ...SAID,
      confirmations: { version: 1 as const, entries: [{ id: 'US:MARA', surface: 'Mara', where: 'everywhere', at: 1 }] },
    };
    const [first] = NOTES.mentions;
    if (!first) throw new Error('No sample');
    const page = {
      ...NOTES,
      mentions: [...NOTES.mentions, { ...first, instrument: 'US:MARA', surface: 'Mara', start: 990, end: 994, tier: 'quiet' as const }],
      entities: { ...NOTES.entities, 'US:MARA': { ...(INSTRUMENTS[0] ?? never()), id: 'US:MARA', symbol: 'MARA' } },
    };
    const before = withNotes(ARTICLE, page, SAID);
    expect(before.views).not.toHaveProperty('US:MARA');
    const { asked, article } = await load([], withNotes(before, page, said));
    expect(asked.filter((each) => each.startsWith('market/view'))).toEqual(['market/view US:MARA']);
    expect(asked).not.toContain('claims/check');
    expect(article.views['US:MARA']).not.toBe('waiting');
  });

  it('asks nothing about a name that the reader took out, and checks the figures without it', async () => {
    const entries = ['Hut 8', 'Hut'].map((surface) => ({ id: 'US:HUT', surface, where: 'everywhere', at: 1 }));
    const article = withNotes(ARTICLE, NOTES, { ...SAID, dismissals: { version: 1, entries } });
    expect(article.views).not.toHaveProperty('US:HUT');
    expect(article.verdicts).toBeNull();
    expect(article.correlations).toBe('waiting');
    expect((await load([], article)).asked.sort()).toEqual(['claims/check', 'market/correlations']);
  });

  it('does not ask again for what prices were there for', () => {
    const verdicts = [{ verdict: 'not-checkable' as const, reason: 'another-series' as const }];
    expect(retried({ ...ARTICLE, verdicts }).verdicts).toBe(verdicts);
  });

  it('asks once more for what has failed, and for that alone', async () => {
    const { asked, article } = await load([], retried(failing));
    expect(asked.filter((each) => each.startsWith('market/view'))).toHaveLength(INSTRUMENTS.length);
    expect(asked).toContain('claims/check');
    expect(Object.values(article.views).every((each) => each !== 'waiting' && each.ok)).toBe(true);
    expect((await load([], retried({ ...ARTICLE, views: { 'US:WULF': success(view('US:WULF')) }, strains: {} }))).asked).toEqual([
      'market/strain US:IREN',
      'market/strain US:WULF',
    ]);
  });

  it('shows what it has until a newer price is there, and goes on showing it when there is none', async () => {
    let article = ARTICLE;
    const again = loadViews(article, ['US:WULF'], (async () => failed('network')) as never, (change) => {
      article = change(article);
    });
    expect(article.views['US:WULF']).toMatchObject({ ok: true });
    await again;
    expect(article.views['US:WULF']).toMatchObject({ ok: true });
  });
});

function never(): never {
  throw new Error('No sample');
}
