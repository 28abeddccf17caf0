import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores are what is there; left to itself vitest keeps one of them free.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Files share what they import: the words alone take half a second to read.
          isolate: false,
          include: ['tests/{shared,main,renderer,architecture}/**/*.test.{ts,tsx}'],
          // A machine that does other work is slow, not wrong; a test that hangs still ends.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'durability',
          environment: 'node',
          include: ['tests/durability/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
