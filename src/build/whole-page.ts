import path from 'node:path';
import type { BuildOptions, Plugin } from 'vite';
import { bundled } from './bundled.ts';
import { ROOT } from './root.ts';

/**
 * A page that comes as one file and one script. It opens at a click, and by itself the bundler would have the browser fetch as many files as it
 * shares with other pages, each of which takes longer than what is in it.
 */
export function wholePage(page: string, entry: string, target: string): Plugin {
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
          if (chunk.type === 'chunk' && chunk.facadeModuleId === path.join(ROOT, page)) delete bundle[chunk.fileName];
        }
      },
    },
  };
}
