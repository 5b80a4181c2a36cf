import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { type BuildOptions, build, defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { compileLexicon } from './src/core/instruments/compile.ts';
import { parseTables, TABLE_NAMES, type TableName } from './src/core/instruments/tables.ts';
import { themePhrases } from './theme-phrases.ts';

type Target = 'chrome' | 'firefox';

/** The popup's page, which stays open beside the article. */
const PANEL = 'src/popup/index.html?panel';

/** Every browser that we run in has promises by now: its own API in the place of the polyfill, which a tab and a popup would carry and wait for. */
const resolve = { alias: { 'webextension-polyfill': path.join(import.meta.dirname, 'src/platform/native.ts') } };

/** One manifest for both; Firefox runs an event page and wants to know what data is collected: none leaves the browser. */
function manifestFor(target: Target): ManifestV3Export {
  const manifest: Record<string, unknown> = structuredClone(base);
  if (target === 'firefox') {
    manifest.background = { scripts: [base.background.service_worker], type: 'module' };
    manifest.browser_specific_settings = {
      gecko: { id: 'margin-notes@margin-notes.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    };
    manifest.sidebar_action = { default_panel: PANEL, default_title: base.action.default_title, open_at_install: false };
  } else {
    manifest.minimum_chrome_version = '140';
    manifest.permissions = [...base.permissions, 'sidePanel'];
    manifest.side_panel = { default_path: PANEL };
  }
  return manifest as unknown as ManifestV3Export;
}

/** Tells V8 to compile all functions of a file at once: by itself it goes through each twice, once to find its end and once when it is called. */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** The scripts of a page, each in one file that needs no other, so that no page can probe for us by what it may load. */
function contentScripts(target: string): Plugin {
  let minify: NonNullable<BuildOptions['minify']> = true;
  return {
    name: 'content-scripts',
    apply: 'build',
    configResolved(config) {
      minify = config.build.minify ?? true;
    },
    async generateBundle() {
      for (const name of ['content-script', 'read-page', 'readability', 'draw-card', 'no-marks']) {
        const script = await bundled(`src/content/${name}.ts`, { target, minify }, [asModules, withoutNeverDrawn]);
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source: name === 'content-script' ? `${ALL_AT_ONCE}\n${script}` : script });
      }
    },
  };
}

type Cut = readonly [what: RegExp, instead: string];

/**
 * Of Readability we are told where the article is: how it makes a page of its own of that, and what it says of itself, is left out; by file. Of its
 * quick look, what the gate does in another way.
 */
const LEFT_OUT: ReadonlyMap<string, readonly Cut[]> = new Map([
  [
    'Readability-readerable.js',
    [
      [/^function isNodeVisible\(node\) \{$[\s\S]*?^\}$/m, ''],
      [/^ +visibilityChecker: isNodeVisible,$/m, ''],
      [/^ {4}if \(!options\.visibilityChecker\(node\)\) \{$[\s\S]*?^ {4}\}$/m, ''],
      [/^ {2}if \(typeof options == "function"\) \{$[\s\S]*?^ {2}\}$/m, ''],
      [/^ {2}var brNodes = [\s\S]*?^ {2}\}$/m, ''],
    ],
  ],
  [
    'Readability.js',
    [
      [/if \(this\._debug\)/g, 'if (false)'],
      [/^ +this\.log\([\s\S]*?\);$/gm, ';'],
      [/this\._disableJSONLD \? \{\} : this\._getJSONLD\(this\._doc\)/, '{}'],
      ...['jsonLdArticleTypes', 'b64DataUrl', 'extraneous', 'replaceFonts', 'nextLink', 'prevLink', 'srcsetUrl'].map(
        (name): Cut => [new RegExp(`^ {4}${name}:\\s+\\/.*$`, 'm'), ''],
      ),
      ...['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS'].map(
        (name): Cut => [new RegExp(`^ {2}${name}: \\[[\\s\\S]*?\\],$`, 'm'), ''],
      ),
      [/^ {4}\/\/ Avoid parsing too large [\s\S]*?^ {4}\}$/m, ''],
      [/^ {4}this\._unwrapNoscriptImages\(.*$/m, ''],
      [/^ {2}this\._docJSDOMParser = .*$/m, ''],
      [/^ {2}this\._maxElemsToParse =$[\s\S]*?;$/m, ''],
      [/^ {2}this\._classesToPreserve = [\s\S]*?^ {2}\);$/m, ''],
      [/^ {2}\/\/ In some older versions, people passed a URI [\s\S]*?^ {2}\}$/m, ''],
      [/^ {2}this\._keepClasses = .*$/m, ''],
      [/^ {2}this\._serializer =$[\s\S]*?^ {4}\};$/m, ''],
      [/^ {2}DEFAULT_MAX_ELEMS_TO_PARSE: .*$/m, ''],
      [/^ {2}CLASSES_TO_PRESERVE: .*$/m, ''],
      [/^ {2}HTML_ESCAPE_MAP: \{$[\s\S]*?^ {2}\},$/m, ''],
      [/^ {4}\/\/ replace H1 with H2 [\s\S]*?(?=^ {2}\},$)/m, ''],
      [/^ {8}var ancestors = \[parentOfTopCandidate[\s\S]*?^ {8}\}\);$/m, ''],
      [/this\._docJSDOMParser/g, 'false'],
      ...['postProcessContent', 'cleanStyles', 'fixLazyImages'].map(
        (name): Cut => [new RegExp(`^ {4}this\\._${name}\\(articleContent\\);$`, 'm'), ''],
      ),
      [/^ {4}\/\/ get description$[\s\S]*?^ {6}null;$/m, ''],
      ...['title', 'byline', 'excerpt', 'siteName', 'publishedTime'].map(
        (name): Cut => [new RegExp(`^ {4}metadata\\.${name} = this\\._unescapeHtmlEntities\\(.*$`, 'm'), ''],
      ),
      [/^ {4}\/\/ If we haven't found an excerpt [\s\S]*?^ {4}\};$/m, '    return { content: articleContent };'],
      ...[
        '_getJSONLD',
        '_postProcessContent',
        '_fixRelativeUris',
        '_simplifyNestedElements',
        '_cleanClasses',
        '_cleanStyles',
        '_fixLazyImages',
        '_unwrapNoscriptImages',
        '_isSingleImage',
        '_unescapeHtmlEntities',
        '_findNode',
      ].map((name): Cut => [new RegExp(`^ {2}${name}\\([\\w, ]+\\) \\{$[\\s\\S]*?^ {2}\\},$`, 'm'), '']),
    ],
  ],
]);
const EXPORTS: Cut = [/\bif \(typeof module === "object"\)[\s\S]*$/, ''];

/**
 * Readability's files export as Node's own modules do: what bundlers add to read those is as much again as the gate. They can tell of their work on
 * a console that nobody reads, and read what pages say of themselves, which we do; and names for nobody else are as long as its comments.
 */
const asModules: Plugin = {
  name: 'as-modules',
  transform(code, id) {
    if (!/@mozilla[\\/]readability[\\/][\w-]+\.js$/.test(id)) return null;
    const file = path.basename(id);
    const cuts = LEFT_OUT.get(file);
    const [, name] = /\bmodule\.exports = (\w+);/.exec(code) ?? [];
    if (!cuts || !name) return this.error(`${file} of Readability is not known, or exports in another way.`);
    const privates = new Map<string, string>();
    const short = (name: string): string => {
      privates.set(name, privates.get(name) ?? `_${privates.size.toString(36)}`);
      return privates.get(name) ?? name;
    };
    const left = [...cuts, EXPORTS].reduce((rest, [what, instead]) => {
      if (rest.search(what) < 0) this.error(`${file} of Readability has changed: ${what}`);
      return rest.replace(what, instead);
    }, code);
    const own = left.replace(/\b_[a-z]\w+/gi, short);
    return { code: `${own}\nexport default ${name};`, map: null };
  },
};

/** Of Preact, what a card never draws: HTML from strings, formulas, HTML within pictures, templates, fields and bars of progress. */
const NEVER_DRAWN: readonly (readonly [string, string])[] = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  ['h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),', '('],
  ['"math"==C?f="http://www.w3.org/1998/Math/MathML":', ''],
  ['("foreignObject"==C||"http://www.w3.org/1998/Math/MathML"==f&&v.test(C))&&(f="http://www.w3.org/1999/xhtml"),', ''],
  ['a="template"==C&&t.content||t,o="textarea"==C&&null!=x.defaultValue?null:o&&', 'a=t,o=o&&'],
  ['l&&"textarea"!=C||(', 'l||('],
  ['"progress"==C&&null==b?t.removeAttribute(s):null==b||b===t[s]&&("progress"!=C||b)||', 'null==b||b===t[s]||'],
];

const withoutNeverDrawn: Plugin = {
  name: 'without-never-drawn',
  transform(code, id) {
    if (!/preact[\\/]dist[\\/]preact\.m?js$/.test(id)) return null;
    const left = NEVER_DRAWN.reduce((rest, [what, instead]) => {
      if (!rest.includes(what)) this.error(`Preact has changed: ${what}`);
      return rest.replace(what, instead);
    }, code);
    return { code: left, map: null };
  },
};

/** The script of an entry: what it exports is in `bundle`. */
async function bundled(entry: string, options: BuildOptions, plugins: Plugin[] = []): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'bundle', fileName: 'bundle' };
  const built = await build({ configFile: false, logLevel: 'warn', resolve, plugins, build: { write: false, lib, ...options } });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

/**
 * A page that comes as one file and one script. It opens at a click, and by itself the bundler would have the browser fetch as many files as it
 * shares with other pages, each of which takes longer than what is in it.
 */
function wholePage(page: string, entry: string, target: string): Plugin {
  const links = /\s*<(?:script|link) [^>]*crossorigin[^>]*>(?:<\/script>)?/g;
  let minify: NonNullable<BuildOptions['minify']> = true;
  return {
    name: 'whole-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      minify = config.build.minify ?? true;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const html = bundle[page];
        if (html?.type !== 'asset') return this.error(`${page} is not there.`);
        const source = String(html.source);
        const others = Object.values(bundle).flatMap((one) =>
          one.type === 'asset' && one !== html && one.fileName.endsWith('.html') ? [one] : [],
        );
        const styles: string[] = [];
        for (const [, file = ''] of source.matchAll(/<link rel="stylesheet"[^>]*href="\/([^"]+)"/g)) {
          const style = bundle[file];
          if (style?.type !== 'asset') return this.error(`${file} is not there.`);
          styles.push(String(style.source));
          if (!others.some((other) => String(other.source).includes(file))) delete bundle[file];
        }
        const fileName = `${path.dirname(page)}/${path.parse(entry).name}.js`;
        this.emitFile({ type: 'asset', fileName, source: await bundled(entry, { target, minify }) });
        const inPlace = `    <style>${styles.join('')}</style>\n    <script defer src="/${fileName}"></script>\n  </head>`;
        html.source = source.replace(links, '').replace('  </head>', () => inPlace);
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.facadeModuleId === path.join(import.meta.dirname, page)) delete bundle[chunk.fileName];
        }
      },
    },
  };
}

/** The readable tables become one compact asset; the tables themselves do not ship. */
function lexiconAsset(outDir: string): Plugin {
  return {
    name: 'lexicon-asset',
    apply: 'build',
    generateBundle() {
      const read = (table: string): string => readFileSync(path.join(import.meta.dirname, 'assets/lexicon', `${table}.tsv`), 'utf8');
      const texts = Object.fromEntries(TABLE_NAMES.map((table) => [table, read(table)])) as Record<TableName, string>;
      this.emitFile({ type: 'asset', fileName: 'lexicon.txt', source: compileLexicon(parseTables(texts)) });
    },
    closeBundle() {
      rmSync(path.join(import.meta.dirname, outDir, 'lexicon'), { recursive: true, force: true });
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const oldest = target === 'firefox' ? 'firefox140' : 'chrome140';
  return {
    publicDir: 'assets',
    resolve,
    plugins: [
      crx({ manifest: manifestFor(target), browser: target }),
      contentScripts(oldest),
      wholePage('src/popup/index.html', 'src/popup/main.tsx', oldest),
      lexiconAsset(`dist/${target}`),
      themePhrases(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: oldest,
      modulePreload: { polyfill: false },
      // A constant stays one: V8 compiles its value in where it would look a variable up each time, which is 3 to 6 % of the reading of figures.
      rollupOptions: { output: { topLevelVar: false } },
    },
  };
});
