/** Names under which acts hold words of whoever acted. */
const worded = ['point', 'text', 'reason', 'answer', 'experts', 'reference', 'evidence', 'quote'] as const;

/** What was said in the body of an act, word for word, in the order in which forms ask for it. */
export const saidIn = (body: unknown): readonly string[] => {
  if (typeof body !== 'object' || body === null) return [];
  const given = body as Readonly<Record<string, unknown>>;
  return worded.flatMap((name) => {
    const said = given[name];
    return typeof said === 'string' && said !== '' ? [said] : [];
  });
};
