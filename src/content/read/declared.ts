import { withoutFragment } from '../../core/settings/dismissals/dismissals.ts';
import { isArticleNode, type LinkedNode, linkedData, textOf } from './json-ld.ts';

const MAX_STATEMENTS = 1000;
/** Lists of things say as much of each of them. */
const MAX_METAS = 500;
/** Noted at every address, also where the page is not read. */
const NOTED = ['og:type', 'og:title', 'article:published_time', 'author'];

/** What a page says about itself, as far as it can be believed. */
export interface Declared {
  readonly nodes: readonly LinkedNode[];
  /** The node of the article, if there is one. */
  readonly article: LinkedNode | undefined;
  /** Content of `<meta property=name>`, `name=name` or `itemprop=name`, in lower case, whatever page it is of; null when empty. */
  readonly said: (name: string) => string | null;
  /** The same, where it is believed. */
  readonly meta: (name: string) => string | null;
  /** Whether something said in the head is of this page, and not left over. */
  readonly believes: (statement: string) => boolean;
}

/**
 * Single-page applications go on to another article and leave the head of the one before, or change only some of it. What was said under
 * another address is not believed under this one, unless it names this address.
 */
export class DeclaredMemory {
  /** Address under which a statement was first met. */
  readonly #met = new Map<string, string>();
  #first: string | null = null;

  /** Reads what the document declares at an address. */
  read(document: Document, url: string): Declared {
    const address = withoutFragment(url);
    this.#first ??= address;
    const moved = address !== this.#first;
    const isNew = (statement: string): boolean => {
      const met = this.#met.get(statement);
      if (met === undefined && this.#met.size < MAX_STATEMENTS) this.#met.set(statement, address);
      return met === undefined || met === address;
    };
    /** Whether a statement with, perhaps, an address of its own is about this page. */
    const holds = (statement: string, declared: string | null): boolean => {
      const isHere = isNew(statement);
      const isAddressNew = isNew(`url ${declared}`);
      if (!moved || declared === null || !URL.canParse(declared, address)) return isHere || !moved;
      return new URL(declared, address).pathname === new URL(address).pathname && (isHere || isAddressNew);
    };
    const nodes = linkedData(document).filter(
      (node) => !isArticleNode(node) || holds(`${textOf(node.headline)} ${textOf(node.datePublished)}`, textOf(node.url)),
    );
    const metas = metaElements(document);
    const said = (name: string): string | null => metas.get(name)?.getAttribute('content')?.trim().slice(0, 400) || null;
    const canonical = said('og:url');
    const believes = (statement: string): boolean => holds(statement, canonical);
    const meta = (name: string): string | null => {
      const content = said(name);
      return content !== null && believes(`${name} ${content}`) ? content : null;
    };
    NOTED.forEach(meta);
    return { nodes, article: nodes.find(isArticleNode), said, meta, believes };
  }
}

/** The first of each name, in lower case. From the list that the browser keeps: a selector would go through the whole page. */
function metaElements(document: Document): ReadonlyMap<string, Element> {
  const named = new Map<string, Element>();
  const list = document.getElementsByTagName('meta');
  for (let index = 0; index < MAX_METAS; index += 1) {
    const element = list[index];
    if (!element) break;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !named.has(name)) named.set(name, element);
    }
  }
  return named;
}
