/** How often records were shown as partners, so that those who fit equally well are shown equally often. */
export interface Impressions {
  /** Times that a record was shown up to yesterday, older days counting less and less. */
  readonly before: (id: string) => number;
  readonly show: (ids: readonly string[]) => void;
}

/** What a day counts on the next one. */
const kept = 0.5;

/**
 * Counts of this server since it started. Those of today count from tomorrow on: within a day the same question is
 * answered in the same order.
 */
export const impressions = (today: () => string): Impressions => {
  let day = today();
  let now = new Map<string, number>();
  let before = new Map<string, number>();
  const turn = (): void => {
    if (today() === day) return;
    day = today();
    const ids = new Set([...before.keys(), ...now.keys()]);
    before = new Map(
      [...ids].map((id) => [id, ((before.get(id) ?? 0) + (now.get(id) ?? 0)) * kept] as const),
    );
    now = new Map();
  };
  return {
    before: (id) => {
      turn();
      return before.get(id) ?? 0;
    },
    show: (ids) => {
      turn();
      for (const id of ids) now.set(id, (now.get(id) ?? 0) + 1);
    },
  };
};
