import type { Plugin } from 'vite';

type Left = readonly (readonly [what: string, instead: string])[];

/**
 * Of Preact, what a card never draws: HTML from strings, formulas, HTML within pictures, templates, fields, styles, what stood there before, and
 * parts that are still to come, stand elsewhere, are classes, remember something, catch what others throw or want to be told of their elements.
 * What is never true goes with all that depends on it.
 */
const NEVER_DRAWN: Left = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  ['h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),', '('],
  ['("foreignObject"==C||"http://www.w3.org/1998/Math/MathML"==f&&v.test(C))&&(f="http://www.w3.org/1999/xhtml"),', ''],
  [
    'if("svg"==C?f="http://www.w3.org/2000/svg":"math"==C?f="http://www.w3.org/1998/Math/MathML":f||(f="http://www.w3.org/1999/xhtml"),o)for(s=0;s<o.length;s++)if((k=o[s])&&(C?k.localName==C:3==k.nodeType)){t=k,o[s]=null;break}',
    'f="svg"==C?"http://www.w3.org/2000/svg":f||"http://www.w3.org/1999/xhtml";',
  ],
  ['C,x.is?x:a),l&&(n.__m&&n.__m(r,o),l=!1),o=null}', 'C)}'],
  [
    'if(a="template"==C&&t.content||t,o="textarea"==C&&null!=x.defaultValue?null:o&&d.call(a.childNodes),!l&&o)for($={},s=0;s<t.attributes.length;s++)$[(k=t.attributes[s]).name]=k.value;',
    'a=t;',
  ],
  ['"value"==s&&"defaultValue"in x||"checked"==s&&"defaultChecked"in x||', ''],
  ['"value"==s?b=k:"checked"==s?m=k:l&&"function"!=typeof k||', ''],
  [
    'o?o[0]:u.__k&&S(u,0),l,c),o&&o.some(g)),l&&"textarea"!=C||(s="value","progress"==C&&null==b?t.removeAttribute(s):null==b||b===t[s]&&("progress"!=C||b)||N(t,s,b,$[s],f),s="checked",null!=m&&m!=t[s]&&N(t,s,m,$[s],f))',
    'u.__k&&S(u,0),l,c))',
  ],
  ['l&&t.data==x||', ''],
  ['n.__&&n.__(t,r),9==r.nodeType&&(r=r.documentElement),i=(u=t&&32&t.__u)?null:r.__k', 'i=r.__k'],
  ['i?null:r.firstChild?d.call(r.childNodes):null,f,i?i.__e:r.firstChild,u,o),E(f,r.__k,o),', 'null,f,i?i.__e:null,0,o),'],
  [
    'if("style"==t)if("string"==typeof r)n.style.cssText=r;else{if("string"==typeof u&&(n.style.cssText=u=""),u)for(t in u)r&&t in r||T(n.style,t);if(r)for(t in r)u&&r[t]==u[t]||T(n.style,t,r[t])}else if("o"',
    'if("o"',
  ],
  ['"function"!=typeof r&&(r=null),"function"!=typeof u&&(u=null),', ''],
  [
    'f=t!=(t=t.replace(l,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),r?n.addEventListener(t,o,f):n.removeEventListener(t,o,f)',
    't=t.slice(2).toLowerCase(),r?n.addEventListener(t,o):n.removeEventListener(t,o)',
  ],
  [
    'if("http://www.w3.org/2000/svg"==i)t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(',
    'if("http://www.w3.org/2000/svg"!=i&&',
  ],
  ['n.event?n.event(r):r', 'r'],
  ['128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&', '0&&'],
  [',(s=n.__b)&&s(r);', ';'],
  ['C=(s=V.prototype)&&s.render,j=(s=V.contextType)&&i[s.__c],L=s?j?j.props.value:s.__:i,', 'L=i,'],
  ['if(t&&t.then){', 'if(0){'],
  ['t&&t.then||D(r)', 'D(r)'],
  ['!u&&(i=t.__c)&&(i=i.__z)&&', '0&&'],
  ['M.__P&&(s=l', '0&&(s=l'],
  ['M.__P&&(r.__e=null', '0&&(r.__e=null'],
  ['C?r.__c=d=new V(M,L):', ''],
  ['j&&j.sub(d),', ''],
  ['C&&(d.__s||', '0&&(d.__s||'],
  ['M!==k&&C&&', '0&&'],
  ['!(4&d.__g)&&d.shouldComponentUpdate&&', '0&&'],
  ['d.componentWillUpdate&&', '0&&'],
  ['C&&d.componentDidUpdate&&', '0&&'],
  ['C&&!V.getDerivedStateFromProps&&', '0&&'],
  ['C&&d.componentDidMount&&', '0&&'],
  [
    'H=n.__r,q=C?25:0;do{d.__g&=-9,H&&H(r),s=d.render(d.props,d.state=d.__s,d.context)}while(8&d.__g&&++q<25);',
    'd.__g&=-9,s=d.render(M,d.state,L);',
  ],
  ['C&&(y.push', '0&&(y.push'],
  ['y.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&e.push(d),l=S(u)', 'l=S(u)'],
  ['d.state=d.__s,d.getChildContext&&', '0&&'],
  ['C&&u.__c&&', '0&&'],
  [',p&&p.some(g),d.__h.length&&e.push(d),1&d.__g&&(d.__g&=-4)', ''],
  ['(s=n.diffed)&&s(r),l', ' l'],
  ['(h.ref!=v.ref||8&h.__u)&&(h.ref&&G(h.ref,null,v,h),v.ref&&a.push(v.ref,v.__c||w,v)),', ''],
  [
    'n.unmount&&n.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||G(i,null,r,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){n.__e(t,r)}',
    'i=t.__c){',
  ],
  [
    'for(var i,o,e;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),i.componentDidCatch&&(i.componentDidCatch(n,u||{}),e=1),e&&8&i.__g)return void(i.__g|=2)}catch(t){n=t}}throw f=0,n',
    'throw n',
  ],
  [
    'x.prototype.setState=function(n,t){var r=this.__s;r&&r!=this.state||(r=this.__s=_({},this.state)),"function"==typeof n&&(n=n(_({},r),this.props)),n&&(_(r,n),this.__v&&(t&&this.__k.push(t),L(this)))},x.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),L(this))},',
    '',
  ],
];

/** The same, of what makes a part from its tag. */
const NEVER_MADE: Left = [
  ['if("ref"in p&&"function"!=typeof t)for(l in p={},e)"ref"==l?c=e[l]:p[l]=e[l];', ''],
  ['(a||i)&&(s.__source=a,s.__self=i),r.vnode&&r.vnode(s),s', ' s'],
];

const LEFT: readonly (readonly [RegExp, Left])[] = [
  [/preact[\\/]dist[\\/]preact\.m?js$/, NEVER_DRAWN],
  [/preact[\\/]jsx-runtime[\\/]dist[\\/]jsxRuntime\.m?js$/, NEVER_MADE],
];

/** Leaves them out of Preact's own minified files; a newer one that differs there fails the build. */
export const withoutNeverDrawn: Plugin = {
  name: 'without-never-drawn',
  transform(code, id) {
    const left = LEFT.find(([file]) => file.test(id))?.[1];
    if (!left) return null;
    const rest = left.reduce((now, [what, instead]) => {
      if (!now.includes(what)) this.error(`Preact has changed: ${what}`);
      return now.replace(what, () => instead);
    }, code);
    return { code: rest, map: null };
  },
};
