import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/sentences.ts';
import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import type { IsoDate } from '../market/date.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Amount } from './amount.ts';
import { Background } from './background.ts';
import { namesLevel } from './bare.ts';
import { isSource, leads } from './clause.ts';
import { quoteCurrency } from './common-subjects.ts';
import { counterpartyOf } from './counterparty.ts';
import { readCues } from './cues.ts';
import { type Cue, directionCueOf } from './direction.ts';
import { distribute } from './distribute.ts';
import { isAustralian } from './dollars.ts';
import type { FigureKind, KeyFigure, Window } from './figure.ts';
import { hedgeOf } from './hedge.ts';
import { kindOf } from './kind.ts';
import { metricOf } from './metric.ts';
import { modalityOf } from './modality.ts';
import { type Earlier, movedBy, pricedAt } from './moved.ts';
import { type Name, names, type Referent, subjectName } from './names.ts';
import { outcomeOf } from './outcome.ts';
import { type Period, readPeriods } from './periods.ts';
import type { Moved } from './phrase-head.ts';
import { historyBefore, salienceOf } from './salience.ts';
import { type BareReading, scan } from './scan.ts';
import { subjectOf } from './subject.ts';
import { type Token, tokens } from './tokens.ts';
import { isAnaphor, Topic } from './topic.ts';
import { tradedElsewhere } from './venues.ts';
import { BEGINS, beginsAny } from './vocabulary.ts';
import { windowOf } from './window.ts';

const NONE: readonly Mention[] = [];

type Entities = Readonly<Record<InstrumentId, Entity>>;

const ISO = /^[A-Z]{3}$/;

/** Longer runs of tokens without a sentence end are read in pieces, so that time stays linear. */
const MOST_TOKENS = 160;

/** What the figures of one article share. */
interface Reader {
  readonly article: Article;
  readonly entities: Entities;
  readonly topic: Topic;
  readonly australian: boolean;
  readonly figures: KeyFigure[];
  /** Kind of money that the sentences before speak of. */
  readonly background: Background;
  readonly history: IsoDate | undefined;
  /** Window of the last move, for `over the same period`, and the sentence that states it. */
  window: Window | null;
  windowSentence: number;
}

/** Every amount that the article states, as a typed record, in text order. Repeats are kept; `groupRepeats` joins them. */
export function findFigures(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: Entities,
): KeyFigure[] {
  const reader: Reader = {
    article,
    entities,
    topic: new Topic(mainReferent(mentions, entities)),
    australian: isAustralian(article.text),
    figures: [],
    background: new Background(),
    history: historyBefore(article.published?.date),
    window: null,
    windowSentence: -1,
  };
  const marked = mentions.filter(({ tier }) => tier === 'mark');
  let next = 0;
  for (const sentence of sentences) {
    while (next < marked.length && (marked[next]?.end ?? 0) <= sentence.start) next += 1;
    let end = next;
    while (end < marked.length && (marked[end]?.start ?? 0) < sentence.end) end += 1;
    const inside = end === next ? NONE : marked.slice(next, end);
    const list = tokens(article.text, sentence.start, sentence.end);
    for (let from = 0; from < list.length; from += MOST_TOKENS) {
      readSentence(reader, sentence, list.length <= MOST_TOKENS ? list : list.slice(from, from + MOST_TOKENS), inside);
    }
  }
  return withSubjects(reader.figures);
}

/** Figures before anything was named get the subject that most others have. */
function withSubjects(figures: KeyFigure[]): KeyFigure[] {
  if (figures.every((figure) => figure.subject !== '')) return figures;
  const counts = new Map<string, { figure: KeyFigure; count: number }>();
  for (const figure of figures) {
    if (figure.subject === '') continue;
    const had = counts.get(figure.subject);
    if (had === undefined) counts.set(figure.subject, { figure, count: 1 });
    else had.count += 1;
  }
  let most: { figure: KeyFigure; count: number } | undefined;
  for (const each of counts.values()) if (most === undefined || each.count > most.count) most = each;
  if (most === undefined) return figures;
  const { subject, instrument } = most.figure;
  return figures.map((figure) =>
    figure.subject === '' ? { ...figure, subject, ...(instrument === undefined ? {} : { instrument }) } : figure,
  );
}

/** What the article names most. */
function mainReferent(mentions: readonly Mention[], entities: Entities): (Referent & { readonly times: number }) | undefined {
  const counts = new Map<InstrumentId, number>();
  let best: InstrumentId | undefined;
  for (const { instrument, tier } of mentions) {
    if (tier !== 'mark') continue;
    const count = (counts.get(instrument) ?? 0) + 1;
    counts.set(instrument, count);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = instrument;
  }
  const entity = best === undefined ? undefined : entities[best];
  if (best === undefined || entity === undefined) return undefined;
  return { subject: subjectName(entity), class: entity.kind, instrument: best, times: counts.get(best) ?? 0 };
}

/** The figure before in the sentence. */
interface Before extends Earlier {
  readonly referent: Referent | undefined;
  readonly direction: KeyFigure['direction'];
}

/** What moved or is priced; of other kinds nobody asks. */
function whatMoved(
  list: readonly Token[],
  found: readonly Name[],
  amount: Amount,
  kind: FigureKind,
  cue: Cue | undefined,
  previous: Before | undefined,
): Moved {
  if (kind === 'change' || kind === 'drawdown') return movedBy(list, found, amount, cue, previous);
  return kind === 'price' || kind === 'index_level' ? pricedAt(list, found, amount) : { of: 'unclear' };
}

function readSentence(reader: Reader, sentence: Sentence, list: readonly Token[], mentions: readonly Mention[]): void {
  const { article, topic, figures } = reader;
  const named = names(list, mentions, reader.entities, article.text);
  const begins = beginsAny(list);
  topic.turn();
  const amounts = (begins & (BEGINS.number | BEGINS.currency)) === 0 ? [] : scan(list, bareReading(list, begins, named));
  if (amounts.length === 0) {
    for (const name of named) sayName(topic, list, name);
    const [heading] = named;
    if (heading?.first === 0 && heading.next === list.length) topic.say(heading, true);
    if ((begins & BEGINS.cue) !== 0) reader.background.hear(list);
    return;
  }
  const found = outside(named, amounts);
  const cues = readCues(list);
  const given = distribute(list, found, amounts);
  let previous: Before | undefined;
  const periods = readPeriods(list, article.published?.date);
  let said = 0;
  amounts.forEach((amount, index) => {
    for (let name = found[said]; name !== undefined && name.next <= amount.first; name = found[said]) {
      sayName(topic, list, name);
      said += 1;
    }
    const chance = (begins & BEGINS.chance) !== 0 && (amount.family === 'percent' || amount.family === 'money');
    const outcome = chance ? outcomeOf(list, amount, article.text) : undefined;
    const own = given.get(index);
    const grammatical = own === undefined ? subjectOf(list, found, amount, previous, topic) : topic.resolve(own);
    const referent: Referent | undefined = outcome === undefined ? grammatical : { subject: outcome, class: 'event' };
    const next = amounts[index + 1]?.first ?? list.length;
    const cue = directionCueOf(list, amount, previous?.amount.next ?? 0, next);
    const kind = kindOf({
      list,
      cues,
      amount,
      direction: cue,
      subject: referent,
      from: previous?.amount.next ?? 0,
      to: next,
      previous,
      background: reader.background,
    });
    const hedge = hedgeOf(list, amount);
    const read = whatMoved(list, found, amount, kind, cue, previous);
    // Each for each: the row of names shares its verb.
    const moved: Moved = own !== undefined && read.of === 'itself' ? { of: 'itself', name: own } : read;
    const figure = record(reader, sentence, list, amount, {
      referent,
      kind,
      hedge,
      amounts,
      periods,
      direction: cue?.direction ?? (kind === 'change' ? (previous?.direction ?? null) : null),
      names: found,
      from: previous?.amount.next ?? 0,
      moved,
    });
    if (figure !== undefined) {
      figures.push(figure);
      previous = { amount, referent, kind, direction: figure.direction, metric: figure.metric, moved };
      if (referent !== undefined && outcome === undefined) topic.say(referent, referent.class !== 'place');
    }
  });
  for (; said < found.length; said += 1) {
    const name = found[said];
    if (name !== undefined) sayName(topic, list, name);
  }
  const money = figures.at(-1);
  const spoken =
    money !== undefined &&
    money.sentence.start === sentence.start &&
    ISO.test(money.unit) &&
    money.kind !== 'change' &&
    money.kind !== 'price'
      ? money.kind
      : undefined;
  if (spoken === undefined) reader.background.hear(list);
  else reader.background.say(spoken);
}

/** A name becomes the topic when it leads its clause and is not just the source of the report. */
function sayName(topic: Topic, list: readonly Token[], name: Name): void {
  if (isAnaphor(name.class)) return;
  if (name.inside !== undefined) topic.say(name.inside, false);
  const strong = name.class !== 'place' && name.class !== 'event' && name.class !== 'name';
  topic.say(
    name,
    strong && !isSource(list, name) && leads(list, name, Math.min(list.length, name.next + 12)) && list[name.first - 1]?.text !== 'at',
  );
}

/** `300` of `CSI 300`. */
function numbersOf(found: readonly Name[]): ReadonlySet<string> {
  let numbers: Set<string> | undefined;
  for (const { subject } of found) {
    const last = subject.charCodeAt(subject.length - 1);
    if (last < 48 || last > 57) continue;
    numbers ??= new Set();
    numbers.add(subject.slice(subject.search(/\d+$/)));
  }
  return numbers ?? NO_NUMBERS;
}
const NO_NUMBERS: ReadonlySet<string> = new Set();

function bareReading(list: readonly Token[], begins: number, found: readonly Name[]): BareReading {
  const currencies = found.flatMap((name) => {
    const quoted = name.class === 'currency' ? quoteCurrency(name.subject) : undefined;
    return quoted === undefined ? [] : [{ first: name.first, quoted }];
  });
  const index = found.some((name) => name.class === 'index' || name.class === 'gauge');
  const coin = found.some((name) => name.class === 'crypto') ? 'USD' : null;
  return {
    level: index || ((begins & BEGINS.level) !== 0 && namesLevel(list)),
    smallAt: (at) =>
      found.findLast((name) => name.first < at && (name.class === 'currency' || name.subject === 'dollar index'))?.subject ===
      'dollar index',
    priceAt: (at) => coin ?? (currencies.findLast(({ first }) => first < at) ?? currencies[0])?.quoted ?? null,
    currency: currencies.length > 0,
    names: numbersOf(found),
  };
}

/** Names that are no part of an amount, as `yen` is of `35 billion yen`. Both lists are in order. */
function outside(found: readonly Name[], amounts: readonly Amount[]): readonly Name[] {
  let at = 0;
  return found.filter((name) => {
    while ((amounts[at]?.next ?? Number.POSITIVE_INFINITY) <= name.first) at += 1;
    return name.next <= (amounts[at]?.first ?? Number.POSITIVE_INFINITY);
  });
}

interface Understood {
  readonly referent: Referent | undefined;
  readonly kind: FigureKind;
  readonly hedge: KeyFigure['hedge'];
  readonly direction: KeyFigure['direction'];
  readonly names: readonly Name[];
  readonly amounts: readonly Amount[];
  readonly periods: readonly Period[];
  /** Token after the figure before it. */
  readonly from: number;
  readonly moved: Moved;
}

function record(reader: Reader, sentence: Sentence, list: readonly Token[], amount: Amount, understood: Understood): KeyFigure | undefined {
  const { article } = reader;
  const start = list[amount.first]?.start;
  const end = list[amount.next - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const { referent, kind, hedge } = understood;
  const moves = kind === 'change' || kind === 'drawdown';
  const priced = kind === 'price' || kind === 'index_level';
  const direction =
    kind === 'drawdown' && amount.sign === 0
      ? 'down'
      : (understood.direction ?? (priced && hedge === 'up_to' ? extremeSide(list, amount) : null));
  const down = (moves && direction === 'down') || (amount.sign < 0 && !moves);
  const unit = reader.australian && amount.unit === 'USD' && isBareDollar(list, amount) ? 'AUD' : amount.unit;
  const window = windowOf({
    list,
    amount,
    amounts: understood.amounts,
    periods: understood.periods,
    kind,
    hedge,
    priced: referent !== undefined && referent.class !== 'place' && referent.class !== 'economy',
    last: reader.window,
    sameSentence: reader.windowSentence === sentence.start,
  });
  if (moves && window !== null) {
    reader.window = window;
    reader.windowSentence = sentence.start;
  }
  const counterparty =
    kind === 'deal_value' || kind === 'funding' ? counterpartyOf(list, understood.names, amount, referent)?.instrument : undefined;
  const listed = referent?.instrument !== undefined;
  const venue = listed && (moves || priced) ? tradedElsewhere(list, amount, referent.instrument) : undefined;
  const metric = venue ?? metricOf(list, amount, kind, understood.from, listed ? understood.moved : undefined);
  const value = down ? -amount.value : amount.value;
  const instrument = referent?.instrument;
  const figure: { -readonly [field in keyof KeyFigure]: KeyFigure[field] } = {
    start,
    end,
    surface: article.text.slice(start, end),
    kind,
    value,
    unit,
    hedge,
    direction,
    window: window === null || !listed || !(moves || priced) || isOf(understood.moved, referent) ? window : { ...window, loose: true },
    subject: referent?.subject ?? '',
    modality: modalityOf(list, amount),
    sentence: { start: sentence.start, end: sentence.end },
    salience: salienceOf(
      { kind, value, unit, start, surface: article.text.slice(start, end), window, ...(instrument === undefined ? {} : { instrument }) },
      article,
      reader.history,
    ),
    repeats: [],
  };
  if (amount.valueHigh !== undefined) figure.valueHigh = down ? -amount.valueHigh : amount.valueHigh;
  if (instrument !== undefined) figure.instrument = instrument;
  if (counterparty !== undefined) figure.counterparty = counterparty;
  if (metric !== undefined) figure.metric = metric;
  return figure;
}

/** The grammar says that the instrument itself moved or is priced, and it is the one that the figure is about. */
const isOf = (moved: Moved, referent: Referent): boolean =>
  moved.of === 'itself' && (moved.name === undefined || isAnaphor(moved.name.class) || moved.name.instrument === referent.instrument);

/** `as low as $130`, `a high of $140`: which end of the day. */
function extremeSide(list: readonly Token[], amount: Amount): KeyFigure['direction'] {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 4); at -= 1) {
    const word = list[at]?.text ?? '';
    if (word === 'low' || word === 'little' || word === 'weak') return 'down';
    if (word === 'high' || word === 'much' || word === 'strong' || word === 'up') return 'up';
  }
  return null;
}

/** `$74 million` and `5¢`, with no country named. */
const isBareDollar = (list: readonly Token[], amount: Amount): boolean => {
  const first = list[amount.first]?.text;
  return (
    (first === '$' && list[amount.first + 1]?.kind === 'number') ||
    list[amount.next - 1]?.text === '¢' ||
    list[amount.next - 1]?.text === 'c'
  );
};
