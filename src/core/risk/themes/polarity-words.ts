/**
 * The words by which a sentence denies, supposes, or takes a denial back. Written for this project. Spelt as the tokeniser sees them ("isn't" is
 * "is not"); two words with an underscore stand next to each other, `a/b` are alternatives.
 */
export const POLARITY_WORDS = {
  /** Deny what follows them. */
  negator:
    'no not never without neither nor hardly scarcely barely cannot nobody none unlikely avoided avoids avoiding averted averts averting escaped escapes dispelled allayed quelled allay dispel prevented ' +
    'far_from free_of free_from cash/assets/money_than instead_of rather_than safe_from immune_to immune_from spared devoid_of clear_of rule/rules/ruled/ruling_out ' +
    'play/plays/played/playing_down downplayed downplays downplaying shrug/shrugs/shrugged/shrugging_off brush/brushes/brushed/brushing_off/aside wave/waves/waved/waving_away/aside/off ' +
    'drop/dropped/drops/dropping/closed/closes/close/closing_the/a/an/its/their/all/his/her threw/throws/tossed/thrown_out ' +
    'little_sign/signs/evidence/chance/risk/reason/danger/fear/prospect/indication/threat/worry/concern few_expect/see/believe/think/fear/foresee/predict/anticipate/economists/analysts/signs/investors ' +
    'no_one emerged_from skirt skirts skirted skirting sidestep sidestepped dodged snaps snapped snapping breakthrough/thaw/truce_in de_escalation anti_money/corruption/fraud/bribery/dumping/takeover exonerated cleared/clears/clearing_of/him/her/the/its/their ' +
    'exit/exits/exited/exiting/left/leaves/leaving_bankruptcy/administration/insolvency/receivership survived surviving weathered weathering overcame overcome overcoming gone_are ' +
    'repaid/repays/repaying_its/the/all/every/their once_saddled/burdened/mired/laden/ailing/troubled/crippled/on',
  /** Deny, but whoever denies a crime has been accused of one. */
  denial:
    'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed refute refuted refutes rebutted rebuts rebut',
  /** A judgement on what is then said: "wrong to say there is no bubble". */
  mistaken: 'wrong_to/that/if mistake/mistaken/folly/naive/foolish/absurd/error/premature/rash/false/untrue_to/that',
  /** What is thought or seen; its denial reaches further. */
  thought:
    'expect expects expected believe believes think thinks see sees seen seeing foresee foresees anticipate anticipates suppose supposes say said show shows sign signs evidence indication hint suggestion suggest suggests talk fear fears feared worry danger risk chance reason prospect question plan plans planned intend need needs find finds found',
  /** After a negator these take it back. */
  undo: 'only just merely simply without doubt end stranger less wonder shortage secret matter question alone mere fewer respite relief escape cure letup easy way footnote exception sideshow accident coincidence solace comfort excuse surprise',
  /** Deny that a trouble was met: "could not calm fears of a bank run". */
  helpless: 'not/cannot_ease/stem/solve/calm/reverse/tame/soothe',
  /** "no longer" takes these back and denies the rest. */
  longerUndo:
    'immune safe hide ignore able afford avoid just only deny pretend enough pay repay meet service borrow sell contain escape count rely',
  /** What a denial after the phrase is made of: "contagion is not a concern". */
  harmless:
    'concern concerns worry worries problem problems issue issues threat threats risk risks danger factor evident visible likely materialised materialized materialise materialize spread spreading inevitable imminent justified warranted expected happening happened come coming looming',
  copula: 'is was are were has have had did does do remains remain seems seem looks look be been being appears appear',
  /** "is harmless": as good as a denial. */
  benign:
    'harmless manageable modest low small limited negligible contained minimal unfounded overblown overdone exaggerated misplaced groundless baseless absent unlikely premature priced sustainable tiny unwarranted wrong false rare lowest distant',
  thriving: 'strong healthy brisk robust solid resilient buoyant',
  /** The risk has passed: "volatility has subsided". */
  passed:
    'faded eased subsided abated receded dissipated vanished passed allayed dispelled calmed ebbed fading easing subsiding receding abating evaporated waned lifted behind_it/them/him/her/us',
  /** After a copula: "the lawsuit was dismissed". */
  cleared:
    'dismissed settled dropped averted avoided resolved rejected thrown tossed closed repaid ruled withdrawn shelved disproved discredited lifted acquitted',
  /** After a copula, at the end: "the sell-off is over". */
  finished: 'over gone past ended behind_us',
  /** Those whose dismissal counts, and is no mere denial. */
  court: 'judge court jury tribunal regulator regulators sec prosecutors',
  proved: 'proved proven proves prove turned_out',
  gaveWay:
    'gave/giving/give/gives_way died/dies/dying/die_down failed/fails/failing_to never_came/come/materialised/materialized/arrived/happened',
  /** A new clause begins. */
  clause:
    'but yet while although though because which who whose where so until unless except whereas however despite since after before as_it/they/its/their',
  list: 'or nor',
  determiner: 'no without neither nor of from',
  says: 'say says said add adds added argue argues argued insist insists insisted note notes noted think thinks believe believes claim claims',
  /** "Without a buyer it could fail" supposes. */
  without: 'without',
  and: 'and',
  to: 'to',
  longer: 'longer',
  free: 'free',
  /** Suppose what stands in the same clause. */
  modal: 'could may might would should shall',
  /** "They said that costs would rise" supposes nothing. */
  said: 'said told warn warns warned announced added disclosed reckons expects forecast estimated',
  /** Suppose what a phrase holds besides: "the chance of a downturn", "weighing a tax". */
  weighing:
    'chance chances odds probability likelihood possibility fear/fears/feared/dread/dreads_that/a weighing_a/an/the/whether/up/its/their/new/more/tougher/further/tariffs/taxes/sanctions/curbs/cuts/plans/options considering mulling debating contemplating probably talk/talks/talked_of',
  condition: 'if unless in_case suppose supposing whether lest provided',
  inverted: 'were should had',
  /** Suppose what follows. */
  supposing:
    'fear fears feared fearing risk risks risked threat threatens threaten threatened threatening potential potentially possible possibly possibility likely likelihood prospect prospects concern concerns worry worries chance chances probability odds speculation talk watch/watching_for scenario hypothetically danger avoid prevent avert fend stave predict predicts predicted',
} as const;
export type PolarityClass = keyof typeof POLARITY_WORDS;
