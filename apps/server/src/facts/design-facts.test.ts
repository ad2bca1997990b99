import { expect, test } from 'vitest';
import { changeTable, copiedFacts } from './changed-facts.ts';
import { shippedDesignFacts } from './design-facts.ts';
import { readEveryTable } from './every-table.ts';
import { readFacts } from './facts.ts';

test('the facts of chains load with every row, once', () => {
  const facts = shippedDesignFacts();
  expect(Object.fromEntries(Object.entries(facts).map(([table, rows]) => [table, rows.length]))).toEqual({
    processes: 42,
    parameters: 301,
    prices: 80,
    costs: 404,
    euroRates: 10,
    mfnRates: 27,
    agreements: 13,
  });
  expect(shippedDesignFacts()).toBe(facts);
  const yarn = facts.parameters.find(({ id }) => id === 'cotton-spinning-electricity-kwh');
  expect(yarn).toMatchObject({ value: 4420, low: 3300, high: 4600, year: 2007, confidence: 'estimated' });
});

test('what does not fit together is refused by file, line and column, and not read at the start', () => {
  const folder = copiedFacts();
  changeTable(folder, 'process-facts', 'parameters.csv', (csv) =>
    csv
      .replace('cotton-weaving,input,5205,0.19,0.18,0.21', 'cotton-weaving,input,,0.19,0.2,0.21')
      .replace(/,cotton-spinning,,,"?Spinning/, (found) =>
        found.replace('cotton-spinning', 'cotton-spining'),
      ),
  );
  changeTable(folder, 'tariffs', 'mfn-rates.csv', (csv) =>
    csv.replace('chn-all,CHN,all', 'chn-all,CHN,some'),
  );
  changeTable(folder, 'unit-prices', 'prices.csv', (csv) => csv.replace('2025,5201,', '2025,0000,'));
  expect(readFacts(folder).kind).toBe('facts');
  const reading = readEveryTable(folder);
  if (reading.kind === 'facts') throw new Error('broken tables were taken');
  expect(reading.problems).toMatchObject([
    { file: 'process-facts/parameters.csv', column: 'low', found: '"0.2"' },
    { file: 'process-facts/parameters.csv', column: 'made_by', found: '"cotton-spining"' },
    { file: 'process-facts/parameters.csv', column: 'of', found: '""' },
    { file: 'unit-prices/prices.csv', column: 'hs', found: '"0000"' },
    { file: 'tariffs/mfn-rates.csv', column: 'scope', found: '"some"' },
  ]);
});

test('a row of an example that names nothing, or says two things, is refused', () => {
  const folder = copiedFacts();
  changeTable(folder, 'example-chains', 'sites.csv', (csv) => csv.replace(',PRK026,', ',PRK926,'));
  changeTable(folder, 'example-chains', 'markets.csv', (csv) => csv.replace(',RUMOW', ',RUMOV'));
  changeTable(folder, 'example-chains', 'recipes.csv', (csv) =>
    csv.replace(',cotton-spinning,', ',cotton-spining,'),
  );
  changeTable(folder, 'example-chains', 'inputs.csv', (csv) =>
    csv.replace('spin,lint,,,,cotton-spinning-input-5201', 'spin,lint,1.2,,,cotton-spinning-input-5201'),
  );
  expect(readFacts(folder).kind).toBe('facts');
  const reading = readEveryTable(folder);
  if (reading.kind === 'facts') throw new Error('broken tables were taken');
  expect(reading.problems).toMatchObject([
    { file: 'example-chains/recipes.csv', column: 'process', found: '"cotton-spining"' },
    { file: 'example-chains/sites.csv', column: 'park', found: '"PRK926"' },
    { file: 'example-chains/inputs.csv', column: 'row', found: '"cotton-spinning-input-5201"' },
    { file: 'example-chains/markets.csv', column: 'node', found: '"RUMOV"' },
  ]);
});
