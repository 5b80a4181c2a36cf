import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import type { NameKind } from '../instruments/look-up.ts';

type MentionKind = 'company' | 'ticker' | 'brand' | 'etf' | 'crypto' | 'index' | 'organisation';

/** One reason for or against a reading of a surface. `feature` is a key of the weights table; the card turns it into a sentence. */
export interface Evidence {
  readonly feature: string;
  /** Contribution to the log-odds; negative speaks against. */
  readonly weight: number;
  /** What in the text it was seen in, at most 80 characters: `TeraWulf (WULF)`. */
  readonly detail?: string;
  /** Where in the text, when it is somewhere else than the mention. */
  readonly at?: number;
}

/** `mark` is shown in the page; `quiet` is only listed in the popup, to confirm or dismiss. */
export type MentionTier = 'mark' | 'quiet';

/** An occurrence of an instrument's or organisation's name or symbol. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The text as written. */
  readonly surface: string;
  readonly instrument: InstrumentId;
  readonly kind: MentionKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly tier: MentionTier;
  readonly evidence: readonly Evidence[];
  /** The article only cites the name, here and everywhere: it is not about it. */
  readonly cited?: true;
}

/** Of a mention of an entity by a name of this kind, or by the reader's own. */
export function kindOf(entity: Entity, as: NameKind | 'own-alias'): MentionKind {
  if (entity.kind === 'organisation' || entity.kind === 'crypto' || entity.kind === 'index' || entity.kind === 'etf') return entity.kind;
  if (as === 'symbol' || as === 'former-symbol') return 'ticker';
  return as === 'name' || as === 'short' || as === 'former-name' ? 'company' : 'brand';
}
