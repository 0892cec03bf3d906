import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defaultClientConditions, defineConfig } from 'vite';
import extensionIds from './build/extension-ids.json' with { type: 'json' };
import { noCodeFromText } from './build/no-code-from-text.ts';
import { noHtmlFromText } from './build/no-html-from-text.ts';
import { thirdPartyNotices } from './build/notices/third-party.ts';
import { shipFiles, useShippedFiles } from './build/ship-files.ts';
import base from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

function manifestFor(browser: 'chromium' | 'firefox'): ManifestV3Export {
  const manifest = { ...base, version: packageJson.version };
  if (browser === 'chromium') return manifest as ManifestV3Export;
  const {
    key: _key,
    minimum_chrome_version: _version,
    message_serialization: _form,
    storage: _storage,
    web_accessible_resources: open,
    ...rest
  } = manifest;
  return {
    ...rest,
    // Firefox gives every browser an address of its own, and knows no changing ones.
    web_accessible_resources: open.map(({ use_dynamic_url: _dynamic, ...one }) => one),
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: extensionIds.firefox.id,
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium';
  const [noticesInBuild, noticesInWorkers] = thirdPartyNotices(base.content_scripts.flatMap(({ js }) => js));
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser), browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
      noCodeFromText(),
      useShippedFiles(),
      shipFiles(),
      noticesInBuild,
      noHtmlFromText(),
    ],
    // The runtime's own files are shipped beside it, once, and loaded when they are needed.
    resolve: {
      conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions],
      alias: { 'webextension-polyfill': fileURLToPath(new URL('build/native-browser.ts', import.meta.url)) },
    },
    define: {
      __BROWSER__: JSON.stringify(browser),
      // Papa Parse can fetch files by itself; nobody asks it to, and in what we build it cannot.
      XMLHttpRequest: 'undefined',
    },
    worker: {
      format: 'es',
      plugins: () => [useShippedFiles(), noticesInWorkers],
      rollupOptions: { output: { entryFileNames: 'workers/[name].js' } },
    },
    build: {
      rollupOptions: {
        input: {
          'photo-check': 'src/photo-check/photo-check.html',
          'first-run': 'src/first-run/first-run.html',
        },
      },
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2023',
    },
  };
});
