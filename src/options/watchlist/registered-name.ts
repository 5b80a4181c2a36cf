import { stripLegalForm } from '../../core/instruments/fold.ts';
import { wordSet } from '../../core/word-set.ts';

/** What exchanges write after a company's name. */
const KIND_OF_SHARE =
  /,? (?:common (?:stock|shares?)|ordinary shares?|registered shares?|(?:american )?depositary (?:shares?|receipts?)|(?:sponsored )?adrs?)$/i;
const CLASS_OF_SHARE = /,? (?:class|cl|series|ser)\.? [a-c]$/i;
/** What depots write after it in short: a common share, one in a name or to the bearer, one without a nominal value. */
const SHARES = wordSet('com shs na nam namens inh o.n on');
/** Ordinary or preferred: a company may have listed both. */
const CLASSES = wordSet('st vz vzo pref');
/** `DL-,01`, `EO 1`: a nominal value in some currency. */
const NOMINAL = /^(?:-[\d,.]{1,9}|(?:DL|EO|SF|LS|SK|NK|DK|YN|HD)-?[\d,.]{0,9})$/;
/** Words after a name that are looked at. */
const MOST_AFTER = 6;

/** A company as lists and filings write it. */
interface RegisteredName {
  /** Without what is said of the share. */
  readonly company: string;
  /** Without the legal form as well: what newspapers call it. */
  readonly name: string;
  /** One of the company's classes of shares is meant. */
  readonly isOfClass: boolean;
}

/** `ALLIANZ SE NA O.N.` → `ALLIANZ SE` and `ALLIANZ`. A slash may stand between two names, and text with one stays as it is. */
export function registeredName(text: string): RegisteredName {
  let company = text.trim();
  let isOfClass = false;
  if (company.includes('/')) return { company, name: company, isOfClass };
  for (let turn = 0; turn < MOST_AFTER; turn += 1) {
    const ofClass = withoutClass(company);
    const shorter = ofClass ?? withoutShare(company);
    if (shorter === null) break;
    isOfClass ||= ofClass !== null;
    company = shorter;
  }
  return { company, name: stripLegalForm(company), isOfClass };
}

function withoutClass(text: string): string | null {
  if (CLASS_OF_SHARE.test(text)) return text.replace(CLASS_OF_SHARE, '');
  return CLASSES.has(wordOf(lastOf(text))) ? withoutLast(text) : null;
}

function withoutShare(text: string): string | null {
  if (KIND_OF_SHARE.test(text)) return text.replace(KIND_OF_SHARE, '');
  const last = lastOf(text);
  return SHARES.has(wordOf(last)) || NOMINAL.test(last) ? withoutLast(text) : null;
}

/** The last of several words. */
const lastOf = (text: string): string => (text.includes(' ') ? text.slice(text.lastIndexOf(' ') + 1) : '');
const withoutLast = (text: string): string => text.slice(0, text.lastIndexOf(' ')).trim();
const wordOf = (last: string): string => last.toLowerCase().replace(/\.$/, '');
