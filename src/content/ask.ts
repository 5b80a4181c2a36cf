import type { ParamsOf, RequestType, ResultOf } from '../messaging/protocol.ts';

/** Asks the background: `send`, or a stand-in in tests. */
export type Ask = <T extends RequestType>(type: T, params: ParamsOf<T>) => Promise<ResultOf<T>>;
