import type { CheckContext } from './check-model-context.ts';
import { candidates } from './check-model-context.ts';
import { expandGroup } from './model-groups.ts';

/** Inputs that cannot come to any line that needs them, and demands that nothing can come to. */
export const checkSources = (context: CheckContext): void => {
  const { rowsOf, tell } = context;
  const reach = sourcesOf(context);
  const sitesOf = new Map<string, string[]>();
  for (const { row } of rowsOf('lines'))
    sitesOf.set(row.recipe, [...(sitesOf.get(row.recipe) ?? []), row.site]);
  for (const place of rowsOf('inputs')) {
    const { product, recipe } = place.row;
    const users = sitesOf.get(recipe) ?? [];
    if (users.length === 0 || users.some((site) => reach.canGet(site, product))) continue;
    tell('nobody-makes', 'inputs', place, 'product', product, candidates(users, ''));
  }
  for (const place of rowsOf('demands')) {
    const { product, market, outsidePrice } = place.row;
    if (outsidePrice !== null || reach.canGet(market, product)) continue;
    tell('unreachable-demand', 'demands', place, 'market', market, product);
  }
};

/** Who makes or sells a product, and whether it can be carried from there to a place on one lane. */
const sourcesOf = ({ model, rowsOf }: CheckContext) => {
  const productOf = new Map(rowsOf('recipes').map(({ row }) => [row.id, row.product]));
  const givenAt = new Map<string, Set<string>>();
  const give = (place: string, product: string | undefined): void => {
    if (product === undefined) return;
    const given = givenAt.get(place) ?? new Set();
    givenAt.set(place, given.add(product));
  };
  for (const { row } of rowsOf('lines')) if (row.maximumLines > 0) give(row.site, productOf.get(row.recipe));
  for (const { row } of rowsOf('supplies')) give(row.supplier, row.product);
  const lanesInto = new Map<
    string,
    { readonly from: string; readonly products: readonly string[] | null }[]
  >();
  const membersOf = new Map<string, readonly string[]>();
  for (const { row } of rowsOf('lanes')) {
    let products: readonly string[] | null = null;
    if (row.product !== null) {
      products = membersOf.get(row.product) ?? expandGroup(model, row.product, 'products');
      membersOf.set(row.product, products);
    }
    const lanes = lanesInto.get(row.to) ?? [];
    lanes.push({ from: row.from, products });
    lanesInto.set(row.to, lanes);
  }
  const isGiven = (place: string, product: string): boolean => givenAt.get(place)?.has(product) ?? false;
  return {
    canGet: (place: string, product: string): boolean =>
      isGiven(place, product) ||
      (lanesInto.get(place) ?? []).some(
        ({ from, products }) => (products === null || products.includes(product)) && isGiven(from, product),
      ),
  };
};
