import type { OperationDocument } from '@hamkor/contract';

/** What happens during a stretch of time, as the time line tells apart. */
export type StretchKind = 'land' | 'road' | 'water' | 'air' | 'border' | 'handling' | 'waiting';

/** Consecutive operations of one kind, mode and certainty. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly mode: OperationDocument['mode'];
  readonly confidence: OperationDocument['hours']['confidence'];
  /** Hours since departure. */
  readonly start: number;
  readonly hours: number;
  /** Places it begins and ends at. */
  readonly at: string;
  readonly to: string;
  readonly operations: readonly OperationDocument[];
}

const kindOf = ({ kind, mode }: OperationDocument): StretchKind => {
  switch (kind) {
    case 'border-exit':
    case 'border-entry':
      return 'border';
    case 'wait':
      return 'waiting';
    case 'load':
    case 'unload':
    case 'transfer':
    case 'gauge-change':
      return 'handling';
    case 'drive':
      if (mode === 'rail') return 'land';
      if (mode === 'road' || mode === 'air') return mode;
      return 'water';
  }
};

/** A route as stretches of time in order; what takes no time is left out. */
export const timeLine = ({
  operations,
}: {
  readonly operations: readonly OperationDocument[];
}): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let clock = 0;
  for (const operation of operations) {
    const kind = kindOf(operation);
    const { value: hours, confidence } = operation.hours;
    const last = stretches.at(-1);
    const isSame =
      last !== undefined &&
      last.kind === kind &&
      last.mode === operation.mode &&
      last.confidence === confidence &&
      kind !== 'handling';
    if (isSame) {
      stretches[stretches.length - 1] = {
        ...last,
        hours: last.hours + hours,
        to: operation.to,
        operations: [...last.operations, operation],
      };
    } else if (hours > 0) {
      const { mode, at, to } = operation;
      stretches.push({ kind, mode, confidence, start: clock, hours, at, to, operations: [operation] });
    }
    clock += hours;
  }
  return stretches;
};

/** Hours a route spends in each kind of stretch. */
export const hoursByKind = (stretches: readonly Stretch[]): ReadonlyMap<StretchKind, number> => {
  const sums = new Map<StretchKind, number>();
  for (const { kind, hours } of stretches) sums.set(kind, (sums.get(kind) ?? 0) + hours);
  return sums;
};
