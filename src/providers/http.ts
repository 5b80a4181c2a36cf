import { DAY } from '../core/durations.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { Failure, SourceRequest } from './provider.ts';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 8_000_000;
/** A longer wait than this is a mistake or a trap. */
const MAX_RETRY_AFTER_MS = DAY;

interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** From `Retry-After`, ms since 1970. */
  readonly retryAt?: number;
}

interface HttpOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** Milliseconds for requests that name none; ten seconds unless told. */
  readonly timeout?: number | undefined;
  /** Gives it up before that. */
  readonly signal: AbortSignal;
}

/**
 * One GET that carries nothing of the reader: no cookies, no referrer, no cache. No redirect is followed: no source sends on whoever asks it for
 * data, so one leads to a wall (consent, sign-in), and a key would go with it. Followed to a host that the reader has not granted, it would end
 * as a failed connection, and the wall go unseen. The body is text of bounded size; nobody has looked at it yet.
 */
export async function http(
  request: SourceRequest,
  { fetch, now, timeout = TIMEOUT_MS, signal }: HttpOptions,
): Promise<Result<HttpAnswer, Failure>> {
  try {
    const response = await fetch(request.url, {
      headers: { accept: request.format === 'text' ? 'text/csv, text/plain' : 'application/json', ...request.headers },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(request.timeout ?? timeout)]),
    });
    if (isSentOn(response, request.url)) {
      await response.body?.cancel();
      return failure({ code: 'blocked', detail: 'redirected' });
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

/** Browsers hide a redirect that is not followed: where it leads is not told, and its status is nought. */
function isSentOn(response: Response, asked: string): boolean {
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
