import type { Gate, GateLine } from '@hamkor/council';
import type { Requirement } from './gates.ts';

/** Why a line of a checklist stands as it does: keys of `dossiers.reasons`. */
export const checkReasons = [
  /** It is there; `found` tells what it is. */
  'held',
  /** It was said in words, with a source. */
  'said',
  'no-option',
  'option-without-evidence',
  'no-chain-or-route',
  'no-estimate',
  /** The newest estimate is of a class that knows less than the gate asks for. */
  'estimate-too-coarse',
  'no-plan',
  'gain-unknown',
  'worse-off',
  'worse-off-waived',
  'no-risks',
  'risk-without-residual',
  'no-partners',
  'no-complete-indicator',
  'no-emissions',
  'not-said',
  'not-reported',
] as const;
export type CheckReason = (typeof checkReasons)[number];

/** A line of a checklist with what it rests on. */
export interface CheckLine extends GateLine {
  readonly requirement: Requirement;
  readonly reason: CheckReason;
  /** What meets it, or stands against it: ids of items, risks and indicators, classes of estimates, as they are looked up. */
  readonly found: readonly string[];
}

/** How a dossier stands to one gate. */
export interface GateCheck {
  readonly gate: Gate;
  readonly lines: readonly CheckLine[];
  /** Whether nothing of it is missing: what may be given later, or was waived, does not hold it up. */
  readonly isReady: boolean;
}
