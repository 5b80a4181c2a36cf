/** Whom a company deals with or has: what they spend, owe or raise is no part of its size. Analysts speak of the company itself. */
const OTHERS =
  'customers?|clients?|shoppers?|riders?|passengers|users|subscribers|members|viewers|cardholders?|policyholders|drivers|hosts|merchants|sellers|advertisers|tenants|borrowers|rivals?|competitors?|peers|suppliers?|partners|investors|shareholders|stockholders|bondholders|creditors|lenders|employees|workers|executives|insiders|founders';

/** `Alpha’s customers`, `Alpha clients`, `its suppliers`; not `paid customers`. */
const THEIRS = new RegExp(`(?:\\b(?:its|their)|\\p{Lu}[\\p{L}\\d.&-]{0,40}(?:['’]s?)?) (?:${OTHERS})\\b`, 'u');
/** `rivals of Alpha`, `a rival’s`; not `Beta, a rival of Alpha` */
const OF_THEM = new RegExp(`(?<!, (?:an?|the) )\\b(?:${OTHERS})(?: (?:of|to|such as|including|like) \\p{Lu}|['’]s? )`, 'u');
/** `firms including Alpha and Beta`, `a consortium led by Alpha`, `a fund managed by Alpha` */
const AMONG =
  /\b(?:(?:companies|firms|banks|makers|start-?ups|businesses) (?:including|such as|like)|(?:managed|backed|owned|advised) by|(?:consortium|group|venture|vehicle) (?:led|run) by) \p{Lu}/u;
/** `the $3 billion market for drones`; not `$3 billion in the industry` */
const WHOLE_MARKET =
  /^ (?:(?!(?:in|into|of|for|on|at|to|from|by|with|as|across|and|a|the) )[\p{L}-]{1,20} ){0,2}(?:market|industry|sector|opportunity)\b/u;

/** `$40 billion above expectations`, `$9 million more than analysts had forecast`, `Beta’s $13 billion higher`: by how much it missed, and no sum of its own. */
const FROM_FORECAST =
  /^ (?:(?:above|below|over|under|ahead of|short of|shy of|higher|lower|more|less|better|worse|lighter|heavier|stronger|weaker)(?: than)?)(?=[ ,.;]).{0,40}?\b(?:expect|estimate|forecast|consensus|predict|project)|^ (?:higher|lower)[,.;]/;
/** `a $1.5 billion net tax benefit`, `a $90 million currency hit`, `synergies of $500 million`: how much it told on a sum, which it is no sum of. */
const EFFECT =
  /^ (?:(?!(?:to|in|into|on|for|and|or|as|by|from|of|with|a|the) )[\p{L}-]{1,20} ){0,3}?(?:benefits?|gains?|refunds?|tax credits?|boosts?|tolls?|hits?|windfalls?|headwinds?|tailwinds?|impacts?|synergies)\b/u;
const EFFECT_OF =
  /\b(?:benefits?|boosts?|hits?|windfalls?|headwinds?|tailwinds?|impacts?|synergies|excluding|excluded|excludes) (?:of |worth )?(?:about |nearly |almost |around |some |more than |roughly )?$/;
/** `roughly $60 billion of combined debt`, `the two firms have $60 billion` */
const COMBINED = /^ (?:of |in )?(?:combined|joint)\b/;
const OF_TWO = /\b(?:(?:the|both) (?:two )?(?:companies|firms|banks|airlines|carriers|makers)|combined)\b[^,;]{0,40}$/;
/** `beat estimates by $38 million` */
const BEATEN_BY =
  /\b(?:beat|beats|beating|topped|topping|miss|missed|misses|missing|exceeded|surpassed|trailed)\b[^,;$]{0,60}\bby (?:about |nearly |almost |around |some |more than |roughly )?$/;
/** `a note that forecast they may need to raise $17 billion`: of several */
const OF_SEVERAL = /\bthey (?:may|might|could|would|will|must|need|should|have|had|all|both|plan|expect|aim)\b[^,;]{0,40}$/;

/** Whether an amount at `start` to `end` of a sentence may be one of others than the company that it names, or of which of several is not sure; or is only the difference of two. */
export function isOfOthers(sentence: string, start: number, end: number): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (WHOLE_MARKET.test(after) || /\brespectively\b/.test(after) || FROM_FORECAST.test(after)) return true;
  if (EFFECT.test(after) || EFFECT_OF.test(before) || COMBINED.test(after) || OF_TWO.test(before)) return true;
  if (BEATEN_BY.test(before) || OF_SEVERAL.test(before)) return true;
  // As in the middle of a sentence.
  const within = before.charAt(0).toLowerCase() + before.slice(1);
  return THEIRS.test(before) || OF_THEM.test(within) || AMONG.test(within);
}
