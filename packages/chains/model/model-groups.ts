import type { ChainModel, GroupRow } from './model.ts';

/** Members of a group of this kind, or the id itself where it names none. */
export const expandGroup = (
  { groups }: Pick<ChainModel, 'groups'>,
  id: string,
  of: GroupRow['of'],
): readonly string[] => groups.find((group) => group.id === id && group.of === of)?.members ?? [id];

/** Rows of a table that a change or a piece of evidence speaks of: `*`, a group of rows of that table, or one row. */
export const rowsNamed = (
  model: Pick<ChainModel, 'groups'>,
  rows: readonly { readonly id: string }[],
  table: string,
  named: string,
): readonly string[] => {
  if (named === '*') return rows.map(({ id }) => id);
  const group = model.groups.find(({ id, of }) => id === named && of === table);
  return group?.members ?? [named];
};
