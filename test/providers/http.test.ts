import { describe, expect, it } from 'vitest';
import { http } from '../../src/providers/http.ts';

const REQUEST = { url: 'https://source.example/a', reason: 'prices' as const };
const signal = new AbortController().signal;
const get = (fetch: () => Promise<Response>, request: Parameters<typeof http>[0] = REQUEST) =>
  http(request, { fetch, now: () => 0, signal });

describe('one GET', () => {
  it.each([300, 301, 302, 307, 308])('that is answered with %d meets a wall: no source sends on who asks for data', async (status) => {
    const answer = await get(async () => new Response('', { status, headers: { location: 'https://consent.example/' } }));
    expect(answer).toEqual({ ok: false, error: { code: 'blocked', detail: 'redirected' } });
  });

  it('takes a body up to its bound, and lets go of a longer one', async () => {
    let cancelled = false;
    const chunks = (count: number) =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          if (count-- > 0) controller.enqueue(new Uint8Array(10).fill(97));
          else controller.close();
        },
        cancel() {
          cancelled = true;
        },
      });
    const bounded = { ...REQUEST, maxBytes: 30 };
    expect(await get(async () => new Response(chunks(3)), bounded)).toEqual({ ok: true, value: { status: 200, text: 'a'.repeat(30) } });
    expect(cancelled).toBe(false);
    expect(await get(async () => new Response(chunks(Number.POSITIVE_INFINITY)), bounded)).toEqual({
      ok: false,
      error: { code: 'schema', detail: 'too large' },
    });
    expect(cancelled).toBe(true);
  });

  it('bounds the body of whoever names no bound', async () => {
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) });
    expect(await get(async () => new Response(endless))).toMatchObject({ ok: false, error: { detail: 'too large' } });
  });
});
