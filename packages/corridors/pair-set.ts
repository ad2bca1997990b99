import { memberCodes } from '@hamkor/nomenclature';
import type { AnalysisNetwork } from './analysis-network.ts';

/** Where freight begins and where it ends: ids of places. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Every ordered pair of different places; a place named twice counts once. */
export const pairsOfNodes = (ids: readonly string[]): readonly Pair[] => {
  const places = [...new Set(ids)];
  return places.flatMap((from) => places.flatMap((to) => (from === to ? [] : [{ from, to }])));
};

/** Every ordered pair of members, each from and to its main place; a member without one is left out. */
export const pairsOfMembers = (network: Pick<AnalysisNetwork, 'facts'>): readonly Pair[] =>
  pairsOfNodes(
    memberCodes.flatMap((member) => {
      const main = network.facts.mainNodes.find(({ country }) => country === member);
      return main === undefined ? [] : [main.node];
    }),
  );
