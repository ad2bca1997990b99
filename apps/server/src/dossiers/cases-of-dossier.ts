import type { CaseState, Gate, Outcome } from '@hamkor/council';
import { caseAt } from '@hamkor/council';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/** Outcomes of cases by case, oldest first. */
const findOutcomes = async (
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Outcome[]>> => {
  const rows = await db
    .selectFrom('council_part')
    .select(['case_id', 'body'])
    .where('case_id', '=', sql<string>`any(${[...ids]})`)
    .where('part', '=', 'outcome')
    .orderBy('case_id')
    .orderBy('place')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.case_id)].map(([id, ofCase]) => [
      id,
      ofCase.map(({ body }) => body as unknown as Outcome),
    ]),
  );
};

/**
 * Cases that name a dossier, and those that it holds, as their last acts left them. What business and research say in them is left
 * out.
 */
export const findCasesOf = async (
  db: Database,
  dossier: string,
  held: readonly string[],
): Promise<readonly CaseState[]> => {
  const rows = await db
    .selectFrom('council_case')
    .select(['id', 'state'])
    .where(sql<boolean>`dossier = ${dossier} or id = any(${[...held]})`)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const outcomes = await findOutcomes(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, state }) => Object.assign(state, { inputs: [], outcomes: outcomes.get(id) ?? [] }));
};

/** The same as they stand at an instant: silence that has ended included. */
export const casesOfDossier = async (
  db: Database,
  dossier: string,
  held: readonly string[],
  now: string,
): Promise<readonly CaseState[]> => (await findCasesOf(db, dossier, held)).map((one) => caseAt(one, now));

/** Gates that a case has adopted, with the hash that each was decided on. */
export const gatesAdopted = ({
  outcomes,
}: Pick<CaseState, 'outcomes'>): readonly {
  readonly gate: Gate;
  readonly hash: string;
  readonly at: string;
}[] =>
  outcomes.flatMap(({ question, result, at }) =>
    result === 'adopted' && question.gate !== null ? [{ gate: question.gate, hash: question.hash, at }] : [],
  );
