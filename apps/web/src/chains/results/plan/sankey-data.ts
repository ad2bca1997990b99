import type { ChainModel, ChainPlan } from '@hamkor/contract';

/** Where value stands: a product at a stage in a country, or a market. `column` counts stages from the first. */
export interface SankeyNode {
  readonly id: string;
  readonly country: string;
  /** Product made or bought there; null for markets. */
  readonly product: string | null;
  readonly kind: 'purchase' | 'make' | 'market' | 'outside';
}

export interface SankeyLink {
  readonly source: string;
  readonly target: string;
  readonly product: string;
  /** Money per year at reference prices. */
  readonly value: number;
}

export interface SankeyData {
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly SankeyLink[];
}

interface Place {
  readonly country: string;
  readonly kind: 'site' | 'supplier' | 'market';
}

/** Flows of the first period added up by product and country, from purchases through every stage to the markets. */
export const sankeyData = (model: ChainModel, plan: ChainPlan): SankeyData => {
  const period = model.periods[0]?.id;
  const places = new Map<string, Place>([
    ...model.sites.map(({ id, country }) => [id, { country, kind: 'site' }] as const),
    ...model.suppliers.map(({ id, country }) => [id, { country, kind: 'supplier' }] as const),
    ...model.markets.map(({ id, country }) => [id, { country, kind: 'market' }] as const),
  ]);
  const price = new Map(model.products.map((product) => [product.id, product.price]));
  const lanes = new Map(model.lanes.map((lane) => [lane.id, lane]));
  const recipes = new Map(model.recipes.map((recipe) => [recipe.id, recipe]));
  const lines = new Map(model.lines.map((line) => [line.id, line]));
  const inputs = Map.groupBy(model.inputs, ({ recipe }) => recipe);
  const nodes = new Map<string, SankeyNode>();
  const links = new Map<string, SankeyLink>();
  const node = (kind: SankeyNode['kind'], country: string, product: string | null): string => {
    const id = `${kind} ${country} ${product ?? ''}`;
    nodes.set(id, { id, country, product, kind });
    return id;
  };
  const link = (source: string, target: string, product: string, quantity: number): void => {
    const value = quantity * (price.get(product) ?? 0);
    if (!(value > 0)) return;
    const key = `${source}>${target}>${product}`;
    links.set(key, { source, target, product, value: value + (links.get(key)?.value ?? 0) });
  };
  /** Units of a product used at a site, by the product made of it. */
  const uses = new Map<string, Map<string, number>>();
  for (const made of plan.lines) {
    const line = lines.get(made.line);
    const recipe = line && recipes.get(line.recipe);
    if (made.period !== period || line === undefined || recipe === undefined) continue;
    for (const { product, quantity } of inputs.get(recipe.id) ?? []) {
      const key = `${line.site} ${product}`;
      const by = uses.get(key) ?? new Map<string, number>();
      by.set(recipe.product, (by.get(recipe.product) ?? 0) + quantity * made.quantity);
      uses.set(key, by);
    }
  }
  const arrived = new Map<string, number>();
  for (const flow of plan.flows) {
    const lane = lanes.get(flow.lane);
    const from = lane && places.get(lane.from);
    const to = lane && places.get(lane.to);
    if (flow.period !== period || lane === undefined || from === undefined || to === undefined) continue;
    const source = node(from.kind === 'supplier' ? 'purchase' : 'make', from.country, flow.product);
    if (to.kind === 'market') {
      link(source, node('market', to.country, null), flow.product, flow.quantity);
      continue;
    }
    const key = `${lane.to} ${flow.product}`;
    arrived.set(key, (arrived.get(key) ?? 0) + flow.quantity);
    const by = [...(uses.get(key) ?? [])];
    const all = by.reduce((sum, [, quantity]) => sum + quantity, 0);
    for (const [product, quantity] of by) {
      link(source, node('make', to.country, product), flow.product, (flow.quantity * quantity) / all);
    }
  }
  // What a site uses of its own making travels nowhere, and is a flow from stage to stage all the same.
  for (const [key, by] of uses) {
    const [site = '', input = ''] = key.split(' ');
    const country = places.get(site)?.country;
    const all = [...by.values()].reduce((sum, quantity) => sum + quantity, 0);
    const own = all - (arrived.get(key) ?? 0);
    if (country === undefined || own <= all * 1e-6) continue;
    for (const [product, quantity] of by) {
      link(node('make', country, input), node('make', country, product), input, (own * quantity) / all);
    }
  }
  for (const delivery of plan.deliveries) {
    const demand = model.demands.find(({ id }) => id === delivery.demand);
    const country = demand && places.get(demand.market)?.country;
    if (delivery.period !== period || demand === undefined || country === undefined) continue;
    if (delivery.outside > 0) {
      link(
        node('outside', '', demand.product),
        node('market', country, null),
        demand.product,
        delivery.outside,
      );
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
};
