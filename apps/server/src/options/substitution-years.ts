import type { Explanation, OptionItem } from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { exactSum } from '../world/flow-queries.ts';
import type { LoadedWorlds } from '../world/loaded-worlds.ts';
import { loadedWorldsOf } from '../world/loaded-worlds.ts';
import type { FigureBasis } from '../world/trade-figure.ts';
import { tradeFigure } from '../world/trade-figure.ts';
import { whenReady } from './when-ready.ts';

type Substitution = Extract<Explanation, { readonly kind: 'substitution' }>;

/** What a page waits for its history, milliseconds; then it comes without. */
const patienceMs = 3_000;
const suppliersShown = 5;

interface YearRow {
  readonly year: number;
  readonly usd: number;
}

interface Pair {
  readonly supplier: string;
  readonly importer: string;
  readonly heading: string;
}

/** Places of a heading's lines. */
const placesOf = (products: readonly string[], heading: string): number[] =>
  [...products.keys()].filter((k) => products[k]!.startsWith(heading));

const published = (basis: FigureBasis, usd: number) =>
  // Documents and figures of options have the same fields; those of options tell years as a pair.
  tradeFigure(basis, usd, 'USD', { isPublished: true }) as Substitution['matched'];

/** What the supplier sold the importer by year: rows lie by exporter and importer, so that few are looked at. */
const betweenOf = async (
  warehouse: Warehouse,
  vintage: Vintage,
  years: readonly number[],
  lines: readonly string[],
  { supplier, importer }: Pair,
): Promise<ReadonlyMap<number, number>> => {
  const outcome = await warehouse.query<YearRow>(
    `SELECT year::INTEGER AS year, ${exactSum('usd')} AS usd FROM ${warehouse.from(vintage, 'flows', years)}
     WHERE exporter = $1 AND importer = $2 AND list_contains($3, product) GROUP BY year`,
    [supplier, importer, lines],
  );
  if (outcome.kind !== 'rows') throw new Error('there was no limit of time');
  return new Map(outcome.rows.map(({ year, usd }) => [year, usd]));
};

/** What is bought outside, sold outside and traded between the two, year by year of the vintage. */
const historyOf = async (
  warehouse: Warehouse,
  worlds: LoadedWorlds,
  vintage: Vintage,
  basis: FigureBasis & { readonly members: readonly string[] },
  pair: Pair,
): Promise<Substitution['history']> => {
  const { members } = basis;
  const { years, products, imports, exports } = await worlds.outsideYears(vintage);
  const places = placesOf(products, pair.heading);
  const lines = places.map((k) => products[k]!);
  const between = await betweenOf(warehouse, vintage, years, lines, pair);
  return years.map((year, y) => {
    const of = (usd: number) => published({ ...basis, years: [year] }, usd);
    const sum = (table: Float64Array, iso3: string): number => {
      const row = (y * members.length + members.indexOf(iso3)) * products.length;
      return places.reduce((all, k) => all + table[row + k]!, 0);
    };
    return {
      year,
      outsideImports: of(sum(imports, pair.importer)),
      spareExports: of(sum(exports, pair.supplier)),
      alreadyBetween: of(between.get(year) ?? 0),
    };
  });
};

/**
 * What only the page of a substitution from loaded trade shows, worked out when it is asked for: its history by year, and
 * who supplies how much from outside, all suppliers of all lines added up.
 */
export const withYears = async (
  warehouse: Warehouse,
  facts: Pick<Facts, 'trade'>,
  vintage: Vintage,
  option: OptionItem,
  explanation: Substitution,
): Promise<Substitution> => {
  const worlds = loadedWorldsOf(warehouse, facts);
  const world = await worlds.trade(vintage);
  const { members, countries, products } = world;
  const iso3Of = (role: string): string => option.partners.find((one) => one.role === role)!.iso3;
  const [supplier, importer] = [iso3Of('supplier'), iso3Of('importer')];
  const heading = option.products[0]!.hs;
  const places = placesOf(products, heading);
  const pair = { supplier, importer, heading };
  const [history, suppliers] = await Promise.all([
    whenReady(historyOf(warehouse, worlds, vintage, world, pair), patienceMs),
    worlds.suppliers(vintage),
  ]);
  const bought = suppliers.of(members.indexOf(importer), places);
  const outside = [...countries.keys()]
    .filter((c) => bought[c]! > 0 && !members.includes(countries[c]!))
    .sort((a, b) => bought[b]! - bought[a]! || a - b)
    .slice(0, suppliersShown)
    .map((c) => ({ iso3: countries[c]!, value: published(world, Math.round(bought[c]!)) }));
  return {
    ...explanation,
    history: history.kind === 'ready' ? history.value : [],
    outsideSuppliers: outside,
  };
};
