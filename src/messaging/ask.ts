import type { ParamsOf, RequestType, ResultOf } from './protocol.ts';

/** Asks the background: `send`, or a stand-in in tests. */
export type Ask = <T extends RequestType>(type: T, params: ParamsOf<T>) => Promise<ResultOf<T>>;
