import type {
  ChainModel,
  DemandRow,
  LaneRow,
  LineRow,
  MarketRow,
  ProductRow,
  RecipeRow,
  RegimeRow,
  SiteRow,
  SupplierRow,
  SupplyRow,
} from '../model/model.ts';

/** A recipe with its product and inputs; inputs named twice are added up. */
export interface RecipeEntry {
  readonly row: RecipeRow;
  readonly product: ProductRow;
  readonly inputs: readonly { readonly product: ProductRow; readonly quantity: number }[];
}

export interface LineEntry {
  readonly row: LineRow;
  readonly site: SiteRow;
  readonly recipe: RecipeEntry;
}

/** Where goods are given or taken. */
export type Place =
  | { readonly table: 'sites'; readonly row: SiteRow }
  | { readonly table: 'suppliers'; readonly row: SupplierRow }
  | { readonly table: 'markets'; readonly row: MarketRow };

/** A model with its references resolved. Rows that refer to nothing are left out: `checkModel` tells of them. */
export interface ModelIndex {
  readonly model: ChainModel;
  readonly products: ReadonlyMap<string, ProductRow>;
  /** Every product after all that is made of it: from what is wanted to raw materials. */
  readonly fromLastToFirst: readonly ProductRow[];
  readonly lines: readonly LineEntry[];
  readonly linesAt: ReadonlyMap<string, readonly LineEntry[]>;
  readonly places: ReadonlyMap<string, Place>;
  readonly suppliesAt: ReadonlyMap<string, readonly SupplyRow[]>;
  readonly demandsAt: ReadonlyMap<string, readonly DemandRow[]>;
  readonly lanes: readonly LaneRow[];
  /** Ids a group stands for, groups within groups resolved; of anything else the id itself. */
  readonly membersOf: (id: string) => readonly string[];
  readonly isPartner: (country: string) => boolean;
  /** States of a regime. */
  readonly regimeMembers: (regime: RegimeRow) => ReadonlySet<string>;
  /**
   * Share of each period in a figure per year: years × discount factor, divided by their sum. What is the same in every
   * period counts once.
   */
  readonly weights: readonly number[];
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const memberFinder = (model: ChainModel): ((id: string) => readonly string[]) => {
  const groups = new Map(model.groups.map(({ id, members }) => [id, members]));
  const resolved = new Map<string, readonly string[]>();
  const resolve = (id: string, above: readonly string[]): readonly string[] => {
    const members = groups.get(id);
    if (members === undefined) return [id];
    if (above.includes(id)) return [];
    return [...new Set(members.flatMap((member) => resolve(member, [...above, id])))];
  };
  return (id) => {
    const known = resolved.get(id) ?? resolve(id, []);
    resolved.set(id, known);
    return known;
  };
};

/** Products in an order in which each stands after all that is made of it. */
const orderProducts = (
  products: ReadonlyMap<string, ProductRow>,
  recipes: readonly RecipeEntry[],
): ProductRow[] => {
  const usedIn = new Map<string, Set<string>>();
  for (const { product, inputs } of recipes)
    for (const input of inputs)
      usedIn.set(input.product.id, (usedIn.get(input.product.id) ?? new Set()).add(product.id));
  const order: ProductRow[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (product: ProductRow): void => {
    if (state.get(product.id) === 'done') return;
    if (state.get(product.id) === 'open') throw new Error(`Bill of materials runs in a cycle: ${product.id}`);
    state.set(product.id, 'open');
    for (const id of usedIn.get(product.id) ?? []) visit(products.get(id)!);
    state.set(product.id, 'done');
    order.push(product);
  };
  for (const product of products.values()) visit(product);
  return order;
};

export const indexModel = (model: ChainModel): ModelIndex => {
  const products = byId(model.products);
  const inputsOf = Map.groupBy(model.inputs, ({ recipe }) => recipe);
  const recipes = new Map<string, RecipeEntry>();
  for (const row of model.recipes) {
    const product = products.get(row.product);
    if (product === undefined) continue;
    const quantities = new Map<ProductRow, number>();
    for (const input of inputsOf.get(row.id) ?? []) {
      const used = products.get(input.product);
      if (used !== undefined) quantities.set(used, (quantities.get(used) ?? 0) + input.quantity);
    }
    const inputs = [...quantities].map(([used, quantity]) => ({ product: used, quantity }));
    recipes.set(row.id, { row, product, inputs });
  }
  const sites = byId(model.sites);
  const lines = model.lines.flatMap((row): LineEntry[] => {
    const site = sites.get(row.site);
    const recipe = recipes.get(row.recipe);
    return site === undefined || recipe === undefined ? [] : [{ row, site, recipe }];
  });
  const places = new Map<string, Place>();
  for (const row of model.sites) places.set(row.id, { table: 'sites', row });
  for (const row of model.suppliers) places.set(row.id, { table: 'suppliers', row });
  for (const row of model.markets) places.set(row.id, { table: 'markets', row });
  const partners = new Set(model.partners.map(({ id }) => id));
  const membersOf = memberFinder(model);
  const regimeMembers = new Map(
    model.regimes.map((regime) => [regime.id, new Set(regime.members.flatMap(membersOf))]),
  );
  const lengths = model.periods.map(({ years, discountFactor }) => years * discountFactor);
  const sum = lengths.reduce((total, length) => total + length, 0);
  return {
    model,
    products,
    fromLastToFirst: orderProducts(products, [...recipes.values()]),
    lines,
    linesAt: Map.groupBy(lines, ({ site }) => site.id),
    places,
    suppliesAt: Map.groupBy(
      model.supplies.filter(({ product }) => products.has(product)),
      ({ supplier }) => supplier,
    ),
    demandsAt: Map.groupBy(
      model.demands.filter(({ product }) => products.has(product)),
      ({ market }) => market,
    ),
    lanes: model.lanes.filter(({ from, to }) => from !== to && places.has(from) && places.has(to)),
    membersOf,
    isPartner: (country) => partners.has(country),
    regimeMembers: (regime) => regimeMembers.get(regime.id) ?? new Set(),
    weights: lengths.map((length) => length / sum),
  };
};
