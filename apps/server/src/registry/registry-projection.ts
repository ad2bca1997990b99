import type { Act } from '@hamkor/acts';
import { stateHash } from '@hamkor/acts';
import type { Policy } from '@hamkor/registry';
import { sql } from 'kysely';
import type { Projection } from '../acts/projection.ts';
import type { Facts } from '../facts/facts.ts';
import type { Database } from '../tables.ts';
import { actsOnRecords, stepsBy } from './apply-acts.ts';
import { keepRecords } from './keep-records.ts';
import { recordState } from './record-row.ts';
import { keepPolicy } from './records/policies.ts';
import { scoringOf } from './scoring.ts';

const empty = async (transaction: Database): Promise<void> => {
  await sql`delete from registry_step`.execute(transaction);
  await sql`delete from registry_record`.execute(transaction);
  await sql`delete from state_policy`.execute(transaction);
};

const policyActs = (acts: readonly Act[]) =>
  acts.filter(({ content }) => content.kind === 'registry.set-policy');

/**
 * Records, their histories and the rules of states as the log makes them. Pairs that may be one are not made by acts, and
 * stay.
 */
export const registryProjection = (facts: Pick<Facts, 'nomenclature' | 'trade'>): Projection => {
  const scoring = scoringOf(facts);
  return {
    name: 'registry',
    empty,
    apply: async (transaction, acts) => {
      await keepRecords(transaction, await stepsBy(transaction, actsOnRecords(acts), scoring));
      for (const { entry, content } of policyActs(acts))
        // oxlint-disable-next-line no-await-in-loop -- rules are set rarely
        await keepPolicy(transaction, content.body as unknown as Policy, entry.seq);
    },
    hash: async (transaction) => {
      const records = await transaction.selectFrom('registry_record').selectAll().orderBy('id').execute();
      const steps = await transaction
        .selectFrom('registry_step')
        .select(['record', 'act', 'kind', 'state'])
        .orderBy('act')
        .execute();
      const policies = await transaction.selectFrom('state_policy').selectAll().orderBy('act').execute();
      return stateHash({
        records: records.map((row) => ({ state: recordState(row), taken: row.taken })),
        steps: steps.map((step) => Object.assign(step, { act: Number(step.act) })),
        policies: policies.map((policy) => Object.assign(policy, { act: Number(policy.act) })),
      });
    },
  };
};
