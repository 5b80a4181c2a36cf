import type { KeyFigure } from '../figures/figure.ts';
import type { InstrumentId } from '../instruments/instrument.ts';
import type { Mention, MentionTier } from '../mentions/mention.ts';
import type { ArticleNotes } from '../notes.ts';
import { type Confirmations, isConfirmed } from './confirmations.ts';
import { type Dismissals, isDismissed } from './dismissals.ts';

/** What the reader said about names. */
export interface Said {
  readonly dismissals: Dismissals;
  readonly confirmations: Confirmations;
}

/** The notes as the reader settled them, and the mentions that were taken out. */
export interface SettledNotes {
  readonly notes: ArticleNotes;
  readonly dismissed: readonly Mention[];
}

/** What becomes of a mention in the article at `url`. "Not this" wins over "it is". */
export function standingOf({ instrument, surface, tier }: Mention, url: string, said: Said): MentionTier | 'dismissed' {
  if (isDismissed(said.dismissals, instrument, surface, url)) return 'dismissed';
  return tier === 'quiet' && isConfirmed(said.confirmations, instrument, surface, url) ? 'mark' : tier;
}

/**
 * The one place where "not this" and "it is" take effect on notes: dismissed mentions go, and with the last of them the name goes from figures
 * and risks; confirmed ones count as marked. Figures keep their order and number. The same object where nothing was said.
 */
export function settledNotes(notes: ArticleNotes, said: Said): SettledNotes {
  const { url } = notes.article;
  const dismissed: Mention[] = [];
  let confirmed = false;
  const mentions = notes.mentions.flatMap((mention): Mention[] => {
    const standing = standingOf(mention, url, said);
    if (standing === 'dismissed') {
      dismissed.push(mention);
      return [];
    }
    if (standing === mention.tier) return [mention];
    confirmed = true;
    return [{ ...mention, tier: standing }];
  });
  if (dismissed.length === 0) return { notes: confirmed ? { ...notes, mentions } : notes, dismissed };
  const gone = new Map(dismissed.map(({ instrument, surface }) => [instrument, surface]));
  for (const { instrument, tier } of mentions) if (tier === 'mark') gone.delete(instrument);
  return {
    notes: {
      ...notes,
      mentions,
      figures: notes.figures.map((figure) => withoutNames(figure, gone)),
      themes: notes.themes.map((theme) => ({
        ...theme,
        evidence: theme.evidence.map((item) => ({ ...item, entities: item.entities.filter((id) => !gone.has(id)) })),
      })),
    },
    dismissed,
  };
}

/** The figure stays what the article says; it is only about nobody whom we know. */
function withoutNames(figure: KeyFigure, gone: ReadonlyMap<InstrumentId, string>): KeyFigure {
  const { instrument, counterparty, ...rest } = figure;
  const surface = instrument === undefined ? undefined : gone.get(instrument);
  const lost = counterparty !== undefined && gone.has(counterparty);
  if (surface === undefined && !lost) return figure;
  return {
    ...rest,
    ...(surface === undefined ? {} : { subject: surface }),
    ...(instrument === undefined || surface !== undefined ? {} : { instrument }),
    ...(counterparty === undefined || lost ? {} : { counterparty }),
  };
}
