import type { Name } from '@hamkor/nomenclature';
import type { AnalysisNetwork } from './analysis-network.ts';
import { everyLinkOpen } from './analysis-network.ts';
import type { AnalysisWatch, Cancelled } from './analysis-watch.ts';
import { cancelled } from './analysis-watch.ts';
import { bestWay, tailsOf } from './best-tree.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import { endsOf } from './green-corridor-ends.ts';
import type { GreenVerdict } from './green-corridor-verdict.ts';
import { greenVerdict } from './green-corridor-verdict.ts';
import type { Wires } from './green-corridor-wires.ts';
import { wiresOf } from './green-corridor-wires.ts';
import type { Corridor } from './network.ts';
import { columnOf } from './pair-trees.ts';
import type { Consignment } from './question.ts';
import type { ShortestCosts } from './shortest-costs.ts';
import { shortestCosts } from './shortest-costs.ts';
import { arcsOutOfService } from './subject-arcs.ts';

/** A way as a corridor is judged by it: money and emissions per tonne. */
export interface WayPerTonne {
  readonly usd: number;
  readonly hours: number;
  readonly kgCo2e: number;
  readonly km: number;
  readonly railKm: number;
}

export interface GreenCorridor extends Wires {
  readonly corridor: string;
  readonly name: Name;
  /** The farthest apart of the towns and seaports that its own links join; null = they join none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Its own way of least CO2e; the cheapest and the cleanest of all ways between the same ends. */
  readonly own: WayPerTonne | null;
  readonly cheapest: WayPerTonne | null;
  readonly cleanest: WayPerTonne | null;
  readonly verdict: GreenVerdict;
}

export interface GreenCorridors {
  readonly kind: 'green-corridors';
  /** In the order of the table of corridors. */
  readonly corridors: readonly GreenCorridor[];
}

/** The best ways from a place in a criterion, told per tonne; null where there is none. */
const waysFrom = (
  compiled: CompiledNetwork,
  tails: Int32Array,
  from: string,
  criterion: 'cost' | 'co2e',
  isClosed: Uint8Array,
): ((to: string) => WayPerTonne | null) => {
  const { graph, facts, consignment } = compiled;
  const costs: ShortestCosts = shortestCosts(graph, compiled.originOf(from), columnOf(compiled, criterion), {
    isClosed,
  });
  return (to) => {
    const state = compiled.destinationOf(to);
    const way = bestWay(costs, tails, state);
    if (way === null) return null;
    const along = (what: 'cost' | 'hours' | 'co2e'): number =>
      costs.along[state * graph.criteria + columnOf(compiled, what)]!;
    const links = Array.from(way).flatMap((arc) => facts.links[compiled.arcLink[arc]!] ?? []);
    return {
      usd: along('cost') / consignment.tonnes,
      hours: along('hours'),
      kgCo2e: along('co2e') / consignment.tonnes,
      km: links.reduce((sum, { km }) => sum + km, 0),
      railKm: links.reduce((sum, { mode, km }) => sum + (mode === 'rail' ? km : 0), 0),
    };
  };
};

/** Judges one corridor on a network that was compiled with every link open. */
const judged = (
  compiled: CompiledNetwork,
  tails: Int32Array,
  isIdle: Uint8Array,
  corridor: Corridor,
  renewableShareOf: (country: string) => number | null,
): GreenCorridor => {
  const { facts } = compiled;
  const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
  // One that is not in service yet is judged as if it were; one in service by what is in service.
  const isFuture = corridor.status !== 'operating';
  const isOwn = facts.links.map(
    ({ corridors, status }) => corridors.includes(corridor.id) && (isFuture || status === 'operating'),
  );
  const links = facts.links.filter((_, place) => isOwn[place]);
  const isOwnArc = (link: number): boolean => link >= 0 && isOwn[link]!;
  const onlyOwn = Uint8Array.from(compiled.arcLink, (link) => (link < 0 || isOwnArc(link) ? 0 : 1));
  const all = Uint8Array.from(compiled.arcLink, (link, arc) => (isOwnArc(link) ? 0 : isIdle[arc]!));
  const wires = wiresOf(links, nodes, renewableShareOf);
  const known = new Map<string, (to: string) => WayPerTonne | null>();
  for (const [from, to] of endsOf(links, nodes)) {
    const ways = known.get(from.id) ?? waysFrom(compiled, tails, from.id, 'co2e', onlyOwn);
    known.set(from.id, ways);
    const own = ways(to.id);
    if (own === null) continue;
    const cheapest = waysFrom(compiled, tails, from.id, 'cost', all)(to.id);
    const cleanest = waysFrom(compiled, tails, from.id, 'co2e', all)(to.id);
    return {
      corridor: corridor.id,
      name: corridor.name,
      from: from.id,
      to: to.id,
      own,
      cheapest,
      cleanest,
      ...wires,
      verdict: greenVerdict({
        own: own.kgCo2e,
        cleanest: cleanest?.kgCo2e ?? null,
        cheapest: cheapest?.kgCo2e ?? null,
        electrified: wires.electrified,
        rail: own.km === 0 ? 0 : own.railKm / own.km,
      }),
    };
  }
  return {
    corridor: corridor.id,
    name: corridor.name,
    from: null,
    to: null,
    own: null,
    cheapest: null,
    cleanest: null,
    ...wires,
    verdict: 'unknown',
  };
};

/** Judges every corridor on a network that was compiled with every link open. */
export const judgedCorridors = (
  compiled: CompiledNetwork,
  renewableShareOf: (country: string) => number | null,
  { isCancelled, onProgress }: AnalysisWatch = {},
): GreenCorridors | Cancelled => {
  const tails = tailsOf(compiled.graph);
  const isIdle = arcsOutOfService(compiled);
  const table = compiled.facts.corridors;
  const corridors: GreenCorridor[] = [];
  for (const corridor of table) {
    if (isCancelled?.() === true) return cancelled;
    onProgress?.(corridors.length, table.length);
    corridors.push(judged(compiled, tails, isIdle, corridor, renewableShareOf));
  }
  onProgress?.(table.length, table.length);
  return { kind: 'green-corridors', corridors };
};

/**
 * Each corridor against its alternatives: between the farthest main places that its own links join, its own way of
 * least CO2e beside the cheapest and the cleanest of all ways. `renewableShareOf`: renewable share of a country's
 * electricity, 0 to 1; null = unknown.
 */
export const greenCorridors = (
  network: AnalysisNetwork,
  renewableShareOf: (country: string) => number | null,
  consignment: Consignment = { tonnes: 20, unit: 'container-40' },
  watch: AnalysisWatch = {},
): GreenCorridors | Cancelled => {
  const open = { ...everyLinkOpen(network.facts, { avoid: [], open: [] }), closures: [] };
  return judgedCorridors(network.compile(consignment, open, null), renewableShareOf, watch);
};
