import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { flowLines } from './flow-lines.ts';

/** What goes between two places in one plan and in another. */
export interface FlowChange {
  readonly from: string;
  readonly to: string;
  /** Products carried in either, the heaviest first. */
  readonly products: readonly string[];
  /** Tonnes a year in the one and in the other. */
  readonly before: number;
  readonly after: number;
}

/** A change of less than this share of the heaviest flow is none. */
const smallestShare = 1e-4;

const keyOf = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from}\n${to}`;

/** Flows that differ between two plans of a model, those that change most first. */
export const flowChanges = (
  model: ChainModel,
  before: ChainPlan,
  after: ChainPlan,
): readonly FlowChange[] => {
  const old = new Map(flowLines(model, before).map((flow) => [keyOf(flow), flow]));
  const now = new Map(flowLines(model, after).map((flow) => [keyOf(flow), flow]));
  const heaviest = Math.max(0, ...[...old.values(), ...now.values()].map(({ tonnes }) => tonnes));
  const size = ({ before: one, after: other }: FlowChange): number => Math.abs(other - one);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((key): FlowChange => {
      const [from = '', to = ''] = key.split('\n');
      const [one, other] = [old.get(key), now.get(key)];
      const products = [...new Set([...(other?.products ?? []), ...(one?.products ?? [])])];
      return { from, to, products, before: one?.tonnes ?? 0, after: other?.tonnes ?? 0 };
    })
    .filter((change) => size(change) > smallestShare * heaviest)
    .toSorted((one, other) => size(other) - size(one));
};
