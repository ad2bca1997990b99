import type { CaseState, Outcome } from '@hamkor/council';
import { agreedDecisions, caseAt } from '@hamkor/council';
import type { ReportDecision } from '@hamkor/delivery';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';

const outcomesOf = ({ id, title, outcomes }: CaseState): readonly ReportDecision[] =>
  outcomes
    .filter(({ result }) => result === 'adopted')
    .map(({ question, at, participants }) => ({
      acts: [question.act],
      on: at.slice(0, 10),
      states: participants,
      case: id,
      title,
      text: null,
      gate: question.gate,
    }));

const decisionsOf = (state: CaseState): readonly ReportDecision[] =>
  agreedDecisions(state).map(({ act, at, states, text }) => ({
    acts: [act],
    on: at.slice(0, 10),
    states: states ?? state.members,
    case: state.id,
    title: state.title,
    text,
    gate: null,
  }));

/**
 * What cases of the council decided, as far as the reader may see: texts and gates adopted, with the act that put the question,
 * and lines of meetings. History from published sources is no act of anybody here and is left out.
 *
 * @param now silence that had ended unbroken by then has adopted
 */
export const reportDecisions = async (reader: Database, now: string): Promise<readonly ReportDecision[]> => {
  // Of thousands of cases few have decided anything.
  const rows = await reader
    .selectFrom('council_case')
    .select(['id', 'state'])
    .where('is_history', '=', false)
    .where(sql<boolean>`(outcomes > 0 or silence_until <= ${now} or kind = 'meeting')`)
    .orderBy('id')
    .execute();
  const parts = await reader
    .selectFrom('council_part')
    .select(['case_id', 'body'])
    .where('part', '=', 'outcome')
    .where('case_id', '=', sql<string>`any(${rows.map(({ id }) => id)})`)
    .orderBy('case_id')
    .orderBy('place')
    .execute();
  const outcomes = Map.groupBy(parts, (part) => part.case_id);
  return rows.flatMap(({ id, state: kept }) => {
    const concluded = (outcomes.get(id) ?? []).map(({ body }) => body as Outcome);
    const state = caseAt({ ...kept, inputs: [], outcomes: concluded }, now);
    return outcomesOf(state).concat(decisionsOf(state));
  });
};
