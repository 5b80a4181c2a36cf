import { type Instrument, type InstrumentId, isInstrument } from '../core/instruments/instrument.ts';
import { type Lexicon, lookUpIn, openLexicon } from '../core/instruments/lexicon.ts';
import type { LookUp } from '../core/instruments/look-up.ts';
import { mergeLists } from '../core/instruments/merge.ts';
import { searchInstruments } from '../core/instruments/search.ts';
import { ownNames } from '../core/mentions/own-names.ts';
import type { MarketCache } from './market-cache.ts';

const MOST_FOUND = 20;

interface LexiconOptions {
  /** The compiled lexicon that ships. */
  readonly load: () => Promise<string>;
  readonly lists: MarketCache['lists'];
  readonly now: () => number;
}

/** Key, among the lists, of what ships and the lists made one. */
const MERGED = 'merged';

/** What is kept under it: the merged lexicon, and the digest of the shipped one that it was made of. */
const isMerged = (json: unknown): json is { readonly of: string; readonly text: string } =>
  typeof json === 'object' &&
  json !== null &&
  'of' in json &&
  typeof json.of === 'string' &&
  'text' in json &&
  typeof json.text === 'string';

/**
 * Names and instruments: what ships, and the lists that arrived. Opened on first use. Merging takes a good part of a second, so it is done once
 * when a list arrives, or an update brings other tables, and kept: the background starts cold many times a day.
 */
export class LexiconService {
  readonly #options: LexiconOptions;
  #lexicon: Promise<Lexicon> | null = null;
  /** What is kept was merged of other lists. */
  #stale = false;
  /** Counts changes of the lists: a merge of those before the last is used once more, and not kept. */
  #lists = 0;

  constructor(options: LexiconOptions) {
    this.#options = options;
  }

  /** The look-up for an article. `aliases`: the reader's own names; of one whose instrument is in no list nothing is said. */
  async lookUp(aliases: readonly (readonly [alias: string, InstrumentId])[] = []): Promise<LookUp> {
    const lexicon = await this.#open();
    const named = aliases.flatMap(([alias, id]) => {
      const entity = lexicon.entity(id);
      return entity ? [[alias, entity] as const] : [];
    });
    return named.length === 0 ? lookUpIn(lexicon) : Object.assign(lookUpIn(lexicon), { own: ownNames(named) });
  }

  async search(query: string): Promise<readonly Instrument[]> {
    return searchInstruments(await this.#open(), query, MOST_FOUND);
  }

  /** In the order asked; unknown ids and organisations are absent. */
  async get(ids: readonly InstrumentId[]): Promise<readonly Instrument[]> {
    const lexicon = await this.#open();
    return ids.flatMap((id) => {
      const entity = lexicon.entity(id);
      return entity && isInstrument(entity) ? [entity] : [];
    });
  }

  /** Names of what is not listed. */
  async organisations(ids: readonly InstrumentId[]): Promise<readonly { id: InstrumentId; name: string }[]> {
    const lexicon = await this.#open();
    return ids.flatMap((id) => {
      const entity = lexicon.entity(id);
      return entity && !isInstrument(entity) ? [{ id, name: entity.name }] : [];
    });
  }

  /** A list has arrived: what was merged is no longer true. */
  async refresh(): Promise<void> {
    this.forget();
    this.#stale = true;
    await this.#keep(null);
  }

  /** The lists are gone, and what was merged of them with them. */
  forget(): void {
    this.#lexicon = null;
    this.#lists += 1;
  }

  async #keep(json: unknown): Promise<void> {
    const { lists, now } = this.#options;
    await lists.put(MERGED, { json }, now(), Number.POSITIVE_INFINITY);
  }

  #open(): Promise<Lexicon> {
    if (!this.#lexicon) {
      const opening = this.#openKept();
      this.#lexicon = opening;
      // A failed opening is tried again at the next request.
      opening.catch(() => {
        if (this.#lexicon === opening) this.#lexicon = null;
      });
    }
    return this.#lexicon;
  }

  async #openKept(): Promise<Lexicon> {
    const { load, lists } = this.#options;
    const turn = this.#lists;
    const [compiled, kept] = await Promise.all([load(), this.#stale ? null : lists.get(MERGED)]);
    const shipped = openLexicon(compiled);
    if (kept && isMerged(kept.value.json) && kept.value.json.of === shipped.digest) return openLexicon(kept.value.json.text);
    const merged = await this.#merge(shipped);
    if (turn !== this.#lists) return merged;
    this.#stale = false;
    if (merged !== shipped) await this.#keep({ of: shipped.digest, text: merged.text });
    return merged;
  }

  async #merge(shipped: Lexicon): Promise<Lexicon> {
    const { lists } = this.#options;
    const [sec, coins] = await Promise.all([lists.get('sec'), lists.get('coingecko')]);
    return mergeLists(shipped, { companies: sec?.value.json, coins: coins?.value.json }).lexicon;
  }
}
