import { describe, expect, it } from 'vitest';
import { PreferenceFlush } from '../../src/background/preference-flush.ts';

/** A flush whose pauses end when told. */
function flushing(answers: boolean[]) {
  const pauses: (() => void)[] = [];
  const tried: boolean[] = [];
  const alarms: number[] = [];
  const flush = new PreferenceFlush({
    flush: async (mend) => {
      tried.push(mend);
      return answers.shift() ?? true;
    },
    sleep: () => new Promise((resolve) => pauses.push(resolve)),
    alarm: async (minutes) => void alarms.push(minutes),
  });
  return { flush, pauses, tried, alarms };
}

describe('changes go to sync', () => {
  it('together, after the last of them', async () => {
    const { flush, pauses, tried, alarms } = flushing([]);
    const all = [flush.changed(), flush.changed(), flush.changed()];
    for (const end of pauses) end();
    await Promise.all(all);
    expect({ tried, alarms }).toEqual({ tried: [false], alarms: [] });
  });

  it('with the alarm, where it rings meanwhile: what woke the background is not tried again a second later', async () => {
    const { flush, pauses, tried, alarms } = flushing([false]);
    const first = flush.changed();
    await flush.retry();
    pauses[0]?.();
    await first;
    expect({ tried, alarms }).toEqual({ tried: [true], alarms: [10] });
  });

  it('again in a minute when refused, then less often, and mend what is still damaged', async () => {
    const { flush, pauses, tried, alarms } = flushing([false, false, true]);
    const first = flush.changed();
    pauses[0]?.();
    await first;
    await flush.retry();
    await flush.retry();
    expect({ tried, alarms }).toEqual({ tried: [false, true, true], alarms: [1, 10] });
  });
});
