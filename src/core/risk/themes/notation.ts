import { KIND } from './vocabulary.ts';

/** Words that may stand at one place of a phrase. */
export interface Choice {
  readonly ids: readonly number[];
}

/** A step of a phrase: a word of `words`, after at most `gap` others. */
export interface Step {
  readonly words: Choice;
  readonly gap: number;
  /** No word of the class `business` between: "shares of X fell" is not "sales of X fell". */
  readonly notBusiness: boolean;
  /** The next word must not be one of `words`. */
  readonly not: boolean;
}

/** A phrase as written in the table, one a line; see `parse`. */
export interface Phrase {
  /** Counts only where the article raises the theme anyway. */
  readonly weak: boolean;
  /** Weak unless the sentence speaks of markets: for words that mean something else elsewhere. */
  readonly guarded: boolean;
  readonly steps: readonly Step[];
}

const KIND_CLASSES: Readonly<Record<string, readonly number[]>> = {
  name: [KIND.name],
  number: [KIND.number],
  percent: [KIND.percent, KIND.largePercent],
  large: [KIND.largePercent],
  slight: [KIND.percent],
  money: [KIND.money],
};

/** Reads the notation; gives classes their members once. */
export class Notation {
  private readonly members = new Map<string, readonly number[]>();
  private readonly choices = new Map<string, Choice>();
  /** The same few words stand in many lines. */
  private readonly forms = new Map<string, readonly number[]>();
  private readonly numberOf: (word: string) => number;
  private readonly classes: Readonly<Record<string, string>>;

  constructor(numberOf: (word: string) => number, classes: Readonly<Record<string, string>>) {
    this.numberOf = numberOf;
    this.classes = classes;
  }

  /**
   * `word` itself · `word~` with its endings (s, ed, ing, …) · `a/b` either · `<class>` any word of the class · `_3` up to three words between ·
   * `_3!` none of them of the class `business` · `&3` like `_3`, in either order · `^a/b` the next word is neither · `a/b/_` may be missing ·
   * a leading `?`: weak · a leading `$`: guarded.
   */
  parse(line: string): Phrase[] {
    const mark = line.charAt(0);
    const body = mark === '?' || mark === '$' ? line.slice(1) : line;
    const either = / &(\d+!?) /.exec(body);
    const [before = '', after = ''] = either ? [body.slice(0, either.index), body.slice(either.index + either[0].length)] : [body];
    const orders = either ? [`${before} _${either[1]} ${after}`, `${after} _${either[1]} ${before}`] : [body];
    return orders.flatMap(variants).map((order) => ({ weak: mark === '?', guarded: mark === '$', steps: this.steps(order.trim()) }));
  }

  /** The words of a class. Throws on an unknown one: the tables are ours. */
  classOf(name: string): readonly number[] {
    const kinds = KIND_CLASSES[name];
    if (kinds !== undefined) return kinds;
    const known = this.members.get(name);
    if (known !== undefined) return known;
    const listed = this.classes[name];
    if (listed === undefined) throw new Error(`unknown class <${name}>`);
    const ids = this.alternatives(listed.split(/[\s/]+/));
    this.members.set(name, ids);
    return ids;
  }

  private choice(text: string): Choice {
    const known = this.choices.get(text);
    if (known !== undefined) return known;
    const choice = { ids: this.alternatives(text.split('/')) };
    this.choices.set(text, choice);
    return choice;
  }

  /** Each once. */
  private alternatives(parts: readonly string[]): readonly number[] {
    const ids = new Set<number>();
    for (const part of parts) for (const id of part.startsWith('<') ? this.classOf(part.slice(1, -1)) : this.formsOf(part)) ids.add(id);
    return [...ids];
  }

  private formsOf(part: string): readonly number[] {
    const known = this.forms.get(part);
    if (known !== undefined) return known;
    const ids = inflections(part).map((word) => this.numberOf(word));
    this.forms.set(part, ids);
    return ids;
  }

  private steps(line: string): Step[] {
    const found: Step[] = [];
    let gap = 0;
    let notBusiness = false;
    for (const part of line.split(/\s+/)) {
      const between = /^_(\d*)(!?)$/.exec(part);
      if (between !== null) {
        gap = Number(between[1] || 1);
        notBusiness = between[2] === '!';
        continue;
      }
      const not = part.startsWith('^');
      found.push({ words: this.choice(not ? part.slice(1) : part), gap, notBusiness, not });
      gap = 0;
      notBusiness = false;
    }
    return found;
  }
}

/** The line with and without each word that may be missing. */
function variants(line: string): string[] {
  if (!line.includes('/_')) return [line];
  const optional = / ?\S+\/_(?= |$)/.exec(line);
  if (optional === null) return [line];
  const [before, after] = [line.slice(0, optional.index), line.slice(optional.index + optional[0].length)];
  return [`${before}${optional[0].slice(0, -2)}${after}`, `${before}${after}`].flatMap(variants);
}

/** English endings of a regular word; forms that do not exist do no harm. Irregular verbs are written out in the tables. */
function inflections(word: string): string[] {
  if (!word.endsWith('~')) return [word];
  const stem = word.slice(0, -1);
  if (stem.endsWith('e')) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(stem)) return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  if (/[^aeiou]if$/.test(stem)) return inflections(`${stem}y~`);
  const doubled = /[aeiou][bdglmnprt]$/.test(stem) ? [`${stem}${stem.at(-1)}ed`, `${stem}${stem.at(-1)}ing`] : [];
  // "paus" and "forc" are no words, "plan" is one.
  const dropped = stem.length > 4 || /(?:[vczu]|[aeiou]s|[rd]g)$/.test(stem) ? [`${stem}e`] : [];
  return [stem, `${stem}s`, `${stem}es`, `${stem}ed`, `${stem}ing`, ...dropped, ...doubled];
}
