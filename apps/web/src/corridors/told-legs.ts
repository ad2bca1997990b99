import type { AmountDocument, OperationDocument } from '@hamkor/contract';
import { weakest } from '@hamkor/provenance';

const plus = (one: AmountDocument, other: AmountDocument): AmountDocument => ({
  value: one.value + other.value,
  low: one.low + other.low,
  high: one.high + other.high,
  confidence: weakest([one.confidence, other.confidence]),
  rows: [...one.rows, ...other.rows],
});

/**
 * Drives that follow one another in one mode through junctions nobody has named, such as those of sea lanes, told as one:
 * amounts and their ranges added up, as sure as the least sure. Rail keeps its links, whose wires and gauges differ.
 */
export const toldLegs = (
  operations: readonly OperationDocument[],
  isNameless: (node: string) => boolean,
): readonly OperationDocument[] => {
  const legs: OperationDocument[] = [];
  for (const operation of operations) {
    const last = legs.at(-1);
    const goesOn =
      last?.kind === 'drive' &&
      operation.kind === 'drive' &&
      last.mode === operation.mode &&
      operation.mode !== 'rail' &&
      isNameless(operation.at);
    if (last === undefined || !goesOn) {
      legs.push(operation);
      continue;
    }
    legs[legs.length - 1] = {
      ...last,
      to: operation.to,
      link: null,
      km: last.km + operation.km,
      cost: plus(last.cost, operation.cost),
      hours: plus(last.hours, operation.hours),
      co2e: plus(last.co2e, operation.co2e),
      flags: [...new Set([...last.flags, ...operation.flags])],
    };
  }
  return legs;
};
