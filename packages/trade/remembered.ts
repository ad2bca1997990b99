/** A function that computes each answer once and keeps it: for slow answers asked for again and again. */
export const remembered = <K, V>(compute: (key: K) => V): ((key: K) => V) => {
  const kept = new Map<K, { readonly answer: V }>();
  return (key) => {
    const known = kept.get(key) ?? { answer: compute(key) };
    kept.set(key, known);
    return known.answer;
  };
};
