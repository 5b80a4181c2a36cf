import type { Plugin } from 'vite';

/**
 * Of Preact, what a card never draws: HTML from strings, formulas, HTML within pictures, templates, fields, bars of progress, styles of elements,
 * parts that are still to come or stand elsewhere, and those that are classes, remember something or catch what others throw. What is never
 * true goes with all that depends on it.
 */
const NEVER_DRAWN: readonly (readonly [string, string])[] = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  ['h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),', '('],
  ['"math"==C?f="http://www.w3.org/1998/Math/MathML":', ''],
  ['("foreignObject"==C||"http://www.w3.org/1998/Math/MathML"==f&&v.test(C))&&(f="http://www.w3.org/1999/xhtml"),', ''],
  ['a="template"==C&&t.content||t,o="textarea"==C&&null!=x.defaultValue?null:o&&', 'a=t,o=o&&'],
  ['l&&"textarea"!=C||(', 'l||('],
  ['"progress"==C&&null==b?t.removeAttribute(s):null==b||b===t[s]&&("progress"!=C||b)||', 'null==b||b===t[s]||'],
  ['128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&', '0&&'],
  ['if(t&&t.then){', 'if(0){'],
  ['!u&&(i=t.__c)&&(i=i.__z)&&', '0&&'],
  ['M.__P&&(s=l', '0&&(s=l'],
  ['M.__P&&(r.__e=null', '0&&(r.__e=null'],
  ['C=(s=V.prototype)&&s.render,', ''],
  ['C?r.__c=d=new V(M,L):', ''],
  ['C&&(d.__s||', '0&&(d.__s||'],
  ['M!==k&&C&&', '0&&'],
  ['!(4&d.__g)&&d.shouldComponentUpdate&&', '0&&'],
  ['d.componentWillUpdate&&', '0&&'],
  ['C&&d.componentDidUpdate&&', '0&&'],
  ['C&&!V.getDerivedStateFromProps&&', '0&&'],
  ['C&&d.componentDidMount&&', '0&&'],
  ['q=C?25:0', 'q=0'],
  ['C&&(y.push', '0&&(y.push'],
  ['d.getChildContext&&', '0&&'],
  ['C&&u.__c&&', '0&&'],
  [
    'if("style"==t)if("string"==typeof r)n.style.cssText=r;else{if("string"==typeof u&&(n.style.cssText=u=""),u)for(t in u)r&&t in r||T(n.style,t);if(r)for(t in r)u&&r[t]==u[t]||T(n.style,t,r[t])}else if("o"',
    'if("o"',
  ],
  [
    'for(var i,o,e;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),i.componentDidCatch&&(i.componentDidCatch(n,u||{}),e=1),e&&8&i.__g)return void(i.__g|=2)}catch(t){n=t}}throw f=0,n',
    'throw f=0,n',
  ],
  [
    'x.prototype.setState=function(n,t){var r=this.__s;r&&r!=this.state||(r=this.__s=_({},this.state)),"function"==typeof n&&(n=n(_({},r),this.props)),n&&(_(r,n),this.__v&&(t&&this.__k.push(t),L(this)))},x.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),L(this))},',
    '',
  ],
];

/** What a card must not ask for, since it is left out. */
const NOT_THERE =
  /'preact\/(?:hooks|compat)'|import \{[^}]*\b(?:Component|create\w+|hydrate)\b[^}]*\} from 'preact'|\s(?:style|value|checked|dangerouslySetInnerHTML)=\{?/;
const PREACT = /preact[\\/]dist[\\/]preact\.m?js$/;

/** Leaves them out of Preact's own minified file. A newer one that differs there fails the build, or lies elsewhere; so does a card that needs them. */
export const withoutNeverDrawn: Plugin = {
  name: 'without-never-drawn',
  // Before what is drawn is made into calls.
  enforce: 'pre',
  transform(code, id) {
    const [needed] = (id.endsWith('.tsx') && NOT_THERE.exec(code)) || [];
    if (needed) this.error(`Cards are drawn without it: ${needed}`);
    if (!PREACT.test(id)) return null;
    const rest = NEVER_DRAWN.reduce((now, [what, instead]) => {
      if (!now.includes(what)) this.error(`Preact has changed: ${what}`);
      return now.replace(what, () => instead);
    }, code);
    return { code: rest, map: null };
  },
  buildEnd() {
    const preact = [...this.getModuleIds()].filter((id) => /[\\/]node_modules[\\/]preact[\\/]/.test(id));
    if (preact.length > 0 && !preact.some((id) => PREACT.test(id))) this.error(`Preact lies elsewhere: ${preact[0]}`);
  },
};
