import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** One manifest for both; Firefox runs an event page and wants to know what data is collected: none leaves the browser. */
function manifestFor(target: Target): ManifestV3Export {
  const manifest: Record<string, unknown> = structuredClone(base);
  if (target === 'firefox') {
    manifest.background = { scripts: [base.background.service_worker], type: 'module' };
    manifest.browser_specific_settings = {
      gecko: { id: 'margin-notes@margin-notes.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    };
  } else manifest.minimum_chrome_version = '140';
  return manifest as unknown as ManifestV3Export;
}

/** crxjs lists the injected script as web-accessible, so that any page could probe for us; it runs without that. */
const notWebAccessible: Plugin & { renderCrxManifest: (manifest: Record<string, unknown>) => Record<string, unknown> } = {
  name: 'not-web-accessible',
  enforce: 'post',
  renderCrxManifest(manifest) {
    delete manifest.web_accessible_resources;
    return manifest;
  },
};

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [crx({ manifest: manifestFor(target), browser: target }), notWebAccessible],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox142' : 'chrome140',
      modulePreload: { polyfill: false },
    },
  };
});
