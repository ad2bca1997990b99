/** Lists that one fold has made itself, which it may go on filling instead of copying them for each act. */
export type OwnLists = WeakSet<object>;

/**
 * A list with one more item at its place by number of act: in the order of the log, in whatever order acts are delivered.
 * A list that the fold does not own is copied once and is its own from then on.
 */
export const withItem = <Item extends { readonly act: number }>(
  list: readonly Item[],
  item: Item,
  own: OwnLists,
): readonly Item[] => {
  const grown = own.has(list) ? (list as Item[]) : [...list];
  own.add(grown);
  let place = grown.length;
  while (place > 0 && grown[place - 1]!.act > item.act) place -= 1;
  grown.splice(place, 0, item);
  return grown;
};
