import type { FigureKind } from '../figure.ts';
import type { TokenList } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { readCues } from './cues.ts';
import { backgroundOf } from './votes.ts';

/** Older sentences say nothing of an amount of money. */
const MOST_SENTENCES = 40;

interface Heard {
  readonly list: TokenList;
}

/** What kind of money the sentences before speak of. Read only when an amount asks. */
export class Background {
  private known: FigureKind | undefined;
  private heard: { readonly passage: Heard; readonly states: boolean }[] = [];

  /** A passage that may speak of money, or, when it `states` amounts, does. */
  hear(passage: Heard, states: boolean): void {
    this.heard.push({ passage, states });
  }

  /** An amount of that kind was stated. */
  say(kind: FigureKind): void {
    if (this.heard.length > 0) this.heard = [];
    this.known = kind;
  }

  get(): FigureKind | undefined {
    let read = 0;
    for (let last = this.heard.pop(); last !== undefined && read < MOST_SENTENCES; last = this.heard.pop()) {
      const { list } = last.passage;
      if (!last.states && (list.begins & BEGINS.cue) === 0) continue;
      read += 1;
      const kind = backgroundOf(readCues(list));
      // `holds 1% of it` among sums of another kind: no money is held
      if (kind === undefined || (last.states && kind === 'holding' && this.known !== undefined)) continue;
      this.known = kind;
      break;
    }
    this.heard = [];
    return this.known;
  }
}
