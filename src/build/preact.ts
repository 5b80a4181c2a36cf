import type { Plugin } from 'vite';

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

/** Leaves them out of Preact's own minified file; a newer one that differs there fails the build. */
export const withoutNeverDrawn: Plugin = {
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
