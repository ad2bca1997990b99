import type { TradeEvidence } from './evidence.ts';
import type { LoadedTrade } from './loaded-trade.ts';
import { loadedHeadings } from './loaded-headings.ts';

/** Exports of every country by heading, countries × headings. */
const headingExports = (loaded: LoadedTrade): Float64Array => {
  const { countries, products, exports } = loaded.trade;
  const { codes, first } = loadedHeadings(loaded);
  const table = new Float64Array(countries.length * codes.length);
  for (let c = 0, cell = 0; c < countries.length; c++) {
    for (let h = 0; h < codes.length; h++, cell++) {
      let sum = 0;
      for (let k = first[h]!; k < first[h + 1]!; k++) sum += exports[c * products.length + k]!;
      table[cell] = sum;
    }
  }
  return table;
};

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** World trade of a heading by year, million USD. */
const headingYears = ({ trade, yearly }: LoadedTrade, from: number, to: number): Map<number, number> =>
  new Map(
    trade.years.map((year, y) => {
      let usd = 0;
      for (let k = from; k < to; k++) usd += yearly[y * trade.products.length + k]!;
      return [year, usd / 1e6];
    }),
  );

/**
 * The evidence with its product space, the exports of members and world demand taken from loaded trade: headings
 * of HS 2022 summed from six digits, means over the years of the window. A country has a heading where its Balassa
 * index, over the means, is at least 1. Every country is there, members also without any exports; which are
 * large enough to be ranked is decided as for the shipped facts (`rankedSpace`).
 *
 * Headings of 2022 stand for themselves: `correspondences` becomes the identity.
 */
export const evidenceOfTrade = (facts: TradeEvidence, loaded: LoadedTrade): TradeEvidence => {
  const { countries, members, years, origin } = loaded.trade;
  const { codes, first, members: rows } = loadedHeadings(loaded);
  const table = headingExports(loaded);
  const width = codes.length;
  const rowOf = (c: number): Float64Array => table.subarray(c * width, (c + 1) * width);
  const totals = countries.map((_, c) => sumOf(rowOf(c)));
  const world = new Float64Array(width);
  table.forEach((usd, cell) => {
    world[cell % width]! += usd;
  });
  const all = sumOf(world);
  const has = (c: number, h: number): boolean =>
    // RCA >= 1 without dividing: the same comparison, defined where something is exported.
    rowOf(c)[h]! > 0 && rowOf(c)[h]! * all >= totals[c]! * world[h]!;
  const exporters = new Int32Array(width);
  const isMember = new Set(members);
  const presence = countries.flatMap((iso3, c) => {
    if (!isMember.has(iso3) && totals[c] === 0) return [];
    const hs92 = codes.filter((_, h) => has(c, h));
    for (let h = 0; h < width; h++) if (has(c, h)) exporters[h]! += 1;
    return [{ iso3, totalMusd: totals[c]! / 1e6, hs92 }];
  });
  const known = new Set([...codes, ...facts.headings.map(({ hs }) => hs)]);
  return {
    ...facts,
    correspondences: [...known].sort().map((hs) => ({ hs92: hs, hs2022: hs, share: 1 })),
    presence,
    exports: members.flatMap((iso3, m) =>
      codes.flatMap((hs92, h) => {
        const usd = rowOf(rows[m]!)[h]!;
        return usd > 0 ? [{ iso3, hs92, kusd: usd / 1000 }] : [];
      }),
    ),
    world: codes.map((hs92, h) => ({
      hs92,
      musd: headingYears(loaded, first[h]!, first[h + 1]!),
      meanMusd: world[h]! / 1e6,
      exportersWithRca: exporters[h]!,
    })),
    space: { edition: 'HS2022', years: [years[0]!, years.at(-1)!], origins: [origin] },
    loaded,
  };
};
