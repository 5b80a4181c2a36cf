import type { KeyFigure } from '../../figures/figure.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Mention, MentionTier } from '../../mentions/mention.ts';
import type { ArticleNotes } from '../../notes.ts';
import { type Confirmations, isConfirmed } from './confirmations.ts';
import { type Dismissals, isDismissed } from './dismissals.ts';

/** What the reader said about names. */
export interface Said {
  readonly dismissals: Dismissals;
  readonly confirmations: Confirmations;
}

/** The notes as the reader settled them, and the mentions that were taken out. */
interface SettledNotes {
  readonly notes: ArticleNotes;
  readonly dismissed: readonly Mention[];
}

/** Mentions as the reader settled them, and those that were taken out. */
interface SettledMentions {
  /** The same array where nothing was said. */
  readonly mentions: readonly Mention[];
  readonly dismissed: readonly Mention[];
}

type Standing = MentionTier | 'dismissed';

/** What becomes of a mention in the article at `url`. "Not this" wins over "it is". */
export function standingOf({ instrument, surface, tier }: Mention, url: string, said: Said): Standing {
  if (isDismissed(said.dismissals, instrument, surface, url)) return 'dismissed';
  return tier === 'quiet' && isConfirmed(said.confirmations, instrument, surface, url) ? 'mark' : tier;
}

/** Dismissed mentions go, confirmed ones count as marked. A huge article has many thousand: most are of names of which nothing was said. */
export function settledMentions(all: readonly Mention[], url: string, said: Said): SettledMentions {
  const { dismissals, confirmations } = said;
  const spokenOf = new Set([...dismissals.entries, ...confirmations.entries].map(({ id }) => id));
  if (spokenOf.size === 0) return { mentions: all, dismissed: [] };
  const mentions: Mention[] = [];
  const dismissed: Mention[] = [];
  let confirmed = false;
  for (const mention of all) {
    const standing = spokenOf.has(mention.instrument) ? standingOf(mention, url, said) : mention.tier;
    if (standing === 'dismissed') dismissed.push(mention);
    else if (standing === mention.tier) mentions.push(mention);
    else {
      confirmed = true;
      mentions.push({ ...mention, tier: standing });
    }
  }
  return { mentions: confirmed || dismissed.length > 0 ? mentions : all, dismissed };
}

/**
 * What the reader said takes effect on all of the notes: with the last mention of a name, the name goes from figures and risks. Figures keep
 * their order and number. The same object where nothing was said.
 */
export function settledNotes(notes: ArticleNotes, said: Said): SettledNotes {
  const { mentions, dismissed } = settledMentions(notes.mentions, notes.article.url, said);
  if (dismissed.length === 0) return { notes: mentions === notes.mentions ? notes : { ...notes, mentions }, dismissed };
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
