/** Keeps the answers to the `capacity` questions asked for last. */
export const recentlyUsed = <Answer>(
  capacity: number,
): ((question: string, answer: () => Answer) => Answer) => {
  // A map remembers the order of insertion: the first key is the one not asked for longest.
  const kept = new Map<string, { readonly answer: Answer }>();
  return (question, answer) => {
    const found = kept.get(question) ?? { answer: answer() };
    kept.delete(question);
    kept.set(question, found);
    const [oldest] = kept.keys();
    if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
    return found.answer;
  };
};
