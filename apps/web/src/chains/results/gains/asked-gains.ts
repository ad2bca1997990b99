import type { ChainRunDocument, CommonsTreatment, DutyTreatment } from '@hamkor/contract';

/** How duties and foreign markets count in the worths of an answer, from the question as it was asked. */
export const askedGains = (
  task: ChainRunDocument['task'],
): { readonly duties: DutyTreatment; readonly commons: CommonsTreatment } => {
  const question = (task['question'] ?? {}) as Readonly<Record<string, unknown>>;
  return {
    duties: question['duties'] === 'lost' ? 'lost' : 'returned',
    commons: question['commons'] === 'whole' ? 'whole' : 'by-weight',
  };
};
