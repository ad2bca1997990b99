import type { Risk } from '@hamkor/dossier';

export const riskScale = [1, 2, 3, 4, 5] as const;

/** How heavy a risk weighs: the product of probability and impact, 1 to 25, in three grades. */
export type RiskGrade = 'low' | 'medium' | 'high';
export const gradeOf = (probability: number, impact: number): RiskGrade => {
  const weight = probability * impact;
  return weight >= 15 ? 'high' : weight >= 6 ? 'medium' : 'low';
};

type Listed = Risk & { readonly id: string };

/** Ids of the risks in each cell of the matrix, `probability impact`; before the response, or what is left after it. */
export const risksByCell = (
  risks: readonly Listed[],
  view: 'before' | 'after',
): ReadonlyMap<string, readonly string[]> => {
  const cells = new Map<string, string[]>();
  for (const risk of risks) {
    const judged = view === 'before' ? risk : risk.residual;
    if (judged === null) continue;
    const key = `${judged.probability} ${judged.impact}`;
    cells.set(key, [...(cells.get(key) ?? []), risk.id]);
  }
  return cells;
};

/** Heaviest first; of equals the nearer, then the one that was named first. */
export const byWeight = (risks: readonly Listed[]): readonly Listed[] => {
  const nearness = { now: 0, year: 1, later: 2 };
  return [...risks].sort(
    (a, b) =>
      b.probability * b.impact - a.probability * a.impact || nearness[a.proximity] - nearness[b.proximity],
  );
};
