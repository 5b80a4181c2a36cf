import type { BlockKind } from '../../core/article/article.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that flow inside a line; all others, unknown ones included, start a block. */
const INLINE = names(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR IMG CODE KBD SAMP BUTTON INPUT SELECT TEXTAREA SCRIPT STYLE NOSCRIPT TEMPLATE svg math AUDIO VIDEO CANVAS IFRAME OBJECT PICTURE RT RP METER PROGRESS OUTPUT',
);

/** Never read: not prose, not shown, or not the article's. */
const SKIPPED = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP TEXTAREA INPUT SELECT OPTION BUTTON FORM NAV ASIDE FOOTER DIALOG MENU svg math AUDIO VIDEO CANVAS IFRAME OBJECT EMBED PICTURE IMG RT RP METER PROGRESS OUTPUT HEAD MAP TITLE',
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list',
  DT: 'list',
  DD: 'list',
  BLOCKQUOTE: 'quote',
  TD: 'table',
  TH: 'table',
  CAPTION: 'caption',
  FIGCAPTION: 'caption',
};

const SKIPPED_ROLES = names(
  'navigation complementary search form dialog alertdialog menu menubar toolbar banner contentinfo tooltip textbox',
);
const ASIDES =
  /(?:^|[\s_-])(?:related|recirc\w*|newsletter|promo\w*|comments?|sponsor\w*|advert\w*|breadcrumbs?|cookie\w*|sr-only|visually-?hidden|screen-reader(?:-text)?)(?:$|[\s_-])/i;
/** Alone, these name what is passed on; as a part of a name they may be about shares. */
const SHARING = /(?:^|\s)(?:share|social)(?:s|-(?:bar|buttons?|icons?|links?|media|tools?))?(?:$|\s)/i;
/** A name does not make an aside of this much prose, in characters outside links and lists; readers' comments can be as long. */
const PROSE = 800;

export const isInline = (element: Element): boolean => INLINE.has(element.tagName);

/** The kind of block an element makes; what it does not say, it takes from around it: a `p` in a `blockquote` is a quote. */
export const kindOf = (element: Element, around: BlockKind): BlockKind => KINDS[element.tagName] ?? around;

/** Code, controls, navigation, asides, editable and hidden parts: read nothing in there. */
export const isSkipped = (element: Element): boolean => SKIPPED.has(element.tagName) || isAside(element);

/** What attributes say: hidden, editable, or beside the article. */
export function isAside(element: Element): boolean {
  // A footnote mark belongs to no word.
  if (element.tagName === 'SUP' && element.querySelector('a[href^="#"]')) return true;
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

/** Takes up room on the page. Asked of blocks only: asking every span would cost more than reading it. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
