import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

const pure = ['packages/**/*.test.ts', 'apps/web/**/*.test.{ts,tsx}'];
/** What a person does on the shipped facts: these files change nothing and share one product. */
const shipped = ['bank', 'corridors', 'exploring', 'first-page', 'journeys', 'pages'].map(
  (name) => `acceptance/${name}.test.ts`,
);

/** Browsers take longest, what is pure is done in no time: the other way round one of two workers would end idle. */
const place = ({ moduleId, project }: TestSpecification): number =>
  moduleId.includes('/acceptance/') ? 0 : project.name === 'pure' ? 2 : 1;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // What a browser shows may take seconds on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      // No state, no input or output: these files may share a worker, which spares starting hundreds of them.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { name: 'shipped', include: shipped, globalSetup: 'acceptance/shipped-site.ts' },
      },
      // Each of these has a product of its own, which it changes, and a browser.
      {
        extends: true,
        test: {
          name: 'changing',
          include: ['acceptance/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...shipped],
        },
      },
      // Databases and servers are started by each file for itself; what they share is code that is loaded, which
      // loading anew for three hundred files cost a sixth of the time.
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['{apps,tools,methods}/**/*.test.{ts,tsx}'],
          exclude: ['apps/web/**', '**/node_modules/**'],
          isolate: false,
        },
      },
    ],
  },
});
