import { failure, type Result, success } from '../core/result.ts';
import type { Answer, Failure, SourceRequest } from './provider.ts';

/**
 * What an answer amounts to, before a provider reads it: never trusts status or content type alone. `keyed` says that a key was sent, so
 * that a refusal is about the key.
 */
export function classify(
  status: number,
  text: string,
  request: SourceRequest,
  keyed: boolean,
  retryAt: number | undefined,
): Result<Answer, Failure> {
  const own = request.classify?.(status, text);
  if (own) return failure(retryAt === undefined || own.code !== 'ratelimited' ? own : { retryAt, ...own });
  const general = byBody(status, text) ?? byStatus(status, text, keyed);
  if (general) return failure(retryAt === undefined ? general : { retryAt, ...general });
  if (request.format === 'text') return success({ status, text, json: null });
  try {
    return success({ status, text, json: JSON.parse(text) });
  } catch {
    return failure({ code: 'schema', detail: 'not JSON' });
  }
}

/** Markup is never data: a block page, a consent page, a proxy's or hotel's page, or an error document. */
function byBody(status: number, text: string): Failure | null {
  const start = text.trimStart().slice(0, 4_000);
  if (start.startsWith('<')) {
    if (/Undeclared Automated Tool|Request Rate Threshold/i.test(start)) return { code: 'blocked', detail: 'automated access refused' };
    if (start.includes('<Code>NoSuchKey</Code>')) return { code: 'notfound' };
    if (status === 429) return { code: 'ratelimited' };
    if (status === 451) return { code: 'geo' };
    if (status >= 500) return { code: 'network', status, detail: `status ${status}` };
    return { code: 'blocked', detail: 'a page instead of data' };
  }
  return /^\s*(?:Edge: )?Too Many Requests/i.test(start) ? { code: 'ratelimited' } : null;
}

/**
 * A 404 counts only in the source's own format: a proxy's or a hotel's must not be remembered as "does not exist". Without a key, a refusal is
 * a wall.
 */
function byStatus(status: number, text: string, keyed: boolean): Failure | null {
  if (status >= 200 && status < 300) return null;
  const said = { status, detail: `status ${status}` };
  if (status === 429 || status === 418) return { code: 'ratelimited', ...said };
  if (status === 451) return { code: 'geo', ...said };
  if (status === 404) return { code: /^\s*[[{"]/.test(text) ? 'notfound' : 'blocked', ...said };
  if (status === 401 || status === 402 || status === 403) return { code: keyed ? 'auth' : 'blocked', ...said };
  if (status >= 500) return { code: 'network', ...said };
  return { code: 'schema', ...said };
}
