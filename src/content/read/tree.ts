/** Not the property of the node itself: a form hands out its fields under their names, and one that is called so would lead round in circles. */
const parentNodeOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (this: Node) => ParentNode | null;

/** The parent as it is shown: a shadow root stands in its host, a document in its frame. Nodes of a frame are no instances of our classes. */
export function parentOf(node: Node): Node | null {
  const parent = parentNodeOf.call(node);
  if (parent) return parent;
  if (isShadowRoot(node)) return node.host;
  return node.nodeType === Node.DOCUMENT_NODE && node !== document ? ((node as Document).defaultView?.frameElement ?? null) : null;
}

/** The same, by way of the slot of a component that shows it; those of closed ones are told to nobody. */
export const shownIn = (node: Node): Node | null => (node as Partial<Element>).assignedSlot ?? parentOf(node);

export function parentElementOf(node: Node): Element | null {
  let up = parentOf(node);
  while (up && !isElement(up)) up = parentOf(up);
  return up;
}

/** By its type: text, or that of XHTML which is escaped as a whole. */
export const isText = (nodeType: number): boolean => nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE;

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** Content scripts may look into closed shadow roots: by a property of the element in Firefox, by a function in Chromium. Pages may not. */
type MayLookIn = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
const { chrome } = globalThis as { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** The shadow tree of an element, open or closed. Closed ones are looked for in components only: most elements have none, and asking takes time. */
export const shadowOf = (element: MayLookIn, mayBeClosed = isComponent(element)): ShadowRoot | null =>
  element.shadowRoot ?? (mayBeClosed ? (element.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null) : null);

/** An element of the page's own making. Names with a hyphen in SVG and MathML are not; nor forms, whose names may be fields. */
export const isComponent = (element: Element, name = element.localName): boolean =>
  // Many times faster than `includes`.
  name.indexOf?.('-') > 0 && 'click' in element;

/** What has no box of its own is seen where what is around it is; browsers say of it that it is not. */
export function isSeen(element: Element, options: CheckVisibilityOptions): boolean {
  if (element.checkVisibility(options)) return true;
  const around = getComputedStyle(element).display === 'contents' ? parentElementOf(element) : null;
  return around !== null && isSeen(around, options);
}

/** In a document that somebody sees. */
export const isLive = (node: Node): boolean => node.isConnected && node.ownerDocument?.defaultView != null;

/**
 * The document in a frame that the site filled itself. Null for another origin's, and for empty ones that scripts write into: those hold
 * advertisements and editors.
 */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  const inner = (element as HTMLIFrameElement).contentDocument;
  return inner?.body && inner.URL !== 'about:blank' && inner.designMode !== 'on' ? inner : null;
}
