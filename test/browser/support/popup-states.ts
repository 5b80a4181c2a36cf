import { isInstrument } from '../../../src/core/instruments/instrument.ts';
import { shortOf } from '../../../src/core/instruments/short-name.ts';
import type { ArticleNotes } from '../../../src/core/notes.ts';
import { success } from '../../../src/core/result.ts';
import { companiesOf, emptyArticle, withNotes } from '../../../src/popup/session/article-data.ts';
import type { ArticleData, PopupData, ReaderSaid, Site, Tab } from '../../../src/popup/session/popup-data.ts';
import { ARTICLE, FIGURES, failed, INSTRUMENTS, NOTES, NOW, ODDS, OPENAI, SAID, view } from './samples.ts';

export const SITE: Site = { host: 'news.example', locked: false };
export const read = (tab: Tab, article: ArticleData = ARTICLE, offline = false, site: Site | null = SITE): PopupData => ({
  state: 'read',
  glance: null,
  tab,
  article,
  site,
  offline,
  refusal: null,
});
export const waiting: ArticleData = {
  ...ARTICLE,
  views: Object.fromEntries(INSTRUMENTS.map(({ id }) => [id, 'waiting'])),
  strains: Object.fromEntries(companiesOf(NOTES).map((id) => [id, 'waiting'])),
  correlations: 'waiting',
  verdicts: null,
  moves: 'waiting',
};
/** The article with other words of the reader's, or read anew, and the answers that still hold. */
export const saying = (said: Partial<ReaderSaid>, page: ArticleNotes = ARTICLE.page): ArticleData =>
  withNotes(ARTICLE, page, { ...SAID, ...said });
export const empty: ArticleData = {
  ...emptyArticle({ ...NOTES, mentions: [], figures: [], themes: [] }, SAID),
  verdicts: [],
};
/** Nobody answers. */
export const failing: ArticleData = {
  ...ARTICLE,
  views: Object.fromEntries(INSTRUMENTS.map(({ id }) => [id, failed('network')])),
  strains: Object.fromEntries(companiesOf(NOTES).map((id) => [id, failed('network')])),
  correlations: failed('network'),
  verdicts: NOTES.figures.map(() => ({ verdict: 'not-checkable', reason: 'no-series' })),
  moves: failed('network'),
};
/** One source asks to wait, and some have nothing. */
const someFailed: ArticleData = { ...ARTICLE, strains: { ...ARTICLE.strains, 'US:NVDA': failed('ratelimited') } };
/** More names than the heat map holds, and longer than any line. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Beteiligungsgesellschaft';
export const long: ArticleData = {
  ...ARTICLE,
  notes: {
    ...NOTES,
    article: {
      ...NOTES.article,
      title: `${LONG}: ${NOTES.article.title}, ${NOTES.article.title}`,
      site: 'a-very-long-name-of-a-site.news.example',
    },
    entities: Object.fromEntries(
      Object.entries(NOTES.entities).map(([id, entity]) => [
        id,
        isInstrument(entity) && entity.kind === 'equity' ? { ...entity, name: LONG, symbol: `${entity.symbol}.LONG1` } : entity,
      ]),
    ),
    figures: NOTES.figures.map((figure) => ({ ...figure, metric: 'amount outstanding under the convertible notes of every series' })),
  },
};
/** Companies of exchanges that number their listings. */
const numbered: ArticleData = {
  ...ARTICLE,
  notes: {
    ...NOTES,
    entities: {
      ...NOTES.entities,
      ...Object.fromEntries(
        (
          [
            ['US:IREN', '005930', 'Samsung Electronics', []],
            ['US:HUT', '388', 'Hong Kong Exchanges and Clearing', ['HKEX']],
            ['US:CLSK', '9101', 'Mitsubishi Steamships', []],
          ] as const
        ).flatMap(([id, symbol, name, others]) => {
          const entity = NOTES.entities[id];
          return entity ? [[id, { ...entity, symbol, name, short: shortOf(symbol, name, others) ?? symbol }]] : [];
        }),
      ),
      [OPENAI.id]: { ...OPENAI, related: ['US:IREN', 'US:MSFT'] },
    },
  },
};
const hut = { id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: NOW };

const probable = FIGURES.find(({ kind }) => kind === 'probability');

/** Every state of the popup, and what it must say. */
/** Published after the last close. */
export const untraded: ArticleData = {
  ...ARTICLE,
  views: Object.fromEntries(
    INSTRUMENTS.map(({ id }) => {
      const { sincePublication: since, quote } = view(id);
      const then = Date.parse(`${since?.date}T21:00:00Z`);
      return [
        id,
        success(
          view(id, {
            sincePublication: since && { ...since, change: 0, until: since.date },
            quote: quote.ok ? success({ ...quote.value, asOf: then }) : quote,
          }),
        ),
      ];
    }),
  ),
};

export const POPUP_STATES: readonly (readonly [string, PopupData, readonly string[]])[] = [
  ['long names of numbered listings, and their risks', read('risk', numbered), ['Samsung Electronics', 'HKEX']],
  ['long names of numbered listings', read('figures', numbered), ['Samsung Electronics', 'HKEX']],
  ['long names of numbered listings and of relatives', read('names', numbered), ['Listed names linked to it Samsung Electronics MSFT']],
  ['opening', { state: 'opening' }, []],
  ['reading', { state: 'reading' }, ['Reading the article']],
  ['no access', { state: 'no-access', host: 'news.example', refused: false }, ['has not read news.example', 'Read this page']],
  [
    'open before',
    { state: 'no-access', host: 'news.example', refused: false, before: true },
    ['may have been open before that', 'Read this page'],
  ],
  ['refused', { state: 'no-access', host: 'news.example', refused: true }, ['did not let us']],
  ['a page of the browser', { state: 'unreadable' }, ['cannot be read']],
  ['not an article', { state: 'not-an-article', host: 'news.example', refused: false }, ['No article here']],
  ['off', { state: 'off', site: SITE, until: null }, ['Off on news.example', 'Turn on for this site']],
  ['resting', { state: 'off', site: SITE, until: NOW + 3_600_000 }, ['is read or marked until']],
  ['off by the organisation', { state: 'off', site: { ...SITE, locked: true }, until: null }, ['Set by your organisation']],
  ['error', { state: 'error', host: 'news.example' }, ['could not be read', 'Try again']],
  [
    'key figures',
    read('figures'),
    [
      'published 3 Dec 2025',
      '14 instruments, 2 unlisted',
      'On this site',
      '13 of 14 prices · 4 of 10 filings · 2 figures checked',
      '$9.7 bn deal with MSFT',
      '14.1× yearly revenue 72% of market value 13.6× cash 8.8× net debt',
      'Year to 30 Sept 2025 10-Q filed 7 Nov 2025 SEC EDGAR',
      '−17.4%',
      '3 Dec 2025: $',
      'CoinGecko · 18:15',
    ],
  ],
  [
    'risk context',
    read('risk'),
    [
      '21%',
      'AMZN, MSFT together',
      'a year earlier 17%',
      '2 of 4',
      '0.58',
      'pairs below over 60 sessions; a year ago 0.41',
      'MARA Holdings with BTC 0.81',
      'Debt and leverage',
      'Data provided by CoinGecko',
      'Not in this map',
      'oldest price 18:15 15 min delayed',
    ],
  ],
  ['nothing traded since', read('risk', untraded), ['No exchange has had a session since 3 Dec 2025.', 'no session since']],
  ['names', read('names'), ['GoPlus Security', 'Fluidstack', 'Listed names linked to it', '“Hut” → Hut 8 (HUT)']],
  ['odds', read('figures', { ...ARTICLE, odds: { [probable?.start ?? 0]: success([ODDS]) } }), ['Which company', '84%']],
  [
    'odds of yesterday',
    read('figures', { ...ARTICLE, odds: { [probable?.start ?? 0]: success([{ ...ODDS, fetchedAt: NOW - 86_400_000 }]) } }),
    ['last known 11 Dec'],
  ],
  [
    'a name confirmed',
    read('names', saying({ confirmations: { version: 1, entries: [hut] } })),
    ['“Hut” is marked from now on.', '2 mentions Hut 8'],
  ],
  [
    'a name taken out',
    read('names', saying({ dismissals: { version: 1, entries: [{ ...hut, surface: 'Hut 8' }] } })),
    ['Not this', 'Hut 8 (HUT)'],
  ],
  [
    'watched names',
    read('figures', saying({ notice: true, watched: ['US:HUT', 'US:IREN'] })),
    ['On your watchlist: IREN, HUT.', 'contradict a figure on HUT'],
  ],
  ['waiting, figures', read('figures', waiting), ['0 of 26 answers', 'prices: ', 'filings: ', 'correlations']],
  ['waiting, risks', read('risk', waiting), ['0 of 26 answers']],
  ['some failed', read('risk', someFailed), ['13 of 14 prices · 4 of 10 filings · 1 without an answer']],
  ['some failed, offline', read('figures', someFailed, true), ['Offline']],
  [
    'all failed',
    read('risk', failing),
    ['25 without an answer', 'The filings did not arrive', 'Watched names that move with these Yahoo Finance did not answer. Try again'],
  ],
  ['all failed, figures', read('figures', failing), ['The filings did not arrive', 'Yahoo Finance did not answer']],
  ['offline', read('figures', ARTICLE, true), ['Offline']],
  ['long names, figures', read('figures', long), []],
  ['long names, risks', read('risk', long), []],
  ['long names', read('names', long), []],
  ['no figures', read('figures', empty), ['states no figures']],
  ['no risks', read('risk', empty), ['names nothing listed', 'none of the risks']],
  ['no names', read('names', empty), ['no listed or unlisted names']],
];
