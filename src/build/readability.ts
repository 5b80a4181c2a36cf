import path from 'node:path';
import type { Plugin } from 'vite';

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
export const asModules: Plugin = {
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
