import { failure, type Result, success } from '../core/result.ts';
import type { Failure, SourceRequest } from './provider.ts';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 8_000_000;
/** A longer wait than this is a mistake or a trap. */
const MAX_RETRY_AFTER_MS = 86_400_000;

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** From `Retry-After`, ms since 1970. */
  readonly retryAt?: number;
}

export interface HttpOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** The request carries the reader's key. */
  readonly keyed: boolean;
  /** Milliseconds for requests that name none; ten seconds unless told. */
  readonly timeout?: number | undefined;
}

/**
 * One GET that carries nothing of the reader: no cookies, no referrer, no cache. Redirects are followed and then held against the origin that
 * was asked, because consent walls answer 200 from elsewhere; with a key they are not followed at all, for the key would go with them. The body
 * is text of bounded size; nobody has looked at it yet.
 */
export async function http(
  request: SourceRequest,
  { fetch, now, keyed, timeout = TIMEOUT_MS }: HttpOptions,
): Promise<Result<HttpAnswer, Failure>> {
  try {
    const response = await fetch(request.url, {
      headers: { accept: request.format === 'text' ? 'text/csv, text/plain' : 'application/json', ...request.headers },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: keyed ? 'manual' : 'follow',
      signal: AbortSignal.timeout(request.timeout ?? timeout),
    });
    if (isElsewhere(response, request.url)) {
      await response.body?.cancel();
      return failure({ code: 'blocked', detail: 'redirected to another host' });
    }
    const text = await boundedText(response, request.maxBytes ?? MAX_BYTES);
    if (text === null) return failure({ code: 'schema', detail: 'too large' });
    const retryAt = retryTime(response.headers.get('retry-after'), now());
    return success({ status: response.status, text, ...(retryAt === null ? {} : { retryAt }) });
  } catch (error) {
    const timedOut = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    return failure({ code: 'network', detail: timedOut ? 'timeout' : 'no connection' });
  }
}

function isElsewhere(response: Response, asked: string): boolean {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) return true;
  return response.url !== '' && new URL(response.url).origin !== new URL(asked).origin;
}

async function boundedText(response: Response, maxBytes: number): Promise<string | null> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** `Retry-After` in seconds or as a date. Null where absent or nonsense. */
function retryTime(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const at = Number.isFinite(seconds) ? now + seconds * 1_000 : Date.parse(header);
  if (Number.isNaN(at) || at <= now) return null;
  return Math.min(at, now + MAX_RETRY_AFTER_MS);
}
