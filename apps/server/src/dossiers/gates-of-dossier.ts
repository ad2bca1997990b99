import type { CaseState, Gate } from '@hamkor/council';
import { gates } from '@hamkor/council';
import type { CheckGround, GateCheck } from '@hamkor/dossier';
import { checklistOf } from '@hamkor/dossier';
import { gatesAdopted } from './cases-of-dossier.ts';

export type GateStanding = GateCheck & { readonly standing: 'passed' | 'next' | 'ahead' };

/** Gates that cases of a dossier have passed, in the order in which they did. */
export const gatesPassed = (cases: readonly CaseState[]) =>
  cases.flatMap((one) =>
    gatesAdopted(one).map(({ gate, hash, at }) => ({ gate, hash, at, case: one.id, act: one.lastAct })),
  );

/** All gates in their order with their checklists; the one that comes next follows the last that was passed. */
export const gatesOfDossier = (cases: readonly CaseState[], ground: CheckGround): readonly GateStanding[] => {
  const passed = new Set<Gate>(gatesPassed(cases).map(({ gate }) => gate));
  const next = gates.findLastIndex((gate) => passed.has(gate)) + 1;
  return gates.map((gate, place) => {
    const ahead = place === next ? 'next' : 'ahead';
    const { lines, isReady } = checklistOf(gate, ground);
    return { gate, lines, isReady, standing: place < next ? 'passed' : ahead };
  });
};
