import type { ChainDraft, FlowColumn, MadeColumn } from './compile-draft.ts';
import { keepsHeading, qualifiesAlways, roomForForeign } from './compile-regimes.ts';
import type { ProductRow, RegimeRow, SiteRow } from '../model/model.ts';

/** "What this site makes of this product originates under this regime." */
interface Claim {
  readonly key: string;
  readonly site: SiteRow;
  readonly product: ProductRow;
  readonly regime: RegimeRow;
  /** 0-1 column. */
  readonly column: number;
}

/** The columns of a draft by where they are. */
interface Sorted {
  readonly made: (site: string, product: ProductRow) => readonly MadeColumn[];
  readonly into: (site: string, product: ProductRow) => readonly FlowColumn[];
  readonly outOf: (site: string, product: ProductRow) => readonly FlowColumn[];
}

const keyOf = (place: string, product: ProductRow): string => `${place}:${product.id}`;

const sortColumns = ({ columns }: ChainDraft): Sorted => {
  const made = Map.groupBy(columns.made, ({ line }) => keyOf(line.site.id, line.recipe.product));
  const into = Map.groupBy(columns.flows, ({ flow }) => keyOf(flow.lane.to, flow.product));
  const outOf = Map.groupBy(columns.flows, ({ flow }) => keyOf(flow.lane.from, flow.product));
  return {
    made: (site, product) => made.get(keyOf(site, product)) ?? [],
    into: (site, product) => into.get(keyOf(site, product)) ?? [],
    outOf: (site, product) => outOf.get(keyOf(site, product)) ?? [],
  };
};

const inputsOf = (made: readonly MadeColumn[]): ReadonlySet<ProductRow> =>
  new Set(made.flatMap(({ line }) => line.recipe.inputs.map(({ product }) => product)));

const quantityOf = ({ line }: MadeColumn, input: ProductRow): number =>
  line.recipe.inputs.find(({ product }) => product === input)?.quantity ?? 0;

/** Makes claims as they are asked for, and keeps them in order. */
const claimBook = (draft: ChainDraft, sorted: Sorted) => {
  const { column, columns } = draft;
  const claims = new Map<string, Claim>();
  return {
    claims,
    /** Null where the product originates whatever goes into it. */
    claim: (site: SiteRow, product: ProductRow, regime: RegimeRow): Claim | null => {
      if (sorted.made(site.id, product).every(({ line }) => qualifiesAlways(line, regime))) return null;
      const key = `${site.id}:${product.id}:${regime.id}`;
      const known = claims.get(key);
      if (known !== undefined) return known;
      const added = column({ name: `origin:${key}`, upper: 1, isInteger: true });
      columns.origins.set(key, added);
      const made: Claim = { key, site, product, regime, column: added };
      claims.set(key, made);
      return made;
    },
  };
};

/** Units per year that a site takes from its stock of a product in a period, less what it lays in. */
const stockChange = (
  { index, columns }: ChainDraft,
  site: SiteRow,
  product: ProductRow,
  period: number,
): readonly (readonly [column: number, factor: number])[] => {
  const { years } = index.model.periods[period];
  return columns.stocks
    .filter((stock) => stock.site === site && stock.product === product)
    .flatMap((stock) => {
      if (stock.period === period) return [[stock.column, -1 / years] as const];
      return stock.period === period - 1 ? [[stock.column, 1 / years] as const] : [];
    });
};

/** Most units per year of an input that the lines of a site can use up in a period. */
const mostUsed = ({ columns }: ChainDraft, site: SiteRow, input: ProductRow, period: number): number =>
  columns.made
    .filter((made) => made.line.site === site && made.period === period)
    .reduce((sum, made) => sum + quantityOf(made, input) * made.line.most[period], 0);

/** Amounts that may count as originating, of one input at one site in one period: columns, at most what they hold. */
const originating = (
  draft: ChainDraft,
  sorted: Sorted,
  claim: ReturnType<typeof claimBook>['claim'],
  at: {
    readonly site: SiteRow;
    readonly input: ProductRow;
    readonly regime: RegimeRow;
    readonly period: number;
  },
): readonly number[] => {
  const { index, column, row, builder, columnScale } = draft;
  const { site, input, regime, period } = at;
  const members = index.regimeMembers(regime);
  const name = `${site.id}:${input.id}:${regime.id}:${index.model.periods[period].id}`;
  const counts: number[] = [];
  /** As much of a sum of columns as originates: all of it without a claim, else if it holds. */
  const part = (
    from: string,
    of: readonly (readonly [column: number, factor: number])[],
    most: number,
    held: Claim | null,
  ): void => {
    const added = column({ name: `originating:${from}:${name}` }, columnScale[of[0][0]]);
    const within = row({ name: `within:${from}:${name}`, upper: 0 });
    builder.entry(within, added, 1);
    for (const [other, factor] of of) builder.entry(within, other, -factor);
    counts.push(added);
    if (held === null) return;
    const link = row({ name: `claimed:${from}:${name}`, upper: 0 });
    builder.entry(link, added, 1);
    builder.entry(link, held.column, -most);
  };
  const into = sorted.into(site.id, input).filter((flow) => flow.period === period);
  for (const [from, flows] of Map.groupBy(into, ({ flow }) => flow.lane.from)) {
    const place = index.places.get(from)!;
    if (!members.has(place.row.country)) continue;
    const held = place.table === 'sites' ? claim(place.row, input, regime) : null;
    if (held === null) {
      counts.push(...flows.map((flow) => flow.column));
      continue;
    }
    // What moves under the regime is bound to the claim already.
    const isUnder = (flow: FlowColumn): boolean => flow.regime.tested === regime;
    counts.push(...flows.filter(isUnder).map((flow) => flow.column));
    const others = flows.filter((flow) => !isUnder(flow));
    const most = others.reduce((sum, { flow }) => sum + flow.most[period], 0);
    if (others.length > 0)
      part(
        from,
        others.map((flow) => [flow.column, 1]),
        most,
        held,
      );
  }
  const own = sorted.made(site.id, input).filter((made) => made.period === period);
  if (own.length > 0 && members.has(site.country)) {
    const held = claim(site, input, regime);
    const shipped = sorted.outOf(site.id, input).filter((flow) => flow.period === period);
    const kept = stockChange(draft, site, input, period);
    if (held === null && shipped.length === 0 && kept.length === 0)
      counts.push(...own.map((made) => made.column));
    else
      part(
        site.id,
        [
          ...own.map((made) => [made.column, 1] as const),
          ...shipped.map((flow) => [flow.column, -1] as const),
          ...kept,
        ],
        mostUsed(draft, site, input, period),
        held,
      );
  }
  return counts;
};

/** The rules of one claim in one period, given how much of each input originates. */
const addRules = (
  { row, builder, index }: ChainDraft,
  { key, product, regime, column: holds }: Claim,
  made: readonly MadeColumn[],
  period: number,
  originates: ReadonlyMap<ProductRow, number>,
): void => {
  const id = index.model.periods[period].id;
  if (regime.valueContent !== null) {
    // price × made − price of inputs that do not originate ≥ content × price × made, if the claim holds.
    const left = made.map(({ line }) => roomForForeign(line, regime));
    const missing = made.reduce(
      (sum, { line }, place) => sum + Math.max(0, -left[place]) * line.most[period],
      0,
    );
    const content = row({ name: `content:${key}:${id}`, upper: missing });
    for (const [place, making] of made.entries()) builder.entry(content, making.column, -left[place]);
    for (const [input, used] of originates) builder.entry(content, used, -input.price);
    builder.entry(content, holds, missing);
  }
  if (!regime.needsHeadingChange) return;
  for (const input of inputsOf(made)) {
    if (!keepsHeading(product, input)) continue;
    const most = made.reduce((sum, making) => sum + quantityOf(making, input) * making.line.most[period], 0);
    const heading = row({ name: `heading:${key}:${input.id}:${id}`, upper: most });
    for (const making of made) builder.entry(heading, making.column, quantityOf(making, input));
    const used = originates.get(input);
    if (used !== undefined) builder.entry(heading, used, -1);
    builder.entry(heading, holds, most);
  }
};

/**
 * Rules of origin, where a preference that asks for one gives a lower duty than any that does not. Value content is by
 * build-down at reference prices: price less the price of inputs that do not originate, at least the share asked for; inputs
 * of the same heading must originate where a change of heading is asked for. An input originates when it comes from a
 * supplier in a member state, or from a plant in one (the site itself included) whose own claim holds: cumulation. What a
 * site has of originating inputs is shared out among what it makes as serves best. What was bought in an earlier period and
 * kept in stock counts as not originating; what the site made itself counts as made.
 */
export const addOrigins = (draft: ChainDraft): void => {
  const { index, columns, column, row, builder, columnScale } = draft;
  const sorted = sortColumns(draft);
  const { claims, claim } = claimBook(draft, sorted);
  const preferred = columns.flows.filter(({ regime }) => regime.tested !== null);
  for (const { flow, regime } of preferred) {
    const place = index.places.get(flow.lane.from)!;
    if (place.table === 'sites') claim(place.row, flow.product, regime.tested!);
  }
  const pools = new Map<string, { readonly uses: number[]; readonly sources: readonly number[] }>();
  // Claims that stand behind others are added while the list is walked.
  for (const held of claims.values()) {
    const { site, product, regime, key } = held;
    for (const [period, { id }] of index.model.periods.entries()) {
      const made = sorted.made(site.id, product).filter((making) => making.period === period);
      const under = sorted
        .outOf(site.id, product)
        .filter((flow) => flow.period === period && flow.regime.tested === regime);
      if (under.length > 0) {
        const most = under.reduce((sum, { flow }) => sum + flow.most[period], 0);
        const link = row({ name: `preferred:${key}:${id}`, upper: 0 });
        for (const flow of under) builder.entry(link, flow.column, 1);
        builder.entry(link, held.column, -most);
      }
      const originates = new Map<ProductRow, number>();
      for (const input of inputsOf(made)) {
        const poolKey = `${site.id}:${input.id}:${regime.id}:${id}`;
        const pool = pools.get(poolKey) ?? {
          uses: [],
          sources: originating(draft, sorted, claim, { site, input, regime, period }),
        };
        pools.set(poolKey, pool);
        if (pool.sources.length === 0) continue;
        const used = column({ name: `uses:${key}:${input.id}:${id}` }, columnScale[pool.sources[0]]);
        const within = row({ name: `uses:${key}:${input.id}:${id}`, upper: 0 });
        builder.entry(within, used, 1);
        for (const making of made) builder.entry(within, making.column, -quantityOf(making, input));
        pool.uses.push(used);
        originates.set(input, used);
      }
      addRules(draft, held, made, period, originates);
    }
  }
  for (const [key, { uses, sources }] of pools) {
    if (uses.length === 0) continue;
    const shared = row({ name: `originating:${key}`, upper: 0 });
    for (const used of uses) builder.entry(shared, used, 1);
    for (const source of sources) builder.entry(shared, source, -1);
  }
};
