import type { Gate, GateLine } from '@hamkor/council';
import { checklistOf } from '@hamkor/dossier';
import type { Database } from '../tables.ts';
import { findCasesOf } from './cases-of-dossier.ts';
import { deliveriesOfCases, evidenceOfDelivery } from './deliveries-of-cases.ts';
import { findCaptures, findSnapshot } from './dossier-repository.ts';
import { waiversFor } from './participants.ts';

/**
 * The checklist of a gate as it goes into the act that asks for the gate: on a snapshot of the dossier, with the waivers that
 * states gave for that very snapshot. Null where whoever asks may see no such snapshot.
 *
 * @param states that take part in the project: each must not be worse off, or waive
 */
export const checklistFor = async (
  transaction: Database,
  dossier: string,
  gate: Gate,
  hash: string,
  states: readonly string[],
): Promise<readonly GateLine[] | null> => {
  const snapshot = await findSnapshot(transaction, dossier, hash);
  if (snapshot === null) return null;
  const { inputs } = snapshot;
  const items = await findCaptures(transaction, dossier, snapshot.items);
  const held = items.filter(({ kind }) => kind === 'case').map(({ id }) => id);
  const cases = await findCasesOf(transaction, dossier, held);
  const delivery = (await deliveriesOfCases(transaction, cases)).map(evidenceOfDelivery);
  const { lines } = checklistOf(gate, {
    inputs,
    items,
    states,
    waivers: waiversFor(cases, hash),
    delivery,
  });
  return lines.map(({ requirement, standing, states: of }) => ({ requirement, standing, states: [...of] }));
};
