import type { Direction } from '../figure.ts';
import type { Token } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { WordMap } from '../words/word-map.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that say which way; verbs in all their forms, nouns and adverbs. */
const UP = words(`
 rose rise rises rising risen gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging
 soared soar soars soaring advanced advance advances advancing rallied rally rallies rallying added adds adding increased increase increases increasing
 up higher grew grow grows growing grown growth leapt leaped leap leaps leaping spiked spike spiking rebounded rebound rebounding recovered recover
 recovery jumping lifted lift lifts lifting boosted boost boosting boosts expanded expand expansion expanding accelerated improved improve improves improving improvement more above vaulted vault
 skyrocketed mushroomed mushrooming rocketed swelled swell swelling popped pop pops ballooned richer appreciated appreciation strengthened strengthening firmer outpaced upside
 hiked hike raised raise raises raising ticked inched edged nudged doubled tripled quadrupled quintupled fourfold put bounced bounce bouncing zoomed roared stronger
 dearer costlier regained recouped soaring premium returned longer faster larger bigger better widened firmed ahead trebled mounted climbed uptick upwards upward inflows catapulted quickened quicken quickening uplift upturn bump`);
const DOWN = words(`
 fell fall falls falling fallen lost lose loses losing loss losses dropped drop drops dropping declined decline declines declining slid slide slides
 sliding slipped slip slips slipping tumbled tumble tumbles tumbling plunged plunge plunges plunging sank sink sinks sinking sunk shed sheds shedding
 down lower off crashed crash crashes crashing slumped slump slumps slumping dipped dip dips dipping retreated retreat retreating weakened weaken weaker
 weakening decreased decrease decreases decreasing reduced reduce reduces reducing reduction shrank shrink shrinks shrinking shrunk eased ease easing easier
 cut cuts cutting sagged skidded skid skids cratered collapsed collapse collapsing erased erase erases erasing wiped wiping wipe evaporated evaporate vanished vanish vanishing
 surrendered surrender below beneath drawdown rout fewer less poorer pared trimmed slashed slash slashing negative corrected correction halved halving
 narrowed narrowing narrow slowed cheaper short shorter bled bleeding nosedived wobbled gave hammered lowered lowers lowering melted given giving handed sell-off selloff depreciated depreciation
 lopped knocked shaved plummeted plummet plummeting plummets tanked contracted contracting contraction softened shredded worse downside sinking smaller dragged drag decrease outflows
 cracked cooled ebbed receded subsided moderated haemorrhaged hemorrhaged
 trim trims trimming dove dived dives diving swooned buckled dwindled dwindling withered nosedive nosedives nosediving downwards downward pullback downturn slowdown dive`);
const CUES = new WordMap<Direction>([
  ...UP.map((word): [string, Direction] => [word, 'up']),
  ...DOWN.map((word): [string, Direction] => [word, 'down']),
  ['flat', 'flat'],
  ['unchanged', 'flat'],
  ['steady', 'flat'],
]);
registered(BEGINS.direction, CUES.keys());

/** The way that a word says something goes, whatever stands beside it. */
export const directionCue = (token: Token | undefined): Direction | undefined => CUES.get(token);
