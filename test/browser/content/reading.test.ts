import { afterEach, describe, expect, test } from 'vitest';
import { isArticlePage } from '../../../src/content/gate/gate.ts';
import { DeclaredMemory } from '../../../src/content/read/declared.ts';
import { PageReader } from '../../../src/content/read/page-reader.ts';
import { atOnce } from '../../../src/content/slices.ts';
import landlords from '../../pages/ai-landlords/page.html?raw';
import wrap from '../../pages/markets-wrap/page.html?raw';
import shop from '../../pages/not-an-article/page.html?raw';
import rtl from '../../pages/rtl/page.html?raw';
import strict from '../../pages/strict-csp/page.html?raw';
import { closePage, openPage, READABILITY, textNode } from './page.ts';

const NOW = Date.parse('2026-01-10T00:00:00Z');

function read(html: string, url = 'https://news.example/a') {
  openPage(html);
  return atOnce(new PageReader(document, url, () => NOW, new DeclaredMemory(), READABILITY).read());
}

/** What a page in XHTML says. */
async function readXhtml(body: string, address: string) {
  openPage('');
  const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Strict</title></head><body>${body}</body></html>`;
  const url = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = url;
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(url);
  const inner = frame.contentDocument as Document;
  expect(inner.contentType).toBe('application/xhtml+xml');
  return atOnce(new PageReader(inner, address, () => NOW, new DeclaredMemory(), READABILITY).read());
}

const gate = (): boolean => isArticlePage(document, new DeclaredMemory());

afterEach(closePage);

describe('gate', () => {
  test.each([
    ['an article that says so', landlords, true],
    ['an article with only structured data', wrap, true],
    ['a shop', shop, false],
  ])('%s', (_, html, expected) => {
    openPage(html);
    expect(gate()).toBe(expected);
  });

  test('plain prose without any declaration is an article', () => {
    openPage(
      `<title>Plain</title>${'<p>A paragraph that is long enough to be read as prose, with commas, and clauses, and an end to it. It goes on for a while after that, as prose does when nobody stops it.</p>'.repeat(8)}`,
    );
    expect(gate()).toBe(true);
  });
});

describe('what the page says about its article', () => {
  test.each([
    ['ai-landlords', landlords, 'The miners who became landlords', 'Ines Halloran', '2025-12-03', 'certain', 'JSON-LD'],
    ['markets-wrap', wrap, 'Stocks drift as chipmakers give back gains', 'Tom Adeyemi, Lea Brandt', '2025-11-20', 'certain', 'JSON-LD'],
    ['strict-csp', strict, 'Nothing in, nothing out', null, '2025-10-14', 'uncertain', 'meta'],
  ])('%s', (_, html, title, author, date, certainty, from) => {
    const { article } = read(html);
    expect(article).toMatchObject({ title, author, published: { date, certainty, from } });
  });

  test('the address dates a page that does not, and a date to come is not believed', () => {
    const body = '<h1>Later</h1><p>Text</p>';
    expect(read(body, 'https://news.example/2025/07/09/later').article.published).toMatchObject({
      date: '2025-07-09',
      certainty: 'uncertain',
      from: 'URL',
    });
    expect(read(body, 'https://news.example/2031/07/09/later').article.published).toBeNull();
  });

  test('language follows the page', () => {
    expect(read(rtl).article.language).toBe('ar');
    expect(read(wrap).article.language).toBe('en-gb');
  });
});

describe('text', () => {
  test('the article is there, in order, and nothing else', () => {
    const { article } = read(landlords);
    const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(article.blocks[1]?.kind).toBe('title');
    expect(texts[1]).toBe('The miners who became landlords');
    expect(texts.filter((text) => text.startsWith('Demand.'))).toHaveLength(1);
    expect(article.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(5);
    expect(article.text).toContain('Bain & Co. reckon');
    for (const absent of ['Tesla delays', 'Sample article', 'Energy\n']) expect(article.text).not.toContain(absent);
  });

  test('names are whole across elements, soft hyphens and line breaks; what is not prose is absent', () => {
    const { article } = read(wrap);
    for (const name of [
      'Nvidia fell',
      'Dow Jones Industrial Average',
      'Taiwan Semiconductor Manufacturing',
      'JPMorgan Chase rose',
      'Goldman Sachs',
    ])
      expect(article.text).toContain(name);
    for (const absent of ['NFLX', 'Walmart', 'Tesla', 'Intel', 'Disney']) expect(article.text).not.toContain(absent);
  });

  test('a page that nests deeper than a stack is, in its structured data and in its elements, is read even so', () => {
    const headline = `${'{"name":'.repeat(30_000)}"Deep"${'}'.repeat(30_000)}`;
    openPage(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":${headline}}</script><title>Shallow</title><p>Oracle rose, said everybody who had been asked about it on the day, and some who had not.</p>`,
    );
    const top = document.createElement('div');
    top.style.display = 'none';
    let deep: Element = top;
    for (let depth = 0; depth < 15_000; depth += 1) {
      const inner = document.createElement('div');
      deep.append(inner);
      deep = inner;
    }
    deep.innerHTML = '<p>Far down, Nvidia fell by as much as Oracle had risen, and nobody had been asked about that.</p>';
    document.body.append(top);
    const reader = new PageReader(document, 'https://news.example/', () => NOW, new DeclaredMemory(), READABILITY);
    const { article } = atOnce(reader.read());
    expect(article.title).toBe('Shallow');
    expect(article.text).toContain('Oracle rose');
  });

  test.each([
    ['around the article', (article: string) => `<div style="display: contents">${article}</div>`],
    ['within it', (article: string) => article.replace('<p>', '<div style="display: contents"><p>').replace('</p>', '</p></div>')],
    ['of its words', (article: string) => article.replaceAll('<p>', '<p style="display: contents">')],
  ])('what has no box of its own is read, %s; what is in nothing that is seen is not', (_, among) => {
    const said = 'Oracle rose, said everybody who had been asked about it on the day, and some who had not been asked. ';
    const hidden = '<div style="display: none"><div style="display: contents"><p>Nvidia fell.</p></div></div>';
    const { article } = read(among(`<article><h1>Boxes</h1><p>Hut 8 rose. ${said}</p>${hidden}<p>${said.repeat(4)}</p></article>`));
    expect(article.text).toContain('Hut 8');
    expect(article.text).not.toContain('Nvidia');
  });

  test('a form whose fields are called as what one asks of an element leads nobody astray', () => {
    const fields = ['parentNode', 'localName', 'id', 'className', 'children', 'style', 'title']
      .map((name) => `<input name="${name}">`)
      .join('');
    const said = 'Oracle rose, said everybody who had been asked about it on the day, and some who had not been asked. ';
    const { article } = read(`<title>Form</title><form>${fields}<div><h1>Form</h1><p>${said}</p><p>${said.repeat(4)}</p></div></form>`);
    expect(article.text).toContain('Oracle rose');
  });

  test('a page in XHTML, whose names are in lower case, reads as it does in HTML', async () => {
    const said = 'Shares of <a href="/o">Oracle</a><sup><a href="#1">1</a></sup> rose, said <em>everybody</em> who had been asked. ';
    const body = `<article><h1>Strict</h1><p>${said.repeat(4)}</p><ul><li>${said}<br />And on.</li></ul><code>ORCL</code><p>${said}</p></article>`;
    const { article } = read(`<title>Strict</title>${body}`);
    expect((await readXhtml(body, article.url)).article).toEqual(article);
    expect(article.text).toContain('Shares of Oracle rose, said everybody who had been asked.');
  });

  test('what XHTML escapes as a whole is read, and found again', async () => {
    const said = 'Shares of Salt <![CDATA[& Pepper]]> rose, said everybody who had been asked. ';
    const body = `<article><h1>Strict</h1><p>${said.repeat(4)}</p><p>${said}<br />And on.</p></article>`;
    const { article, map } = await readXhtml(body, 'https://news.example/a');
    for (const start of [article.text.indexOf('& Pepper'), article.text.lastIndexOf('& Pepper')]) {
      const range = map.range(start, start + 8);
      expect(range?.toString()).toBe('& Pepper');
      expect(map.offsetOf(range?.startContainer as Text, range?.startOffset ?? -1)).toBe(start);
    }
  });

  test('blocks are in order, apart, and without breaks inside', () => {
    for (const html of [landlords, wrap, rtl, strict]) {
      const { article } = read(html);
      let end = -1;
      for (const block of article.blocks) {
        expect(block.start).toBe(end + 1);
        expect(article.text.slice(block.start, block.end)).not.toContain('\n');
        end = block.end;
      }
      expect(end).toBe(article.text.length);
    }
  });

  test.each(['Nvidia', 'Dow Jones Industrial Average', 'Taiwan Semiconductor Manufacturing', 'S&P 500'])(
    '%s: offsets come back as a range, and text nodes as offsets',
    (name) => {
      const { article, map } = read(wrap);
      const start = article.text.indexOf(name);
      const range = map.range(start, start + name.length);
      expect(range?.toString()).toBe(name);
      expect(map.offsetOf(range?.startContainer as Text, range?.startOffset ?? -1)).toBe(start);
      expect(map.offsetOf(range?.endContainer as Text, range?.endOffset ?? -1)).toBe(start + name.length);
    },
  );

  test('a soft hyphen and collapsed white space are inside the range, not in the text', () => {
    const { article, map } = read(wrap);
    const start = article.text.indexOf('JPMorgan Chase');
    expect(map.range(start, start + 14)?.toString()).toMatch(/^JPMor\u00adgan\s+Chase$/);
  });

  test('text in open shadow roots is read and can be reached', () => {
    openPage(
      '<meta property="og:type" content="article"><title>Shadow</title><x-story><p slot="end">In the light at the end, Oracle fell by 2 percent, and with it everything that had been said about it during the week before.</p></x-story>',
    );
    const host = document.querySelector('x-story');
    const root = host?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no host');
    root.innerHTML =
      '<h2>Inside</h2><p>In the shadow, Microsoft rose by 1 percent, which is more than anybody in the room had expected from a company of its size.</p><p>Nobody else moved, and the rest of the afternoon went by as slowly as afternoons do.</p><slot name="end"></slot>';
    const { article, map, shadowRoots } = atOnce(
      new PageReader(document, 'https://news.example/', () => NOW, new DeclaredMemory(), READABILITY).read(),
    );
    expect(article.text).toMatch(/Inside\nIn the shadow, Microsoft[^\n]+\nNobody[^\n]+\nIn the light at the end, Oracle/);
    const start = article.text.indexOf('Microsoft');
    expect(map.range(start, start + 9)?.startContainer.getRootNode()).toBe(root);
    expect(shadowRoots).toEqual([root]);
  });

  test('a page that declares nothing and mixes its prose is left to Readability, on a copy', () => {
    const story =
      'Oracle said that demand was strong, that margins were stronger, and that nobody should worry about either of them for now.';
    openPage(
      `<title>Mixed</title><div class="menu">${'<div><a href="#">Elsewhere in the paper today</a></div>'.repeat(10)}</div><div id="story">${`<div>${story}<br><br>${story}</div>`.repeat(4)}</div>`,
    );
    const before = document.documentElement.outerHTML;
    const { article } = atOnce(new PageReader(document, 'https://news.example/', () => NOW, new DeclaredMemory(), READABILITY).read());
    expect(article.text).toContain('margins were stronger');
    expect(article.text).not.toContain('Elsewhere');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('after a change', () => {
  test('only the changed block is read again', () => {
    openPage(wrap);
    const reader = new PageReader(document, 'https://news.example/', () => NOW, new DeclaredMemory(), READABILITY);
    const before = atOnce(reader.read());
    const node = textNode('lost 1.7%');
    node.data = node.data.replace('lost 1.7%', 'rose 1.7%');
    const after = atOnce(reader.readAgain([node]));
    const changed = after.map.blocks.flatMap((_, index) => (after.map.sourceAt(index) === before.map.sourceAt(index) ? [] : [index]));
    expect(changed).toHaveLength(1);
    expect(after.article.text).toBe(before.article.text.replace('lost 1.7%', 'rose 1.7%'));
  });

  test('nothing is marked in words that were exchanged since they were read, and all of it where they are the same', () => {
    openPage('<article><h1>Two lines</h1><p>Shares of Halvorsen fell.</p><p>Those of <b>Ostrava</b> rose a <i>little</i>.</p></article>');
    const { article, map } = atOnce(new PageReader(document, 'https://news.example/', () => NOW, new DeclaredMemory(), READABILITY).read());
    const rangeOf = (words: string) => map.range(article.text.indexOf(words), article.text.indexOf(words) + words.length);
    textNode('Halvorsen').data = 'Halvorsen shares had fallen.';
    expect(rangeOf('Halvorsen')).toBeNull();
    expect(String(rangeOf('Ostrava rose'))).toBe('Ostrava rose');
    const place = textNode('rose a');
    expect(map.offsetOf(place, place.data.indexOf('rose'))).toBe(article.text.indexOf('rose a'));
  });

  test('what a component shows in its slot is read as it is now', () => {
    openPage('<article><h1>Slots</h1><p>Before it stands a line.</p><div id="host"><span>Tessaly fell</span></div></article>');
    const host = document.getElementById('host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
    const reader = new PageReader(document, 'https://news.example/', () => NOW, new DeclaredMemory(), READABILITY);
    expect(atOnce(reader.read()).article.text).toContain('Tessaly fell');
    const node = textNode('Tessaly');
    node.data = 'Tessaly rose';
    const { article, map } = atOnce(reader.readAgain([node]));
    expect(article.text).toContain('Tessaly rose');
    expect(map.offsetOf(node, 8)).toBe(article.text.indexOf('rose'));
  });
});

/** Every word of it is found on the page where it stands, and there it is found again. */
function expectWordsInPlace({ article, map }: ReturnType<typeof read>) {
  for (const { 0: word, index } of article.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const range = map.range(index, index + word.length);
    expect(String(range).replace(/\u00ad/g, '')).toBe(word);
    expect(range && map.offsetOf(range.startContainer as Text, range.startOffset)).toBe(index);
    expect(range && map.offsetOf(range.endContainer as Text, range.endOffset)).toBe(index + word.length);
  }
}

describe('a block that is taken in one piece', () => {
  test.each([
    ['text alone', 'Halvorsen fell 3%.', 'Halvorsen fell 3%.'],
    ['inline elements', 'Shares of <b>Halvorsen</b> fell <i>3%</i>.', 'Shares of Halvorsen fell 3%.'],
    ['inline elements in others', 'Shares of <b><a href="#x">Halvorsen</a></b> fell.', 'Shares of Halvorsen fell.'],
    ['a name in two elements', '<b>Halv</b><i>orsen</i> fell.', 'Halvorsen fell.'],
    ['a place where a word may break', 'Halv<wbr>orsen fell.', 'Halvorsen fell.'],
    ['comments between text', 'Halv<!-- a -->orsen <!-- b --> fell.', 'Halvorsen fell.'],
    ['soft hyphens', 'Halv&shy;orsen fell.', 'Halvorsen fell.'],
    ['blanks that hold a line together', 'Halvorsen&nbsp;fell <b>&nbsp;3%</b>.', 'Halvorsen fell  3%.'],
    ['kept white space', '<span style="white-space:pre">Halvorsen   fell\n\nfar</span>.', 'Halvorsen fell far.'],
    ['a hidden element', 'Halvorsen<span hidden> quietly</span> fell.', 'Halvorsen fell.'],
    ['an element that styles hide', 'Halvorsen <span style="display:none">quietly </span>fell.', 'Halvorsen quietly fell.'],
    ['a component', 'Halvorsen <x-price>3.20</x-price> fell.', 'Halvorsen\n3.20\nfell.'],
    ['a footnote', 'Halvorsen<sup><a href="#n">1</a></sup> fell.', 'Halvorsen fell.'],
    ['a wide blank to begin with', '<span>\u3000</span>Halvorsen <b>fell</b>.', '\u3000Halvorsen fell.'],
    ['a wide blank behind a plain one', 'Halvorsen <b>\u2003</b>fell.', 'Halvorsen \u2003fell.'],
    [
      'words from right to left',
      '\u0627\u0631\u062a\u0641\u0639 \u0633\u0647\u0645 <b>Halvorsen</b> \u0627\u0644\u064a\u0648\u0645',
      '\u0627\u0631\u062a\u0641\u0639 \u0633\u0647\u0645 Halvorsen \u0627\u0644\u064a\u0648\u0645',
    ],
  ])('%s', (_, inner, text) => {
    const reading = read(`<article><h1>A block</h1><p>${inner}</p></article>`);
    expect(reading.article.text).toBe(`A block\n${text}`);
    expectWordsInPlace(reading);
  });

  const PAGE = '<article><h1>A block</h1><p>Shares of <b>Halvorsen</b> fell to <i>3.20</i> today.</p></article>';
  const line = () => document.querySelector('p') as HTMLElement;

  test.each<[string, () => void]>([
    ['its text nodes are others', () => line().replaceChildren(...[...line().childNodes].map((node) => node.cloneNode(true)))],
    ['it is all one text node', () => line().replaceChildren(line().textContent)],
    ['its text nodes are split', () => textNode('Halvorsen').splitText(4)],
    [
      'its text nodes are put together',
      () => {
        textNode('Halvorsen').splitText(4);
        line().normalize();
      },
    ],
    ['a comment stands in it', () => line().insertBefore(document.createComment('x'), line().lastChild)],
    [
      'it is changed and changed back',
      () => {
        textNode('Halvorsen').data = 'Ostrava';
        textNode('Ostrava').data = 'Halvorsen';
      },
    ],
  ])('is marked where %s before anything is', (_, change) => {
    const reading = read(PAGE);
    change();
    expectWordsInPlace(reading);
  });

  test('an element whose text the page changes is read anew each time', () => {
    openPage(PAGE);
    const reader = new PageReader(document, 'https://news.example/', () => NOW, new DeclaredMemory(), READABILITY);
    const first = atOnce(reader.read());
    const price = textNode('3.20');
    expectWordsInPlace(first);
    for (const data of ['3.25', '3.1', '3.20']) {
      price.data = data;
      const reading = atOnce(reader.readAgain([price]));
      expect(reading.article.text).toBe(first.article.text.replace('3.20', data));
      expectWordsInPlace(reading);
    }
  });
});
