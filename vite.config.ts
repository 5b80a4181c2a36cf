import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { resolve } from './src/build/bundled.ts';
import { contentScripts } from './src/build/content-scripts.ts';
import { lexiconAsset } from './src/build/lexicon-asset.ts';
import { themePhrases } from './src/build/theme-phrases.ts';
import { wholePage } from './src/build/whole-page.ts';

type Target = 'chrome' | 'firefox';

/** The popup's page, which stays open beside the article. */
const PANEL = 'src/popup/index.html?panel';

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
