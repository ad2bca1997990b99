import type { ChainDraft } from './compile-draft.ts';
import { breachColumn, measured } from './compile-limit-rows.ts';
import { limitScope } from './compile-scope.ts';
import type { LimitRow } from '../model/model.ts';
import type { PlanValues } from './compile-terms.ts';

/**
 * Number of countries in which something is made. A country counts when a line for it stands there; that the line is used is
 * what its minimum load is for.
 */
export const limitCountries = (draft: ChainDraft, limit: LimitRow): void => {
  const { index, reach, columns, column, row, builder } = draft;
  const scope = limitScope(index, limit);
  const lines = Map.groupBy(reach.lines.filter(scope.hasLine), ({ site }) => site.country);
  const valueOf = (values: PlanValues): number =>
    [...lines.values()].filter((there) =>
      there.some((line) => values.of(columns.lines.get(line.row.id)!) > 0),
    ).length;
  for (const side of ['min', 'max'] as const) {
    const bound = limit[side];
    if (bound === null) continue;
    const meaning = { table: 'limits', row: limit.id, period: null, side } as const;
    const count = row(
      { name: `limit:${limit.id}:${side}`, ...(side === 'min' ? { lower: bound } : { upper: bound }) },
      meaning,
    );
    for (const [country, there] of lines) {
      const name = `${limit.id}:${side}:${country}`;
      const isThere = column({ name: `country:${name}`, upper: 1, isInteger: true });
      builder.entry(count, isThere, 1);
      if (side === 'min') {
        const link = row({ name: `stands:${name}`, lower: 0 });
        builder.entry(link, isThere, -1);
        for (const line of there) builder.entry(link, columns.lines.get(line.row.id)!, 1);
        continue;
      }
      for (const line of there) {
        const link = row({ name: `stands:${name}:${line.row.id}`, upper: 0 });
        builder.entry(link, columns.lines.get(line.row.id)!, 1);
        builder.entry(link, isThere, -line.row.maximumLines);
      }
    }
    const breach = breachColumn(draft, limit, null, side, { weight: 1, usual: 1000 });
    if (breach !== null) builder.entry(count, breach, side === 'min' ? 1 : -1);
    measured(draft, limit, null, side, valueOf);
  }
};
