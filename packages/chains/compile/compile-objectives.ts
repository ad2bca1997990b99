import { readAccounts } from '../plan/accounts.ts';
import { daysTerms } from './compile-days.ts';
import type { ChainDraft } from './compile-draft.ts';
import type { Terms } from './compile-terms.ts';
import { carbonTerms, intraBlocTerms, valueAddedTerms, wantedValue } from './compile-forms.ts';
import type { PlanValues } from './compile-terms.ts';
import type { Objective } from '../questions/question.ts';

/** Columns that only serve an objective: least value added per weight among partners. */
export interface ObjectiveColumns {
  readonly leastValueAdded: number | null;
}

/** Max-min fairness: value added of every partner is at least its weight times one figure, which is to be large. */
export const addFairness = (draft: ChainDraft): ObjectiveColumns => {
  const { index, builder, column, row } = draft;
  const { partners } = index.model;
  if (partners.length === 0) return { leastValueAdded: null };
  const usual = wantedValue(draft) / 1000 || 1;
  const least = column({ name: 'least-value-added', lower: -Infinity }, usual);
  for (const { id, weight } of partners) {
    const fair = row({ name: `fair:${id}`, lower: 0 });
    for (const [made, added] of valueAddedTerms(draft, (country) => country === id).entries)
      builder.entry(fair, made, added);
    builder.entry(fair, least, -weight);
  }
  return { leastValueAdded: least };
};

const negated = ({ entries, offset }: Terms): Terms => ({
  entries: entries.map(([column, coefficient]) => [column, -coefficient]),
  offset: -offset,
});

/** What is to be minimised for an objective, in natural units; null where there is nothing to measure it by. */
export const objectiveTerms = (
  draft: ChainDraft,
  objective: Exclude<Objective, 'cost' | 'risk'>,
  { leastValueAdded }: ObjectiveColumns,
): Terms | null => {
  switch (objective) {
    case 'co2e':
      return carbonTerms(draft);
    case 'days':
      return daysTerms(draft);
    case 'intra-bloc': {
      const terms = intraBlocTerms(draft);
      return terms === null ? null : negated(terms);
    }
    case 'fairness':
      return leastValueAdded === null ? null : { entries: [[leastValueAdded, -1]], offset: 0 };
  }
};

/** Least value added per weight that a plan really has: the column for it may stand lower where it is no objective. */
export const fairnessOf = (draft: ChainDraft, values: PlanValues): number => {
  const accounts = readAccounts(draft, values);
  const perWeight = draft.index.model.partners.map(
    ({ weight }, place) => accounts[place].valueAdded / weight,
  );
  return Math.min(...perWeight);
};
