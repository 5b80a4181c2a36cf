const KINDS = 'drug|medicine|treatment|therapy|vaccine|pill|injection|chatbot|chip|smartphone|console|sedan|pickup|suv|brand name';

/** `its drug Mounjaro`, `under the brand name Mounjaro`. */
const AFTER = new RegExp(`\\b(?:${KINDS}),? ([A-Z][a-z]{3,20})\\b`, 'g');
/** `Mounjaro, a type 2 diabetes drug`. */
const BEFORE = new RegExp(`\\b([A-Z][a-z]{3,20}), (?:a|an|the|its) (?:[\\w-]{1,16} ){0,4}(?:${KINDS})\\b`, 'g');
/** What a product is called stands in the first part of an article. */
const READ = 20_000;

/** Names that the text introduces as products: `the company` is none of them. Linear. */
export function productNames(text: string): ReadonlySet<string> {
  const head = text.length > READ ? text.slice(0, READ) : text;
  const found = new Set<string>();
  for (const pattern of [AFTER, BEFORE]) for (const [, name] of head.matchAll(pattern)) if (name !== undefined) found.add(name);
  return found;
}
