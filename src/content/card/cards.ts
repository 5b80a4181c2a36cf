import type { ReadingSettings } from '../../core/settings/settings.ts';
import { type Hit, hitTest, type Point } from '../marks/hit-test.ts';
import type { Mark } from '../marks/marks.ts';
import type { CardControl, CardControlPorts } from './card-control.ts';
import { followPointer } from './hover.ts';

/** What makes cards needs these; how they are drawn it knows by itself. */
export type CardNeeds = Omit<CardControlPorts, 'render'>;

/** What makes cards, once it has been brought: on most pages nobody looks at one. */
export interface CardMaker {
  get(): ((needs: CardNeeds, signal: AbortSignal) => CardControl) | undefined;
  bring(): Promise<unknown>;
}

export interface CardsPorts extends CardNeeds {
  readonly maker: CardMaker;
  /** Whether the reader did it: what a page makes up opens nothing. */
  readonly isReal: (event: Event) => boolean;
}

/** The cards of an article: follows the pointer to its marks, and leaves the rest to what makes cards, which it has brought at the first of them. */
export class Cards {
  readonly #ports: CardsPorts;
  readonly #signal: AbortSignal;
  readonly #follow: (frame: Document) => void;
  readonly #followed = new WeakSet<Document>();
  #control: CardControl | null = null;
  #isComing = false;
  /** What is opened and said when it has come. */
  #wanted: Parameters<CardControl['open']> | null = null;
  #said: Parameters<CardControl['announce']> | null = null;

  constructor(ports: CardsPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#signal = signal;
    this.#follow = followPointer(
      ports.document,
      {
        isReal: ports.isReal,
        hitTest: (point) => this.#hitTest(point),
        isOnCard: (event) => this.#control?.isOnCard(event) === true,
        openHit: () => this.#hit,
        isPinned: () => this.#control?.isPinned === true,
        isHeld: () => this.#control?.isHeld === true || this.#wanted?.[1] === true,
        prepare: () => this.#prepare(),
        open: (hit, isHeld) => this.#open(hit, isHeld, false),
        close: () => this.close(),
        reading: () => this.#reading,
      },
      signal,
    );
  }

  /** Opens the card of a mark for the keyboard, and gives it the focus until it closes. */
  openFor(mark: Mark): void {
    const range = this.#ports.view()?.index?.range(mark);
    if (range) this.#open({ mark, range, line: 0 }, true, true);
  }

  /** Also takes back what was to be opened or said. */
  close(): void {
    this.#drop();
    this.#control?.close();
  }

  get isOpen(): boolean {
    return this.#hit !== null;
  }

  /** Says something about a place in the text to screen readers. */
  announce(text: string, at: Range): void {
    this.#said = [text, at];
    this.#prepare();
  }

  preferencesChanged(preferences: Parameters<CardControl['preferencesChanged']>[0]): void {
    this.#control?.preferencesChanged(preferences);
  }

  /** The page was read again. */
  pageChanged(): void {
    for (const frame of this.#ports.view()?.reading?.frames ?? []) {
      if (!this.#followed.has(frame)) this.#follow(frame);
      this.#followed.add(frame);
    }
    this.#control?.pageChanged();
  }

  get #hit(): Hit | null {
    return this.#control?.hit ?? this.#wanted?.[0] ?? null;
  }

  get #reading(): ReadingSettings {
    return this.#ports.preferences().settings.reading;
  }

  #hitTest(point: Point): Hit | null {
    const view = this.#ports.view();
    return view?.index ? hitTest(point, view.index, view.reading?.shadowRoots ?? []) : null;
  }

  #open(...wanted: Parameters<CardControl['open']>): void {
    this.#wanted = wanted;
    this.#prepare();
  }

  /** A card may be opened soon, or is wanted now. */
  #prepare(): void {
    if (this.#signal.aborted) return;
    const { maker } = this.#ports;
    this.#control ??= maker.get()?.(this.#ports, this.#signal) ?? null;
    if (this.#control) this.#give(this.#control);
    else if (!this.#isComing) void this.#come();
  }

  async #come(): Promise<void> {
    const { maker, failed } = this.#ports;
    this.#isComing = true;
    await maker.bring().catch(failed);
    this.#isComing = false;
    if (maker.get()) this.#prepare();
    else this.#drop();
  }

  #drop(): void {
    this.#wanted = null;
    this.#said = null;
  }

  #give(control: CardControl): void {
    const wanted = this.#wanted;
    const said = this.#said;
    this.#drop();
    if (said) control.announce(...said);
    if (!wanted) return;
    const [hit, ...how] = wanted;
    const index = this.#ports.view()?.index;
    // The page may have been read again while it came.
    const mark = index?.marks.includes(hit.mark) ? hit.mark : index?.again(hit.mark, hit.range);
    const range = mark && index?.range(mark);
    if (range) control.open({ mark, range, line: hit.line }, ...how);
  }
}
