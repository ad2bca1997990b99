import { defineConfig } from 'vitest/config';

const pure = ['packages/**/*.test.ts', 'apps/web/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // What a browser shows may take seconds on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // No state, no input or output: these files may share a worker, which spares starting hundreds of them.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['{apps,tools,methods,acceptance}/**/*.test.{ts,tsx}'],
          exclude: ['apps/web/**', '**/node_modules/**'],
        },
      },
    ],
  },
});
