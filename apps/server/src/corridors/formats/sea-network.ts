import type { CorridorFacts, CorridorLink, CorridorNode, Passage } from '@hamkor/corridors';
import { greatCircleKm, highSeas } from '@hamkor/corridors';
import type { OverlayNoticeKind } from '../overlays/overlay-notice.ts';
import { noticeOf } from '../overlays/overlay-notice.ts';
import type { NetworkReading, NetworkRequest, ReadNetwork, RowPlace } from './network-format.ts';
import { mostRows, noRows } from './network-format.ts';
import passageNames from './passage-names.json' with { type: 'json' };
import { problemList } from './problem-list.ts';
import { readSeaLines } from './read-geojson.ts';
import { readRecords } from './read-records.ts';
import { seaGraph, seaLanes } from './sea-lanes.ts';
import type { SeaLane } from './sea-lanes.ts';
import type { Position } from './sea-position.ts';
import { portsReader } from './searoute-ports.ts';

/** Lanes keep off shallow coasts: seaports of the network are this near to one. */
const mostApproachKm = 250;

/** Lists of ports have river ports too: those of them that are farther lie inland. */
const mostListedKm = 100;

/** An approach is so much longer than the great circle: our judgement. */
const approachDetour = 1.2;

/** 14 knots, as for the shipped sea links. */
const speed = 26;
const speedSource = 'distance / 26 km/h (14 knots, unverified assumption)';

/** Passages that ice shuts, and the calendar of the shipped tables that says when the nearest one is open. */
const icy: ReadonlySet<string> = new Set(['bering', 'northwest']);
const iceCalendar = 'northern-sea-route';

const named: Readonly<Record<string, Pick<Passage, 'id' | 'name'>>> = passageNames;

/** Up, so that no lane becomes shorter than the great circle; floating-point dust is no reason to go up. */
const rounded = (km: number): number => Math.max(0.1, Math.ceil(km * 10 - 1e-6) / 10);

/** Degrees with the letter of the hemisphere, the same in every language: `12.40° N 43.75° E`. */
const placeText = ([lon, lat]: Position): string =>
  `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'} ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;

const junctionId = ([lon, lat]: Position): string => `sea_${lat.toFixed(5)}_${lon.toFixed(5)}`;

const isPort = ({ kinds }: CorridorNode): boolean => kinds.includes('seaport');

/** The vertex of the network next to a place, and how far it is. */
const nearestVertex = (
  { lat, lon }: CorridorNode,
  positions: readonly Position[],
  withinKm: number,
): { readonly vertex: number; readonly km: number } | null => {
  let best: { readonly vertex: number; readonly km: number } | null = null;
  for (const [vertex, [x, y]] of positions.entries()) {
    if (Math.abs(y - lat) * 110 > withinKm) continue;
    const km = greatCircleKm({ lat, lon }, { lat: y, lon: x });
    if (best === null || km < best.km) best = { vertex, km };
  }
  return best !== null && best.km <= withinKm ? best : null;
};

const seaLink = (
  origin: string,
  source: string,
  row: Pick<CorridorLink, 'id' | 'from' | 'to' | 'km' | 'note' | 'calendar'>,
): CorridorLink => ({
  origin,
  source,
  year: null,
  confidence: 'estimated',
  ...row,
  mode: 'sea',
  gauges: [],
  electrified: 'no',
  status: 'operating',
  isBidirectional: true,
  corridors: [],
  hours: Math.max(0.1, Math.round((row.km / speed) * 10) / 10),
  hoursConfidence: 'estimated',
  hoursSource: speedSource,
});

/** Passages that lanes go through; one the network knows keeps the links it has. */
const passagesOf = (
  lanes: readonly { readonly link: string; readonly passage: string | null }[],
  facts: CorridorFacts,
  origin: string,
  source: string,
): readonly Passage[] => {
  const passages = new Map<string, Passage>();
  for (const { link, passage } of lanes) {
    if (passage === null) continue;
    const { id, name } = named[passage] ?? { id: passage, name: { en: passage, ru: passage, zh: passage } };
    const known = facts.passages?.find((one) => one.id === id);
    const so: Passage = passages.get(id) ?? {
      origin,
      source,
      year: null,
      confidence: 'estimated',
      id,
      name: known?.name ?? name,
      links: known?.links ?? [],
    };
    passages.set(id, { ...so, links: [...so.links, link] });
  }
  return [...passages.values()];
};

/** Lines and ports as rows: junctions on the high seas, lanes between them, approaches to the ports. */
const seaNetworkRows = (
  graph: ReturnType<typeof seaGraph>,
  listed: readonly CorridorNode[],
  facts: CorridorFacts,
  { origin, source }: { readonly origin: string; readonly source: string },
) => {
  const approached = (ports: readonly CorridorNode[], withinKm: number) =>
    ports.map((port) => ({ port, near: nearestVertex(port, graph.positions, withinKm) }));
  const approaches = [
    ...approached(facts.nodes.filter(isPort), mostApproachKm),
    ...approached(listed, mostListedKm),
  ];
  const kept = new Set(approaches.flatMap(({ near }) => (near === null ? [] : [near.vertex])));
  const { positions, lanes, deadEnds } = seaLanes(graph, kept);
  const idOf = (vertex: number): string => junctionId(positions[vertex]!);
  const numbers = new Map<string, number>();
  const laneId = ({ from, to, passage }: SeaLane): string => {
    if (passage === null) return `${idOf(from)}~${idOf(to)}`;
    const id = named[passage]?.id ?? passage;
    const number = (numbers.get(id) ?? 0) + 1;
    numbers.set(id, number);
    return `passage-${id}-${number}`;
  };
  const told = lanes.map((lane) => ({ lane, link: laneId(lane), passage: lane.passage }));
  const used = new Set([...lanes.flatMap(({ from, to }) => [from, to]), ...kept]);
  const junctions = [...used].map((vertex): CorridorNode => {
    const position = positions[vertex]!;
    const text = placeText(position);
    return {
      origin,
      source,
      year: null,
      confidence: 'estimated',
      id: junctionId(position),
      unlocode: null,
      name: { en: text, ru: text, zh: text },
      country: highSeas,
      lat: Number(position[1].toFixed(5)),
      lon: Number(position[0].toFixed(5)),
      kinds: [],
      gauges: [],
      note: null,
    };
  });
  const hasCalendar = facts.calendars.some(({ id }) => id === iceCalendar);
  const links = told.map(({ lane: { from, to, km, passage: note }, link: id }) =>
    seaLink(origin, source, {
      id,
      from: idOf(from),
      to: idOf(to),
      km: rounded(km),
      note,
      calendar: hasCalendar && icy.has(note ?? '') ? iceCalendar : null,
    }),
  );
  const joins = approaches.flatMap(({ port, near }) =>
    near === null
      ? []
      : [
          seaLink(origin, `great circle x ${approachDetour}`, {
            id: `${port.id}~sea`,
            from: port.id,
            to: idOf(near.vertex),
            km: rounded(near.km * approachDetour),
            note: null,
            calendar: null,
          }),
        ],
  );
  return {
    junctions,
    links: [...links, ...joins],
    joins,
    passages: passagesOf(told, facts, origin, source),
    deadEnds,
    apart: approaches.flatMap(({ port, near }) => (near === null ? [port.id] : [])),
  };
};

/** Ports of the CSV lists among the files, as places of their own. */
const readPorts = async (
  request: NetworkRequest,
  facts: CorridorFacts,
  problems: ReturnType<typeof problemList>,
) => {
  const known = new Set(facts.nodes.flatMap(({ id, unlocode }) => [id, unlocode ?? id]));
  const wanted = new Set(request.countries);
  const ports = new Map<string, CorridorNode>();
  const placeOf = new Map<object, RowPlace>();
  const left: { readonly kind: OverlayNoticeKind; readonly told: string }[] = [];
  const begin = portsReader(request, {
    refuse: problems.add,
    leaveOut: (kind, told) => void left.push({ kind, told }),
    add: (node, place) => {
      if (wanted.size > 0 && !wanted.has(node.country))
        left.push({ kind: 'other-country', told: node.country });
      else if (known.has(node.id)) left.push({ kind: 'already-known', told: node.id });
      else if (ports.has(node.id)) left.push({ kind: 'repeated', told: node.id });
      else {
        ports.set(node.id, node);
        placeOf.set(node, place);
      }
      return ports.size < mostRows;
    },
  });
  for (const file of request.files.filter(({ path }) => !isGeojson(path)))
    (await readRecords(file, { encoding: request.encoding }, begin)).forEach(problems.add);
  const notices = [...Map.groupBy(left, ({ kind }) => kind)].map(([kind, all]) =>
    noticeOf(
      kind,
      all.map(({ told }) => told),
    ),
  );
  return { ports: [...ports.values()], placeOf, notices };
};

const isGeojson = (path: string): boolean => /\.(geo)?json$/i.test(path);

/**
 * A network of sea lanes as GeoJSON lines (searoute-py, Eurostat), joined to the seaports of the network and to those of lists
 * of ports given with it. Lengths are great circles along the lines. Straits and canals the lines are named for become
 * passages, so that they can be shut.
 */
export const readSeaNetwork: ReadNetwork = async (request, facts): Promise<NetworkReading> => {
  const problems = problemList();
  const [file, ...more] = request.files.filter(({ path }) => isGeojson(path));
  if (file === undefined || more.length > 0) {
    const found = request.files.map(({ label }) => label).join(', ');
    return {
      kind: 'refused',
      problems: [{ kind: 'unknown-table', file: found, found, known: 'NETWORK.geojson [PORTS.csv …]' }],
    };
  }
  const read = readSeaLines(file);
  if (read.kind === 'refused') return { kind: 'refused', problems: [read.problem] };
  const listed = await readPorts(request, facts, problems);
  if (!problems.isEmpty()) return { kind: 'refused', problems: problems.all() };
  const origin = `overlay:${request.name}`;
  const made = seaNetworkRows(seaGraph(read.lines), listed.ports, facts, { origin, source: file.label });
  const apart = new Set(made.apart);
  const ports = listed.ports.filter(({ id }) => !apart.has(id));
  const rows = made.junctions.length + made.links.length + ports.length;
  if (rows > mostRows)
    return {
      kind: 'refused',
      problems: [{ kind: 'too-many-rows', file: file.label, line: 1, most: mostRows }],
    };
  const notices = [
    ...listed.notices,
    noticeOf(
      'joined',
      made.joins.map(({ from, km }) => `${from} (${km} km)`),
    ),
    noticeOf('not-joined', made.apart),
    noticeOf('dead-ends', [], made.deadEnds),
  ].filter((notice) => notice !== null);
  return {
    kind: 'read',
    rows: {
      ...noRows,
      nodes: [...ports, ...made.junctions],
      links: made.links,
      passages: made.passages,
    },
    placeOf: listed.placeOf,
    notices,
  };
};
