import type { ChainDraft, MadeColumn } from './compile-draft.ts';

/**
 * Links by need are a thousandth wider, so that they bind in no plan and take no price away from the rule that does.
 */
export const aboveNeed = 1.001;

/** What is made fits the lines that stand; lines that stand are used at least so far. */
const boundLines = ({ index, columns, row, builder, hasCuts }: ChainDraft): void => {
  for (const { column, line, period } of columns.made) {
    const { id, capacity, minimumLoad } = line.row;
    const lines = columns.lines.get(id)!;
    const key = `${id}:${index.model.periods[period].id}`;
    const meaning = { table: 'lines', row: id, period: index.model.periods[period].id } as const;
    // A line that can make more than is ever needed is linked by what is needed: the tighter the link, the better the bound.
    const needed = line.most[period] * aboveNeed;
    const isTighter = hasCuts && needed < capacity;
    const link = row({ name: `capacity:${key}`, upper: 0 }, isTighter ? null : { ...meaning, side: 'max' });
    builder.entry(link, column, 1);
    builder.entry(link, lines, -(isTighter ? needed : capacity));
    if (minimumLoad > 0) {
      const load = row({ name: `load:${key}`, lower: 0 }, { ...meaning, side: 'min' });
      builder.entry(load, column, 1);
      builder.entry(load, lines, -minimumLoad * capacity);
    }
  }
};

/** Lines stand at open sites only; what is made there fits the site. */
const boundSites = ({ index, columns, reach, row, builder }: ChainDraft): void => {
  for (const { row: line, site } of reach.lines) {
    if (site.isOpen) continue;
    const meaning = { table: 'lines', row: line.id, period: null, side: 'max' } as const;
    const link = row({ name: `standing:${line.id}`, upper: 0 }, meaning);
    builder.entry(link, columns.lines.get(line.id)!, 1);
    builder.entry(link, columns.open.get(site.id)!, -line.maximumLines);
  }
  const madeAt = Map.groupBy(columns.made, ({ line, period }) => `${line.site.id}:${period}`);
  for (const site of index.model.sites) {
    if (site.capacityTonnes === null) continue;
    for (const [period, { id }] of index.model.periods.entries()) {
      const made: readonly MadeColumn[] = madeAt.get(`${site.id}:${period}`) ?? [];
      if (made.length === 0) continue;
      const meaning = { table: 'sites', row: site.id, period: id, side: 'max' } as const;
      const fits = row({ name: `site:${site.id}:${id}`, upper: 0 }, meaning);
      for (const { column, line } of made) builder.entry(fits, column, line.recipe.product.kgPerUnit / 1000);
      builder.entry(fits, columns.open.get(site.id)!, -site.capacityTonnes);
    }
  }
};

const boundLanes = ({ index, columns, row, builder }: ChainDraft): void => {
  const rows = new Map<string, number>();
  for (const { column, flow, period } of columns.flows) {
    const { lane, product } = flow;
    if (lane.capacityTonnes === null) continue;
    const { id } = index.model.periods[period];
    const key = `${lane.id}:${id}`;
    if (!rows.has(key)) {
      const meaning = { table: 'lanes', row: lane.id, period: id, side: 'max' } as const;
      rows.set(key, row({ name: `lane:${key}`, upper: lane.capacityTonnes }, meaning));
    }
    builder.entry(rows.get(key)!, column, product.kgPerUnit / 1000);
  }
};

/** Capacities of lines, sites and lanes, and what ties quantities to what is built. */
export const addCapacities = (draft: ChainDraft): void => {
  boundLines(draft);
  boundSites(draft);
  boundLanes(draft);
};
