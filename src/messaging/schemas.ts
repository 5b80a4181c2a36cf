import * as v from 'valibot';
import { MOST_TEXT } from '../core/article/article.ts';
import { FIGURE_KINDS } from '../core/figures/figure.ts';
import { MAXIMUM_ID } from '../core/instruments/instrument.ts';
import { isIsoDate } from '../core/market/date.ts';
import { SOURCES } from '../core/market/source.ts';
import { MAXIMUM_SURFACE } from '../core/settings/dismissals/dismissals.ts';
import { SOURCE_KEY } from '../core/settings/policy/source-keys.ts';
import { areKindsOfLines } from './packed-article.ts';
import type { ParamsOf, RequestType } from './protocol.ts';

/** Params schema of each request: content scripts run in hostile pages, and limits keep one message from holding up the rest. */
type Schemas = { readonly [T in RequestType]: v.GenericSchema<unknown, ParamsOf<T>> };

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const nothing = v.null();
const id = text(MAXIMUM_ID);
const ids = (most: number) => v.pipe(v.array(id), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
/** Chromium gives ids of ten digits. */
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const date = v.pipe(v.string(), v.check(isIsoDate), v.transform(String));
const published = v.nullable(date);
const span = { start: count, end: count };
const finite = v.pipe(v.number(), v.finite());

const window = v.strictObject({
  label: text(60),
  type: v.picklist(['days', 'day', 'intraday', 'week', 'month', 'quarter', 'year', 'ytd', 'since', 'on', 'other']),
  days: v.exactOptional(v.pipe(finite, v.minValue(0), v.maxValue(40_000))),
  from: v.exactOptional(date),
  to: v.exactOptional(date),
  loose: v.exactOptional(v.literal(true)),
  moment: v.exactOptional(v.literal('close')),
});

const figure = v.object({
  ...span,
  surface: text(400),
  kind: v.picklist(FIGURE_KINDS),
  value: finite,
  valueHigh: v.exactOptional(finite),
  unit: text(60),
  hedge: v.picklist(['none', 'around', 'nearly', 'more_than', 'at_least', 'less_than', 'up_to']),
  direction: v.nullable(v.picklist(['up', 'down', 'flat'])),
  window: v.nullable(window),
  subject: text(200),
  instrument: v.exactOptional(id),
  inherited: v.exactOptional(v.literal(true)),
  counterparty: v.exactOptional(id),
  metric: v.exactOptional(text(200)),
  modality: v.picklist(['actual', 'reported', 'forecast', 'guidance', 'hypothetical']),
  sentence: v.object(span),
  salience: finite,
  repeats: v.pipe(v.array(v.object(span)), v.maxLength(1_000)),
});

const article = v.pipe(
  v.object({
    url: text(4_000),
    title: text(1_000),
    author: v.nullable(text(1_000)),
    site: text(300),
    language: text(40),
    published: v.nullable(v.object({ date, at: v.exactOptional(finite), certainty: v.picklist(['certain', 'uncertain']), from: text(60) })),
    text: text(MOST_TEXT),
    kinds: text(50_000),
  }),
  v.check((article) => areKindsOfLines(article), 'Lines and their kinds differ.'),
);

const dismissals = v.pipe(
  v.array(
    v.strictObject({
      id,
      surface: v.pipe(text(MAXIMUM_SURFACE), v.minLength(1)),
      where: v.pipe(text(2_000), v.minLength(1)),
      at: v.pipe(finite, v.minValue(0)),
    }),
  ),
  v.maxLength(20),
);

export const PARAMS: Schemas = {
  'article/annotate': v.strictObject({ article }),
  'lexicon/search': v.strictObject({ query: text(120) }),
  'lexicon/get': v.strictObject({ ids: ids(1_000) }),
  'lexicon/organisations': v.strictObject({ ids: ids(1_000) }),
  'market/view': v.strictObject({ id, published, first: v.exactOptional(v.boolean()), at: v.optional(finite) }),
  'market/strain': v.strictObject({ id }),
  'market/correlations': v.strictObject({ ids: ids(30), published: v.exactOptional(published) }),
  'claims/check': v.strictObject({ figures: v.pipe(v.array(figure), v.maxLength(500)), published }),
  'odds/find': v.strictObject({ query: v.pipe(text(200), v.trim(), v.minLength(2)) }),
  'preferences/read': nothing,
  'watchlist/change': v.strictObject({ watch: ids(20), unwatch: ids(20) }),
  'dismissals/change': v.strictObject({ dismiss: dismissals, undo: dismissals }),
  'page/bring': v.strictObject({ part: v.picklist(['reader', 'readability', 'card']) }),
  'page/style': v.strictObject({ frames: v.boolean() }),
  'page/found': v.strictObject({ url: text(4_000), instruments: count, watched: count }),
  'options/open': v.strictObject({ section: v.nullable(v.pipe(text(40), v.regex(/^[a-z-]*$/))) }),
  'popup/open': nothing,
  'sites/apply': nothing,
  'page/read': v.strictObject({ tabId }),
  'sources/status': nothing,
  'sources/key': v.strictObject({ id: v.picklist(SOURCES), key: v.nullable(v.pipe(text(400), v.trim(), v.regex(SOURCE_KEY))) }),
  'sources/test': v.strictObject({ id: v.picklist(SOURCES) }),
  'sources/log': nothing,
  'sources/clear-log': nothing,
  'cache/size': nothing,
  'cache/clear': nothing,
  'data/clear': nothing,
};

/**
 * What reading, marks and cards need, and so all that a content script may ask. The rest changes the extension, spends its access, or sends words
 * out of the browser: a new request is one of extension pages until it stands here.
 */
export const FOR_CONTENT: ReadonlySet<RequestType> = new Set<RequestType>([
  'article/annotate',
  'lexicon/get',
  'market/view',
  'market/strain',
  'market/correlations',
  'preferences/read',
  'watchlist/change',
  'dismissals/change',
  'page/bring',
  'page/style',
  'page/found',
  'options/open',
  'popup/open',
]);
