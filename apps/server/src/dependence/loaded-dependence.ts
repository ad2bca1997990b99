import {
  dependence,
  memberRows,
  singleSupplierFrom,
  supplierConcentration,
  withoutFuelsAndGold,
} from '@hamkor/bilateral';
import type { WorldTrade } from '@hamkor/bilateral';
import type { DependenceDocument, DependenceProductsDocument, ProductDocument } from '@hamkor/contract';
import type { Fuels } from '../pairs/pair-measures.ts';
import { knownTrade } from '../world/known-trade.ts';
import type { MemberSuppliers } from '../world/member-suppliers.ts';
import { orNull, tradeFigure } from '../world/trade-figure.ts';
import type { NamedGroups } from './product-groups.ts';

type Cell = DependenceDocument['cells'][number];
type ProductItem = DependenceProductsDocument['items'][number];

export interface DependenceInput {
  readonly trade: WorldTrade;
  readonly suppliers: MemberSuppliers;
  readonly groups: NamedGroups;
  readonly fuels: Fuels;
}

const countedOf = ({ trade, fuels }: DependenceInput): Uint8Array | undefined =>
  fuels === 'with' ? undefined : withoutFuelsAndGold(trade.products);

/** Places of the members, to tell suppliers inside from those outside. */
const membersOf = (trade: WorldTrade): ReadonlySet<number> => new Set(memberRows(trade));

const productsIn = (
  { groups }: DependenceInput,
  group: number,
  counted: Uint8Array | undefined,
): number[] => {
  const places: number[] = [];
  groups.of.forEach((of, k) => {
    if (of === group && counted?.[k] !== 0) places.push(k);
  });
  return places;
};

const meanStep = ({ years }: WorldTrade) => ({
  key: 'measure.mean',
  args: { count: years.length, from: years[0]!, to: years.at(-1)! },
});

/** Every member and group of which anything is bought; none of a member whose purchases outside are not loaded. */
export const loadedCells = (
  input: DependenceInput,
  nameOf: (group: string) => Cell['name'],
): DependenceDocument['cells'] => {
  const { trade, suppliers, groups } = input;
  const counted = countedOf(input);
  const found = dependence(trade, groups, counted);
  const known = knownTrade(trade);
  const inside = membersOf(trade);
  const places = groups.codes.map((_, group) => productsIn(input, group, counted));
  return trade.members.flatMap((iso3, member) =>
    groups.codes.flatMap((group, column): Cell[] => {
      const cell = member * groups.count + column;
      if (!known.imports[member]! || !(found.imports[cell]! > 0)) return [];
      const { top, topShare } = supplierConcentration(suppliers.of(member, places[column]!), (supplier) =>
        inside.has(supplier),
      );
      return [
        {
          iso3,
          group,
          name: nameOf(group),
          imports: tradeFigure(trade, found.imports[cell]!, 'USD', { steps: [meanStep(trade)] }),
          hhi: orNull(found.hhi[cell]!),
          singleOutside: tradeFigure(trade, found.singleOutsideShare[cell]!, 'share', {
            steps: [
              {
                key: 'measure.single-outside',
                args: { count: found.singleProducts[cell]!, all: found.products[cell]! },
              },
            ],
          }),
          topSupplier: trade.countries[top] ?? null,
          topShare: orNull(topShare),
          bloc: orNull(found.bloc[cell]!),
        },
      ];
    }),
  );
};

/** How many products, and how many suppliers of each, the list behind a cell shows. */
const most = { products: 200, suppliers: 5 } as const;

/** The products behind a cell: those that one supplier outside holds first, the largest purchases first in each. */
export const loadedProducts = (
  input: DependenceInput,
  member: number,
  group: number,
  nameOf: (hs: string) => ProductDocument['name'],
): ProductItem[] => {
  const { trade, suppliers } = input;
  const inside = membersOf(trade);
  const row = memberRows(trade)[member]!;
  const width = trade.products.length;
  const importsOf = (k: number): number => trade.imports[row * width + k]!;
  const isHeld = (k: number): boolean =>
    trade.suppliers.topOutsideShare[member * width + k]! > singleSupplierFrom;
  return productsIn(input, group, countedOf(input))
    .filter((k) => importsOf(k) > 0)
    .sort((a, b) => Number(isHeld(b)) - Number(isHeld(a)) || importsOf(b) - importsOf(a) || a - b)
    .slice(0, most.products)
    .map((k): ProductItem => {
      const bought = suppliers.of(member, [k]);
      const { hhi, top, topShare } = supplierConcentration(bought, (supplier) => inside.has(supplier));
      const sellers = Array.from(bought.keys()).filter((supplier) => bought[supplier]! > 0);
      const total = bought.reduce((sum, value) => sum + value, 0);
      return {
        product: { hs: trade.products[k]!, name: nameOf(trade.products[k]!) },
        imports: tradeFigure(trade, importsOf(k), 'USD', { steps: [meanStep(trade)] }),
        hhi: tradeFigure(trade, hhi, 'index', {
          steps: [{ key: 'measure.supplier-hhi', args: { count: sellers.length } }],
        }),
        topSupplier: trade.countries[top]!,
        topShare,
        isOutside: !inside.has(top),
        suppliers: sellers
          .sort((a, b) => bought[b]! - bought[a]! || a - b)
          .slice(0, most.suppliers)
          .map((supplier) => ({ iso3: trade.countries[supplier]!, share: bought[supplier]! / total })),
      };
    });
};
