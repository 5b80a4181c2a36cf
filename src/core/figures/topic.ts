import type { SubjectClass } from './common-subjects.ts';
import type { Name, Referent } from './names.ts';

const STANDS_FOR: Partial<Record<SubjectClass, readonly SubjectClass[]>> = {
  company: ['equity', 'organisation', 'name'],
  security: ['equity', 'etf', 'name', 'organisation'],
  token: ['crypto'],
  gauge: ['index'],
};

/** What the article is speaking of, so that `it`, `the miner` and `the token` can be resolved. */
export class Topic {
  /** The last subject of a figure or of a sentence. */
  private current: Referent | undefined;
  private readonly byClass = new Map<SubjectClass, { referent: Referent; order: number }>();
  private order = 0;
  /** The sentence at hand has its leading name: later ones do not take its place. */
  private led = false;

  /** `main` is what the article names most: the answer before anything was said. */
  private readonly main: (Referent & { readonly times: number }) | undefined;

  constructor(main: (Referent & { readonly times: number }) | undefined) {
    this.main = main;
  }

  get(): Referent | undefined {
    return this.current ?? this.main;
  }

  /** A new sentence begins. */
  turn(): void {
    this.led = false;
  }

  /** A name was said. `leading`: as the subject of its clause. */
  say(referent: Referent, leading: boolean): void {
    if (isAnaphor(referent.class)) return;
    this.order += 1;
    this.byClass.set(referent.class, { referent, order: this.order });
    if (leading && !this.led) {
      this.current = referent;
      this.led = true;
    }
  }

  /** What a pronoun or `the company` stands for. */
  resolve(name: Name): Referent | undefined {
    const current = this.get();
    const classes = STANDS_FOR[name.class];
    if (classes === undefined) return name.class === 'pronoun' ? current : name;
    // `The pension fund` at the head of an article introduces itself.
    if (name.class === 'company' && this.order === 0 && (this.main?.times ?? 0) < 2) return { subject: name.subject, class: 'name' };
    if (current !== undefined && classes.includes(current.class)) return current;
    let best: { referent: Referent; order: number } | undefined;
    for (const each of classes) {
      const said = this.byClass.get(each);
      if (said !== undefined && (best === undefined || said.order > best.order)) best = said;
    }
    return best?.referent ?? current;
  }
}

export const isAnaphor = (kind: SubjectClass): boolean => kind === 'pronoun' || STANDS_FOR[kind] !== undefined;
