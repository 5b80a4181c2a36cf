import { json, type ReplayResponse, text } from './response.ts';

/** What can go wrong at a host. */
export type Fault =
  | { readonly kind: 'delay'; readonly ms: number }
  /** `retryAfter` in seconds; absent, the header is. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  /** A wall with status 200: consent, captive portal. */
  | { readonly kind: 'html' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'wrong-types' }
  | { readonly kind: 'empty' }
  /** Redirected to a page of another host. */
  | { readonly kind: 'consent' }
  | { readonly kind: 'reset' };

export const CONSENT_HOST = 'consent.example';

/** The answer as the fault leaves it; null: the connection is reset. */
export function spoiled(answer: ReplayResponse, fault: Fault | null): ReplayResponse | null {
  switch (fault?.kind) {
    case undefined:
    case 'delay':
      return answer;
    case 'status':
      return {
        ...text(`Status ${fault.status}`, fault.status),
        ...(fault.retryAfter === undefined ? {} : { headers: { 'retry-after': String(fault.retryAfter) } }),
      };
    case 'html':
      return text('<!doctype html><html><body><h1>Before you continue</h1></body></html>', 200, 'text/html');
    case 'truncated':
      return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
    case 'wrong-types':
      return answer.type === 'application/json' ? json(twisted(JSON.parse(answer.body))) : text('date;value\nyesterday;much');
    case 'empty':
      return { ...answer, body: answer.type === 'application/json' ? '{}' : '' };
    case 'consent':
      return { ...text('', 302), headers: { location: `https://${CONSENT_HOST}/consent` } };
    case 'reset':
      return null;
  }
}

/** Numbers become words, words become numbers, lists become objects. */
function twisted(value: unknown): unknown {
  if (typeof value === 'number') return 'many';
  if (typeof value === 'string') return 7;
  if (Array.isArray(value)) return { first: twisted(value[0]) };
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, twisted(each)]));
}
