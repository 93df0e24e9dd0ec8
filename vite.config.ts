import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { embedElement } from './src/build/embed/element.ts';
import { offlineWorker } from './src/build/offlineWorker.ts';
import { pagesWhileDeveloping } from './src/build/pagesWhileDeveloping.ts';
import { paletteStyles } from './src/build/paletteStyles.ts';
import { FONT_PACKAGE } from './src/build/preview/font.ts';
import {
  FIRST_STYLE_ENTRY,
  FRAME_ENTRY,
  GUARD_ENTRY,
  PAGE_ENTRIES,
  STYLE_ENTRY,
} from './src/build/site/entries.ts';
import { siteAddress } from './src/build/site/siteAddress.ts';
import { shippedPackages } from './src/build/supply/shippedPackages.ts';
import { trustedMapWorker } from './src/build/trustedMapWorker.ts';

const shipped = shippedPackages([FONT_PACKAGE]);

export default defineConfig({
  base: siteAddress(process.env.SITE_URL).base,
  appType: 'custom',
  publicDir: false,
  plugins: [
    react(),
    paletteStyles(),
    trustedMapWorker(),
    pagesWhileDeveloping(),
    offlineWorker([shipped.noting()]),
    embedElement([shipped.noting()]),
    shipped.noting(),
    shipped.writing(),
  ],
  worker: { plugins: () => [shipped.noting()] },
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    // Said here once: the interactive map's library is one large file that loads after the page is read.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: [GUARD_ENTRY, ...Object.values(PAGE_ENTRIES), FIRST_STYLE_ENTRY, STYLE_ENTRY, FRAME_ENTRY],
    },
  },
});
