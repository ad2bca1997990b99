import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withRivals } from './index.ts';

const figure = (value: number, year: number) => ({ value, years: [year, year] as const });
const indicators = [
  { iso3: 'SCO10', indicator: 'share_of_world_population', figure: figure(42.14, 2024) },
  { iso3: 'SCO10', indicator: 'share_of_world_population', figure: figure(41.95, 2025) },
  { iso3: 'CHN', indicator: 'natural_gas_production', figure: figure(201_426_000, 2023) },
  { iso3: 'CHN', indicator: 'natural_gas_production', figure: figure(239_402_000_000, 2023) },
];

test('the claim of 47 % of world population stands beside 41.95 % of 2025', () => {
  const [claim] = withRivals(
    [{ id: 'CL001', stated: '47' }],
    [{ claim: 'CL001', iso3: 'SCO10', indicator: 'share_of_world_population', year: 2025 }],
    indicators,
  );
  expect(claim).toEqual({ id: 'CL001', stated: '47', rivals: [indicators[1]] });
});

test('two sources for one year are two rivals: none is chosen silently', () => {
  const [claim] = withRivals(
    [{ id: 'CL900' }],
    [{ claim: 'CL900', iso3: 'CHN', indicator: 'natural_gas_production', year: 2023 }],
    indicators,
  );
  expect(claim?.rivals.map((rival) => rival.figure.value)).toEqual([201_426_000, 239_402_000_000]);
});

test('a claim nothing speaks of has no rivals, and a period is not a year', () => {
  const links = [{ claim: 'CL900', iso3: 'KAZ', indicator: 'growth', year: 2020 }];
  const period = [{ iso3: 'KAZ', indicator: 'growth', figure: { value: 3, years: [2020, 2022] as const } }];
  expect(withRivals([{ id: 'CL900' }], links, period)[0]?.rivals).toEqual([]);
  expect(withRivals([{ id: 'CL901' }], links, indicators)[0]?.rivals).toEqual([]);
});

test('joining neither loses nor reorders nor changes claims', () => {
  const claims = fc.uniqueArray(fc.record({ id: fc.string(), text: fc.string() }), {
    selector: ({ id }) => id,
  });
  const links = fc.array(
    fc.record({
      claim: fc.string(),
      iso3: fc.constantFrom('SCO10', 'CHN', 'KAZ'),
      indicator: fc.constantFrom('share_of_world_population', 'natural_gas_production'),
      year: fc.constantFrom(2023, 2024, 2025),
    }),
  );
  fc.assert(
    fc.property(claims, links, (some, to) => {
      const joined = withRivals(some, to, indicators);
      expect(joined.map(({ id, text }) => ({ id, text }))).toEqual(some);
      for (const claim of joined)
        for (const rival of claim.rivals)
          expect(
            to.some(
              (link) =>
                link.claim === claim.id &&
                link.indicator === rival.indicator &&
                link.iso3 === rival.iso3 &&
                link.year === rival.figure.years[0],
            ),
          ).toBe(true);
    }),
  );
});
