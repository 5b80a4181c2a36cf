import type { Ask } from '../../messaging/ask.ts';
import { companiesOf } from './article-data.ts';
import { loadArticle, loadStrains, type Report } from './load-article.ts';
import { loadMoves } from './load-moves.ts';
import type { ArticleData, Tab } from './popup-data.ts';

/** Asks for everything that an article waits for, and for what only the tab that is shown needs. */
export async function loadTab(article: ArticleData, tab: Tab, ask: Ask, report: Report): Promise<void> {
  const missing = tab === 'risk' ? companiesOf(article.notes).filter((id) => !(id in article.strains)) : [];
  const expected = Object.fromEntries(missing.map((id) => [id, 'waiting' as const]));
  await Promise.all([
    loadArticle({ ...article, strains: { ...article.strains, ...expected } }, ask, report),
    loadStrains(article, missing, ask, report),
    tab === 'risk' && article.moves === null && loadMoves(article, ask, report),
  ]);
}
