import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { outline } from './outline.ts';
import { precompress } from './precompress.ts';

/** The server takes changes from its own pages only: what this proxy passes on counts as such. */
const to = (target: string) => ({ target, headers: { origin: target, host: new URL(target).host } });

export default defineConfig(({ command }) => {
  // A build is for readers even when a test starts it: React's development code is twice as large and slow.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: import.meta.dirname,
    plugins: [react(), outline(), precompress()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
      cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // Names that tell what loads: the chart library's own entry is called src/index.js.
          chunkFileNames: ({ moduleIds }) =>
            moduleIds.some((id) => id.includes('@observablehq/plot'))
              ? 'assets/plot-[hash].js'
              : 'assets/[name]-[hash].js',
        },
      },
    },
    server: { port: 4180, proxy: { '/api': to('http://127.0.0.1:4100') } },
    preview: { port: 4181, proxy: { '/api': to(process.env['HAMKOR_API'] ?? 'http://127.0.0.1:4100') } },
  };
});
