import { type Name, type Referent, referentOf } from '../names/names.ts';
import { COMPANIES } from './stand-ins.ts';

/** What a common noun is where nothing of its kind was named before; undefined where it is `current`, what is spoken of. */
export function unheard({ class: kind, subject }: Name, current: Referent | undefined): Referent | undefined {
  // `the largest digital asset`, where only firms were named
  if (kind === 'token' && current?.class !== 'crypto') return referentOf(bare(subject), 'product');
  if (current === undefined) return undefined;
  const isFirm = COMPANIES.has(current.class);
  // `The company`, where only a coin was named: nobody known
  if (kind === 'company' && !isFirm) return referentOf(subject, 'name');
  // `London’s blue-chip index`, `the benchmark`, where only firms were named; `the measure` that a firm looks at is its own
  if (kind === 'gauge' && isFirm && current.class !== 'person' && subject !== 'the measure') return referentOf(bare(subject), 'index');
  return undefined;
}

const bare = (subject: string): string => subject.replace(/^the /, '');
