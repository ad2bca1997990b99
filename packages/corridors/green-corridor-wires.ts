import type { CorridorLink, CorridorNode } from './network.ts';

const wired = { yes: 1, partly: 0.5, no: 0 } as const;
/** Share of the electrified kilometres that must lie in countries whose electricity is known. */
const knownEnough = 0.9;

/** What the rails of some links run on. */
export interface Wires {
  /** Share of the rail kilometres that is electrified, `partly` as half; null = no rail. */
  readonly electrified: number | null;
  /**
   * Renewable share of the electricity, weighted by electrified kilometres per country, a link between two
   * countries half in each; null = nothing electrified, or over a tenth of it in countries whose share is unknown.
   */
  readonly renewable: number | null;
}

export const wiresOf = (
  links: readonly CorridorLink[],
  nodes: ReadonlyMap<string, CorridorNode>,
  renewableShareOf: (country: string) => number | null,
): Wires => {
  let km = 0;
  let electrifiedKm = 0;
  let knownKm = 0;
  let renewableKm = 0;
  for (const link of links) {
    if (link.mode !== 'rail') continue;
    km += link.km;
    const under = link.km * wired[link.electrified];
    if (under === 0) continue;
    electrifiedKm += under;
    for (const end of [link.from, link.to]) {
      const share = renewableShareOf(nodes.get(end)?.country ?? '');
      if (share === null) continue;
      knownKm += under / 2;
      renewableKm += (share * under) / 2;
    }
  }
  return {
    electrified: km === 0 ? null : electrifiedKm / km,
    renewable: knownKm === 0 || knownKm < knownEnough * electrifiedKm ? null : renewableKm / knownKm,
  };
};
