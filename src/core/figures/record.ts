import type { Article } from '../article/article.ts';
import type { IsoDate } from '../market/date.ts';
import type { Amount } from './amounts/amount.ts';
import { perGoods } from './amounts/money-unit.ts';
import { Currencies } from './currencies.ts';
import { type FigureKind, isMoveKind, isPriceKind, type KeyFigure, type Modality, type Window } from './figure.ts';
import { CHARGES, chargedAt } from './kinds/charged.ts';
import { countBeside, isMoreOfSum } from './kinds/count-beside.ts';
import { lostThing } from './kinds/lost-thing.ts';
import { metricOf } from './kinds/metric.ts';
import { modalityOf } from './kinds/modality.ts';
import { isInOutcome } from './kinds/outcome.ts';
import { pricedThing } from './kinds/priced-thing.ts';
import { scopeOf } from './kinds/scope.ts';
import { isOfPrice } from './kinds/stated-metric.ts';
import { reachSum } from './kinds/sum-reached.ts';
import { isUnreal } from './kinds/unreal.ts';
import type { Name, Referent } from './names/names.ts';
import type { Entities } from './passage.ts';
import { CarriedPeriods } from './periods/carried-period.ts';
import { loosened } from './periods/change-window.ts';
import { againstMonth } from './periods/compared-month.ts';
import { isOfBefore } from './periods/compared-sum.ts';
import { isOfFullYear } from './periods/full-year.ts';
import { mayBeOfDay } from './periods/may-be-of-day.ts';
import { isOfEarlierDay } from './periods/named-before.ts';
import type { Period } from './periods/period.ts';
import { SessionOpener } from './periods/session-opener.ts';
import { windowOf } from './periods/window.ts';
import { historyBefore, salienceOf } from './salience.ts';
import { seenByCloses } from './seen-by-closes.ts';
import { counterpartyOf } from './subjects/counterparty.ts';
import { type Moved, SECURITIES } from './subjects/phrase-head.ts';
import { tradedElsewhere } from './subjects/venues.ts';
import { isOfBusiness } from './words/of-business.ts';
import { BUYS_OR_SELLS, FROM_OR_BETWEEN } from './words/shared-words.ts';
import { type TokenList, tokenAt } from './words/tokens.ts';
import { soughtWords, wordList } from './words/word-list.ts';

/** An amount and what was understood of it. */
export interface Understood {
  readonly amount: Amount;
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
  /** The text at hand says whose it is. */
  readonly named: boolean;
}

/** What is stated, as far as the figures after it ask; its record is made later. */
export interface Stated {
  readonly sentence: KeyFigure['sentence'];
  readonly list: TokenList;
  readonly understood: Understood;
  readonly start: number;
  readonly surface: string;
  readonly kind: FigureKind;
  readonly direction: KeyFigure['direction'];
  readonly unit: string;
  /** All are found out when records are made. */
  metric: string | undefined;
  /** It has moved to a sum. */
  reaches: boolean;
  modality: Modality;
  window: Window | null;
}

/** Makes the records of one article, in text order: a move may speak of the window of the one before it. */
export class Recorder {
  private readonly article: Article;
  private readonly history: IsoDate | undefined;
  private readonly currencies: Currencies;
  /** Window of the last move, for `over the same period`, and the sentence that states it. */
  private window: Window | null = null;
  private windowSentence = -1;
  private windowOfBusiness = false;
  private readonly carried: CarriedPeriods;
  private readonly opener: SessionOpener;

  constructor(article: Article, entities: Entities) {
    this.article = article;
    this.currencies = new Currencies(article, entities);
    this.opener = new SessionOpener(article);
    this.carried = new CarriedPeriods(article.published?.date);
    this.history = historyBefore(article.published?.date);
  }

  /** What the figures after it are read by. */
  state(sentence: KeyFigure['sentence'], list: TokenList, understood: Understood): Stated {
    const { amount, referent, kind, hedge } = understood;
    const moves = isMoveKind(kind);
    const priced = isPriceKind(kind);
    const direction =
      kind === 'drawdown' && amount.sign === 0
        ? 'down'
        : kind === 'volume' && amount.family === 'count' && tokenAt(list, amount.first - 1)?.text === 'on'
          ? // `up 63 cents on 9.5 million shares`: so many, and no more than before
            null
          : (understood.direction ?? (priced && hedge === 'up_to' ? extremeSide(list, amount) : null));
    const listed = referent?.instrument !== undefined;
    const venue = listed && (moves || priced) ? tradedElsewhere(list, amount, referent.instrument) : undefined;
    const metric =
      venue ??
      (listed && (moves || priced) && referent.class === 'equity' ? pricedThing(list, amount, priced) : undefined) ??
      metricOf(list, amount, kind, understood.from, listed ? understood.moved : undefined) ??
      (listed && kind === 'change' ? ofElse(list, understood, referent) : undefined) ??
      (listed && kind === 'price' && referent.class === 'equity' ? perGoods(list, amount) : undefined);
    const start = list[amount.first]?.start ?? sentence.start;
    const surface = this.article.text.slice(start, tokenAt(list, amount.next - 1)?.end ?? start);
    const unit = this.currencies.of(list, understood);
    return { sentence, list, understood, start, surface, kind, direction, unit, metric, reaches: false, modality: 'actual', window: null };
  }

  /** The records of what is stated, in text order. Question by question and not figure by figure: the code of one is at hand for the next figure. */
  record(stated: readonly Stated[]): KeyFigure[] {
    for (const each of stated) each.modality = modalityIn(each);
    for (const [at, each] of stated.entries()) if (each.kind === 'change') reachSum(each, stated[at + 1]);
    for (const each of stated) each.window = isMoveToldAsMultiple(each.understood) ? this.timeOfMultiple(each) : this.windowOf(each);
    for (const each of stated) each.window = this.carry(each);
    return stated.map((each) => this.figureOf(each));
  }

  /** Its window, which may be that of what was stated before it. */
  private carry({
    list,
    understood: { amount, amounts, referent, kind },
    surface,
    window,
    modality,
    direction,
    unit,
  }: Stated): Window | null {
    const net =
      kind === 'volume' &&
      NET.isWithin(list, amount.first - 5, amount.first) &&
      BUYS_OR_SELLS.isWithin(list, amount.first - 5, amount.first);
    const isResult = kind === 'profit' || kind === 'revenue';
    const base = isResult && isOfBefore(list, amount, amounts, modality);
    const ofYear = isResult && window === null && isOfFullYear(list, amount, modality);
    return this.carried.of({ kind, window, subject: referent?.subject ?? '', modality, direction, unit, surface, base, net, ofYear });
  }

  private figureOf({ sentence, list, understood, start, surface, direction, unit, metric, modality, window }: Stated): KeyFigure {
    const { amount, referent, kind, hedge } = understood;
    const moves = isMoveKind(kind);
    const priced = isPriceKind(kind);
    const down = (moves && direction === 'down') || (amount.sign < 0 && !moves);
    const listed = referent?.instrument !== undefined;
    const value = down ? -amount.value : amount.value;
    const weighed = { kind, value, unit, instrument: referent?.instrument, start, surface, window };
    const figure: { -readonly [field in keyof KeyFigure]: KeyFigure[field] } = {
      start,
      end: start + surface.length,
      surface,
      kind,
      value,
      unit,
      hedge,
      direction,
      window,
      subject: referent?.subject ?? '',
      modality,
      sentence,
      salience: salienceOf(weighed, this.article, this.history),
      repeats: [],
    };
    if (amount.valueHigh !== undefined) figure.valueHigh = down ? -amount.valueHigh : amount.valueHigh;
    if (listed) figure.instrument = referent.instrument;
    if (!understood.named) figure.inherited = true;
    const counterparty =
      kind === 'deal_value' || kind === 'funding'
        ? counterpartyOf(list, understood.names, amount, understood.amounts, referent)?.instrument
        : undefined;
    if (counterparty !== undefined) figure.counterparty = counterparty;
    if (metric !== undefined) {
      figure.metric = metric;
      if (moves && listed && !OWN_MEASURES.hasWord(metric)) figure.salience = Math.round(1e4 * OF_ELSE * figure.salience) / 1e4;
    }
    // A target or a strike is in no series, whenever it was said.
    const isSeen = moves || (priced && (window !== null || isOfPrice(figure))) || (kind === 'multiple' && amount.form === 'verb');
    if (listed && isSeen) figure.window = seenByCloses(list, understood, referent, window, priced);
    return figure;
  }

  private windowOf({ sentence, list, understood, reaches, modality }: Stated, kind = understood.kind): Window | null {
    const { amount, amounts, periods, hedge, referent, moved } = understood;
    const moves = isMoveKind(kind);
    const ofBusiness =
      reaches ||
      (moved.of === 'other' &&
        (isOfBusiness(
          moved.noun,
          amounts.flatMap(({ family, unit: counted }) => (family === 'count' ? counted : [])),
        ) ||
          (CHARGES.hasWord(moved.noun) && chargedAt(list, amount) !== undefined)));
    this.opener.hear(sentence, periods);
    const own = windowOf({
      list,
      amount,
      amounts,
      periods,
      kind,
      hedge,
      modality,
      published: this.article.published?.date,
      ofBusiness,
      mayBeOfDay: mayBeOfDay(list, understood, modality),
      priced: referent !== undefined && hasPrice(referent),
      last: this.window,
      // `profit rose 74% in the quarter, but its shares fell 2.7%`
      sameSentence: this.windowSentence === sentence.start && !(this.windowOfBusiness && moved.of === 'itself'),
    });
    const price = isPriceKind(kind);
    const traded = referent?.instrument !== undefined && !ofBusiness && (moves ? moved.of !== 'other' : price);
    const heard = traded ? this.opener.of(own, referent.class === 'index') : own;
    const isOpen = traded && (moves || heard?.moment === 'close') && heard?.type === 'day' && heard.from === undefined && !heard.loose;
    const isOld = isOpen && isOfEarlierDay(this.article.text, sentence.start, this.article.published?.date);
    const window = (isOld || reaches) && heard !== null ? loosened(heard) : heard;
    if (moves && window !== null) {
      this.window = window;
      this.windowOfBusiness = ofBusiness || againstMonth(list, amount, this.article.published?.date) !== undefined;
      this.windowSentence = sentence.start;
    }
    return window;
  }

  /** That of a move which is told as a multiple; no day is assumed. */
  private timeOfMultiple(stated: Stated): Window | null {
    const { list } = stated;
    const { amount, amounts, periods } = stated.understood;
    const isFollowed = periods.some(({ first }) => first >= amount.next && first - amount.next <= 6);
    const isFrom =
      FROM_OR_BETWEEN.has(list[amount.next]) && !periods.some(({ first }) => first === amount.next || first === amount.next + 1);
    // `has risen 40% this year and doubled from April`: of a time that nobody reads
    if (isFrom || (!isFollowed && amounts.some(({ next }) => next <= amount.first))) return null;
    const window = this.windowOf(stated, 'change');
    return window?.loose === true && window.type === 'day' ? null : window;
  }
}

const NET = soughtWords('net');

/** It is quoted from day to day; `food prices` and first-time buyers are told of months. */
const hasPrice = ({ class: kind, subject }: Referent): boolean =>
  kind !== 'place' && kind !== 'economy' && kind !== 'product' && !(kind === 'commodity' && subject.endsWith(' prices'));

/** `cut the risk of death by 50%`: how much less a move matters that is neither of the share nor of what its firm earns. */
const OF_ELSE = 0.7;
const OWN_MEASURES = wordList('revenue sales profit earnings ebitda deliveries debt dividend capex margin backlog bookings income');

function modalityIn({ list, understood: { amount, kind } }: Stated): Modality {
  const priced = isPriceKind(kind);
  const unreal = (priced && isInOutcome(list, amount)) || ((priced || isMoveKind(kind)) && isUnreal(list, amount));
  return unreal ? 'hypothetical' : statedAs(kind, modalityOf(list, amount));
}

/** Who sees a chance of 30 % states it. */
const statedAs = (kind: FigureKind, modality: Modality): Modality =>
  kind === 'probability' && modality === 'forecast' ? 'actual' : modality;

/** `Alpha has doubled since April` */
const isMoveToldAsMultiple = ({ kind, amount, moved }: Understood): boolean =>
  kind === 'multiple' && amount.form === 'verb' && moved.of === 'itself';

/** What else than the price the words beside a move of an instrument tell that it is of; not where its shares are named: `The shares fell 3% in Asia`. */
function ofElse(list: TokenList, { amount, amounts }: Understood, { class: kind }: Referent): string | undefined {
  if (isMoreOfSum(list, amount, amounts)) return 'sum';
  if (SECURITIES.isWithin(list, amount.first - NEAR, amount.first)) return undefined;
  return scopeOf(list, amount) ?? (kind === 'equity' ? (countBeside(list, amount, amounts) ?? lostThing(list, amount)) : undefined);
}
const NEAR = 8;

/** `as low as $130`, `a high of $140`: which end of the day. */
function extremeSide(list: TokenList, amount: Amount): KeyFigure['direction'] {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 4); at -= 1) {
    const word = list[at]?.text ?? '';
    if (word === 'low' || word === 'little' || word === 'weak') return 'down';
    if (word === 'high' || word === 'much' || word === 'strong' || word === 'up') return 'up';
  }
  return null;
}
