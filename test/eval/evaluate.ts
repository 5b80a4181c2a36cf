// `npm run eval -- GOLD.jsonl [--lexicon FILE] [--coins FILE]`: how good the notes are on labelled texts, and the errors by cause.
import { readFileSync } from 'node:fs';
import { annotate } from '../../src/core/annotate.ts';
import { type Article, articleFromText } from '../../src/core/article/article.ts';
import type { KeyFigure } from '../../src/core/figures/figure.ts';
import { lookUpIn } from '../../src/core/instruments/lexicon.ts';
import type { Mention } from '../../src/core/mentions/mention.ts';
import type { Theme } from '../../src/core/risk/themes/theme.ts';
import { explainMark, explainMiss } from './explain-miss.ts';
import { lexiconFrom } from './read-lexicon.ts';
import { type GoldPassage, scoreFigures } from './score-figures.ts';
import { type GoldText, scoreMentions } from './score-mentions.ts';
import { scoreThemes, type ThemePassage } from './score-themes.ts';

type Line = Partial<GoldText> & Partial<GoldPassage> & Partial<ThemePassage> & { readonly id: string; readonly text: string };

const [file, ...options] = process.argv.slice(3);
if (file === undefined) throw new Error('usage: npm run eval -- GOLD.jsonl [--lexicon FILE] [--coins FILE]');
const lexicon = lexiconFrom(options);
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line);

const mentions = new Map<string, readonly Mention[]>();
const figures = new Map<string, readonly KeyFigure[]>();
const themes = new Map<string, readonly Theme[]>();
const articleOf = ({ text, published }: Line): Article =>
  articleFromText(text, { published: published ? { date: published.slice(0, 10), certainty: 'certain', from: 'given' } : null });
for (const line of lines) {
  const article = articleOf(line);
  const notes = await annotate(article, lookUpIn(lexicon));
  mentions.set(
    line.id,
    notes.mentions.filter(({ tier }) => tier === 'mark'),
  );
  figures.set(line.id, notes.figures);
  themes.set(line.id, notes.themes);
}

const row = (name: string, value: number): string => `${name.padEnd(40)}${value.toFixed(1).padStart(7)}`;
const withMentions = lines.filter((line): line is Line & GoldText => line.mentions !== undefined);
if (withMentions.length > 0) {
  const score = scoreMentions(withMentions, mentions);
  console.log(`Mentions, ${score.texts} texts`);
  console.log(row('F1', score.f1));
  console.log(row('precision', score.precision));
  for (const [market, recall] of Object.entries(score.recallBy)) console.log(row(`recall, ${market}`, recall));
  console.log(`${'false marks per 1,000 words, none asked'.padEnd(40)}${score.falsePerThousand.toFixed(2).padStart(7)}`);
  console.log(row('traps with a false mark, %', score.trapped));
  const causes = new Map<string, string[]>();
  const byId = new Map(lines.map((line) => [line.id, articleOf(line)]));
  for (const error of score.errors) {
    const { cause, id, surface, instrument, around } = error;
    const article = byId.get(id);
    const why = article ? await (cause === 'missed' ? explainMiss : explainMark)(article, lexicon, error) : '';
    causes.set(cause, [...(causes.get(cause) ?? []), `  ${surface} → ${instrument} | ${why} | ${id} | ${around}`]);
  }
  for (const [cause, list] of causes) console.log(`\n${cause}: ${list.length}\n${list.slice(0, 40).join('\n')}`);
}
const withFigures = lines.filter((line): line is Line & GoldPassage => line.figures !== undefined);
if (withFigures.length > 0) {
  console.log(`\nFigures, ${withFigures.length} passages`);
  for (const [field, value] of Object.entries(scoreFigures(withFigures, figures))) console.log(row(field, value));
}
const withThemes = lines.filter((line): line is Line & ThemePassage => line.themes !== undefined);
for (const split of new Set(withThemes.map((line) => line.split ?? 'all'))) {
  const { errors, ...score } = scoreThemes(
    withThemes.filter((line) => (line.split ?? 'all') === split),
    themes,
  );
  console.log(`\nThemes, ${split}`);
  for (const [field, value] of Object.entries(score)) console.log(row(field, value));
  // What is held back says how well the rules do elsewhere only as long as nobody reads its errors.
  if (split !== 'held') for (const error of errors) console.log(`  ${error}`);
}
