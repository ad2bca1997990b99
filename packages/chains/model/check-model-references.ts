import type { CheckContext } from './check-model-context.ts';
import { candidates } from './check-model-context.ts';
import type { ChainTable, GroupRow } from './model.ts';
import { mfn } from './model.ts';

interface Reference {
  readonly field: string;
  readonly to: readonly ChainTable[];
  /** A group of these may stand there too. */
  readonly groups?: readonly GroupRow['of'][];
  readonly also?: string;
}

/** Fields that name a row of another table. */
const references: Partial<Readonly<Record<ChainTable, readonly Reference[]>>> = {
  products: [{ field: 'stage', to: ['stages'] }],
  recipes: [{ field: 'product', to: ['products'] }],
  inputs: [
    { field: 'recipe', to: ['recipes'] },
    { field: 'product', to: ['products'] },
  ],
  lines: [
    { field: 'site', to: ['sites'] },
    { field: 'recipe', to: ['recipes'] },
  ],
  supplies: [
    { field: 'supplier', to: ['suppliers'] },
    { field: 'product', to: ['products'] },
  ],
  demands: [
    { field: 'market', to: ['markets'] },
    { field: 'product', to: ['products'] },
  ],
  lanes: [
    { field: 'from', to: ['sites', 'suppliers'] },
    { field: 'to', to: ['sites', 'markets'] },
    { field: 'product', to: ['products'], groups: ['products'] },
  ],
  duties: [{ field: 'regime', to: ['regimes'], also: mfn }],
  effects: [{ field: 'disruption', to: ['disruptions'] }],
  changes: [{ field: 'scenario', to: ['scenarios'] }],
};

/** Names of rows that are not there. */
export const checkReferences = (context: CheckContext): void => {
  const { rowsOf, has, ids, isGroup, tell } = context;
  for (const [name, fields] of Object.entries(references)) {
    const table = name as ChainTable;
    for (const place of rowsOf(table))
      for (const { field, to, groups = [], also } of fields) {
        const id: unknown = Reflect.get(place.row, field);
        if (typeof id !== 'string' || id === also) continue;
        if (to.some((target) => has(target, id)) || isGroup(id, ...groups)) continue;
        const known = to.flatMap((target) => Array.from(ids(target)));
        tell(
          'unknown-reference',
          table,
          place,
          field,
          id,
          candidates(also === undefined ? known : [also, ...known], id),
        );
      }
  }
};
