import { kusd as asKusd, tonnes as asTonnes, unitValue } from '@hamkor/quantity';
import type { MaterialFlow } from './evidence.ts';

/** Trade of one member with the outside, or with another member, in one product and year. */
export interface AnnualFlow {
  readonly year: number;
  readonly kusd: number;
  /** Null when any part of the flow has no mass. */
  readonly tonnes: number | null;
  /** Outside suppliers known by name, largest first; empty where the flow is not an import from outside. */
  readonly suppliers: readonly { readonly iso3: string; readonly kusd: number }[];
  /** No outside supplier that is not named sells more than this. */
  readonly unnamedCapKusd: number;
}

/** One product seen from the bloc: what members buy outside, sell outside, and trade among themselves. */
export interface OutsideTrade {
  readonly hs2022: string;
  /** By ISO code of the member, years ascending. */
  readonly imports: ReadonlyMap<string, readonly AnnualFlow[]>;
  readonly exports: ReadonlyMap<string, readonly AnnualFlow[]>;
  /** By `supplier-importer`. */
  readonly between: ReadonlyMap<string, readonly AnnualFlow[]>;
}

/** Two flows of the same member, product and year as one; the outside is one place. */
const added = (a: AnnualFlow, b: AnnualFlow): AnnualFlow => ({
  year: a.year,
  kusd: a.kusd + b.kusd,
  tonnes: a.tonnes === null || b.tonnes === null ? null : a.tonnes + b.tonnes,
  suppliers: [...a.suppliers, ...b.suppliers].sort((x, y) => y.kusd - x.kusd || (x.iso3 < y.iso3 ? -1 : 1)),
  unnamedCapKusd: Math.max(a.unnamedCapKusd, b.unnamedCapKusd),
});

type Series = Map<string, AnnualFlow[]>;

const collect = (series: Series, key: string, flow: AnnualFlow): void => {
  const years = series.get(key) ?? [];
  const twin = years.findIndex(({ year }) => year === flow.year);
  if (twin < 0) years.push(flow);
  else years[twin] = added(years[twin]!, flow);
  series.set(
    key,
    years.sort((a, b) => a.year - b.year),
  );
};

/**
 * Sorts the flows of raw materials by product and by side. Everything that is no member is outside: the
 * rows of `OUT` and the rows of single other countries that the table names (Turkmenistan) together.
 * Flows between two outsiders are left out.
 */
export const outsideTrade = (
  materials: readonly MaterialFlow[],
  members: readonly string[],
): OutsideTrade[] => {
  const inside = new Set(members);
  const products = new Map<string, { imports: Series; exports: Series; between: Series }>();
  for (const { exporter, importer, hs2022, year, kusd, tonnes, outsideSuppliers } of materials) {
    const product = products.get(hs2022) ?? { imports: new Map(), exports: new Map(), between: new Map() };
    products.set(hs2022, product);
    const listed = exporter === 'OUT' ? outsideSuppliers : [{ iso3: exporter, kusd }];
    const rest = kusd - listed.reduce((sum, supplier) => sum + supplier.kusd, 0);
    const flow: AnnualFlow = { year, kusd, tonnes, suppliers: [], unnamedCapKusd: 0 };
    if (inside.has(exporter) && inside.has(importer))
      collect(product.between, `${exporter}-${importer}`, flow);
    else if (inside.has(exporter)) collect(product.exports, exporter, flow);
    else if (inside.has(importer)) {
      const unnamedCapKusd = Math.max(0, Math.min(rest, listed.at(-1)?.kusd ?? rest));
      collect(product.imports, importer, { ...flow, suppliers: listed, unnamedCapKusd });
    }
  }
  return [...products]
    .map(([hs2022, { imports, exports, between }]) => ({ hs2022, imports, exports, between }))
    .sort((a, b) => (a.hs2022 < b.hs2022 ? -1 : 1));
};

/** Mean of the years present, thousand USD; a year without a row is unknown, not zero. */
export const meanKusd = (flows: readonly AnnualFlow[]): number =>
  flows.reduce((sum, { kusd }) => sum + kusd, 0) / flows.length;

/** Value over mass of all years together, USD/t; null where any year has no mass. */
export const meanUnitValue = (flows: readonly AnnualFlow[]): number | null => {
  let kusd = 0;
  let tonnes = 0;
  for (const flow of flows) {
    if (flow.tonnes === null) return null;
    kusd += flow.kusd;
    tonnes += flow.tonnes;
  }
  return unitValue(asKusd(kusd), asTonnes(tonnes));
};
