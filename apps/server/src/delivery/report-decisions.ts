import type { CaseState } from '@hamkor/council';
import { agreedDecisions, caseAt } from '@hamkor/council';
import type { ReportDecision } from '@hamkor/delivery';
import { findCase } from '../council/case-repository.ts';
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
  const ids = await reader
    .selectFrom('council_case')
    .select('id')
    .where('is_history', '=', false)
    .orderBy('id')
    .execute();
  const decisions: ReportDecision[] = [];
  for (const { id } of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const found = await findCase(reader, id);
    if (found === null) continue;
    const state = caseAt(found.state, now);
    decisions.push(...outcomesOf(state), ...decisionsOf(state));
  }
  return decisions;
};
