import { buildCostGraph } from './build-cost-graph.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import type { BorderPost, CorridorFacts, CorridorLink, CorridorNode, LinkStatus, Mode } from './network.ts';
import { noFacts } from './no-facts.ts';
import type { Consignment } from './question.ts';
import type { Amount, Operation } from './route.ts';

/** A small made-up network for tests, compiled by the simplest means; no figure in it is real. */
export interface ExamplePlace {
  readonly id: string;
  readonly country: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly isBorderPost?: boolean;
  /** Hours of a change of gauge between 1520 and 1435; left out = none is made here. */
  readonly gaugeHours?: number;
}
export interface ExampleLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly gauge?: 1520 | 1435;
  readonly mode?: Mode;
  readonly km?: number;
  readonly usd: number;
  readonly hours: number;
  readonly kg: number;
  readonly status?: LinkStatus;
  readonly corridors?: readonly string[];
  readonly electrified?: 'yes' | 'partly' | 'no';
}
export interface Example {
  readonly places: readonly ExamplePlace[];
  readonly links: readonly ExampleLink[];
  /** Hours to leave and to enter a place where a link crosses a border; null = unknown, then 6 are reckoned with. */
  readonly exitHours?: Readonly<Record<string, number | null>>;
  readonly entryHours?: Readonly<Record<string, number | null>>;
  readonly facts?: Partial<CorridorFacts>;
}

const sourced = { origin: 'example', source: 'made up', year: null, confidence: 'unverified' } as const;
const named = (text: string) => ({ en: text, ru: text, zh: text });
const amount = (value: number): Amount => ({
  value,
  low: value,
  high: value,
  confidence: 'unverified',
  rows: [],
});
const nothing = amount(0);

const post = (
  node: string,
  country: string,
  direction: BorderPost['direction'],
  hours: number | null,
): BorderPost => ({
  ...sourced,
  id: `${node}-${direction}`,
  node,
  fromCountry: direction === 'outbound' ? country : '',
  toCountry: direction === 'inbound' ? country : '',
  mode: 'rail',
  direction,
  breakOfGauge: false,
  hours,
  usdPer20t: null,
});

export const exampleFacts = ({
  places,
  links,
  exitHours = {},
  entryHours = {},
  facts = {},
}: Example): CorridorFacts => ({
  ...noFacts,
  nodes: places.map((place): CorridorNode => ({
    ...sourced,
    id: place.id,
    unlocode: null,
    name: named(place.id),
    country: place.country,
    lat: place.lat ?? 0,
    lon: place.lon ?? 0,
    kinds: place.isBorderPost === true ? ['border-crossing'] : ['city', 'rail-terminal'],
    gauges: [1520, 1435],
    note: null,
  })),
  links: links.map((link): CorridorLink => ({
    ...sourced,
    id: link.id,
    from: link.from,
    to: link.to,
    mode: link.mode ?? 'rail',
    km: link.km ?? 100,
    gauges: [link.gauge ?? 1520],
    electrified: link.electrified ?? 'no',
    status: link.status ?? 'operating',
    isBidirectional: true,
    corridors: link.corridors ?? [],
    hours: link.hours,
    hoursConfidence: 'unverified',
    hoursSource: 'made up',
    calendar: null,
    note: null,
  })),
  borders: places.flatMap(({ id, country }) => [
    post(id, country, 'outbound', exitHours[id] ?? null),
    post(id, country, 'inbound', entryHours[id] ?? null),
  ]),
  ...facts,
});

interface Arc {
  readonly tail: number;
  readonly head: number;
  readonly costs: readonly [usd: number, hours: number, kg: number];
  readonly link: number;
  readonly at: number;
  readonly to: number;
  readonly exit: number;
  readonly entry: number;
  readonly operations: readonly Operation[];
}

/** Four states a place: origin, destination, and one for each gauge. Links not in service are open. */
export const compiledExample = (
  example: Example,
  consignment: Consignment = { tonnes: 20, unit: 'container-40' },
): CompiledNetwork => {
  const facts = exampleFacts(example);
  const { places } = example;
  const placeOf = new Map(places.map(({ id }, place) => [id, place]));
  const operation = (
    kind: Operation['kind'],
    at: number,
    hours: number,
    more: Partial<Operation> = {},
  ): Operation => ({
    kind,
    at: places[at]!.id,
    to: places[at]!.id,
    mode: 'rail',
    toMode: 'rail',
    gauge: null,
    toGauge: null,
    link: null,
    km: 0,
    electrified: null,
    cost: nothing,
    hours: amount(hours),
    co2e: nothing,
    flags: [],
    ...more,
  });
  const arcs: Arc[] = [];
  const still = { link: -1, exit: -1, entry: -1 };
  places.forEach((place, at) => {
    const [origin, destination, wide, narrow] = [4 * at, 4 * at + 1, 4 * at + 2, 4 * at + 3];
    for (const state of [wide!, narrow!]) {
      const load = { ...still, at, to: at, costs: [10, 2, 1] as const };
      arcs.push(
        { ...load, tail: origin!, head: state, operations: [operation('load', at, 2)] },
        { ...load, tail: state, head: destination!, operations: [operation('unload', at, 2)] },
      );
    }
    const hours = place.gaugeHours;
    if (hours === undefined) return;
    const change = {
      ...still,
      at,
      to: at,
      costs: [5, hours, 0] as const,
      operations: [operation('gauge-change', at, hours)],
    };
    arcs.push({ ...change, tail: wide!, head: narrow! }, { ...change, tail: narrow!, head: wide! });
  });
  example.links.forEach((link, place) => {
    const ends = [placeOf.get(link.from)!, placeOf.get(link.to)!] as const;
    for (const [at, to] of [ends, ends.toReversed() as [number, number]]) {
      const isBorder = places[at]!.country !== places[to]!.country;
      const leaving = isBorder ? (example.exitHours?.[places[at]!.id] ?? 6) : 0;
      const entering = isBorder ? (example.entryHours?.[places[to]!.id] ?? 6) : 0;
      const state = (link.gauge ?? 1520) === 1520 ? 2 : 3;
      arcs.push({
        tail: 4 * at + state,
        head: 4 * to + state,
        costs: [link.usd, link.hours + leaving + entering, link.kg],
        link: place,
        at,
        to,
        exit: isBorder ? 2 * at : -1,
        entry: isBorder ? 2 * to + 1 : -1,
        operations: [
          operation('drive', at, link.hours, { link: link.id, to: places[to]!.id, km: link.km ?? 100 }),
          ...(isBorder
            ? [operation('border-exit', at, leaving), operation('border-entry', to, entering)]
            : []),
        ],
      });
    }
  });
  const { graph, order } = buildCostGraph({
    nodes: 4 * places.length,
    criteria: 3,
    arcs: {
      tail: Int32Array.from(arcs, ({ tail }) => tail),
      head: Int32Array.from(arcs, ({ head }) => head),
      costs: Float64Array.from(arcs.flatMap(({ costs }) => costs)),
    },
  });
  const sorted: Arc[] = [];
  arcs.forEach((arc, given) => (sorted[order[given]!] = arc));
  return {
    facts,
    consignment,
    columns: ['cost', 'hours', 'co2e'],
    graph,
    delays: [],
    originOf: (node) => (placeOf.has(node) ? 4 * placeOf.get(node)! : -1),
    destinationOf: (node) => (placeOf.has(node) ? 4 * placeOf.get(node)! + 1 : -1),
    arcLink: Int32Array.from(sorted, ({ link }) => link),
    arcNode: Int32Array.from(sorted, ({ at }) => at),
    arcExit: Int32Array.from(sorted, ({ exit }) => exit),
    arcEntry: Int32Array.from(sorted, ({ entry }) => entry),
    arcIsGaugeChange: Uint8Array.from(sorted, ({ operations }) =>
      operations[0]?.kind === 'gauge-change' ? 1 : 0,
    ),
    arcIsBorder: Uint8Array.from(sorted, ({ exit }) => (exit >= 0 ? 1 : 0)),
    operations: (chosen) => Array.from(chosen).flatMap((arc) => sorted[arc]!.operations),
  };
};
