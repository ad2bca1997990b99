/** Support for tests: a made-up world as a vintage of two years, and the same flows to work anything out from. */
import { writeVintage } from '../warehouse/test-vintage.ts';
import type { Vintage } from '../warehouse/vintage.ts';

/** One flow of a made-up world. */
export interface TestFlow {
  readonly exporter: string;
  readonly importer: string;
  readonly product: string;
  readonly usd: number;
  readonly tonnes?: number;
  readonly low?: number;
  readonly high?: number;
}

export interface TestWorld {
  readonly products: readonly string[];
  readonly members: readonly string[];
  /** Means over both years: what a reader of the vintage must come to. */
  readonly flows: readonly TestFlow[];
  readonly byYear: ReadonlyMap<number, readonly TestFlow[]>;
}

/** Size of the world that tests of routes are held against. */
export const testWorldSizes = { countries: 14, members: 10, products: 12, filled: 0.3 };

/** A made-up world in 2023 and 2024; the second year is half as much again. */
export const twoYearWorld = (made: Pick<TestWorld, 'products' | 'members' | 'flows'>): TestWorld => {
  const scaled = (factor: number): TestFlow[] =>
    made.flows.map((flow) => Object.assign({}, flow, { usd: Math.round(flow.usd * factor) }));
  const [first, second] = [scaled(1), scaled(1.5)];
  return {
    products: made.products,
    members: made.members,
    flows: first.map((flow, at) => Object.assign({}, flow, { usd: (flow.usd + second[at]!.usd) / 2 })),
    byYear: new Map([
      [2023, first],
      [2024, second],
    ]),
  };
};

/** Writes it below `varFolder`; synthetic vintages are not taken when none is asked for. */
export const writeTestWorld = (
  varFolder: string,
  { byYear }: Pick<TestWorld, 'byYear'>,
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
