import { isHouse } from '../../figures/subjects/trades.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import { isCited } from '../../mentions/cited.ts';
import type { Mention } from '../../mentions/mention.ts';

/** Letters after a name in which a firm says something. */
const REACH = 80;
/** "Alpha reckons", "Alpha's Ann Lee said". */
const SPEAKS =
  /^(?:['’]s [A-Z][a-z]+(?: [A-Z][a-z]+)?)?,? (?:says?|said|reckons?|thinks?|believes?|expects?|estimates?|estimated|warns?|warned|predicts?|predicted|sees|calculates?|argues?|argued|wrote|forecasts?)\b/;
/** "Alpha said that its own profit fell". */
const OF_ITSELF = /\b(?:its|it)\b/;
/** "Alpha cut the rating of", "Alpha put it on watch". */
const RATES =
  /^ (?:has )?(?:cut|cuts|lowered|lowers|downgraded|downgrades|put|trimmed|rates|rated|slashed)\b(?! its (?:[a-z]+ )?outlook(?! (?:for|on) [A-Z]))[^.;,]* (?:rating|target|outlook|watch|junk|sell|underweight|[a-z]+ grade)\b/;

/** Whom the sentence with these mentions is about, each once: not the bank of an analyst, unless it is the only one named. */
export function spokenOf(text: string, mentions: readonly Mention[]): readonly InstrumentId[] {
  const found = new Set<InstrumentId>();
  const houses: InstrumentId[] = [];
  for (const { instrument, start, end } of mentions) {
    if (found.has(instrument) || isCited(text, start, end)) continue;
    if (isHouse(instrument) && speaks(text.slice(end, end + REACH))) houses.push(instrument);
    else found.add(instrument);
  }
  return found.size > 0 ? [...found] : houses;
}

const speaks = (after: string): boolean => (SPEAKS.test(after) && !OF_ITSELF.test(after)) || RATES.test(after);
