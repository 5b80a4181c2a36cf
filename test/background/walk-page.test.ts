import { describe, expect, it } from 'vitest';
import { walkPage } from '../../src/background/walk-page.ts';
import type { AskPage } from '../../src/messaging/ask-page.ts';

/** The tabs in which it is said that there is nothing, when the page has walked or not, and is in this state. */
async function saidIn(walked: () => Promise<boolean>, state = 'read', command = 'walk-next'): Promise<readonly number[]> {
  const tabs: number[] = [];
  const ask = async (_: number, type: string): Promise<unknown> => (type === 'page/walk' ? walked() : { state });
  await walkPage(command, 7, ask as AskPage, async (tab) => tabs.push(tab));
  return tabs;
}

describe('walking by keyboard', () => {
  it('says nothing beside a page that has come to a mark, or is still read', async () => {
    expect(await saidIn(async () => true)).toEqual([]);
    expect(await saidIn(async () => false, 'reading')).toEqual([]);
  });

  it('says that there is nothing to go to, on a page that is not read as well', async () => {
    expect(await saidIn(async () => false)).toEqual([7]);
    expect(await saidIn(async () => false, 'not-an-article')).toEqual([7]);
    expect(await saidIn(async () => Promise.reject(new Error('nobody there')))).toEqual([7]);
    expect(await saidIn(async () => Promise.reject(new Error('nobody there')), 'reading')).toEqual([]);
  });

  it('hears no command but its own', async () => {
    expect(await saidIn(async () => false, 'read', 'toString')).toEqual([]);
  });
});
