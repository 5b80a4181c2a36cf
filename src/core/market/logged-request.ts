import type { MarketErrorCode, SourceId } from './source.ts';

/** One request that left the browser: never its address or its key. */
export interface LoggedRequest {
  /** ms since 1970. */
  readonly at: number;
  readonly host: string;
  readonly source: SourceId;
  /** What for: `prices`, `quotes`, `filings`, `odds`, `list`. */
  readonly reason: string;
  readonly outcome: 'ok' | MarketErrorCode;
  /** Milliseconds until the answer. */
  readonly took: number;
}
