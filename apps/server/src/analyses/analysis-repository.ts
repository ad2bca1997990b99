import type { AnalysisDocument, AnalysisQuestionDocument } from '@hamkor/contract';
import type { Database } from '../tables.ts';
import { analysisDocument } from './analysis-mapping.ts';

/** What is kept of an analysis besides its moment. */
export interface NewAnalysis {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly question: AnalysisQuestionDocument;
  readonly version: string;
  readonly digest: string;
  readonly found: number;
}

/** All analyses, newest first. */
export const findAnalyses = async (db: Database): Promise<AnalysisDocument[]> => {
  const rows = await db
    .selectFrom('analysis')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(analysisDocument);
};

/** One analysis, or null. */
export const findAnalysis = async (db: Database, id: string): Promise<AnalysisDocument | null> => {
  const row = await db.selectFrom('analysis').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : analysisDocument(row);
};

/** Keeps an analysis. */
export const insertAnalysis = async (
  db: Database,
  { question, ...analysis }: NewAnalysis,
): Promise<AnalysisDocument> => {
  const row = await db
    .insertInto('analysis')
    .values({ ...analysis, question: JSON.stringify(question), vintage: question.vintage })
    .returningAll()
    .executeTakeFirstOrThrow();
  return analysisDocument(row);
};

/** Removes an analysis; false where there is none. */
export const deleteAnalysis = async (db: Database, id: string): Promise<boolean> => {
  const { numDeletedRows } = await db.deleteFrom('analysis').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};
