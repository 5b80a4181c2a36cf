const MAX_SCRIPTS = 12;
const MAX_LOOKED_AT = 1000;
const MAX_CHARACTERS = 300_000;
const MAX_NODES = 400;
const MAX_DEPTH = 4;

/** One object of a page's structured data. Written by the page: every field is `unknown` until looked at. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /^(?:[A-Za-z]{0,20}NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|AnalysisNewsArticle|TechArticle)$/;

/** Every object in the page's JSON-LD, outer ones first; broken scripts are passed over. */
export function linkedData(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  // The list that the browser keeps: a selector would go through the whole page.
  const scripts = document.getElementsByTagName('script');
  let told = 0;
  for (let index = 0; index < MAX_LOOKED_AT && told < MAX_SCRIPTS; index += 1) {
    const script = scripts[index];
    if (!script) break;
    if (script.type?.toLowerCase() !== 'application/ld+json') continue;
    told += 1;
    const source = script.textContent ?? '';
    if (source.length > MAX_CHARACTERS) continue;
    try {
      collect(JSON.parse(source), nodes);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return nodes;
}

export const isArticleNode = (node: LinkedNode): boolean => typesOf(node).some((type) => ARTICLE_TYPE.test(type));

/** The node's `@type`s, without the vocabulary's address. */
export function typesOf(node: LinkedNode): string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((name): name is string => typeof name === 'string').map((name) => name.slice(name.lastIndexOf('/') + 1));
}

/** A field as text: a string itself, or the `name` of what it points to, several joined by commas. */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim().slice(0, 300) || null;
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 5)
      .map((each) => textOf(each, depth + 1))
      .filter((name) => name !== null);
    return names.length > 0 ? names.join(', ') : null;
  }
  return isObject(value) ? textOf(value.name, depth + 1) : null;
}

function collect(value: unknown, into: LinkedNode[], depth = 0): void {
  if (depth > MAX_DEPTH || into.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_NODES)) collect(item, into, depth + 1);
  } else if (isObject(value)) {
    if ('@type' in value) into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(value[key], into, depth + 1);
  }
}

const isObject = (value: unknown): value is LinkedNode => typeof value === 'object' && value !== null && !Array.isArray(value);
