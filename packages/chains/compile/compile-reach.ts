import type { LineEntry, ModelIndex } from './compile-index.ts';
import type { DemandRow, LaneRow, ProductRow, SupplyRow } from '../model/model.ts';

/** A line that can get its inputs and whose product somebody can need. */
export interface LineOption extends LineEntry {
  /** Units per year that can be made and needed, by period. */
  readonly most: readonly number[];
}

/** A product on a lane from one who has it to one who wants it. */
export interface FlowOption {
  readonly lane: LaneRow;
  readonly product: ProductRow;
  /** What is bought, where the lane begins at a supplier. */
  readonly supply: SupplyRow | null;
  /** What is served, where it ends at a market. */
  readonly demand: DemandRow | null;
  /** Units per year that can be given and needed, by period. */
  readonly most: readonly number[];
}

/** The options of a model that can be part of any plan, and how much of each can ever be needed. */
export interface Reach {
  readonly lines: readonly LineOption[];
  readonly flows: readonly FlowOption[];
}

const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((value, t) => value + b[t]);
const times = (a: readonly number[], factor: number): number[] => a.map((value) => value * factor);
const atMost = (a: readonly number[], limit: number): number[] => a.map((value) => Math.min(value, limit));

/** Units per year wanted by a demand, by period. */
export const wanted = ({ model }: ModelIndex, demand: DemandRow): number[] =>
  model.periods.map(({ demandFactor }) => demand.quantity * demandFactor);

/**
 * With stock, what is needed in one period may be made in another: all of it within the years of this one.
 */
const poolOverPeriods = ({ model }: ModelIndex, need: readonly number[]): number[] => {
  if (model.stockRate === null || need.length === 1) return [...need];
  const units = need.reduce((sum, value, t) => sum + value * model.periods[t].years, 0);
  return model.periods.map(({ years }) => units / years);
};

/** Lanes that carry a product, by the place they begin at or end at. */
interface LaneTable {
  readonly from: (place: string, product: string) => readonly LaneRow[];
  readonly into: (place: string, product: string) => readonly LaneRow[];
}

const laneTable = ({ lanes, membersOf }: ModelIndex): LaneTable => {
  const from = Map.groupBy(lanes, (lane) => lane.from);
  const into = Map.groupBy(lanes, (lane) => lane.to);
  const carried = new Map(
    lanes.map((lane) => [lane, lane.product === null ? null : new Set(membersOf(lane.product))]),
  );
  const carrying = (all: readonly LaneRow[] | undefined, product: string): readonly LaneRow[] =>
    (all ?? []).filter((lane) => carried.get(lane)?.has(product) ?? true);
  return {
    from: (place, product) => carrying(from.get(place), product),
    into: (place, product) => carrying(into.get(place), product),
  };
};

const pairKey = (place: string, product: string): string => `${place}\n${product}`;

/** Lines whose inputs can all be got: made there, or carried in from where they are made or sold. */
const linesThatCanMake = (index: ModelIndex, lanes: LaneTable): ReadonlySet<LineEntry> => {
  const gives = new Set<string>();
  for (const [supplier, supplies] of index.suppliesAt)
    for (const { product } of supplies) gives.add(pairKey(supplier, product));
  const linesOf = Map.groupBy(index.lines, ({ recipe }) => recipe.product);
  const canGet = (site: string, product: string): boolean =>
    gives.has(pairKey(site, product)) ||
    lanes.into(site, product).some((lane) => gives.has(pairKey(lane.from, product)));
  const able = new Set<LineEntry>();
  for (const product of [...index.fromLastToFirst].reverse())
    for (const line of linesOf.get(product) ?? []) {
      if (!line.recipe.inputs.every((input) => canGet(line.site.id, input.product.id))) continue;
      able.add(line);
      gives.add(pairKey(line.site.id, product.id));
    }
  return able;
};

/**
 * What can be part of a plan. A first pass from raw materials drops lines that cannot get an input; a second from demands
 * bounds every line and flow by what can be needed of it downstream, which also keeps the links between quantities and
 * whole numbers tight; what nobody can need is dropped.
 */
export const reachOf = (index: ModelIndex): Reach => {
  const lanes = laneTable(index);
  const able = linesThatCanMake(index, lanes);
  const lines: LineOption[] = [];
  const linesBySite = new Map<string, LineOption[]>();
  const none = index.weights.map(() => 0);
  /** Units per year that a place can use up itself. */
  const ownUse = (place: string, product: ProductRow): readonly number[] => {
    let use: readonly number[] = none;
    for (const line of linesBySite.get(place) ?? [])
      for (const input of line.recipe.inputs)
        if (input.product === product) use = plus(use, times(line.most, input.quantity));
    for (const demand of index.demandsAt.get(place) ?? [])
      if (demand.product === product.id) use = plus(use, wanted(index, demand));
    return use;
  };
  const madeAt = new Map<string, readonly number[]>();
  for (const product of index.fromLastToFirst) {
    const makers = index.lines.filter((line) => line.recipe.product === product && able.has(line));
    const added: LineOption[] = [];
    for (const line of makers) {
      const users = new Set(lanes.from(line.site.id, product.id).map(({ to }) => to)).add(line.site.id);
      let need: readonly number[] = none;
      for (const user of users) need = plus(need, ownUse(user, product));
      const { capacity, maximumLines } = line.row;
      const bySite =
        line.site.capacityTonnes === null ? Infinity : (line.site.capacityTonnes * 1000) / product.kgPerUnit;
      const most = atMost(poolOverPeriods(index, need), Math.min(capacity * maximumLines, bySite));
      if (most.some((value) => value > 0)) added.push({ ...line, most });
    }
    for (const line of added) {
      lines.push(line);
      linesBySite.set(line.site.id, [...(linesBySite.get(line.site.id) ?? []), line]);
      const key = pairKey(line.site.id, product.id);
      madeAt.set(key, plus(madeAt.get(key) ?? none, line.most));
    }
  }
  const flows: FlowOption[] = [];
  for (const lane of index.lanes) {
    const byCapacity = lane.capacityTonnes === null ? Infinity : lane.capacityTonnes * 1000;
    const add = (product: ProductRow, supply: SupplyRow | null, given: readonly number[]): void => {
      const demands = (index.demandsAt.get(lane.to) ?? []).filter((demand) => demand.product === product.id);
      const uses = demands.length > 0 ? demands : [null];
      for (const demand of uses) {
        const need =
          demand === null ? poolOverPeriods(index, ownUse(lane.to, product)) : wanted(index, demand);
        const most = need.map((value, t) => Math.min(value, given[t], byCapacity / product.kgPerUnit));
        if (most.some((value) => value > 0)) flows.push({ lane, product, supply, demand, most });
      }
    };
    const carries = lane.product === null ? null : new Set(index.membersOf(lane.product));
    for (const supply of index.suppliesAt.get(lane.from) ?? []) {
      const product = index.products.get(supply.product);
      if (product === undefined || carries?.has(product.id) === false) continue;
      add(
        product,
        supply,
        index.weights.map(() => supply.capacity ?? Infinity),
      );
    }
    const made = new Set((linesBySite.get(lane.from) ?? []).map(({ recipe }) => recipe.product));
    for (const product of made)
      if (carries?.has(product.id) !== false)
        add(product, null, poolOverPeriods(index, madeAt.get(pairKey(lane.from, product.id)) ?? none));
  }
  return { lines, flows };
};
