import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  // Relative: the server's public address may have a path of its own in front.
  base: './',
  plugins: [
    react(),
    // Once here, as small as it gets, and not for each who asks: bot/http/tab-files.ts sends them.
    compression({
      algorithms: ['gzip', 'brotliCompress'],
      include: /\.(html|js|css|svg)$/,
      threshold: 500,
    }),
  ],
  build: {
    outDir: path.join(here, '../dist/tab'),
    emptyOutDir: true,
    target: 'es2022',
    // The charts alone are above vite's own limit; ours, 220 KB gzipped for the first load, is held by a test.
    chunkSizeWarningLimit: 800,
  },
});
