import type { CorridorFacts, NetworkProblem as Finding, Overlay } from '@hamkor/corridors';
import { applyOverlay, checkNetwork, greatCircleKm } from '@hamkor/corridors';
import type { RowPlace } from '../formats/network-format.ts';
import { tableNames } from '../formats/network-tables.ts';
import type { TableName } from '../formats/network-tables.ts';
import { problemList } from '../formats/problem-list.ts';
import { apartPlaces } from './apart-places.ts';
import { nearestNames } from './nearest-names.ts';
import type { OverlayNotice } from './overlay-notice.ts';
import { noticeOf } from './overlay-notice.ts';
import type { OverlayProblem, SoundnessRule } from './overlay-problem.ts';

export type OverlayCheck =
  | { readonly kind: 'sound'; readonly facts: CorridorFacts; readonly notices: readonly OverlayNotice[] }
  | { readonly kind: 'refused'; readonly problems: readonly OverlayProblem[] };

export interface CheckSettings {
  /** Where rows stand in files; rows that are not in it are told by table and number. */
  readonly placeOf?: ReadonlyMap<object, RowPlace>;
  readonly allowDisconnected?: boolean;
}

const isTable = (table: string): table is TableName => (tableNames as readonly string[]).includes(table);

/** Headers of the columns where a field is called otherwise in the tables. */
const headers: Readonly<Record<string, string>> = {
  fromCountry: 'from_country',
  toCountry: 'to_country',
  usdPer20t: 'usd_per_20t',
  usdPerTkm: 'usd_per_tkm',
  everyHours: 'every_hours',
};

const rules: Readonly<Record<string, SoundnessRule>> = {
  'links.gauges': 'gauges',
  'links.km': 'distance',
  'links.hours': 'amount',
  'borders.node': 'post',
  'borders.fromCountry': 'post',
  'borders.toCountry': 'post',
  'borders.hours': 'amount',
  'borders.usdPer20t': 'amount',
  'rates.usdPerTkm': 'amount',
  'rates.use': 'central',
  'calendars.closures': 'closures',
  'calendars.everyHours': 'amount',
};

const key = ({ table, id, field }: Finding): string => `${table} ${id} ${field}`;

/** Ids that stand twice in a table of the overlay. */
const repeatedIds = (overlay: Overlay, placed: (row: object, table: TableName, index: number) => RowPlace) =>
  tableNames.flatMap((table) => {
    const first = new Map<string, RowPlace>();
    return overlay[table].flatMap((row, index): OverlayProblem[] => {
      const place = placed(row, table, index);
      const earlier = first.get(row.id);
      if (earlier === undefined) {
        first.set(row.id, place);
        return [];
      }
      return [{ kind: 'repeated-id', ...place, id: row.id, first: `${earlier.file}:${earlier.line}` }];
    });
  });

/**
 * Whether an overlay fits the network: its rows refer to what is there, distances and gauges can be, every place can be
 * reached. All that is wrong is told by file, line and column.
 */
export const checkOverlay = (
  shipped: CorridorFacts,
  overlay: Overlay,
  { placeOf = new Map(), allowDisconnected = false }: CheckSettings = {},
): OverlayCheck => {
  const placed = (row: object, table: TableName, index: number): RowPlace =>
    placeOf.get(row) ?? { file: table, line: index + 1 };
  const problems = problemList();
  repeatedIds(overlay, placed).forEach(problems.add);
  if (!problems.isEmpty()) return { kind: 'refused', problems: problems.all() };

  const places: Readonly<Record<TableName, ReadonlyMap<string, number>>> = {
    nodes: new Map(overlay.nodes.map(({ id }, index) => [id, index])),
    links: new Map(overlay.links.map(({ id }, index) => [id, index])),
    borders: new Map(overlay.borders.map(({ id }, index) => [id, index])),
    rates: new Map(overlay.rates.map(({ id }, index) => [id, index])),
    calendars: new Map(overlay.calendars.map(({ id }, index) => [id, index])),
  };
  const nodes = new Map([...shipped.nodes, ...overlay.nodes].map((node) => [node.id, node]));

  const tell = ({ table, id, field, found }: Finding): void => {
    const column = headers[field] ?? field;
    const index = isTable(table) ? places[table].get(id) : undefined;
    const row = isTable(table) && index !== undefined ? overlay[table][index] : undefined;
    if (!isTable(table) || index === undefined || row === undefined) {
      const rule = rules[`${table}.${field}`] ?? 'other';
      problems.add({ kind: 'not-sound', file: overlay.name, line: null, column, found, table, id, rule });
      return;
    }
    const at = { ...placed(row, table, index), column, found };
    const isNodeField =
      (table === 'links' && (field === 'from' || field === 'to')) ||
      (table === 'borders' && field === 'node');
    if (isNodeField && !nodes.has(found)) {
      const nearest = nearestNames(found, [...nodes.values()]).join(', ');
      problems.add({ kind: 'unknown-node', ...at, nearest });
    } else if (table === 'links' && field === 'to') problems.add({ kind: 'same-ends', ...at });
    else if (table === 'links' && (field === 'corridors' || field === 'calendar'))
      problems.add({
        kind: 'unknown-reference',
        ...at,
        table: field === 'calendar' ? 'calendars' : 'corridors',
      });
    else {
      const link = table === 'links' && field === 'km' ? overlay.links[index] : undefined;
      const [from, to] = [nodes.get(link?.from ?? ''), nodes.get(link?.to ?? '')];
      if (link !== undefined && link.km > 0 && from !== undefined && to !== undefined)
        problems.add({ kind: 'too-short', ...at, least: Math.ceil(greatCircleKm(from, to) * 10) / 10 });
      else problems.add({ kind: 'not-sound', ...at, table, id, rule: rules[`${table}.${field}`] ?? 'other' });
    }
  };

  const applied = applyOverlay(shipped, overlay);
  if (applied.kind === 'bad-overlay') {
    applied.problems.forEach(tell);
    return { kind: 'refused', problems: problems.all() };
  }
  const findings = checkNetwork(applied.facts);
  // What the shipped tables are guilty of is not told to somebody who adds a road.
  const known = new Set(findings.length > 0 ? checkNetwork(shipped).map(key) : []);
  findings.filter((finding) => !known.has(key(finding))).forEach(tell);
  if (!problems.isEmpty()) return { kind: 'refused', problems: problems.all() };

  const apart = apartPlaces(shipped, applied.facts, overlay);
  if (apart.components > 0 && !allowDisconnected)
    return {
      kind: 'refused',
      problems: [
        {
          kind: 'disconnected',
          file: overlay.name,
          components: apart.components,
          places: apart.places.length,
          examples: apart.places.slice(0, 5).join(', '),
        },
      ],
    };
  return { kind: 'sound', facts: applied.facts, notices: noticesOf(shipped, overlay, apart.places) };
};

/** What can be used but should be known. */
const noticesOf = (
  shipped: CorridorFacts,
  overlay: Overlay,
  apart: readonly string[],
): readonly OverlayNotice[] => {
  const replaced = tableNames.flatMap((table) => {
    const ids = new Set(shipped[table].map(({ id }) => id));
    return overlay[table].filter(({ id }) => ids.has(id)).map(({ id }) => id);
  });
  const timeless = overlay.links.filter(({ hours, status }) => hours === null && status === 'operating');
  return [
    noticeOf('replaces', replaced),
    noticeOf(
      'hours-unknown',
      timeless.map(({ id }) => id),
    ),
    noticeOf('apart', apart),
  ].filter((notice) => notice !== null);
};
