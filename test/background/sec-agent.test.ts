import { describe, expect, it, vi } from 'vitest';
import { declareToSec, secAgent } from '../../src/background/sec-agent.ts';

const SEC = ['https://data.sec.gov/*', 'https://www.sec.gov/*'];
const OTHER = ['https://query1.finance.yahoo.com/*'];

/** A browser that has granted all but `refused`, and takes a declaration when `ready`. */
function browser({ refused = [] as readonly string[] } = {}) {
  const state = { ready: true, declared: [] as (readonly string[])[] };
  const granted = declareToSec(
    async (origins) => !origins.some((origin) => refused.includes(origin)),
    async (hosts) => {
      state.declared.push(hosts);
      if (!state.ready) throw new Error('No rules.');
    },
  );
  return { state, granted };
}

describe('a request to the SEC', () => {
  it('names us before the first is made, and once for all of them', async () => {
    const { state, granted } = browser();
    expect(await Promise.all([granted(SEC), granted(SEC)])).toEqual([true, true]);
    expect(await granted(SEC)).toBe(true);
    expect(state.declared).toEqual([['data.sec.gov', 'www.sec.gov']]);
  });

  it('is not made while it would not name us, and the next one tries again', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { state, granted } = browser();
    state.ready = false;
    expect(await granted(SEC)).toBe(false);
    state.ready = true;
    expect(await granted(SEC)).toBe(true);
    expect(reported).toHaveBeenCalledTimes(1);
    reported.mockRestore();
  });

  it('that was not granted declares nothing, and neither does one to another source', async () => {
    const { state, granted } = browser({ refused: SEC });
    expect(await granted(SEC)).toBe(false);
    expect(await granted(OTHER)).toBe(true);
    expect(state.declared).toEqual([]);
  });

  it('names the version, and the page in the store of the browser', () => {
    const [chrome, firefox] = ['chrome-extension://abc/', 'moz-extension://1-2/'].map((url) =>
      secAgent({ id: 'abc', url, version: '1.2.0' }),
    );
    expect(chrome).toBe('MarginNotes/1.2.0 (browser extension; +https://chromewebstore.google.com/detail/abc)');
    expect(firefox).toBe('MarginNotes/1.2.0 (browser extension; +https://addons.mozilla.org/addon/abc/)');
  });
});
