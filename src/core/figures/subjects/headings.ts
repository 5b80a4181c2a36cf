import type { Name, Referent } from '../names/names.ts';

/** What stands over the text at hand: the label of its line, and the heading of its paragraphs. */
export class Headings {
  private labelled: Referent | undefined;
  /** What the heading over the paragraphs at hand names. */
  private names: readonly Name[] = [];
  /** What a heading was last. */
  private titled: Referent | undefined;

  /** Whose the line at hand is, as its label says. */
  get label(): Referent | undefined {
    return this.labelled;
  }

  /** The line at hand has a label: what it says of nobody else is of that. Undefined where the line goes on about another, or ends. */
  own(label: Referent | undefined): void {
    this.labelled = label;
  }

  /** A heading: what stands below it, up to the next, is told of what it names. */
  head(found: readonly Name[]): void {
    this.names = found;
  }

  isHeadedBy(instrument: Referent['instrument']): boolean {
    return this.names.some((name) => name.instrument === instrument);
  }

  /** The line at hand is nothing but a name. */
  entitle(referent: Referent): void {
    this.titled = referent;
  }

  isTitle({ subject }: Referent): boolean {
    return subject === this.titled?.subject;
  }
}
