import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Tokens, tokenise } from '../mentions/words/tokens.ts';
import type { KeyFigure } from './figure.ts';
import { Background } from './kinds/background.ts';
import { Executives } from './names/executives.ts';
import { firstWords, weakWords } from './names/known-words.ts';
import { Spelling } from './names/openers.ts';
import { productNames } from './names/products.ts';
import { type Entities, type Passage, Remembered, type Source } from './passage.ts';
import { readAhead } from './read-ahead.ts';
import { postpone, type Reader, readPassage } from './read-passage.ts';
import { Recorder } from './record.ts';
import { Cast } from './subjects/cast.ts';
import { beginsLine, isEntryTime } from './subjects/entry-time.ts';
import { LabelSigns, labelOf } from './subjects/label.ts';
import { ListOwner } from './subjects/list-owner.ts';
import { mainReferent, withSubjects } from './subjects/main-subject.ts';
import { isOfElsewhere } from './subjects/market-matter.ts';
import { isHeading } from './subjects/named-here.ts';
import { Topic } from './subjects/topic.ts';
import { Voices } from './subjects/voices.ts';

/** A text with more is a table or a dump: what lies beyond is not read. */
const MOST_FIGURES = 10_000;

/** The amounts that the article states, as typed records, in text order: the first `MOST_FIGURES`. Repeats are kept; `groupRepeats` joins them. */
export function findFigures(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: Entities,
  words: Tokens = tokenise(article.text),
): KeyFigure[] {
  const { text } = article;
  const signs = new LabelSigns(text);
  const marked = mentions.filter(({ tier }) => tier === 'mark');
  const executives = new Executives(text, marked, entities);
  const reader: Reader = {
    article,
    topic: new Topic(mainReferent(text, mentions, entities), new Cast(marked, entities), new Voices(text, marked, entities, executives)),
    figures: [],
    stated: [],
    background: new Background(),
    recorder: new Recorder(article, entities),
    before: undefined,
    marked,
    behind: undefined,
    only: marked.every(({ instrument }) => instrument === marked[0]?.instrument) ? marked[0]?.instrument : undefined,
    unclear: new Set(),
    ofMarket: false,
  };
  const source: Source = {
    text,
    entities,
    marked,
    known: firstWords(marked),
    weak: weakWords(mentions),
    products: productNames(words),
    executives,
    spelling: new Spelling(text),
    published: article.published?.date,
    remembered: new Remembered(),
  };
  const lists = new ListOwner();
  for (const some of readAhead(source, sentences, words)) {
    if (reader.figures.length >= MOST_FIGURES) break;
    for (const { sentence, whole, mayState } of some) {
      const { start, end } = sentence;
      const block = article.blocks[sentence.block];
      const line = beginsLine(text, start);
      if (line) reader.topic.narration.begin(start, isEntryTime(text, start, end));
      if (line || start === 0) {
        const item = lists.next(text, sentence, whole);
        if (item !== undefined) reader.topic.headings.own(item);
      }
      if (block?.start === start && isHeading(text, block)) reader.topic.headings.head(whole.names);
      if (signs.mayLabel(start, end)) hearLabel(reader.topic, source, whole);
      if (mayState) readSentence(reader, sentence, whole);
      else postpone(reader, whole);
      reader.before = whole;
    }
    record(reader);
  }
  if (!reader.ofMarket && marked.length === 0 && reader.figures.length > 0 && isOfElsewhere(text)) return [];
  return withSubjects(
    reader.figures.length > MOST_FIGURES ? reader.figures.slice(0, MOST_FIGURES) : reader.figures,
    reader.only,
    reader.unclear,
  );
}

/** `Nvidia (NVDA): The shares fell. Revenue rose`: whose the rest of the line is. */
function hearLabel(topic: Topic, { text, weak }: Source, { list, names: found }: Passage): void {
  const label = labelOf(list, found, text, weak);
  if (label !== undefined) topic.headings.own(label);
}

function readSentence(reader: Reader, { start, end }: Sentence, whole: Passage): void {
  for (
    let passage: Passage | undefined = whole;
    passage !== undefined && reader.figures.length + reader.stated.length < MOST_FIGURES;
    passage = passage.rest
  )
    if (passage.list.length > 0) readPassage(reader, { start, end }, passage);
}

/** Makes the records of many figures in a row: the code for one is still at hand for the next. Each at its turn, dense prose takes 4 % longer. */
function record({ recorder, stated, figures }: Reader): void {
  for (const figure of recorder.record(stated)) figures.push(figure);
  stated.length = 0;
}
