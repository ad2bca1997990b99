import type { CorridorFacts, Route, Total } from '@hamkor/corridors';
import type { Confidence } from '@hamkor/provenance';
import type { ChainPlace } from './lane-pairs.ts';
import type { RoadLeg } from './lane-road.ts';
import type { EvidenceRow, LaneRow } from '../model/model.ts';

/** A lane with where its figures come from. */
export interface LaneEvidence {
  readonly lane: LaneRow;
  readonly evidence: readonly EvidenceRow[];
}

/** Origin of every figure that the corridor engine works out. */
const origin = 'corridors';

const fields = [
  ['costPerTonne', 'cost', 'USD/t'],
  ['hours', 'hours', 'h'],
  ['kgCo2ePerTonne', 'co2e', 'kg/t'],
] as const;

/** The confidence of the larger part of a total. */
const mostly = ({ shares }: Total): Confidence => {
  if (shares.unverified >= 0.5) return 'unverified';
  return shares.published >= 0.5 ? 'published' : 'estimated';
};

const weaker = (confidence: Confidence, roadKm: number): Confidence =>
  confidence === 'published' && roadKm > 0 ? 'estimated' : confidence;

/** A lane that the engine found, its ends of the range shifted by the way by lorry to and from the network. */
export const laneEvidence = (lane: LaneRow, route: Route, tonnes: number, roadKm: number): LaneEvidence => ({
  lane,
  evidence: fields.map(([field, criterion, unit]) => {
    const total = route[criterion];
    const per = criterion === 'hours' ? 1 : tonnes;
    const road = lane[field] - total.value / per;
    return {
      id: `lanes.${lane.id}.${field}`,
      table: 'lanes',
      row: lane.id,
      field,
      low: total.low / per + road,
      high: total.high / per + road,
      unit,
      year: null,
      confidence: weaker(mostly(total), roadKm),
      origin,
      source:
        `route ${route.id}, ${Math.round(route.km)} km` +
        (roadKm > 0 ? ` and ${Math.round(roadKm)} km by lorry to and from it` : ''),
    };
  }),
});

/** A short lane by lorry with loading and unloading, between two places that one place of the network serves. */
export const localEvidence = (
  facts: CorridorFacts,
  from: ChainPlace,
  to: ChainPlace,
  leg: RoadLeg,
  tonnes: number,
): LaneEvidence => {
  const handled = facts.operations.filter(({ id }) => id === 'load' || id === 'unload');
  const sum = (read: (operation: (typeof handled)[number]) => number): number =>
    handled.reduce((total, operation) => total + read(operation), 0);
  const lane: LaneRow = {
    id: `${from.id}-${to.id}-1`,
    from: from.id,
    to: to.id,
    product: null,
    mode: 'road',
    costPerTonne: leg.cost + sum(({ usdPerUnit }) => usdPerUnit.value) / tonnes,
    hours: leg.hours + sum(({ hours }) => hours.value),
    kgCo2ePerTonne: leg.kgCo2e + sum(({ kgPerTonne }) => kgPerTonne.value),
    capacityTonnes: null,
    borders: [],
    countries: [from.country],
    route: `local-${from.id}-${to.id}`,
  };
  const spread = facts.spreads.find(({ id }) => id === 'estimated');
  return {
    lane,
    evidence: fields.map(([field, , unit]) => ({
      id: `lanes.${lane.id}.${field}`,
      table: 'lanes',
      row: lane.id,
      field,
      low: spread === undefined ? null : lane[field] * (1 - spread.low),
      high: spread === undefined ? null : lane[field] * (1 + spread.high),
      unit,
      year: null,
      confidence: 'estimated',
      origin,
      source: `${Math.round(leg.km)} km by lorry, loaded and unloaded once`,
    })),
  };
};
