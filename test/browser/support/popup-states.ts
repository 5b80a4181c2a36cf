import { success } from '../../../src/core/result.ts';
import type { ArticleData, PopupData, Tab } from '../../../src/popup/popup-data.ts';
import { ARTICLE, FIGURES, INSTRUMENTS, NOTES, NOW, ODDS } from './samples.ts';

export const read = (tab: Tab, article: ArticleData = ARTICLE, offline = false): PopupData => ({ state: 'read', tab, article, offline });
export const waiting: ArticleData = {
  ...ARTICLE,
  views: Object.fromEntries(INSTRUMENTS.map(({ id }) => [id, 'waiting'])),
  strains: { 'US:IREN': 'waiting' },
  correlations: 'waiting',
  verdicts: null,
};
export const empty: ArticleData = {
  ...ARTICLE,
  notes: { ...NOTES, mentions: [], figures: [], themes: [] },
  views: {},
  strains: {},
  correlations: null,
  verdicts: [],
};

const probable = FIGURES.find(({ kind }) => kind === 'probability');

/** Every state of the popup, and what it must say. */
export const POPUP_STATES: readonly (readonly [string, PopupData, readonly string[]])[] = [
  ['reading', { state: 'reading' }, ['Reading the article']],
  ['no access', { state: 'no-access', host: 'news.example', refused: false }, ['has not read news.example', 'Read this page']],
  ['refused', { state: 'no-access', host: 'news.example', refused: true }, ['did not let us']],
  ['a page of the browser', { state: 'unreadable' }, ['cannot be read']],
  ['not an article', { state: 'not-an-article', host: 'news.example', refused: false }, ['No article here']],
  [
    'key figures',
    read('figures'),
    ['published 3 Dec 2025', '14 instruments, 2 unlisted', '$9.7 bn deal with MSFT', '14.1× yearly revenue', '−17.4%'],
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
      'a year ago 0.41',
      'MARA Holdings with BTC 0.81',
      'Debt and leverage',
    ],
  ],
  ['names', read('names'), ['GoPlus Security', 'Fluidstack', 'Listed names that own or back it', '“Hut” → Hut 8 (HUT)']],
  ['odds', read('figures', { ...ARTICLE, odds: { [probable?.start ?? 0]: success([ODDS]) } }), ['Which company', '84%']],
  [
    'a name confirmed',
    read('names', { ...ARTICLE, confirmations: { version: 1, entries: [{ id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: NOW }] } }),
    ['“Hut” is marked from now on.'],
  ],
  ['waiting', read('risk', waiting), ['0 of 14 prices', 'TeraWulf'.slice(0, 0), 'WULF']],
  ['offline', read('figures', ARTICLE, true), ['Offline']],
  ['no figures', read('figures', empty), ['states no figures']],
  ['no risks', read('risk', empty), ['names nothing listed', 'none of the risks']],
  ['no names', read('names', empty), ['no listed or unlisted names']],
];
