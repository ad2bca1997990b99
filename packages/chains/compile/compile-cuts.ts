import { aboveNeed } from './compile-capacity.ts';
import type { ChainDraft } from './compile-draft.ts';
import { leastNeed } from './compile-need.ts';

/** Capacity of the lines that stand covers what must be made of every product whatever is decided. */
const coverNeeds = ({ index, reach, columns, row, builder }: ChainDraft): void => {
  const { periods, stockRate } = index.model;
  const need = leastNeed(index, reach);
  const years = periods.reduce((sum, period) => sum + period.years, 0);
  for (const [product, lines] of Map.groupBy(reach.lines, ({ recipe }) => recipe.product)) {
    const amounts = need(product);
    // With stock it is enough to make the mean.
    const least =
      stockRate === null
        ? Math.max(...amounts)
        : amounts.reduce((sum, amount, t) => sum + (amount * periods[t].years) / years, 0);
    if (least <= 0) continue;
    const cover = row({ name: `cover:${product.id}`, lower: least });
    const count = row({
      name: `count:${product.id}`,
      lower: Math.ceil(least / Math.max(...lines.map((line) => line.row.capacity)) - 1e-9),
    });
    for (const { row: line } of lines) {
      builder.entry(cover, columns.lines.get(line.id)!, Math.min(line.capacity, least));
      builder.entry(count, columns.lines.get(line.id)!, 1);
    }
  }
};

/** More such rows cost a solver more time than they save. */
const mostLinks = 5000;

/** A site serves a demand at most so far as that demand goes, and only with a line that stands. */
const linkDeliveries = ({ index, reach, columns, row, builder }: ChainDraft): void => {
  const deliveries = columns.flows.filter(({ flow }) => flow.demand !== null && flow.supply === null);
  const together = Map.groupBy(
    deliveries,
    ({ flow, period }) => `${flow.lane.from}:${flow.demand!.id}:${index.model.periods[period].id}`,
  );
  if (together.size > mostLinks) return;
  // From stock more can be served in a period than is made in it.
  const hasStock = index.model.stockRate !== null;
  const linesOf = Map.groupBy(reach.lines, ({ site, recipe }) => `${site.id}:${recipe.product.id}`);
  for (const [key, flows] of together) {
    const { flow, period } = flows[0];
    const lines = linesOf.get(`${flow.lane.from}:${flow.product.id}`) ?? [];
    const wanted = flow.demand!.quantity * index.model.periods[period].demandFactor * aboveNeed;
    // Where no line makes more than is wanted the capacity of lines says the same.
    if (lines.every((line) => line.row.capacity <= wanted)) continue;
    const link = row({ name: `serves:${key}`, upper: 0 });
    for (const { column } of flows) builder.entry(link, column, 1);
    for (const line of lines)
      builder.entry(
        link,
        columns.lines.get(line.row.id)!,
        hasStock ? -wanted : -Math.min(wanted, line.most[period] * aboveNeed),
      );
  }
};

/** Rows that follow from the others and bring the bound closer. */
export const addCuts = (draft: ChainDraft): void => {
  if (!draft.hasCuts) return;
  coverNeeds(draft);
  linkDeliveries(draft);
};
