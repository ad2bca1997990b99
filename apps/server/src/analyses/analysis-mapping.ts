import type { AnalysisDocument, AnalysisQuestionDocument } from '@hamkor/contract';
import type { Selectable } from 'kysely';
import type { AnalysisTable } from './tables.ts';

/** Address of the page that asks a question again; `with` fuels is what it does unasked. */
export const questionAddress = ({ fuels, ...question }: AnalysisQuestionDocument): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) if (value) search.set(name, value);
  if (fuels === 'without') search.set('fuels', fuels);
  return `/options?${search.toString()}`;
};

/** An analysis as it leaves. */
export const analysisDocument = (row: Selectable<AnalysisTable>): AnalysisDocument => ({
  id: row.id,
  title: row.title,
  note: row.note,
  question: row.question,
  createdAt: row.created_at.toISOString(),
  version: row.version,
  digest: row.digest,
  found: row.found,
  address: questionAddress(row.question),
});
