/** Support for tests: a made-up world of two years as a vintage, and the same flows to work anything out from. */
import { arbitraryFlows } from '../../../../packages/bilateral/arbitrary-world.ts';
import type { ExampleFlow, ExampleWorld } from '../../../../packages/bilateral/example-world-trade.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import type { Vintage } from '../warehouse/vintage.ts';

/** A made-up world with flows told by year. */
export interface TestWorld extends ExampleWorld {
  readonly byYear: ReadonlyMap<number, readonly ExampleFlow[]>;
}

/** Ten members, four others, twelve products, 2023 and 2024; the second year is half as much again. */
export const testWorld = (): TestWorld => {
  const made = arbitraryFlows(20_24, { countries: 14, members: 10, products: 12, filled: 0.3 });
  const scaled = (factor: number): ExampleFlow[] =>
    made.flows.map((flow) => Object.assign({}, flow, { usd: Math.round(flow.usd * factor) }));
  const [first, second] = [scaled(1), scaled(1.5)];
  return {
    ...made,
    byYear: new Map([
      [2023, first],
      [2024, second],
    ]),
    // Means over both years: what a reader of the vintage must come to.
    flows: first.map((flow, at) => Object.assign({}, flow, { usd: (flow.usd + second[at]!.usd) / 2 })),
  };
};

/** Writes it below `varFolder`; synthetic vintages are not taken when none is asked for. */
export const writeTestWorld = (
  varFolder: string,
  { byYear }: TestWorld,
  about: Partial<Vintage> & Pick<Vintage, 'name'>,
): Promise<Vintage> =>
  writeVintage(
    varFolder,
    { content: '0123456789ab', ...about },
    {
      flows: [...byYear].flatMap(([year, flows]) =>
        flows.map(({ exporter, importer, product, usd, tonnes, low, high }) => ({
          year,
          exporter,
          importer,
          product,
          usd,
          tonnes: tonnes ?? null,
          usd_low: low === undefined ? null : Math.round(Math.min(low, usd)),
          usd_high: high === undefined ? null : Math.round(Math.max(high, usd)),
          reported: 'both',
        })),
      ),
    },
  );
