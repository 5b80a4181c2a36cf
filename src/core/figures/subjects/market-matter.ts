import { wordSet } from '../../word-set.ts';
import type { FigureKind } from '../figure.ts';
import type { SubjectClass } from '../names/common-subjects.ts';
import type { Referent } from '../names/names.ts';

const CLASSES: ReadonlySet<SubjectClass> = new Set<SubjectClass>([
  'equity',
  'etf',
  'crypto',
  'index',
  'organisation',
  'commodity',
  'currency',
  'rate',
  'economy',
  'event',
  'market',
  'company',
  'gauge',
]);

/** What firms and economies count. */
const COUNTED =
  /\b(?:jobs|workers|employees|staff|people|users|customers|subscribers|members|passengers|shares|coins|tokens|barrels|tonnes|tons|vehicles|cars|units|stores|homes|flats|orders|deliveries|patients|households)\b/;
const MONEY = /^[A-Z]{3}(?:\/|$)/;
const OF_BUSINESS: ReadonlySet<string> = wordSet('change drawdown probability');

/** Words of the field, the kitchen and the shelf of devices. */
const ELSEWHERE =
  /\b(?:rebounds?|assists|free throws?|touchdowns?|innings?|playoffs?|quarterback|three-pointers?|shooting|offensive|defensive|half-?time|referees?|wickets?|midfielder|striker|goalkeeper|oven|tablespoons?|teaspoons?|preheat|megapixels?|mah|ram|chipset|display|firmware|bluetooth|knockout|semi-?finals?|free-throw|outscored|outrebounded|outshot|winning streak|aces|break points|serves?|cobbled|sectors? of cobbles|riders?|peloton|yellow jersey|stadium|world cup|minute|flour|shortening|sift|cups?|tsp|tbsp|city council|council members?|councilmembers?|scholarships?)\b/gi;
/** One such word may stand in any article. */
const LEAST = 2;
/** So much of the text tells what it is of. */
const READ = 20_000;

/** Whether the words tell of a game, a dish or a device. */
export const isOfElsewhere = (text: string): boolean => {
  const head = text.length > READ ? text.slice(0, READ) : text;
  return (head.match(ELSEWHERE)?.length ?? 0) >= LEAST;
};

/** What a figure tells of the matter of its article. */
interface Told {
  readonly unit: string;
  readonly kind: FigureKind;
  readonly metric: string | undefined;
}

/** Whether a figure shows that its article is of firms, markets or the economy, and not of a game, a dish or a device. */
export const isOfMarket = ({ unit, kind, metric }: Told, referent: Referent | undefined): boolean =>
  MONEY.test(unit) ||
  metric !== undefined ||
  unit === 'bps' ||
  unit === 'MW' ||
  unit === 'GW' ||
  OF_BUSINESS.has(kind) ||
  COUNTED.test(unit) ||
  (referent !== undefined && (referent.instrument !== undefined || CLASSES.has(referent.class)));
