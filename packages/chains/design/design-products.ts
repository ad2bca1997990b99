import type { Names } from '../model/model.ts';
import type { SpecProduct } from './chain-spec.ts';
import type { DesignGrounds } from './design-grounds.ts';
import type { DesignGap } from './design-gap.ts';
import type { DesignPrice } from './design-prices.ts';
import type { ProcessTree, TreeProduct } from './process-tree.ts';
import { kgIn } from './process-units.ts';

/** Kilograms of a unit where nothing is known of it. */
const assumedKg = 1000;

/** Kilograms of a unit: of mass by definition, else what its inputs weigh together; null where that is unknown. */
const massOf = (tree: ProcessTree, product: TreeProduct): number | null => {
  const own = kgIn(product.unit);
  if (own !== null) return own;
  const [maker] = product.processes;
  const masses = tree.inputs
    .filter(({ process }) => process === maker?.id)
    .flatMap(({ product: id, quantity }) => {
      const input = tree.products.find((candidate) => candidate.id === id);
      const kg = input === undefined ? null : massOf(tree, input);
      return kg === null ? [] : [kg * quantity];
    });
  return masses.length === 0 ? null : masses.reduce((sum, mass) => sum + mass, 0);
};

/** The name of a heading; with that of the process where several products of the chain share it. */
export const productName = (grounds: DesignGrounds, tree: ProcessTree, product: TreeProduct): Names => {
  const hs = product.hs.slice(0, 4);
  const heading = grounds.nameOf(hs) ?? { en: hs, ru: hs, zh: hs };
  const [process] = product.processes;
  if (process === undefined || tree.products.filter((other) => other.hs.slice(0, 4) === hs).length === 1)
    return heading;
  const { name } = process;
  return {
    en: `${heading.en}: ${name.en}`,
    ru: `${heading.ru}: ${name.ru}`,
    zh: `${heading.zh}：${name.zh}`,
  };
};

export const stageOf = (depth: number): string => `step-${depth}`;

/** The products of a designed chain with their names, masses and prices. */
export const designProducts = (
  tree: ProcessTree,
  grounds: DesignGrounds,
  prices: ReadonlyMap<string, DesignPrice>,
): { readonly rows: readonly SpecProduct[]; readonly gaps: readonly DesignGap[] } => {
  const gaps: DesignGap[] = [];
  const rows = tree.products.flatMap((product) => {
    const price = prices.get(product.id);
    if (price === undefined) return [];
    const mass = massOf(tree, product);
    const gap = { table: 'products', row: product.id } as const;
    if (mass === null)
      gaps.push({ ...gap, kind: 'mass-unknown', field: 'kgPerUnit', what: product.unit, assumed: assumedKg });
    if (!price.isKnown)
      gaps.push({ ...gap, kind: 'price-unknown', field: 'price', what: product.hs, assumed: price.value });
    return [
      {
        id: product.id,
        name: productName(grounds, tree, product),
        hs: product.hs,
        unit: product.unit,
        kgPerUnit: mass ?? assumedKg,
        stage: stageOf(product.depth),
        price: price.figure,
      },
    ];
  });
  return { rows, gaps };
};
