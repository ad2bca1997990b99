/** What a list can be put in order by: numbers, or texts by their code points. */
export type SortKeys<T, K extends string> = Readonly<Record<K, (item: T) => number | string | null>>;

/** A list by one of its keys, a minus turning it round; unknown values come last, equals keep their order. */
export const inOrder = <T, K extends string>(
  items: readonly T[],
  keys: SortKeys<T, K>,
  sort: K | `-${K}`,
): readonly T[] => {
  const direction = sort.startsWith('-') ? -1 : 1;
  const keyOf = keys[sort.replace(/^-/, '') as K];
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (a.key === b.key) return 0;
      return a.key < b.key ? -direction : direction;
    })
    .map(({ item }) => item);
};
