// Speed and cost, beside what others do: `npm run bench -- [text|lexicon|cache|page]`; without a word, all of them.
import { benchCache } from './cache.ts';
import { benchLexicon } from './lexicon.ts';
import { benchPage } from './page.ts';
import { benchText } from './text.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  text: benchText,
  lexicon: benchLexicon,
  cache: benchCache,
  page: benchPage,
};

const wanted = process.argv.slice(3);
const unknown = wanted.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) throw new Error(`${unknown}? There are ${Object.keys(BENCHES).join(', ')}.`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
