import type { CorridorNode, Operation, OperationKind, Route } from '@hamkor/corridors';
import type { Language } from '@hamkor/nomenclature';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that XML 1.0 can hold: markup escaped, control characters, which it forbids even escaped, left out. */
const xml = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');

/** A place on the way with everything that is done there. */
interface Stop {
  readonly node: string;
  readonly done: readonly OperationKind[];
}

/** Places in the order of travel; what is done at one place stands together. */
const stopsOf = (operations: readonly Operation[]): Stop[] => {
  const stops: Stop[] = [];
  const reach = (node: string, kind: OperationKind | null): void => {
    const last = stops.at(-1);
    const done = kind === null ? [] : [kind];
    if (last?.node !== node) stops.push({ node, done });
    else stops[stops.length - 1] = { node, done: [...last.done, ...done] };
  };
  for (const { kind, at, to } of operations) {
    reach(at, kind === 'drive' ? null : kind);
    if (to !== at) reach(to, null);
  }
  return stops;
};

/** What is said in words: names of operations, and what a whole route is called. */
export interface GpxWords {
  readonly language: Language;
  readonly operation: (kind: OperationKind) => string;
}

const pointOf = (
  { lat, lon, name }: CorridorNode,
  done: readonly OperationKind[],
  words: GpxWords,
): string => {
  const told = [...new Set(done)].map((kind) => words.operation(kind)).join(', ');
  const description = told === '' ? '' : `<desc>${xml(told)}</desc>`;
  return `<rtept lat="${lat}" lon="${lon}"><name>${xml(name[words.language])}</name>${description}</rtept>`;
};

const figures = ({ id, cost, hours, co2e, km }: Route): string =>
  [
    ['route', id],
    ['km', km],
    ['cost_usd', cost.value],
    ['hours', hours.value],
    ['co2e_kg', co2e.value],
    // The network knows where a link begins and ends, not the ground between.
    ['geometry', 'great-circle'],
  ]
    .map(([name, value]) => `<hamkor:${name}>${xml(String(value))}</hamkor:${name}>`)
    .join('');

const routeOf = (
  route: Route,
  number: number,
  places: ReadonlyMap<string, CorridorNode>,
  words: GpxWords,
): string => {
  const points = stopsOf(route.operations).flatMap(({ node, done }) => {
    const place = places.get(node);
    return place === undefined ? [] : [{ place, done }];
  });
  const name = [points[0], points.at(-1)].map((point) => point?.place.name[words.language] ?? '').join(' – ');
  return [
    `<rte><name>${xml(name)}</name><number>${number}</number>`,
    `<extensions>${figures(route)}</extensions>`,
    ...points.map(({ place, done }) => pointOf(place, done, words)),
    '</rte>',
  ].join('\n');
};

/** Routes as GPX 1.1 (topografix.com/GPX/1/1): the places passed, with what is done there. */
export const routeGpx = (
  routes: readonly Route[],
  nodes: readonly CorridorNode[],
  words: GpxWords,
): string => {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Hamkor" xmlns="http://www.topografix.com/GPX/1/1" xmlns:hamkor="urn:hamkor:route">',
    ...routes.map((route, place) => routeOf(route, place + 1, places, words)),
    '</gpx>',
    '',
  ].join('\n');
};
