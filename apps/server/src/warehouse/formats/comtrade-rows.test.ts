import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comtrade } from './comtrade.ts';
import { readWith } from './test-reading.ts';

const partners = ['CHN', 'RUS', 'DEU'];
const line = fc.record({
  partner: fc.constantFrom(...partners),
  product: fc.constantFrom('010121', '010129', '010221', '721049', '721070', '840120'),
  usd: fc.integer({ min: 1, max: 1_000_000 }),
});

/** The lines with every total above them: headings, chapters, all goods, each also for the World. */
const nested = (lines: readonly { partner: string; product: string; usd: number }[]): string[] => {
  const sums = new Map<string, number>();
  for (const { partner, product, usd } of lines)
    for (const place of [partner, 'World'])
      for (const code of [product, product.slice(0, 4), product.slice(0, 2), 'TOTAL']) {
        const key = `2020,KAZ,import,${place},${code}`;
        sums.set(key, (sums.get(key) ?? 0) + usd);
      }
  return [...sums].map(([key, usd]) => `${key},${usd}`);
};

test('of a file that nests by product and partner every line is kept once, in any order of rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .uniqueArray(line, { minLength: 1, selector: ({ partner, product }) => partner + product })
        .chain((lines) =>
          fc.record({
            lines: fc.constant(lines),
            rows: fc.shuffledSubarray(nested(lines), { minLength: nested(lines).length }),
          }),
        ),
      async ({ lines, rows }) => {
        const made = await readWith(comtrade, {
          text: `year,reporter,flow,partner,product,value_usd\n${rows.join('\n')}\n`,
        });
        try {
          const kept = await made.rows<{ partner: string; product: string; usd: number }>(
            'SELECT partner, product, usd FROM part ORDER BY ALL',
          );
          const expected = lines.toSorted((a, b) => (a.partner + a.product < b.partner + b.product ? -1 : 1));
          expect(kept).toEqual(expected.map(({ partner, product, usd }) => ({ partner, product, usd })));
          expect(made.reading).toMatchObject({ kind: 'read', unmapped: [], gaps: [] });
        } finally {
          made.close();
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('a chapter that is not detailed stays beside chapters that are', async () => {
  const made = await readWith(comtrade, {
    text:
      'year,reporter,flow,partner,product,value_usd\n' +
      '2020,KAZ,import,CHN,TOTAL,30\n2020,KAZ,import,CHN,01,10\n2020,KAZ,import,CHN,93,20\n2020,KAZ,import,CHN,010121,10\n',
  });
  expect(await made.rows('SELECT product, usd FROM part ORDER BY ALL')).toEqual([
    { product: '010121', usd: 10 },
    { product: '93', usd: 20 },
  ]);
  made.close();
});

test('the World as a reporter is left out beside countries, and told', async () => {
  const made = await readWith(comtrade, {
    text:
      'year,reporter,flow,partner,product,value_usd\n' +
      '2020,KAZ,import,World,01,30\n2020,CHN,import,World,01,10\n2020,Wld,import,World,01,900\n',
  });
  expect(await made.rows('SELECT reporter, usd FROM part ORDER BY ALL')).toEqual([
    { reporter: 'CHN', usd: 10 },
    { reporter: 'KAZ', usd: 30 },
  ]);
  expect(made.reading).toMatchObject({ unmapped: [{ code: 'WLD', usd: 900, treatment: 'left-out' }] });
  made.close();
});
