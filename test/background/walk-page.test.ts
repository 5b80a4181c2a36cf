import { describe, expect, it } from 'vitest';
import { walkPage } from '../../src/background/walk-page.ts';
import type { askPage } from '../../src/messaging/page.ts';

/** The tabs in which it is said that there is nothing, when the page answers so. */
async function saidIn(answer: () => Promise<string>, command = 'walk-next'): Promise<readonly number[]> {
  const tabs: number[] = [];
  await walkPage(command, 7, answer as unknown as typeof askPage, async (tab) => tabs.push(tab));
  return tabs;
}

describe('walking by keyboard', () => {
  it('says nothing beside a page that has come to a mark, or is still read', async () => {
    expect(await saidIn(async () => 'walked')).toEqual([]);
    expect(await saidIn(async () => 'reading')).toEqual([]);
  });

  it('says that there is nothing to go to, on a page that is not read as well', async () => {
    expect(await saidIn(async () => 'no-marks')).toEqual([7]);
    expect(await saidIn(async () => Promise.reject(new Error('nobody there')))).toEqual([7]);
  });

  it('hears no command but its own', async () => {
    expect(await saidIn(async () => 'no-marks', 'toString')).toEqual([]);
  });
});
