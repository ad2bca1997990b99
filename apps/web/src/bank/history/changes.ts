import type { HistoryDocument } from '@hamkor/contract';

type Change = HistoryDocument['steps'][number]['changes'][number];

/** Whether two values say the same. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What has changed since an act: every field with what stood there then and what stands there now. A field that has
 * been changed and changed back has not changed.
 */
export const changesSince = (steps: HistoryDocument['steps'], act: number): readonly Change[] => {
  const since = new Map<string, Change>();
  for (const step of [...steps].sort((one, other) => one.act - other.act)) {
    if (step.act <= act) continue;
    for (const { field, before, after } of step.changes) {
      since.set(field, { field, before: since.get(field)?.before ?? before, after });
    }
  }
  return [...since.values()].filter(({ before, after }) => !isSame(before, after));
};
