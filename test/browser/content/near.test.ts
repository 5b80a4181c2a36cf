import { expect, test } from 'vitest';
import { eachOn, marked, moveTo, type Stage } from './stage.ts';

const COUNT = 1200;
const words = 'said on Thursday that it had built another hall for its machines, and that more of them were to come.';
const line = (_: unknown, at: number): string => `<p id="p${at}">In hall ${at}, Amazon ${words}</p>`;

let stage: Stage;
eachOn(`<article><h1>Halls</h1><div id="lines">${Array.from({ length: COUNT }, line).join('')}</div></article>`, (each) => {
  stage = each;
});

/** Numbers of the halls whose marks are painted. */
const painted = (): number[] =>
  Array.from(CSS.highlights.get('mn-dotted') ?? [], ({ startContainer }) => Number(startContainer.parentElement?.id.slice(1)));
const lookAt = (at: number): void => document.getElementById(`p${at}`)?.scrollIntoView({ block: 'center', behavior: 'instant' });

test('of very many marks only those near the window are painted, the others as they come near', async () => {
  await stage.begin();
  expect(painted()).toContain(0);
  expect(painted().length).toBeLessThan(COUNT / 2);
  for (const at of [COUNT - 1, COUNT / 2, 3]) {
    lookAt(at);
    await expect.poll(painted).toContain(at);
    expect(painted().length).toBeLessThan(COUNT / 2);
  }
});

test('a mark that is not painted yet is walked to, revealed and counted like any other', async () => {
  await stage.begin();
  stage.session.walk('previous');
  expect(marked('mn-c')).toEqual(['Amazon']);
  await expect.poll(painted).toContain(COUNT - 1);
  expect(stage.session.reveal(0, 5)).toBe(true);
  await expect.poll(painted).toContain(0);
  moveTo(`In hall ${COUNT / 2}, Amazon`);
  await expect.poll(painted).toContain(COUNT / 2);
});

test('what is far away and then brought near without a scroll is painted after an act of the reader', async () => {
  await stage.begin();
  expect(painted()).not.toContain(COUNT - 1);
  const lines = document.getElementById('lines');
  if (lines) lines.style.cssText = 'display: flex; flex-direction: column-reverse';
  document.body.click();
  await expect.poll(painted).toContain(COUNT - 1);
  expect(painted()).not.toContain(0);
});

test('what the browser leaves out until it comes near is not laid out for its marks', async () => {
  for (const each of document.querySelectorAll<HTMLElement>('#lines p'))
    each.style.cssText = 'content-visibility: auto; contain-intrinsic-size: auto 60px';
  await stage.begin();
  await expect.poll(painted).toContain(0);
  expect(painted()).not.toContain(COUNT - 1);
  lookAt(COUNT - 1);
  await expect.poll(painted).toContain(COUNT - 1);
});

test('what has no box of its own is painted where what is around it is near', async () => {
  for (const each of document.querySelectorAll<HTMLElement>('#lines p')) each.style.display = 'contents';
  await stage.begin();
  await expect.poll(painted).toContain(0);
  expect(painted()).not.toContain(COUNT - 1);
});
