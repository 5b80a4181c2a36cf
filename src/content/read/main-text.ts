/// <reference path="../readability-package.d.ts" />
import type Readability from '@mozilla/readability/Readability.js';
import { type Slices, STEPS } from '../slices.ts';
import { isSkipped } from './elements.ts';
import { frameDocument, parentElementOf, shadowOf } from './tree.ts';

/** Shorter paragraphs are captions, teasers and buttons. */
const MIN_PARAGRAPH = 50;
const MAX_PARAGRAPHS = 2000;
/** With less text than this in plain paragraphs, the page is built in another way. */
const MIN_TEXT = 280;
/** An element must hold this share of the page's prose to be its article. */
const MAIN_SHARE = 0.6;
const DECLARED = ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];
const MARK = 'data-at';
/** Above this, Readability on a copy costs more than the reader should feel. */
const MAX_COPIED = 6000;

/** Readability, once it has been brought: most pages do without. */
export interface Finder {
  get(): typeof Readability | undefined;
  bring(): Promise<unknown>;
}

/** Characters of prose in an element and all that it holds. */
type Weights = ReadonlyMap<Element, number>;

/**
 * The live elements that hold the article: what the page declares, or where its prose is, or what Readability finds on a copy. The page itself
 * is only looked at.
 */
export function* findMain(document: Document, readability: Finder): Slices<Element[]> {
  const { body } = document;
  if (!body) return [];
  const weights = yield* weigh(paragraphs(document));
  const total = weights.get(body) ?? 0;
  if (total >= MIN_TEXT) {
    const found = several(document, weights, total) ?? declared(document, weights, total) ?? densest(body, weights, total);
    if (found) return found;
  }
  if (document.getElementsByTagName('*').length > MAX_COPIED) return [body];
  for (let tries = 0; tries < 2 && !readability.get(); tries += 1) yield readability.bring();
  const Found = readability.get();
  return (Found && byReadability(document, Found)) ?? [body];
}

/** The article's own heading, wherever it stands. */
export function findTitle(document: Document, roots: readonly Element[], title: string): Element | null {
  for (const root of roots) {
    const heading = root.matches('h1') ? root : root.querySelector('h1');
    if (heading) return heading;
  }
  const headings = Array.from(document.querySelectorAll('h1'));
  const wanted = plain(title);
  return headings.find((heading) => plain(heading.textContent) === wanted) ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

function declared(document: Document, weights: Weights, total: number): Element[] | null {
  for (const selector of DECLARED) {
    for (const element of heaviestFirst(document.querySelectorAll(selector), weights)) {
      const weight = weights.get(element) ?? 0;
      if (weight < total * MAIN_SHARE) break;
      return [withHead(element, weights, weight)];
    }
  }
  return null;
}

/** A body's heading and standfirst stand in the `article` around it, when that is no more than this article. */
function withHead(element: Element, weights: Weights, weight: number): Element {
  const around = element.parentElement?.closest('article');
  return around && (weights.get(around) ?? 0) <= weight * 1.3 ? around : element;
}

/** Pages that go on with the next article: each of them that weighs something beside the heaviest, none inside another. */
function several(document: Document, weights: Weights, total: number): Element[] | null {
  const outer = Array.from(document.querySelectorAll('article')).filter((element) => !element.parentElement?.closest('article'));
  const heaviest = outer.reduce((weight, element) => Math.max(weight, weights.get(element) ?? 0), 0);
  const found = outer.filter((element) => (weights.get(element) ?? 0) >= Math.max(MIN_TEXT, heaviest / 4));
  const sum = found.reduce((weight, element) => weight + (weights.get(element) ?? 0), 0);
  return found.length > 1 && sum >= total * MAIN_SHARE ? found : null;
}

/** From the body downwards, as long as one child holds nearly all the prose. */
function densest(body: Element, weights: Weights, total: number): Element[] | null {
  let element = body;
  for (;;) {
    const next = childrenOf(element).find((child) => (weights.get(child) ?? 0) >= total * 0.8);
    if (!next || next.localName === 'p') break;
    element = next;
  }
  return element === body ? null : [element];
}

/** Readability works on a copy and throws most of it away; what is left carries the number of the element it was copied from. */
function byReadability(document: Document, Finding: typeof Readability): Element[] | null {
  const live = document.getElementsByTagName('*');
  const copy = document.cloneNode(true) as Document;
  const copied = copy.getElementsByTagName('*');
  for (let i = 0; i < copied.length; i += 1) copied[i]?.setAttribute(MARK, String(i));
  const parsed = new Finding<Node>(copy, { serializer: (node) => node, charThreshold: 250, disableJSONLD: true }).parse();
  if (!(parsed?.content instanceof Element)) return null;
  const kept = new Set<Element>();
  for (const element of parsed.content.querySelectorAll(`[${MARK}]`)) {
    const original = live[Number(element.getAttribute(MARK))];
    if (original && original.parentElement !== null && element.textContent.trim() !== '') kept.add(original);
  }
  const outer = Array.from(kept).filter((element) => !hasAncestorIn(element, kept));
  return outer.length > 0 ? outer.sort(inDocumentOrder) : null;
}

function paragraphs(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('p, li, blockquote')) {
    if (found.length >= MAX_PARAGRAPHS) break;
    if (element.localName === 'p' || !element.querySelector('p, li')) found.push(element);
  }
  if (found.length < 3) {
    for (const element of root.querySelectorAll('*')) {
      const inner = shadowOf(element) ?? frameDocument(element);
      if (inner && found.length < MAX_PARAGRAPHS) found.push(...paragraphs(inner));
    }
  }
  return found;
}

/** Adds up prose along the ancestors; text that is mostly links, or inside what we skip, counts for nothing. */
function* weigh(elements: readonly Element[]): Slices<Map<Element, number>> {
  const weights = new Map<Element, number>();
  const skipped = new Map<Element, boolean>();
  /** By what is around them: most have many beside them. */
  const sums = new Map<Element, number>();
  let looked = 0;
  for (const element of elements) {
    looked += 1;
    if (looked % STEPS === 0) yield;
    const length = element.textContent.trim().length;
    if (length < MIN_PARAGRAPH || isSkipped(element)) continue;
    const parent = parentElementOf(element);
    if ((parent && inSkipped(parent, skipped)) || linked(element) > length * 0.5) continue;
    weights.set(element, length);
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + length);
  }
  for (const [parent, sum] of sums) {
    for (let up: Element | null = parent; up; up = parentElementOf(up)) weights.set(up, (weights.get(up) ?? 0) + sum);
  }
  return weights;
}

/** Upwards one by one: scripts nest elements deeper than a stack is. */
function inSkipped(element: Element, known: Map<Element, boolean>): boolean {
  const passed: Element[] = [];
  let answer: boolean | undefined;
  for (let up: Element | null = element; up && answer === undefined; up = parentElementOf(up)) {
    passed.push(up);
    answer = known.get(up) ?? ownAnswer(up);
  }
  for (const each of passed) known.set(each, answer ?? false);
  return answer ?? false;
}

/** Undefined where what is around it tells. A whole page may sit in one form; that says nothing about its text. */
function ownAnswer(element: Element): boolean | undefined {
  const name = element.localName;
  if (name === 'body') return false;
  return name !== 'form' && name !== 'iframe' && isSkipped(element, name) ? true : undefined;
}

function linked(element: Element): number {
  if (element.firstElementChild === null) return 0;
  let length = 0;
  const links = element.getElementsByTagName('a');
  for (let index = 0, link = links[0]; link; index += 1, link = links[index]) length += link.textContent.length;
  return length;
}

function childrenOf(element: Element): Element[] {
  const inner = frameDocument(element)?.body;
  return inner ? [inner] : [...Array.from(shadowOf(element)?.children ?? []), ...Array.from(element.children)];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const inDocumentOrder = (a: Element, b: Element): number => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

function heaviestFirst(elements: Iterable<Element>, weights: Weights): Element[] {
  return Array.from(elements).sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}
