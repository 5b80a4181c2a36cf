import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Entrance, type Reader } from '../../../src/content/gate/entrance.ts';
import { PageGate } from '../../../src/content/gate/page-gate.ts';
import { openPage } from './page.ts';

const ARTICLE = '<meta property="og:type" content="article"><title>A story</title><article><h1>A story</h1></article>';
const LIST = '<meta property="og:type" content="website"><title>Lamps</title><p>Bright.</p>';
const READER: Reader = { isStopped: false, state: { state: 'reading' }, readAnyway: vi.fn() };

/** An entrance to the page, whose answers to being asked for the reader are given. */
function entranceTo(html: string, ...answers: (() => Promise<boolean>)[]) {
  openPage(html);
  const bring = vi.fn(async () => (await answers.shift()?.()) ?? true);
  const report = vi.fn();
  const isGone = vi.fn(() => false);
  const entrance = new Entrance({ document, gate: new PageGate(document), bring, isGone, report });
  const read = vi.fn(() => READER);
  entrance.start();
  return { entrance, bring, report, read, isGone };
}

const comesBack = (): boolean => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

describe('the entrance of a page', () => {
  beforeEach(() => vi.clearAllMocks());

  it('asks for nothing on a page that is no article, and lets nothing in that was meant for the page before', () => {
    const { entrance, bring, read } = entranceTo(LIST);
    entrance.enter(read);
    expect(bring).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
    expect(entrance.state).toEqual({ state: 'not-an-article' });
  });

  it('lets in once what it asked for, and passes on to it what is asked of the page', () => {
    const { entrance, bring, read } = entranceTo(ARTICLE);
    entrance.enter(read);
    entrance.enter(read);
    entrance.readAnyway();
    expect(bring).toHaveBeenCalledOnce();
    expect(read).toHaveBeenCalledOnce();
    expect(READER.readAnyway).toHaveBeenCalledOnce();
  });

  it('says when the browser refused, and asks again on a click', async () => {
    const { entrance, bring, read, report } = entranceTo(ARTICLE, async () => false);
    await vi.waitFor(() => expect(entrance.state).toEqual({ state: 'error' }));
    entrance.readAnyway();
    entrance.enter(read);
    expect(bring).toHaveBeenCalledTimes(2);
    expect(read).toHaveBeenCalledOnce();
    expect(report).not.toHaveBeenCalled();
  });

  it('asks again when the page comes back from the memory of the browser, whatever becomes of the first answer', async () => {
    let answer = (_: boolean): void => {};
    const { entrance, bring, read } = entranceTo(
      ARTICLE,
      () => new Promise((resolve) => (answer = resolve)),
      () => new Promise(() => {}),
    );
    comesBack();
    expect(bring).toHaveBeenCalledTimes(2);
    answer(true);
    await vi.waitFor(() => expect(entrance.state).toEqual({ state: 'error' }));
    entrance.enter(read);
    expect(entrance.state).toEqual({ state: 'reading' });
    comesBack();
    expect(bring).toHaveBeenCalledTimes(2);
  });

  it('says so when the reader was brought to another page', async () => {
    const { entrance } = entranceTo(ARTICLE, async () => true);
    await vi.waitFor(() => expect(entrance.state).toEqual({ state: 'error' }));
  });

  it.each([
    ['after a step of an application', true, 200],
    ['else', false, 800],
  ])('looks at a page that builds itself late soon %s', (_, hasMoved, delay) => {
    vi.useFakeTimers();
    openPage(LIST);
    const found = vi.fn();
    const leave = new PageGate(document).lookAgain(found, () => hasMoved);
    openPage(ARTICLE);
    vi.advanceTimersByTime(delay - 1);
    expect(found).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(found).toHaveBeenCalledOnce();
    leave();
    vi.useRealTimers();
  });

  it('looks at the next page of an application by itself, even when the browser has refused before', async () => {
    const { entrance, bring } = entranceTo(ARTICLE, async () => false);
    await vi.waitFor(() => expect(entrance.state).toEqual({ state: 'error' }));
    const before = location.href;
    try {
      openPage(LIST);
      history.pushState(null, '', '?list');
      expect(entrance.state).toEqual({ state: 'not-an-article' });
      openPage(ARTICLE);
      history.pushState(null, '', '?next');
      expect(bring).toHaveBeenCalledTimes(2);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('reports a surprise, but not that the extension was updated under it: then it only stops', async () => {
    const surprised = entranceTo(ARTICLE, () => Promise.reject(new TypeError('surprise')));
    await vi.waitFor(() => expect(surprised.report).toHaveBeenCalledOnce());
    expect(surprised.entrance.isStopped).toBe(false);
    const gone = entranceTo(ARTICLE, () => Promise.reject(new RangeError('gone')));
    gone.isGone.mockReturnValue(true);
    await vi.waitFor(() => expect(gone.entrance.state).toEqual({ state: 'error' }));
    expect(gone.entrance.isStopped).toBe(true);
    expect(gone.report).not.toHaveBeenCalled();
  });
});
