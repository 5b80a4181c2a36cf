// Scores mentions against labels: right when the span, without articles, possessives and legal forms, and the instrument agree.
import type { InstrumentId } from '../../src/core/instruments/instrument.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly instrument: InstrumentId;
  /** Other ids that are right: another line of the same issuer. */
  readonly alt?: readonly InstrumentId[];
  /** Neither asked for nor punished; `*` stands for any instrument. */
  readonly optional?: boolean;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  /** Where the text is from; traps say so. */
  readonly source?: string;
  readonly mentions: readonly GoldMention[];
}

export interface PredictedMention {
  readonly start: number;
  readonly end: number;
  readonly instrument: InstrumentId;
}

export interface MentionError {
  readonly cause: 'missed' | 'wrong instrument' | 'wrong span' | 'false mark';
  readonly id: string;
  readonly surface: string;
  readonly instrument: InstrumentId;
  readonly around: string;
  readonly start: number;
  readonly end: number;
}

/** Percentages, but for counts. Recall by market is of required mentions. */
export interface MentionScore {
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly recallBy: Readonly<Record<Market, number>>;
  /** On natural texts without a required mention: false marks per 1,000 words. */
  readonly falsePerThousand: number;
  /** Of the texts written as traps: how many have a false mark. */
  readonly trapped: number;
  readonly errors: readonly MentionError[];
}

type Market = 'US-listed' | 'index' | 'crypto' | 'home-listed';

const LEADING = /^(?:the\s+|["'“‘([$#]+)/i;
const TRAILING =
  /(?:['’]s|['’]|[\s,.;:)\]"”%]+|[,\s]+(?:inc|incorporated|corp|corporation|co|company|cos|ltd|limited|plc|llc|ag|se|sa|s\.a|nv|n\.v|asa|ab|group|holdings?|index|indexes|indices|futures)\.?)$/i;

interface Place {
  readonly start: number;
  readonly end: number;
}

function core(text: string, { start, end }: Place): Place {
  let [from, to] = [start, end];
  for (let pass = 0; pass < 8; pass += 1) {
    const written = text.slice(from, to);
    const lead = LEADING.exec(written)?.[0].length ?? 0;
    const tail = lead > 0 ? 0 : (TRAILING.exec(written)?.[0].length ?? 0);
    if (lead + tail === 0 || lead + tail >= written.length) break;
    from += lead;
    to -= tail;
  }
  return { start: from, end: to };
}

/** Sentences written to mislead: no measure of how often a page of news does. */
const isTrap = ({ source = '' }: GoldText): boolean => /^hand-written (?:hard negative|trap)/.test(source);

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
const same = (a: Place, b: Place): boolean => a.start === b.start && a.end === b.end;
const accepts = ({ instrument, alt = [] }: GoldMention, id: InstrumentId): boolean =>
  instrument === '*' || instrument === id || alt.includes(id) || alt.includes('*');
const marketOf = (id: InstrumentId): Market =>
  id.startsWith('US:') ? 'US-listed' : id.startsWith('CRYPTO:') ? 'crypto' : id.startsWith('INDEX:') ? 'index' : 'home-listed';
const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

export function scoreMentions(texts: readonly GoldText[], predicted: ReadonlyMap<string, readonly PredictedMention[]>): MentionScore {
  const errors: MentionError[] = [];
  const asked: Record<Market, number> = { 'US-listed': 0, index: 0, crypto: 0, 'home-listed': 0 };
  const hits: Record<Market, number> = { 'US-listed': 0, index: 0, crypto: 0, 'home-listed': 0 };
  let falseMarks = 0;
  const quiet = { words: 0, marks: 0 };
  const traps = { texts: 0, trapped: 0 };
  for (const goldText of texts) {
    const { id, text, mentions } = goldText;
    const gold = mentions.map((mention) => ({ mention, place: core(text, mention), hit: false }));
    const required = gold.filter(({ mention }) => !mention.optional);
    let wrong = 0;
    for (const mark of predicted.get(id) ?? []) {
      if (mark.instrument.startsWith('ORG:')) continue;
      const place = core(text, mark);
      const match = required.find((each) => !each.hit && same(each.place, place) && accepts(each.mention, mark.instrument));
      if (match) match.hit = true;
      else {
        const touched = required.find((each) => overlap(each.place, place));
        if (!touched && gold.some((each) => overlap(each.place, place) && accepts(each.mention, mark.instrument))) continue;
        wrong += 1;
        const cause = !touched ? 'false mark' : accepts(touched.mention, mark.instrument) ? 'wrong span' : 'wrong instrument';
        errors.push({
          cause,
          id,
          surface: text.slice(mark.start, mark.end),
          instrument: mark.instrument,
          around: around(text, mark),
          start: mark.start,
          end: mark.end,
        });
      }
    }
    for (const { mention, hit } of required) {
      asked[marketOf(mention.instrument)] += 1;
      if (hit) hits[marketOf(mention.instrument)] += 1;
      else
        errors.push({
          cause: 'missed',
          id,
          surface: mention.surface,
          instrument: mention.instrument,
          around: around(text, mention),
          start: mention.start,
          end: mention.end,
        });
    }
    falseMarks += wrong;
    if (required.length > 0) continue;
    if (isTrap(goldText)) {
      traps.texts += 1;
      if (wrong > 0) traps.trapped += 1;
    } else {
      quiet.words += text.split(/\s+/).length;
      quiet.marks += wrong;
    }
  }
  const sum = (counts: Record<Market, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  const [right, whole] = [sum(hits), sum(asked)];
  const precision = percent(right, right + falseMarks);
  const recall = percent(right, whole);
  const recallBy = Object.fromEntries(
    Object.entries(asked).map(([market, count]) => [market, percent(hits[market as Market], count)]),
  ) as Record<Market, number>;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    texts: texts.length,
    precision,
    recall,
    f1,
    recallBy,
    falsePerThousand: quiet.words === 0 ? 0 : (1000 * quiet.marks) / quiet.words,
    trapped: traps.texts === 0 ? 0 : percent(traps.trapped, traps.texts),
    errors,
  };
}

const around = (text: string, { start, end }: Place): string => text.slice(Math.max(0, start - 30), end + 25).replace(/\s+/g, ' ');
