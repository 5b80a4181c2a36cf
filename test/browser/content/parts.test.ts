import { expect, it, vi } from 'vitest';
import { PartsToCome, putDown } from '../../../src/content/parts.ts';
import type { Ask } from '../../../src/messaging/ask.ts';

const draw = (): never => {
  throw new Error('Nobody opens a card here.');
};

function partsFrom(...answers: (() => Promise<boolean>)[]) {
  const ask = vi.fn(async () => (await answers.shift()?.()) ?? true);
  return { ask, parts: new PartsToCome(ask as unknown as Ask) };
}

it('a part is asked for once, however often it is wanted until it is here', async () => {
  const { ask, parts } = partsFrom();
  await Promise.all([parts.bring('card'), parts.bring('card')]);
  expect(ask.mock.calls).toEqual([['page/bring', { part: 'card' }]]);
  expect(parts.get('card')).toBeUndefined();
  putDown('card', draw);
  expect(parts.get('card')).toBe(draw);
});

it('one that the browser refuses is not asked for over and over; one that failed is, the next time', async () => {
  const { ask, parts } = partsFrom(
    async () => false,
    () => Promise.reject(new Error('asleep')),
  );
  await parts.bring('card');
  await parts.bring('card');
  expect(ask).toHaveBeenCalledOnce();
  await expect(parts.bring('readability')).rejects.toThrow('asleep');
  await parts.bring('readability');
  expect(ask).toHaveBeenCalledTimes(3);
});

it('is asked for again when the page was put away before the answer came', async () => {
  const { ask, parts } = partsFrom(() => new Promise(() => {}));
  const lost = parts.bring('readability');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await lost;
  await parts.bring('readability');
  expect(ask).toHaveBeenCalledTimes(2);
});

it('listens for the way back no longer than until the answer', async () => {
  const added = vi.spyOn(globalThis, 'addEventListener');
  const { parts } = partsFrom(async () => true);
  await parts.bring('card');
  const [, , options] = added.mock.calls.find(([type]) => type === 'pageshow') ?? [];
  expect(options).toMatchObject({ signal: { aborted: true } });
  added.mockRestore();
});

it('what an extension of before an update put down is not used', () => {
  partsFrom();
  putDown('card', draw);
  expect(partsFrom().parts.get('card')).toBeUndefined();
});
