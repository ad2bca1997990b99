import type { ChainDraft, FlowColumn } from './compile-draft.ts';
import type { LineOption } from './compile-reach.ts';
import { breachColumn, measured } from './compile-limit-rows.ts';
import { limitScope } from './compile-scope.ts';
import type { LimitRow, ProductRow } from '../model/model.ts';
import type { PlanValues } from './compile-terms.ts';

/** All columns of one product on one lane from one row of supply to one of demand. */
interface Way {
  readonly key: string;
  readonly columns: readonly FlowColumn[];
  readonly flow: FlowColumn['flow'];
  /** Carriage, and waiting for a purchase; unknown lead times count as none. */
  readonly days: number;
}

/** What stands behind the deliveries a limit speaks of. */
interface Upstream {
  /** From what is made first to what is made last. */
  readonly lines: readonly LineOption[];
  /** Ways into sites and, at the end, to markets. */
  readonly ways: readonly Way[];
}

const keyOf = (place: string, product: ProductRow): string => `${place}:${product.id}`;

const waysOf = ({ columns }: ChainDraft): readonly Way[] => {
  const together = Map.groupBy(
    columns.flows,
    ({ flow }) => `${flow.lane.id}:${flow.product.id}:${flow.supply?.id ?? ''}:${flow.demand?.id ?? ''}`,
  );
  return [...together].map(([key, all]) => {
    const { flow } = all[0];
    return { key, columns: all, flow, days: flow.lane.hours / 24 + (flow.supply?.leadDays ?? 0) };
  });
};

const upstreamOf = (draft: ChainDraft, isMeant: (way: Way) => boolean): Upstream => {
  const all = waysOf(draft);
  const waysInto = Map.groupBy(all, ({ flow }) => keyOf(flow.lane.to, flow.product));
  const linesOf = Map.groupBy(draft.reach.lines, ({ site, recipe }) => keyOf(site.id, recipe.product));
  const lines = new Set<LineOption>();
  const ways = new Set(all.filter(isMeant));
  const seen = new Set<string>();
  const walk = (site: string, product: ProductRow): void => {
    const key = keyOf(site, product);
    if (seen.has(key)) return;
    seen.add(key);
    for (const line of linesOf.get(key) ?? []) {
      for (const input of line.recipe.inputs) {
        walk(site, input.product);
        for (const way of waysInto.get(keyOf(site, input.product)) ?? []) {
          ways.add(way);
          walk(way.flow.lane.from, way.flow.product);
        }
      }
      lines.add(line);
    }
  };
  for (const way of ways) walk(way.flow.lane.from, way.flow.product);
  return { lines: [...lines], ways: [...ways] };
};

/** Longest days behind every product at every site that makes it and every way, among lines and ways that are in use. */
const longestDays = (
  { lines, ways }: Upstream,
  isUsed: { readonly line: (line: LineOption) => boolean; readonly way: (way: Way) => boolean },
): { readonly ready: ReadonlyMap<string, number>; readonly behind: (way: Way) => number } => {
  const ready = new Map<string, number>();
  const waysInto = Map.groupBy(ways.filter(isUsed.way), ({ flow }) => keyOf(flow.lane.to, flow.product));
  const behind = ({ flow, days }: Way): number =>
    days + (ready.get(keyOf(flow.lane.from, flow.product)) ?? 0);
  for (const line of lines.filter(isUsed.line)) {
    const site = line.site.id;
    const arrivals = line.recipe.inputs.flatMap(({ product }) => [
      ready.get(keyOf(site, product)) ?? 0,
      ...(waysInto.get(keyOf(site, product)) ?? []).map(behind),
    ]);
    const key = keyOf(site, line.recipe.product);
    const days = (line.row.leadDays ?? 0) + Math.max(0, ...arrivals);
    ready.set(key, Math.max(ready.get(key) ?? 0, days));
  }
  return { ready, behind };
};

/** Columns of when things are ready, for one limit. */
const readyColumns = ({ column }: ChainDraft, limit: LimitRow): ((key: string) => number) => {
  const known = new Map<string, number>();
  return (key) => {
    const found = known.get(key) ?? column({ name: `ready:${limit.id}:${key}` });
    known.set(key, found);
    return found;
  };
};

/** A 0-1 column that is 1 where anything goes a way. */
const useColumn = ({ column, row, builder, index }: ChainDraft, limit: LimitRow, way: Way): number => {
  const used = column({ name: `uses:${limit.id}:${way.key}`, upper: 1, isInteger: true });
  for (const [period, columns] of Map.groupBy(way.columns, (flow) => flow.period)) {
    const link = row({ name: `used:${limit.id}:${way.key}:${index.model.periods[period].id}`, upper: 0 });
    for (const { column: flow } of columns) builder.entry(link, flow, 1);
    builder.entry(link, used, -way.flow.most[period]);
  }
  return used;
};

/** A 0-1 column that is 1 where lines stand. */
const standsColumn = (
  { column, row, builder, columns }: ChainDraft,
  limit: LimitRow,
  line: LineOption,
): number => {
  const lines = columns.lines.get(line.row.id)!;
  if (line.row.maximumLines === 1) return lines;
  const stands = column({ name: `stands:${limit.id}:${line.row.id}`, upper: 1, isInteger: true });
  const link = row({ name: `standing:${limit.id}:${line.row.id}`, upper: 0 });
  builder.entry(link, lines, 1);
  builder.entry(link, stands, -line.row.maximumLines);
  return stands;
};

/**
 * Days from the first input to delivery by the longest way in use, held by potentials: what a line makes is ready its lead
 * time after the last of its inputs has come, whatever way that came. Only what stands behind the deliveries meant gets
 * columns. Only `max` has a meaning.
 */
export const limitLeadTime = (draft: ChainDraft, limit: LimitRow): void => {
  const { index, row, builder } = draft;
  if (limit.max === null) return;
  const scope = limitScope(index, limit);
  const isMeant = ({ flow }: Way): boolean =>
    flow.demand !== null && scope.hasProduct(flow.product) && scope.hasMarket(flow.lane.to);
  const upstream = upstreamOf(draft, isMeant);
  const everything = { line: () => true, way: () => true };
  const longest = longestDays(upstream, everything);
  const ready = readyColumns(draft, limit);
  const made = new Set(upstream.lines.map(({ site, recipe }) => keyOf(site.id, recipe.product)));
  const wayIs = new Map(upstream.ways.map((way) => [way, useColumn(draft, limit, way)]));
  const waysInto = Map.groupBy(upstream.ways, ({ flow }) => keyOf(flow.lane.to, flow.product));
  for (const line of upstream.lines) {
    const site = line.site.id;
    const own = ready(keyOf(site, line.recipe.product));
    const stands = standsColumn(draft, limit, line);
    const leadDays = line.row.leadDays ?? 0;
    /** Ready at least `days` after another thing is, if the line stands (and the way is used). */
    const follows = (
      name: string,
      after: number | null,
      days: number,
      most: number,
      way: number | null,
    ): void => {
      const slack = days + most;
      const held = row({
        name: `follows:${limit.id}:${line.row.id}:${name}`,
        lower: days - slack * (way === null ? 1 : 2),
      });
      builder.entry(held, own, 1);
      if (after !== null) builder.entry(held, after, -1);
      builder.entry(held, stands, -slack);
      if (way !== null) builder.entry(held, way, -slack);
    };
    follows('', null, leadDays, 0, null);
    for (const { product } of line.recipe.inputs) {
      const key = keyOf(site, product);
      if (made.has(key)) follows(key, ready(key), leadDays, longest.ready.get(key) ?? 0, null);
      for (const way of waysInto.get(key) ?? []) {
        const from = keyOf(way.flow.lane.from, product);
        const after = made.has(from) ? ready(from) : null;
        follows(way.key, after, leadDays + way.days, longest.ready.get(from) ?? 0, wayIs.get(way)!);
      }
    }
  }
  const breach = breachColumn(draft, limit, null, 'max', { weight: 1, usual: 1000 });
  for (const way of upstream.ways.filter(isMeant)) {
    const slack = longest.behind(way);
    const held = row(
      { name: `limit:${limit.id}:${way.key}`, upper: limit.max - way.days + slack },
      { table: 'limits', row: limit.id, period: null, side: 'max' },
    );
    const from = keyOf(way.flow.lane.from, way.flow.product);
    if (made.has(from)) builder.entry(held, ready(from), 1);
    builder.entry(held, wayIs.get(way)!, slack);
    if (breach !== null) builder.entry(held, breach, -1);
  }
  measured(draft, limit, null, 'max', (values: PlanValues) => {
    const isUsed = (way: Way): boolean => way.columns.some(({ column }) => values.of(column) > 0);
    const makes = new Map<LineOption, boolean>();
    for (const { column, line } of draft.columns.made)
      makes.set(line, (makes.get(line) ?? false) || values.of(column) > 0);
    const { behind } = longestDays(upstream, { line: (line) => makes.get(line) ?? false, way: isUsed });
    const delivered = upstream.ways.filter((way) => isMeant(way) && isUsed(way));
    return delivered.length === 0 ? null : Math.max(...delivered.map(behind));
  });
};
