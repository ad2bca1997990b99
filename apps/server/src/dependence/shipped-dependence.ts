import { isFuelOrGold, singleSupplierFrom } from '@hamkor/bilateral';
import type { DependenceDocument, DependenceProductsDocument, ProductDocument } from '@hamkor/contract';
import type { MaterialFlow } from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import type { Fuels } from '../pairs/pair-measures.ts';
import type { FigureBasis } from '../world/trade-figure.ts';
import { orNull, tradeFigure } from '../world/trade-figure.ts';

type Cell = DependenceDocument['cells'][number];
type ProductItem = DependenceProductsDocument['items'][number];

const origin = 'baci-materials';
/** Purchases from countries outside of which the list does not name the seller. */
const outside = 'OUT';
/** The index is told only where this share of the purchases has a seller's name: it is then too low by 0.01 at most. */
const namedFrom = 0.9;

/** What a member buys of one raw material: means of the years in which the list shows any of it. */
export interface MaterialPurchase {
  readonly iso3: string;
  readonly hs: string;
  readonly years: readonly number[];
  /** US dollars a year, in all and by seller. */
  readonly usd: number;
  readonly sellers: ReadonlyMap<string, number>;
  /** Part of `usd` whose seller is not named. */
  readonly unnamed: number;
}

/** Purchases of raw materials by members. The lists hold the 200 largest flows: what is absent may be small, or none. */
export const materialPurchases = (
  { members, materials }: Pick<Facts['trade'], 'members' | 'materials'>,
  fuels: Fuels,
): MaterialPurchase[] => {
  const isCounted = ({ importer, hs2022 }: MaterialFlow): boolean =>
    members.includes(importer) && (fuels === 'with' || !isFuelOrGold(hs2022));
  const grouped = Map.groupBy(materials.filter(isCounted), ({ importer, hs2022 }) => `${importer} ${hs2022}`);
  return [...grouped.values()].map((flows): MaterialPurchase => {
    const years = [...new Set(flows.map(({ year }) => year))].sort((a, b) => a - b);
    const sellers = new Map<string, number>();
    const add = (iso3: string, kusd: number): void => {
      sellers.set(iso3, (sellers.get(iso3) ?? 0) + (kusd * 1000) / years.length);
    };
    let unnamed = 0;
    for (const { exporter, kusd, outsideSuppliers } of flows) {
      if (exporter !== outside) add(exporter, kusd);
      else {
        for (const supplier of outsideSuppliers) add(supplier.iso3, supplier.kusd);
        const named = outsideSuppliers.reduce((sum, supplier) => sum + supplier.kusd, 0);
        unnamed += (Math.max(0, kusd - named) * 1000) / years.length;
      }
    }
    const usd = flows.reduce((sum, { kusd }) => sum + kusd, 0) * 1000;
    return {
      iso3: flows[0]!.importer,
      hs: flows[0]!.hs2022,
      years,
      usd: usd / years.length,
      sellers,
      unnamed,
    };
  });
};

const largest = (sellers: ReadonlyMap<string, number>): [string, number][] =>
  [...sellers].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

/** HHI of the named sellers: a lower bound; NaN where too little is named. */
const hhiOf = ({ usd, sellers, unnamed }: Pick<MaterialPurchase, 'usd' | 'sellers' | 'unnamed'>): number =>
  1 - unnamed / usd < namedFrom
    ? Number.NaN
    : [...sellers.values()].reduce((sum, value) => sum + (value / usd) ** 2, 0);

const basisOf = (purchases: readonly MaterialPurchase[]): FigureBasis => {
  const years = [...new Set(purchases.flatMap(({ years: of }) => of))].sort((a, b) => a - b);
  return { origin, isSynthetic: false, years };
};

/** Years the purchases speak of, null where there are none. */
export const yearsOf = (purchases: readonly MaterialPurchase[]): readonly [number, number] | null => {
  const { years } = basisOf(purchases);
  return years.length === 0 ? null : [years[0]!, years.at(-1)!];
};

const isHeldOutside = ({ usd, sellers }: MaterialPurchase, members: readonly string[]): boolean =>
  [...sellers].some(([iso3, value]) => !members.includes(iso3) && value / usd > singleSupplierFrom);

/** Cells of the raw materials that come with Hamkor, by any grouping of headings. */
export const shippedCells = (
  purchases: readonly MaterialPurchase[],
  members: readonly string[],
  groupOf: (hs: string) => string | null,
  nameOf: (group: string) => Cell['name'],
): Cell[] => {
  const grouped = Map.groupBy(purchases, ({ iso3, hs }) => `${iso3} ${groupOf(hs)}`);
  return [...grouped.values()]
    .flatMap((own): Cell[] => {
      const group = groupOf(own[0]!.hs);
      if (group === null) return [];
      const basis = basisOf(own);
      const imports = own.reduce((sum, { usd }) => sum + usd, 0);
      const sellers = new Map<string, number>();
      for (const purchase of own)
        for (const [iso3, value] of purchase.sellers) sellers.set(iso3, (sellers.get(iso3) ?? 0) + value);
      const [top] = largest(sellers);
      const held = own.filter((purchase) => isHeldOutside(purchase, members));
      const inside = [...sellers].reduce(
        (sum, [iso3, value]) => sum + (members.includes(iso3) ? value : 0),
        0,
      );
      const hhi = own.reduce((sum, purchase) => sum + hhiOf(purchase) * purchase.usd, 0) / imports;
      const told = { key: 'measure.shipped-materials', args: { count: own.length } };
      return [
        {
          iso3: own[0]!.iso3,
          group,
          name: nameOf(group),
          imports: tradeFigure(basis, imports, 'USD', { steps: [told] }),
          hhi: orNull(hhi),
          singleOutside: tradeFigure(basis, held.reduce((sum, { usd }) => sum + usd, 0) / imports, 'share', {
            steps: [{ key: 'measure.single-outside', args: { count: held.length, all: own.length } }, told],
          }),
          topSupplier: top?.[0] ?? null,
          topShare: top === undefined ? null : top[1] / imports,
          bloc: inside / imports,
        },
      ];
    })
    .sort((a, b) => (a.iso3 === b.iso3 ? (a.group < b.group ? -1 : 1) : a.iso3 < b.iso3 ? -1 : 1));
};

/** The raw materials behind a cell, those that one supplier outside holds first. */
export const shippedProducts = (
  purchases: readonly MaterialPurchase[],
  members: readonly string[],
  nameOf: (hs: string) => ProductDocument['name'],
): ProductItem[] =>
  purchases
    .toSorted(
      (a, b) => Number(isHeldOutside(b, members)) - Number(isHeldOutside(a, members)) || b.usd - a.usd,
    )
    .flatMap((purchase): ProductItem[] => {
      const basis = basisOf([purchase]);
      const sellers = largest(purchase.sellers);
      const [top] = sellers;
      if (top === undefined) return [];
      const named = 1 - purchase.unnamed / purchase.usd;
      return [
        {
          product: { hs: purchase.hs, name: nameOf(purchase.hs) },
          imports: tradeFigure(basis, purchase.usd, 'USD', {
            steps: [
              {
                key: 'measure.mean',
                args: { count: purchase.years.length, from: purchase.years[0]!, to: purchase.years.at(-1)! },
              },
            ],
          }),
          hhi: tradeFigure(basis, hhiOf(purchase), 'index', {
            steps: [
              { key: 'measure.supplier-hhi', args: { count: sellers.length } },
              { key: 'measure.shipped-hhi', args: { named } },
            ],
          }),
          topSupplier: top[0],
          topShare: top[1] / purchase.usd,
          isOutside: !members.includes(top[0]),
          suppliers: sellers.slice(0, 5).map(([iso3, value]) => ({ iso3, share: value / purchase.usd })),
        },
      ];
    });
