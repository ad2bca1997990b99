import type { CaseState } from '@hamkor/council';
import type { DeliveryState } from '@hamkor/delivery';
import type { DeliveryEvidence } from '@hamkor/dossier';
import { findDelivery } from '../delivery/delivery-repository.ts';
import type { Database } from '../tables.ts';

/** Deliveries of the projects among some cases; one that has not begun is left out. */
export const deliveriesOfCases = async (
  db: Database,
  cases: readonly CaseState[],
): Promise<readonly DeliveryState[]> => {
  const found: DeliveryState[] = [];
  for (const { id, kind } of cases) {
    if (kind !== 'project') continue;
    // oxlint-disable-next-line no-await-in-loop -- one transaction answers one question after another
    const delivery = await findDelivery(db, id);
    if (delivery !== null) found.push(delivery);
  }
  return found;
};

/** What of a delivery a checklist looks at; a milestone that a later plan left out is not waited for. */
export const evidenceOfDelivery = ({ id, baselines, milestones }: DeliveryState): DeliveryEvidence => {
  const planned = milestones.filter(({ dropped }) => dropped === null);
  return {
    id,
    hasBaseline: baselines.length > 0,
    milestones: planned.map((milestone) => milestone.id),
    confirmed: planned
      .filter(({ achieved, confirmations }) => achieved !== null && confirmations.length > 0)
      .map((milestone) => milestone.id),
  };
};
