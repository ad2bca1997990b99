import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps,tools,methods,acceptance}/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // What a browser shows may take seconds on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
