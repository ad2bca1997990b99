import type { LoadUnit, Network, Route, Subject } from '@hamkor/corridors';
import { bySurface, findRoutes, parkNode, unconstrained } from '@hamkor/corridors';
import { chooseWays } from './lane-choice.ts';
import type { LaneEvidence } from './lane-evidence.ts';
import { laneEvidence, localEvidence } from './lane-evidence.ts';
import type { ChainPlace, LanePair } from './lane-pairs.ts';
import { lanePairs } from './lane-pairs.ts';
import { roadLeg } from './lane-road.ts';
import type { ChainModel, EvidenceRow, LaneRow } from '../model/model.ts';

export interface LaneOptions {
  /** Efficient ways per pair, 1 to 5. */
  readonly perPair?: number;
  /** Ways by air as well. */
  readonly withAir?: boolean;
}

export interface MissingLane {
  readonly from: string;
  readonly to: string;
  /** `no-node`: no place of the network within 300 km of one end; `no-way`: none between their places. */
  readonly reason: 'no-node' | 'no-way';
}

export interface ChainLanes {
  readonly lanes: readonly LaneRow[];
  readonly evidence: readonly EvidenceRow[];
  /** Pairs that could exchange something and have no way. */
  readonly missing: readonly MissingLane[];
}

const usualPerPair = 3;
const tonnes = 20;
/** Kilometres by lorry at least between two places that one place of the network serves. */
const leastLocalKm = 15;
/** A way around the posts that all others pass is worth telling up to this many times the cost of the cheapest. */
const dearestDetour = 2.5;
/** Chapters of goods that are loaded loose: ores, salts, mineral fuels, chemicals in bulk, fertilisers, scrap and steel. */
const looseChapters: ReadonlySet<string> = new Set(['10', '12', '23', '25', '26', '27', '28', '31', '72']);

/** How a product is loaded: loose by its HS chapter, else in containers of forty feet. */
export const loadUnitOf = (hs: string | null): LoadUnit =>
  hs !== null && looseChapters.has(hs.slice(0, 2)) ? 'bulk' : 'container-40';

/** Border posts passed, in order. */
const bordersOf = ({ operations }: Route): readonly string[] =>
  operations
    .filter(({ kind }) => kind === 'border-exit' || kind === 'border-entry')
    .map(({ at }) => at)
    .filter((at, place, all) => at !== all[place - 1]);

const mainMode = ({ kmByMode }: Route): string =>
  Object.entries(kmByMode).toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'road';

type Search = (from: string, to: string, unit: LoadUnit, avoid: readonly Subject[]) => readonly Route[];

const searchOf = (network: Network, withAir: boolean): Search => {
  const usual = withAir ? [] : bySurface.avoid;
  return (from, to, unit, avoid) => {
    const answer = findRoutes(network, {
      from,
      to,
      consignment: { tonnes, unit },
      departure: null,
      criteria: ['cost', 'hours', 'co2e'],
      constraints: { ...unconstrained, avoid: [...usual, ...avoid] },
    });
    return answer.kind === 'routes' ? answer.routes : [];
  };
};

/** Efficient ways, and one around the border posts that all of them pass: what is left when one of those shuts. */
const waysBetween = (
  search: Search,
  from: string,
  to: string,
  unit: LoadUnit,
  perPair: number,
): readonly Route[] => {
  const chosen = chooseWays(search(from, to, unit, []), perPair);
  const [first] = chosen;
  if (first === undefined || chosen.length >= perPair) return chosen;
  const shared = bordersOf(first).filter((post) => chosen.every((way) => bordersOf(way).includes(post)));
  if (shared.length === 0) return chosen;
  const around = search(
    from,
    to,
    unit,
    shared.map((id) => ({ kind: 'node', id })),
  );
  const [detour] = around.toSorted((a, b) => a.cost.value - b.cost.value);
  return detour !== undefined && detour.cost.value <= dearestDetour * first.cost.value
    ? [...chosen, detour]
    : chosen;
};

/** Lanes of one pair between the places of the network that serve its ends. */
const lanesOfPair = (
  network: Network,
  ways: (unit: LoadUnit) => readonly Route[],
  { from, to }: LanePair,
  nodes: readonly [string, string],
  product: string | null,
  unit: LoadUnit,
): readonly LaneEvidence[] => {
  const idOf = (place: number): string =>
    [from.id, to.id, ...(product === null ? [] : [product]), String(place + 1)].join('-');
  const road = (place: ChainPlace, node: string) => {
    const at = network.node(node);
    return at === null ? null : roadLeg(network.facts, place.country, place, at);
  };
  const [start, end] = [road(from, nodes[0]), road(to, nodes[1])];
  return ways(unit).map((route, place) =>
    laneEvidence(
      {
        id: idOf(place),
        from: from.id,
        to: to.id,
        product,
        mode: mainMode(route),
        costPerTonne: route.cost.value / tonnes + (start?.cost ?? 0) + (end?.cost ?? 0),
        hours: route.hours.value + (start?.hours ?? 0) + (end?.hours ?? 0),
        kgCo2ePerTonne: route.co2e.value / tonnes + (start?.kgCo2e ?? 0) + (end?.kgCo2e ?? 0),
        capacityTonnes: null,
        borders: bordersOf(route),
        countries: route.countries,
        route: route.id,
      },
      route,
      tonnes,
      (start?.km ?? 0) + (end?.km ?? 0),
    ),
  );
};

const localLane = (network: Network, { from, to }: LanePair): readonly LaneEvidence[] => {
  const leg = roadLeg(network.facts, from.country, from, to, leastLocalKm);
  return leg === null ? [] : [localEvidence(network.facts, from, to, leg, tonnes)];
};

/**
 * The lanes that a model needs: for every pair of places that can exchange a product the efficient ways of the corridor
 * network between the places that serve them, with the way by lorry at either end. Two places served by one place
 * of the network are joined by lorry.
 */
export const lanesFor = (model: ChainModel, network: Network, options: LaneOptions = {}): ChainLanes => {
  const perPair = Math.min(5, Math.max(1, options.perPair ?? usualPerPair));
  const search = searchOf(network, options.withAir ?? false);
  const found = new Map<string, readonly Route[]>();
  const ways = (from: string, to: string, unit: LoadUnit): readonly Route[] => {
    const key = `${from} ${to} ${unit}`;
    const known = found.get(key) ?? waysBetween(search, from, to, unit, perPair);
    found.set(key, known);
    return known;
  };
  const hsOf = new Map(model.products.map(({ id, hs }) => [id, hs]));
  const missing: MissingLane[] = [];
  const lanes = lanePairs(model).flatMap((pair) => {
    const { from, to, products } = pair;
    const nodes = [from, to].map((place) => place.node ?? parkNode(network, place)?.node ?? null);
    const [start, end] = nodes;
    const missed = (reason: MissingLane['reason']): readonly LaneEvidence[] => {
      missing.push({ from: from.id, to: to.id, reason });
      return [];
    };
    if (start === null || start === undefined || end === null || end === undefined) return missed('no-node');
    if (start === end) return localLane(network, pair);
    const units = Map.groupBy(products, (product) => loadUnitOf(hsOf.get(product) ?? null));
    const made = [...units].flatMap(([unit, loaded]) =>
      (units.size === 1 ? [null] : loaded).flatMap((product) =>
        lanesOfPair(network, (as) => ways(start, end, as), pair, [start, end], product, unit),
      ),
    );
    return made.length === 0 ? missed('no-way') : made;
  });
  return {
    lanes: lanes.map(({ lane }) => lane),
    evidence: lanes.flatMap(({ evidence }) => evidence),
    missing,
  };
};

/** The model with the lanes that the network has now; lanes typed by hand (without a route) and their evidence stay. */
export const refreshLanes = (
  model: ChainModel,
  network: Network,
  options: LaneOptions = {},
): { readonly model: ChainModel; readonly missing: readonly MissingLane[] } => {
  const { lanes, evidence, missing } = lanesFor(model, network, options);
  const typed = model.lanes.filter(({ route }) => route === null);
  const kept = new Set(typed.map(({ id }) => id));
  const fresh = lanes.filter(({ id }) => !kept.has(id));
  const freshIds = new Set(fresh.map(({ id }) => id));
  return {
    model: {
      ...model,
      lanes: [...typed, ...fresh],
      evidence: [
        ...model.evidence.filter(({ table, row }) => table !== 'lanes' || kept.has(row)),
        ...evidence.filter(({ row }) => freshIds.has(row)),
      ],
    },
    missing,
  };
};
