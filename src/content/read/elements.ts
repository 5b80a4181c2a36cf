import type { BlockKind } from '../../core/article/article.ts';
import { isSeen } from './tree.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand inside a line, and are never read: not prose, or not shown. */
const THINGS =
  'img code kbd samp button input select textarea script style noscript template svg math audio video canvas iframe object picture rt rp meter progress output';

/** Elements that flow inside a line; all others, unknown ones included, start a block. */
const INLINE = names(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small span strike strong sub sup time tt u var wbr br ${THINGS}`,
);

/** Never read: not prose, not shown, or not the article's. */
const SKIPPED = names(`${THINGS} pre option form nav aside footer dialog menu embed head map title`);

const KINDS: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'list',
    dt: 'list',
    dd: 'list',
    blockquote: 'quote',
    td: 'table',
    th: 'table',
    caption: 'caption',
    figcaption: 'caption',
  }),
);

const SKIPPED_ROLES = names(
  'navigation complementary search form dialog alertdialog menu menubar toolbar banner contentinfo tooltip textbox',
);
const ASIDES =
  /(?:^|[\s_-])(?:related|recirc\w*|newsletter|promo\w*|comments?|sponsor\w*|advert\w*|breadcrumbs?|cookie\w*|sr-only|visually-?hidden|screen-reader(?:-text)?)(?:$|[\s_-])/i;
/** Alone, these name what is passed on; as a part of a name they may be about shares. */
const SHARING = /(?:^|\s)(?:share|social)(?:s|-(?:bar|buttons?|icons?|links?|media|tools?))?(?:$|\s)/i;
/** A name does not make an aside of this much prose, in characters outside links and lists; readers' comments can be as long. */
const PROSE = 800;

/** By its local name, which is in lower case in HTML and in XHTML. It is asked for once: each answer of the browser takes as long as all that follows. */
export const isInline = (name: string): boolean => INLINE.has(name);

/** The kind of block an element makes; what it does not say, it takes from around it: a `p` in a `blockquote` is a quote. */
export const kindOf = (name: string, around: BlockKind): BlockKind => KINDS.get(name) ?? around;

/** Code, controls, navigation, asides, editable and hidden parts: read nothing in there. */
export const isSkipped = (element: Element, name = element.localName): boolean => SKIPPED.has(name) || isAside(element, name);

/** Holds nothing but text, and elements with no others in them that flow with it and are read. */
export function flowsOn(element: Element): boolean {
  for (let inner = element.firstElementChild; inner; inner = inner.nextElementSibling) {
    const name = inner.localName;
    if (!isInline(name) || name === 'br' || name === 'slot' || inner.firstElementChild || inner.shadowRoot || isSkipped(inner, name))
      return false;
  }
  return true;
}

/** What attributes say: hidden, editable, or beside the article. */
export function isAside(element: Element, name: string): boolean {
  // A footnote mark belongs to no word.
  if (name === 'sup' && element.querySelector('a[href^="#"]')) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (isEditable(element)) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const { className, id } = element;
  const names = `${typeof className === 'string' ? className.slice(0, 200) : ''} ${id.slice(0, 100)}`;
  return (
    names !== ' ' &&
    (ASIDES.test(names) || SHARING.test(names)) &&
    !element.querySelector('h1') &&
    (/comment/i.test(names) || !isProse(element))
  );
}

/** The reader writes there, as the element itself says. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** The reader writes there: what surrounds it, or all of the document, has been made editable. */
export const isWrittenIn = (element: Element): boolean =>
  (element as HTMLElement).isContentEditable || element.ownerDocument.designMode === 'on';

function isProse(element: Element): boolean {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const size = paragraph.textContent.trim().length;
    if (size > 100 && !paragraph.closest('a, li')) length += size;
  }
  return length > PROSE;
}

const SHOWN = { visibilityProperty: true };

/** Takes up room on the page. Asked of blocks only: asking every span would cost more than reading it. */
export const isShown = (element: Element): boolean => isSeen(element, SHOWN);
