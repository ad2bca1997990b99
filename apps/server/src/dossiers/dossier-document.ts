import type { DossierDetailDocument, DossierStateDocument, SnapshotDocument } from '@hamkor/contract';
import type { CaseState } from '@hamkor/council';
import type { DeliveryState } from '@hamkor/delivery';
import type { DossierState } from '@hamkor/dossier';
import type { Contents } from './contents.ts';

/** A dossier as it is told; who opened it is told by their state alone. */
export const dossierDocument = (
  { opened, snapshots, given: _given, ...state }: DossierState,
  frozen: ReadonlyMap<number, number>,
): DossierStateDocument => ({
  ...state,
  opened: { act: opened.act, at: opened.at, state: opened.state },
  snapshots: snapshots.map(({ act, at, hash, gate }) => ({
    act,
    at,
    hash,
    gate,
    items: frozen.get(act) ?? 0,
  })),
});

/** What was frozen, each item under its hash. */
export const snapshotDocument = ({ snapshot, inputs, items }: Contents): SnapshotDocument => {
  const { act, at, hash, gate, title, summary } = snapshot!;
  const { states, notes, risks, indicators, estimates, evidence } = inputs;
  return {
    act,
    at,
    hash,
    gate,
    title,
    summary,
    states,
    notes,
    risks,
    indicators,
    estimates,
    evidence,
    items: items.map((item, place) => ({ ...item, sha256: snapshot!.items[place]!.sha256 })),
  };
};

export const caseDocument = (one: CaseState): DossierDetailDocument['cases'][number] => ({
  id: one.id,
  kind: one.kind,
  stage: one.stage,
  title: one.title,
  waivers: one.waivers.map(({ act, at, state, hash, text }) => ({ act, at, state, hash, text })),
  gates: one.outcomes.flatMap(({ question, result, at }) =>
    question.gate === null ? [] : [{ gate: question.gate, hash: question.hash, result, at }],
  ),
});

/** What the owner expects, unless a later plan has taken its place. */
const toldSince = ({ forecasts, plans }: DeliveryState['milestones'][number]): string | null => {
  const [said, plan] = [forecasts.at(-1), plans.at(-1)];
  return said !== undefined && (plan === undefined || said.act > plan.act) ? said.date : null;
};

export const deliveryDocument = ({
  id,
  title,
  milestones,
  actuals,
}: DeliveryState): DossierDetailDocument['delivery'][number] => ({
  id,
  title,
  milestones: milestones
    .filter(({ dropped }) => dropped === null)
    .map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      owner: milestone.owner,
      firstPlanned: milestone.firstPlanned,
      planned: milestone.planned,
      forecast: toldSince(milestone),
      achieved: milestone.achieved?.on ?? null,
      confirmations: milestone.confirmations.length,
    })),
  actuals: actuals.map(({ act, at, indicator, period, value, source }) => ({
    act,
    at,
    indicator,
    period,
    value,
    source,
  })),
});
