import type { Article } from '../article/article.ts';
import type { InstrumentId } from '../instruments/instrument.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Amount } from './amounts/amount.ts';
import { type Cue, directionCueOf } from './amounts/direction.ts';
import { type FigureKind, isMoveKind, isPriceKind, type KeyFigure } from './figure.ts';
import type { Background } from './kinds/background.ts';
import { directionOf } from './kinds/figure-direction.ts';
import { kindOf } from './kinds/kind.ts';
import { moneyKindSpoken, spokenKind } from './kinds/main-money.ts';
import { movedBy, pricedAt } from './kinds/moved.ts';
import { multipliedBy } from './kinds/multiplied.ts';
import { outcomeOf } from './kinds/outcome.ts';
import { leads } from './names/clause.ts';
import { gapOpens } from './names/gap.ts';
import { type Name, type Referent, referentOf } from './names/names.ts';
import { type Passage, sayName } from './passage.ts';
import type { Recorder, Stated } from './record.ts';
import { headed } from './subjects/bound-subject.ts';
import { coinPriced } from './subjects/coin-price.ts';
import { earnsNothing } from './subjects/earns-nothing.ts';
import { isLedByOthers } from './subjects/led-by-others.ts';
import { isOfMarket } from './subjects/market-matter.ts';
import { byMatter } from './subjects/matter-subject.ts';
import { namedBehind } from './subjects/named-behind.ts';
import { isNamedHere, namesAnother } from './subjects/named-here.ts';
import { isOvertaken } from './subjects/overtaken.ts';
import { type Moved, UNCLEAR } from './subjects/phrase-head.ts';
import { isBeside } from './subjects/put-aside.ts';
import { subjectOf } from './subjects/subject.ts';
import type { Topic } from './subjects/topic.ts';
import type { Earlier } from './subjects/verb-subject.ts';
import type { TokenList } from './words/tokens.ts';
import { BEGINS } from './words/vocabulary.ts';

/** What the figures of one article share. */
export interface Reader {
  readonly article: Article;
  readonly topic: Topic;
  readonly figures: KeyFigure[];
  /** Stated in the sentences read last, and not yet recorded. */
  readonly stated: Stated[];
  /** Kind of money that the sentences before speak of. */
  readonly background: Background;
  readonly recorder: Recorder;
  /** The sentence before. */
  before: Passage | undefined;
  readonly marked: readonly Mention[];
  /** Named only behind the move of one that has no name: who `it` is then, nobody knows. */
  behind: InstrumentId | undefined;
  /** The instrument that the article names, where it is but one. */
  readonly only: InstrumentId | undefined;
  /** Where figures begin of which it is known only whose they are not. */
  readonly unclear: Set<number>;
  /** Something told that the article is of firms or markets. */
  ofMarket: boolean;
}

/** The figure before in the sentence. */
interface Before extends Earlier {
  readonly referent: Referent | undefined;
  readonly direction: KeyFigure['direction'];
}

/** What a firm earns, owes, pays or holds. */
const isSum = (amount: Amount, kind: FigureKind): boolean => amount.family === 'money' && kind !== 'price' && kind !== 'change';

/** Prices may be held against it. */
const mayBeChecked = (kind: FigureKind): boolean => isMoveKind(kind) || isPriceKind(kind) || kind === 'multiple';

/** What moved or is priced; of other kinds nobody asks. */
function whatMoved(
  list: TokenList,
  found: readonly Name[],
  amount: Amount,
  kind: FigureKind,
  cue: Cue | undefined,
  previous: Before | undefined,
): Moved {
  if (isMoveKind(kind)) return movedBy(list, found, amount, cue, previous);
  return isPriceKind(kind) ? pricedAt(list, found, amount) : { of: 'unclear' };
}

/** States the figures of one passage: of each amount what it measures, whose it is and what of that moved. */
export function readPassage(reader: Reader, sentence: KeyFigure['sentence'], passage: Passage): void {
  const { article, topic, stated, before } = reader;
  const { list, amounts } = passage;
  if (amounts.length === 0) {
    postpone(reader, passage);
    return;
  }
  topic.narration.turn(sentence.start);
  const { cues, periods, subjects: found, given, hedges } = passage;
  const place = { text: article.text, marked: reader.marked, headings: topic.headings, list, names: passage.names, start: sentence.start };
  let previous: Before | undefined;
  let several = false;
  let said = 0;
  for (const [index, amount] of amounts.entries()) {
    for (let name = found[said]; name !== undefined && name.next <= amount.first; name = found[said]) {
      sayName(topic.narration, list, name);
      said += 1;
    }
    const chance = (list.begins & BEGINS.chance) !== 0 && (amount.family === 'percent' || amount.family === 'money');
    const outcome = chance ? outcomeOf(list, amount, article.text) : undefined;
    const own = given.get(index);
    const grammatical =
      own === undefined ? byMatter(list, found, amount, topic, subjectOf(list, found, amount, previous, topic)) : topic.resolve(own);
    const spokenOf: Referent | undefined = outcome === undefined ? grammatical : referentOf(outcome, 'event');
    const from = previous?.amount.next ?? 0;
    const to = amounts[index + 1]?.first ?? list.length;
    const inserted = gapOpens(list, amount);
    const cue = directionCueOf(list, amount, from, to, inserted);
    const { background } = reader;
    const spoken = moneyKindSpoken(stated, sentence);
    const kind = kindOf({ list, cues, amount, inserted, direction: cue, subject: spokenOf, from, to, previous, background, spoken });
    const priced = coinPriced(list, passage.names, amounts, amount, kind);
    const meant =
      priced ?? (spokenOf !== undefined && earnsNothing(kind, spokenOf, previous, found) ? (topic.firm() ?? spokenOf) : spokenOf);
    const read =
      kind === 'multiple' && amount.form === 'verb'
        ? multipliedBy(passage, found, amount, meant)
        : whatMoved(list, found, amount, kind, cue, previous);
    const { marked } = reader;
    const unnamed = mayBeChecked(kind)
      ? namedBehind({ list, found, amount, meant, moved: read, start: sentence.start, title: article.title, marked })
      : undefined;
    if (unnamed !== undefined) reader.behind = unnamed.behind.instrument;
    const mover = unnamed?.mover;
    const told = mover === undefined || mover === 'nobody' || meant?.instrument === undefined ? meant : mover;
    const isAnothers =
      told?.instrument !== undefined && ((!topic.isOften(told) && isOvertaken(place, told)) || isLedByOthers(place, amount, told));
    const referent = isAnothers ? undefined : told;
    // `up 4.7%, or 0.87 points, to 19.40`: the price of a share, in nobody knows which currency
    if (kind === 'index_level' && amount.value < 1000 && referent?.class === 'equity') continue;
    // Each for each: the row of names shares its verb.
    const named: Moved = own !== undefined && read.of === 'itself' ? { of: 'itself', name: own } : read;
    const moved = isDoubtful(list, found, amount, own, named, referent, previous) ? UNCLEAR : named;
    const figure = reader.recorder.state(sentence, list, {
      amount,
      referent,
      kind,
      hedge: hedges[index] ?? 'none',
      amounts,
      periods,
      direction: directionOf(list, amount, kind, cue, previous),
      names: found,
      from,
      moved,
      named:
        referent?.instrument === undefined ||
        (!(referent.instrument === reader.behind && (mover !== undefined || isUnnamed(found, referent))) &&
          (!(isSum(amount, kind) || mayBeChecked(kind)) ||
            (referent.instrument === reader.only && mayBeChecked(kind) && !namesAnother(passage.names, before?.names, referent)) ||
            isNamedHere({ list, found: passage.names, amount, topic, before }, referent))),
    });
    if (isAnothers || (spokenOf === undefined && topic.unspoken() !== undefined)) reader.unclear.add(figure.start);
    stated.push(figure);
    reader.ofMarket ||= isOfMarket(figure, referent);
    several ||= moved.of === 'itself' && previous?.moved.of === 'itself' && referent?.subject !== previous.referent?.subject;
    // `paid $232 per token for the 6.8 million it owns` goes on about who paid
    const owner = referent?.class === 'product' && referent === priced ? spokenOf : referent;
    previous = { amount, referent: owner, kind: spokenKind(figure), direction: figure.direction, metric: figure.metric, moved };
    if (referent !== undefined) topic.narration.protagonist.count(referent, kind);
    if (referent !== undefined && outcome === undefined)
      topic.narration.say(
        referent,
        (referent.class !== 'place' && referent.class !== 'person' && referent.class !== 'product' && !isBeside(list, found, referent)) ||
          headed(list, found, amount) !== undefined,
      );
  }
  for (; said < found.length; said += 1) {
    const name = found[said];
    if (name !== undefined) sayName(topic.narration, list, name);
  }
  if (several) topic.narration.passOver();
  const spoken = moneyKindSpoken(stated, sentence, true);
  if (spoken === undefined) reader.background.hear(passage, true);
  else reader.background.say(spoken);
}

/** Nothing is stated there: it matters only to what stands after it. */
export function postpone({ topic, background }: Reader, passage: Passage): void {
  topic.narration.postpone(passage);
  background.hear(passage, false);
}

const isUnnamed = (found: readonly Name[], { instrument }: Referent): boolean => !found.some((name) => name.instrument === instrument);

/** `Apple and its bank closed 5% and 1% lower`; `An option on Apple expires; it fell`: of what else the sentence speaks of, perhaps. */
function isDoubtful(
  list: TokenList,
  found: readonly Name[],
  amount: Amount,
  given: Name | undefined,
  moved: Moved,
  referent: Referent | undefined,
  previous: Before | undefined,
): boolean {
  if (moved.of !== 'itself') return false;
  const joined = previous !== undefined && amount.first === previous.amount.next + 1 && list[previous.amount.next]?.text === 'and';
  if (joined && given === undefined && previous.amount.family === amount.family) return true;
  const pronoun = moved.name?.class === 'pronoun' ? moved.name.first : -1;
  if (pronoun < 0 || referent?.instrument === undefined) return false;
  const before = found.filter((name) => name.next <= pronoun && name.instrument === referent.instrument);
  return before.length > 0 && !before.some((name) => leads(list, name, pronoun));
}
