import type { CorridorLink, Gauge, Mode } from './network.ts';
import type { NetworkIndex } from './network-index.ts';

/** A way of standing at a place: on the wheels of a mode and, on rails, on a gauge. */
export interface Station {
  readonly mode: Mode;
  readonly gauge: Gauge | null;
  readonly state: number;
  /**
   * Where a transfer leads: from here links only. The same as `state`, but where rails of several gauges meet
   * another mode: there it keeps a consignment from changing gauge by two transfers on one spot.
   */
  readonly reloaded: number;
}

export interface States {
  readonly count: number;
  /** By place in the table of nodes. */
  readonly stations: readonly (readonly Station[])[];
}

export const originState = (node: number): number => 2 * node;
export const destinationState = (node: number): number => 2 * node + 1;

/** Gauges a link can be used on; null stands for modes without rails. */
export const gaugesOf = ({ mode, gauges }: CorridorLink): readonly (Gauge | null)[] =>
  mode === 'rail' && gauges.length > 0 ? gauges : [null];

/** The states of every place, by the modes and gauges of the links that meet there. */
export const networkStates = (index: NetworkIndex): States => {
  const { nodes, links } = index.facts;
  const kinds = nodes.map(() => new Map<string, { mode: Mode; gauge: Gauge | null }>());
  for (const link of links) {
    for (const end of [link.from, link.to]) {
      const at = kinds[index.nodes.get(end) ?? -1];
      for (const gauge of gaugesOf(link)) at?.set(`${link.mode} ${gauge}`, { mode: link.mode, gauge });
    }
  }
  let count = 2 * nodes.length;
  const stations = kinds.map((at) => {
    const found = [...at.values()];
    const gauges = found.filter(({ mode }) => mode === 'rail').length;
    const needsReloaded = gauges > 1 && found.length > gauges;
    return found.map(({ mode, gauge }): Station => {
      const state = count++;
      return { mode, gauge, state, reloaded: needsReloaded ? count++ : state };
    });
  });
  return { count, stations };
};
