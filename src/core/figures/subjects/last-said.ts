import type { SubjectClass } from '../names/common-subjects.ts';
import type { Referent } from '../names/names.ts';
import { isFundName } from './descriptions.ts';
import { isLater, type Said } from './said.ts';

/** What was said last of each class, in whatever order it is heard. */
export class LastSaid {
  private fundSaid: Said | undefined;
  private readonly byClass = new Map<SubjectClass, Said>();
  /** By subject, the one said last at the end: as many as the words for them. */
  private readonly commodities = new Map<string, Referent>();

  say(said: Said): void {
    const { referent } = said;
    if (referent.class === 'commodity') {
      this.commodities.delete(referent.subject);
      this.commodities.set(referent.subject, referent);
    }
    if (referent.class === 'name' && isFundName(referent) && isLater(said, this.fundSaid)) this.fundSaid = said;
    if (isLater(said, this.byClass.get(referent.class))) this.byClass.set(referent.class, said);
  }

  /** The fund without an instrument. */
  fund(): Said | undefined {
    return this.fundSaid;
  }

  of(classes: readonly SubjectClass[]): Said | undefined {
    let best: Said | undefined;
    for (const each of classes) {
      const said = this.byClass.get(each);
      if (said !== undefined && isLater(said, best)) best = said;
    }
    return best;
  }

  any(): Said | undefined {
    return this.byClass.values().next().value;
  }

  /** The commodity said last that fits. */
  commodity(fits: (referent: Referent) => boolean): Referent | undefined {
    return [...this.commodities.values()].findLast(fits);
  }

  clear(): void {
    this.fundSaid = undefined;
    this.byClass.clear();
    this.commodities.clear();
  }
}
