/** The bill of materials as a tree: a product, the ways to make it, what each takes. */
import type { ChainModel, InputRow, ProductRow, RecipeRow } from '@hamkor/contract';

export interface BillInput {
  readonly input: InputRow;
  /** Place of the row in its table. */
  readonly place: number;
  readonly product: BillProduct;
}

export interface BillRecipe {
  readonly recipe: RecipeRow;
  readonly place: number;
  /** Sites whose lines may run it. */
  readonly sites: readonly string[];
  readonly inputs: readonly BillInput[];
}

export interface BillProduct {
  /** Id of the product, whether or not a row of it exists. */
  readonly id: string;
  readonly row: ProductRow | undefined;
  /** Address within the tree: ids from the root joined by `/`. */
  readonly path: string;
  /** Alternatives; none where it is bought. */
  readonly recipes: readonly BillRecipe[];
  /** Suppliers that sell it. */
  readonly suppliers: readonly string[];
  /** It stands above itself: the bill of materials runs in a circle, and the tree ends here. */
  readonly isCircle: boolean;
  /** It is unfolded at an earlier place: many products may share one, and each is told once. */
  readonly isToldBefore: boolean;
}

/** Products at the roots: those that markets want, then those that nothing takes. */
const rootsOf = (model: ChainModel): readonly string[] => {
  const taken = new Set(model.inputs.map(({ product }) => product));
  return [
    ...new Set([
      ...model.demands.map(({ product }) => product),
      ...model.recipes.map(({ product }) => product).filter((id) => !taken.has(id)),
    ]),
  ];
};

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> =>
  Map.groupBy(items, keyOf);

export const billTree = (model: ChainModel): readonly BillProduct[] => {
  const products = new Map(model.products.map((row) => [row.id, row]));
  const recipes = grouped(
    model.recipes.map((recipe, place) => ({ recipe, place })),
    ({ recipe }) => recipe.product,
  );
  const inputs = grouped(
    model.inputs.map((input, place) => ({ input, place })),
    ({ input }) => input.recipe,
  );
  const lines = grouped(model.lines, ({ recipe }) => recipe);
  const supplies = grouped(model.supplies, ({ product }) => product);
  const told = new Set<string>();
  const grow = (id: string, above: readonly string[]): BillProduct => {
    const isCircle = above.includes(id);
    const path = [...above, id];
    const isToldBefore = !isCircle && told.has(id) && recipes.has(id);
    told.add(id);
    return {
      id,
      row: products.get(id),
      path: path.join('/'),
      isCircle,
      isToldBefore,
      suppliers: [...new Set((supplies.get(id) ?? []).map(({ supplier }) => supplier))],
      recipes:
        isCircle || isToldBefore
          ? []
          : (recipes.get(id) ?? []).map(({ recipe, place }) => ({
              recipe,
              place,
              sites: [...new Set((lines.get(recipe.id) ?? []).map(({ site }) => site))],
              inputs: (inputs.get(recipe.id) ?? []).map(({ input, place: at }) => ({
                input,
                place: at,
                product: grow(input.product, path),
              })),
            })),
    };
  };
  return rootsOf(model).map((id) => grow(id, []));
};
