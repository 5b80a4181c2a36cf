import { readCues } from './cues.ts';
import type { FigureKind } from './figure.ts';
import type { Token } from './tokens.ts';
import { backgroundOf } from './votes.ts';

/** Older sentences say nothing of an amount of money. */
const MOST_SENTENCES = 40;

/** What kind of money the sentences before speak of. Read only when an amount asks. */
export class Background {
  private known: FigureKind | undefined;
  private heard: (readonly Token[])[] = [];

  /** A sentence that may speak of money. */
  hear(list: readonly Token[]): void {
    if (this.heard.length >= MOST_SENTENCES) this.heard.shift();
    this.heard.push(list);
  }

  /** An amount of that kind was stated. */
  say(kind: FigureKind): void {
    this.heard = [];
    this.known = kind;
  }

  get(): FigureKind | undefined {
    for (let list = this.heard.pop(); list !== undefined; list = this.heard.pop()) {
      const kind = backgroundOf(readCues(list));
      if (kind === undefined) continue;
      this.say(kind);
      break;
    }
    return this.known;
  }
}
