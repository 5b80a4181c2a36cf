import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../harness/replay/server.ts';
import { chooseEverySite, type Fixture, hover, openMarked, startFixture, YAHOO } from './fixture.ts';

/** Each fault meets a name that no card has shown before, so that nothing comes from the cache. */
const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ['IREN', { kind: 'status', status: 429, retryAfter: 60 }],
  ['TeraWulf', { kind: 'html' }],
  ['Core Scientific', { kind: 'empty' }],
  ['CleanSpark', { kind: 'truncated' }],
  ['Bitfarms', { kind: 'wrong-types' }],
  ['Hut 8', { kind: 'reset' }],
  ['American Bitcoin', { kind: 'consent' }],
  ['Microsoft', { kind: 'status', status: 503 }],
  ['Nvidia', { kind: 'delay', ms: 2_000 }],
];

describe.each(FAULTS)('%s, while the first source answers with %o', (name, fault) => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await startFixture();
    await chooseEverySite(fixture.browser);
  });
  afterAll(() => fixture.close());
  beforeEach(() => fixture.replay.setFault(YAHOO, fault));

  it("shows the next source's number, or says honestly why there is none", async () => {
    const { browser } = fixture;
    const page = await openMarked(browser);
    await hover(page, name);
    const text = await browser.cardReady(page);
    if (fault.kind === 'delay') expect(text).toMatch(/Yahoo/);
    else expect(text).toMatch(/Cboe|no price|No price/);
    await page.close();
  });
});
