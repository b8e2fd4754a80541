import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { thirdPartyTexts } from './thirdParty.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Lays the terms of everything that ships beside the page. */
const thirdParty: Plugin = {
  name: 'third-party',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: thirdPartyTexts() });
  },
};

/** The page: plain files under absolute names, the same for `app://board/` and `https://app.invalid/`. */
export default defineConfig({
  root: folder('../renderer'),
  base: '/',
  plugins: [react(), thirdParty],
  build: {
    outDir: folder('../dist/renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    // Inlined files would be `data:` addresses, which the page may not load as styles or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
});
