import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Where the build is put together before it takes the place of the last one; see main/start/ensure-build.mjs. */
const out = process.env.DAEJO_OUT ?? 'out';
const at = (path: string) => resolve(import.meta.dirname, path);
const present = (entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)));

export default defineConfig({
  main: {
    build: {
      outDir: at(`${out}/main`),
      target: 'node24',
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        input: present({
          index: at('main/index.ts'),
          web: at('main/web/index.ts'),
          cli: at('main/cli/index.ts'),
          brain: at('main/workers/brain.ts'),
        }),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // The words stand apart from the program, so that each can be weighed by itself.
          codeSplitting: {
            groups: [
              { name: 'lexicon', test: /shared[\\/]lexicon[\\/](?:data|traps)[\\/]|traps\.data|konglish\.data/u },
            ],
          },
          // Dead code goes, names of functions and lines stay: a stack trace from somebody's machine can be read.
          minify: { compress: true, mangle: { keepNames: true }, codegen: false },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: at(`${out}/preload`),
      target: 'node24',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at(`${out}/renderer`),
      target: 'chrome156',
      minify: true,
      // The window's files come from this machine, so one larger file is no slower than several.
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: at('renderer/index.html') },
    },
  },
});
