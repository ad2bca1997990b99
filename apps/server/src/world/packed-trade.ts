import type { Flows } from '@hamkor/bilateral';
import type { LoadedTrade } from '@hamkor/trade';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin } from '../warehouse/vintage.ts';
import type { NamedTables } from './table-file.ts';

const flowNames = ['between', 'outsideImports', 'outsideExports'] as const;
const amounts = ['usd', 'low', 'high', 'tonnes', 'weighedUsd'] as const;
const floats = ['exports', 'imports', 'totals', 'totalsWithoutFuels'] as const;
const shares = ['hhi', 'topShare', 'topOutsideShare', 'meanLnDistance'] as const;
const places = ['top', 'topOutside'] as const;

/** What the tables cannot tell of themselves. */
interface About {
  readonly countries: readonly string[];
  readonly products: readonly string[];
  readonly coarseShare: number;
  readonly isBounded: boolean;
}

/** Loaded trade as tables to be kept: without what its vintage says itself. */
export const packTrade = ({
  trade,
  lnDistance,
  yearly,
  coarseShare,
  isBounded,
}: LoadedTrade): NamedTables => ({
  about: {
    countries: trade.countries,
    products: trade.products,
    coarseShare,
    isBounded,
  } satisfies About,
  tables: {
    lnDistance,
    yearly,
    ...Object.fromEntries(floats.map((name) => [name, trade[name]])),
    ...Object.fromEntries(
      flowNames.flatMap((name) => amounts.map((amount) => [`${name}.${amount}`, trade[name][amount]])),
    ),
    ...Object.fromEntries([...shares, ...places].map((name) => [`suppliers.${name}`, trade.suppliers[name]])),
  },
});

/** The loaded trade of a vintage out of tables kept. */
export const unpackTrade = (
  { about, tables }: NamedTables,
  vintage: Pick<Vintage, 'name' | 'content' | 'isSynthetic'>,
  members: readonly string[],
  years: readonly number[],
): LoadedTrade => {
  const { countries, products, coarseShare, isBounded } = about as About;
  const float = (name: string): Float64Array => tables[name] as Float64Array;
  const place = (name: string): Int16Array => tables[name] as Int16Array;
  const flows = (name: (typeof flowNames)[number]): Flows => ({
    usd: float(`${name}.usd`),
    low: float(`${name}.low`),
    high: float(`${name}.high`),
    tonnes: float(`${name}.tonnes`),
    weighedUsd: float(`${name}.weighedUsd`),
  });
  return {
    trade: {
      origin: vintageOrigin(vintage),
      years,
      isSynthetic: vintage.isSynthetic,
      countries,
      products,
      members,
      exports: float('exports'),
      imports: float('imports'),
      totals: float('totals'),
      totalsWithoutFuels: float('totalsWithoutFuels'),
      between: flows('between'),
      outsideImports: flows('outsideImports'),
      outsideExports: flows('outsideExports'),
      suppliers: {
        hhi: float('suppliers.hhi'),
        top: place('suppliers.top'),
        topShare: float('suppliers.topShare'),
        topOutside: place('suppliers.topOutside'),
        topOutsideShare: float('suppliers.topOutsideShare'),
        meanLnDistance: float('suppliers.meanLnDistance'),
      },
    },
    lnDistance: float('lnDistance'),
    yearly: float('yearly'),
    coarseShare,
    isBounded,
  };
};
