import type { SourceId } from '../core/market/source.ts';
import { SOURCE_NAMES } from './sources.ts';
import type { Words } from './words.ts';

/** A source beside its data. CoinGecko's terms ask for these words and the link. */
export const SourceName = ({ id, words }: { readonly id: SourceId; readonly words: Words }) =>
  id === 'coingecko' ? (
    <a class="link" href="https://www.coingecko.com" target="_blank" rel="noreferrer noopener">
      {words.t('provided_by', [SOURCE_NAMES[id]])}
    </a>
  ) : (
    SOURCE_NAMES[id]
  );
