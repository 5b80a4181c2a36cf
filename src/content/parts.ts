import type Readability from '@mozilla/readability/Readability.js';
import type { Ask } from '../messaging/ask.ts';
import type { PagePart } from '../messaging/protocol.ts';
import type { Translate } from '../ui/words.ts';
import type { CardControl } from './card/card-control.ts';
import type { CardNeeds } from './card/cards.ts';
import { end } from './end.ts';

/** What is brought only to the pages that need it, and when they do. */
interface Parts {
  /** Brought to a page that does not say where its article is. */
  readability: typeof Readability;
  /** Brought when the pointer comes to the first mark. It has its words, and the browser's language, from the part that is here already. */
  card: (message: Translate, language: string, needs: CardNeeds, signal: AbortSignal) => CardControl;
}

/** Where parts are put down, in the extension's own world: the page cannot see it. */
const PARTS = Symbol.for('margin-notes parts');
const world = globalThis as { [PARTS]?: Partial<Parts> };

export function putDown<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  if (world[PARTS]) world[PARTS][name] = part;
}

/** Has parts brought, each once. */
export class PartsToCome {
  readonly #ask: Ask;
  /** What lies there from before an update is not ours. */
  readonly #here: Partial<Parts> = {};
  readonly #coming = new Map<PagePart, Promise<void>>();

  constructor(ask: Ask) {
    this.#ask = ask;
    world[PARTS] = this.#here;
  }

  /** The part, if it is here. */
  get<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    return this.#here[name];
  }

  /** Ends when the part is here, or will not come. It is asked for again where the answer was lost. */
  bring(name: keyof Parts): Promise<void> {
    const coming = this.#coming.get(name) ?? this.#bring(name);
    this.#coming.set(name, coming);
    return coming;
  }

  async #bring(part: keyof Parts): Promise<void> {
    let isLost = true;
    const answered = new AbortController();
    try {
      isLost = (await Promise.race([this.#ask('page/bring', { part }), comesBack(answered)])) === null;
    } finally {
      end(answered);
      if (isLost) this.#coming.delete(part);
    }
  }
}

/** The page comes back from the browser's memory, where no answer reaches it. */
const comesBack = (until: AbortController): Promise<null> =>
  new Promise((resolve) => addEventListener('pageshow', ({ persisted }) => persisted && resolve(null), until));
