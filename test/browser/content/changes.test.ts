import { describe, expect, test } from 'vitest';
import landlords from '../../pages/ai-landlords/page.html?raw';
import { connected, eachOn, marked, type Stage } from './stage.ts';

let stage: Stage;

eachOn(landlords, (made) => {
  stage = made;
});

describe('a page that changes', () => {
  test('marks follow a new rendering of the same text, and new text', async () => {
    await stage.begin();
    const before = marked();
    const article = document.querySelector('article');
    const html = article?.innerHTML ?? '';
    if (article) article.innerHTML = html;
    await expect.poll(() => connected() && marked()).toEqual(before);
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Later in the day Oracle said the same.';
    article?.append(paragraph);
    await expect.poll(() => marked()).toContain('Oracle');
  });

  test.each([
    ['taken out and put back at once', () => document.querySelector('main')],
    ['moved into another box', () => document.body.appendChild(document.createElement('div'))],
  ] as const)('marks stay with an article that is %s', async (_, box) => {
    await stage.begin();
    const before = marked().sort();
    const article = document.querySelector('article');
    if (!article) throw new Error('No article.');
    article.remove();
    box()?.append(article);
    expect(marked().join('')).toBe('');
    await expect.poll(() => connected() && marked().sort()).toEqual(before);
  });

  test('marks stay in a line whose price the page writes again and again', async () => {
    const line = Object.assign(document.createElement('p'), { innerHTML: 'Later <i>Oracle</i> stood at <b>3.20</b>, and Oracle said so.' });
    document.querySelector('article')?.prepend(line);
    await stage.begin();
    const oracles = () => (connected() ? marked().filter((text) => text === 'Oracle') : []);
    await expect.poll(oracles).toHaveLength(2);
    for (const price of ['3.25', '13.5', '3.20']) {
      const cell = line.querySelector('b');
      if (cell) cell.textContent = price;
      await new Promise((resolve) => setTimeout(resolve, 60));
      await expect.poll(oracles).toHaveLength(2);
    }
    expect(stage.asked.filter((each) => each.startsWith('article/annotate')).length).toBeGreaterThan(1);
  });

  test('marks are in a line that the page renders anew between its reading and the answer', async () => {
    const line = Object.assign(document.createElement('p'), { innerHTML: 'Later <i>Oracle</i> stood still.' });
    document.querySelector('article')?.prepend(line);
    stage.session.start();
    await expect.poll(() => stage.asked.join(), { interval: 1 }).toContain('article/annotate');
    line.innerHTML = 'Later <!-- --><b>Ora</b>cle stood still.';
    await expect.poll(() => connected() && marked()).toContain('Oracle');
  });

  test('the next article, added below, is marked too', async () => {
    await stage.begin();
    const next = document.createElement('article');
    next.append(
      Object.assign(document.createElement('p'), {
        textContent: 'Oracle borrowed again, and lenders asked for a little more. '.repeat(24),
      }),
    );
    document.querySelector('main')?.append(next);
    await expect.poll(() => marked().filter((text) => text === 'Oracle')).toHaveLength(24);
    expect(marked()).toContain('Nvidia');
  });

  test.each(['p', 'article', 'body'])(
    'nothing is marked in what the reader comes to write in, until it is read again: %s',
    async (name) => {
      await stage.begin();
      const before = marked().sort();
      const part = name === 'p' ? [...document.querySelectorAll('p')].find((each) => each.textContent.includes('Nvidia')) : null;
      const region = part ?? document.querySelector(name);
      const rest = name === 'p' ? before.length - 1 : 0;
      region?.setAttribute('contenteditable', 'true');
      await expect.poll(() => marked().length).toBeLessThanOrEqual(rest);
      region?.removeAttribute('contenteditable');
      await expect.poll(() => marked().sort()).toEqual(before);
    },
  );

  test('nothing is marked in a document that is all to be written in, until it is read again', async () => {
    await stage.begin();
    const before = marked().sort();
    for (const mode of ['on', 'off']) {
      document.designMode = mode;
      document.body.click();
      await expect.poll(() => marked().sort()).toEqual(mode === 'on' ? [] : before);
    }
  });

  test('marks that the page threw out with its own are back after the next act of the reader', async () => {
    await stage.begin();
    const before = marked();
    CSS.highlights.clear();
    document.body.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => marked()).toEqual(before);
  });

  test('only what changed is painted again', async () => {
    await stage.begin();
    const before = new Set(CSS.highlights.get('mn-dotted'));
    const paragraph = Object.assign(document.createElement('p'), { textContent: 'Later in the day Oracle said the same.' });
    document.querySelector('article')?.prepend(paragraph);
    await expect.poll(() => marked()).toContain('Oracle');
    const fresh = [...(CSS.highlights.get('mn-dotted') ?? [])].filter((range) => !before.has(range));
    expect(fresh.map(String)).toEqual(['Oracle']);
  });

  test('the walk keeps its place when text comes in above it', async () => {
    await stage.begin();
    stage.session.walk('next');
    stage.session.walk('next');
    const [at] = CSS.highlights.get('mn-c') ?? [];
    document.querySelector('article')?.prepend(Object.assign(document.createElement('p'), { textContent: 'Oracle came first.' }));
    await expect.poll(() => marked()).toContain('Oracle');
    stage.session.walk('previous');
    stage.session.walk('next');
    expect([...(CSS.highlights.get('mn-c') ?? [])]).toEqual([at]);
  });

  test.each(['preferences/read', 'article/annotate'] as const)(
    'back from the memory of the browser, a page that was left before the answer to %s is read',
    async (lost) => {
      stage.loses = lost;
      stage.session.start();
      if (lost === 'article/annotate') await expect.poll(() => stage.asked.join()).toContain(lost);
      stage.loses = null;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await expect.poll(() => marked()).toContain('Nvidia');
      expect(stage.session.state.state).toBe('read');
    },
  );

  test.each([
    ['content', 'og:title', 'Tenants of the miners'],
    ['property', 'title', 'og:title'],
    ['name', 'title', 'og:title'],
    ['itemprop', 'title', 'og:title'],
  ])('a head that is brought up to date where it stands is read then: %s', async (attribute, before, after) => {
    document.head.querySelector('[type="application/ld+json"]')?.remove();
    const title = document.head.querySelector('[property="og:title"]');
    if (attribute !== 'content') {
      title?.removeAttribute('property');
      title?.setAttribute(attribute, before);
      title?.setAttribute('content', 'Tenants of the miners');
    }
    await stage.begin();
    const titles = () => stage.asked.filter((line) => line.startsWith('article/annotate')).map((line) => line.includes('Tenants'));
    title?.setAttribute(attribute, after);
    document.body.click();
    await expect.poll(titles).toEqual([false, true]);
  });

  test('the reader may ask again while an answer is out', async () => {
    stage.loses = 'article/annotate';
    stage.session.start();
    await expect.poll(() => stage.asked.join()).toContain('article/annotate');
    stage.loses = null;
    stage.session.readAnyway();
    await expect.poll(() => marked()).toContain('Nvidia');
  });

  test('an article that is replaced altogether is read anew', async () => {
    await stage.begin();
    const before = marked();
    const article = document.querySelector('article');
    const copy = article?.cloneNode(true);
    if (article && copy) article.replaceWith(copy);
    await expect.poll(() => connected() && marked()).toEqual(before);
  });
});
