import type { BuildOptions, Plugin } from 'vite';
import { bundled } from './bundled.ts';
import { withoutNeverDrawn } from './preact.ts';
import { asModules } from './readability.ts';

/** Tells V8 to compile all functions of a file at once: by itself it goes through each twice, once to find its end and once when it is called. */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** The scripts of a page, each in one file that needs no other, so that no page can probe for us by what it may load. */
export function contentScripts(target: string): Plugin {
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
