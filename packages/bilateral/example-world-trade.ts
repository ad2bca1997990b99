import type { Flows, WorldTrade } from './world-trade.ts';

/** One flow of a made-up world, USD and tonnes a year. */
export interface ExampleFlow {
  readonly exporter: string;
  readonly importer: string;
  readonly product: string;
  readonly usd: number;
  readonly tonnes?: number;
  readonly low?: number;
  readonly high?: number;
}

/** What a made-up world consists of; countries and products may be more than those that trade. */
export interface ExampleWorld {
  readonly countries: readonly string[];
  readonly products: readonly string[];
  readonly members: readonly string[];
  readonly flows: readonly ExampleFlow[];
  /** km between two countries; one hundred times the difference of their places where not given. */
  readonly distance?: (exporter: string, importer: string) => number;
}

const emptyFlows = (cells: number): Flows => ({
  usd: new Float64Array(cells),
  low: new Float64Array(cells),
  high: new Float64Array(cells),
  tonnes: new Float64Array(cells),
  weighedUsd: new Float64Array(cells),
});
const addFlow = (flows: Flows, cell: number, { usd, tonnes, low = usd, high = usd }: ExampleFlow): void => {
  flows.usd[cell]! += usd;
  flows.low[cell]! += low;
  flows.high[cell]! += high;
  if (tonnes === undefined) return;
  flows.tonnes[cell]! += tonnes;
  flows.weighedUsd[cell]! += usd;
};

const place = (of: readonly string[], code: string): number => of.indexOf(code);

/**
 * A made-up world worked out flow by flow, the slow and plain way: what tests compute from, and what a reader
 * of loaded data can be held against. No figure in it is real, and it says so (`isSynthetic`).
 */
export const exampleWorldTrade = ({
  countries,
  products,
  members,
  flows,
  distance,
}: ExampleWorld): WorldTrade => {
  const [n, m, width] = [countries.length, members.length, products.length];
  const exports = new Float64Array(n * width);
  const imports = new Float64Array(n * width);
  const totals = new Float64Array(n * n);
  const totalsWithoutFuels = new Float64Array(n * n);
  const between = emptyFlows(m * m * width);
  const outsideImports = emptyFlows(m * width);
  const outsideExports = emptyFlows(m * width);
  for (const flow of flows) {
    const [i, j, k] = [
      place(countries, flow.exporter),
      place(countries, flow.importer),
      place(products, flow.product),
    ];
    const [seller, buyer] = [place(members, flow.exporter), place(members, flow.importer)];
    exports[i * width + k]! += flow.usd;
    imports[j * width + k]! += flow.usd;
    totals[i * n + j]! += flow.usd;
    if (!/^(27|7108)/.test(flow.product)) totalsWithoutFuels[i * n + j]! += flow.usd;
    if (seller >= 0 && buyer >= 0) addFlow(between, (seller * m + buyer) * width + k, flow);
    else if (buyer >= 0) addFlow(outsideImports, buyer * width + k, flow);
    else if (seller >= 0) addFlow(outsideExports, seller * width + k, flow);
  }
  const kilometres =
    distance ?? ((a: string, b: string) => 100 * Math.abs(place(countries, a) - place(countries, b)));
  const suppliers = {
    hhi: new Float64Array(m * width).fill(Number.NaN),
    top: new Int16Array(m * width).fill(-1),
    topShare: new Float64Array(m * width).fill(Number.NaN),
    topOutside: new Int16Array(m * width).fill(-1),
    topOutsideShare: new Float64Array(m * width).fill(Number.NaN),
    meanLnDistance: new Float64Array(m * width).fill(Number.NaN),
  };
  members.forEach((member, row) =>
    products.forEach((product, k) => {
      const own = flows.filter((flow) => flow.importer === member && flow.product === product);
      const sums = countries.map((iso3) =>
        own.filter(({ exporter }) => exporter === iso3).reduce((sum, { usd }) => sum + usd, 0),
      );
      const all = sums.reduce((sum, value) => sum + value, 0);
      if (!(all > 0)) return;
      const cell = row * width + k;
      const outside = sums.map((value, i) => (members.includes(countries[i]!) ? 0 : value));
      suppliers.hhi[cell] = sums.reduce((sum, value) => sum + (value / all) ** 2, 0);
      suppliers.top[cell] = sums.indexOf(Math.max(...sums));
      suppliers.topShare[cell] = Math.max(...sums) / all;
      suppliers.topOutside[cell] = Math.max(...outside) > 0 ? outside.indexOf(Math.max(...outside)) : -1;
      suppliers.topOutsideShare[cell] = Math.max(...outside) / all;
      suppliers.meanLnDistance[cell] = sums.reduce(
        (sum, value, i) =>
          value > 0 ? sum + (value / all) * Math.log(kilometres(countries[i]!, member)) : sum,
        0,
      );
    }),
  );
  return {
    origin: 'vintage:example@000000000000',
    years: [2022, 2023, 2024],
    isSynthetic: true,
    countries,
    products,
    members,
    exports,
    imports,
    totals,
    totalsWithoutFuels,
    between,
    outsideImports,
    outsideExports,
    suppliers,
  };
};
