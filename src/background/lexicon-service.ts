import { type Instrument, type InstrumentId, isInstrument } from '../core/instruments/instrument.ts';
import { type Lexicon, lookUp, openLexicon } from '../core/instruments/lexicon.ts';
import type { LookUpAnswer } from '../core/instruments/look-up.ts';
import { mergeCoinList, mergeSecList } from '../core/instruments/merge.ts';
import { searchInstruments } from '../core/instruments/search.ts';
import { withOwnAliases } from '../core/settings/own-aliases.ts';
import type { MarketCache } from './market-cache.ts';

const MOST_FOUND = 20;

export interface LexiconOptions {
  /** The compiled lexicon that ships. */
  readonly load: () => Promise<string>;
  readonly lists: MarketCache['lists'];
}

/** Names and instruments: what ships, and the lists that arrived. Opened on first use, and again when a list arrives. */
export class LexiconService {
  readonly #options: LexiconOptions;
  #lexicon: Promise<Lexicon> | null = null;

  constructor(options: LexiconOptions) {
    this.#options = options;
  }

  /** `aliases`: the reader's own names, folded; they come before what the lexicon says. */
  async lookUp(surfaces: readonly string[], aliases: ReadonlyMap<string, InstrumentId> = new Map()): Promise<LookUpAnswer> {
    const lexicon = await this.#open();
    return withOwnAliases(lookUp(lexicon, surfaces), surfaces, aliases, (id) => lexicon.byId.get(id));
  }

  async search(query: string): Promise<readonly Instrument[]> {
    return searchInstruments(await this.#open(), query, MOST_FOUND);
  }

  /** In the order asked; unknown ids and organisations are absent. */
  async get(ids: readonly InstrumentId[]): Promise<readonly Instrument[]> {
    const { byId } = await this.#open();
    return ids.flatMap((id) => {
      const entity = byId.get(id);
      return entity && isInstrument(entity) ? [entity] : [];
    });
  }

  /** A list has arrived. */
  refresh(): void {
    this.#lexicon = null;
  }

  #open(): Promise<Lexicon> {
    if (!this.#lexicon) {
      const opening = this.#openAndMerge();
      this.#lexicon = opening;
      // A failed opening is tried again at the next request.
      opening.catch(() => {
        if (this.#lexicon === opening) this.#lexicon = null;
      });
    }
    return this.#lexicon;
  }

  async #openAndMerge(): Promise<Lexicon> {
    const { load, lists } = this.#options;
    const [compiled, sec, coins] = await Promise.all([load(), lists.get('sec'), lists.get('coingecko')]);
    const shipped = openLexicon(compiled);
    const withSec = sec ? mergeSecList(shipped, sec.value.json) : null;
    const companies = withSec?.ok ? withSec.value : shipped;
    const withCoins = coins ? mergeCoinList(companies, coins.value.json) : null;
    return withCoins?.ok ? withCoins.value : companies;
  }
}
