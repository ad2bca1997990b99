import { expandGroup } from '../model/model-groups.ts';
import type { ChainModel, EffectRow, GroupRow, LaneRow } from '../model/model.ts';

/** What is left of a row while something lasts. */
export interface Impact {
  readonly availability: number;
  readonly costFactor: number;
}

/** What effects do to rows of a model; several on one row multiply. */
export interface Impacts {
  readonly on: (kind: EffectRow['kind'], id: string) => Impact;
  /** Of a border, a mode or a country in transit too. `transit` leaves alone lanes that begin or end in the country. */
  readonly onLane: (lane: LaneRow) => Impact;
}

/** Kind of group that the target of an effect may be. */
const groupsHit: Readonly<Record<EffectRow['kind'], GroupRow['of'] | null>> = {
  border: null,
  lanes: 'lanes',
  transit: 'countries',
  site: 'sites',
  supplier: 'suppliers',
  market: 'markets',
};

export const impactsOf = (model: ChainModel, effects: readonly EffectRow[]): Impacts => {
  const targets = effects.map(({ kind, target, availability, costFactor }) => {
    const group = groupsHit[kind];
    const members = new Set(group === null ? [target] : expandGroup(model, target, group));
    return { kind, members, availability, costFactor };
  });
  const product = (isHit: (target: (typeof targets)[number]) => boolean): Impact => {
    let [availability, costFactor] = [1, 1];
    for (const target of targets) {
      if (!isHit(target)) continue;
      availability *= target.availability;
      costFactor *= target.costFactor;
    }
    return { availability, costFactor };
  };
  return {
    on: (kind, id) => product((target) => target.kind === kind && target.members.has(id)),
    onLane: ({ id, mode, borders, countries }) =>
      product(({ kind, members }) => {
        if (kind === 'border') return borders.some((border) => members.has(border));
        if (kind === 'lanes') return members.has(id) || members.has(mode);
        return kind === 'transit' && countries.slice(1, -1).some((country) => members.has(country));
      }),
  };
};

/** Capacity that is left. Where none is known, an effect binds only if nothing is left. */
export const capacityLeft = (capacity: number | null, { availability }: Impact): number | null => {
  if (capacity !== null) return capacity * availability;
  return availability === 0 ? 0 : null;
};
