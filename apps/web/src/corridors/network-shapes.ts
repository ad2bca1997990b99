/** The network as drawn on the plate, worked out once for a document: lines of links, places of nodes. */
import type { CorridorLinkDocument, CorridorNetworkDocument, CorridorNodeDocument } from '@hamkor/contract';
import { geoInterpolate } from 'd3-geo';
import { project } from '../map/projection.ts';
import type { Position } from '../map/projection.ts';
import type { Box } from '../map/viewport.ts';
import { seaLane } from './sea-lane.ts';

type Point = readonly [x: number, y: number];

export interface LinkShape {
  readonly link: CorridorLinkDocument;
  /** Corners in plate units, from its `from` to its `to`. */
  readonly points: readonly Point[];
  /** The same as an SVG path. */
  readonly path: string;
}

export interface NodeShape {
  readonly node: CorridorNodeDocument;
  readonly point: Point;
  /** Whether goods cross a border here. */
  readonly isPost: boolean;
  /** Whether wagons can change from one gauge to another here. */
  readonly isBreak: boolean;
}

export interface NetworkShapes {
  readonly document: CorridorNetworkDocument;
  readonly links: readonly LinkShape[];
  readonly linkOf: ReadonlyMap<string, LinkShape>;
  readonly nodes: readonly NodeShape[];
  readonly nodeOf: ReadonlyMap<string, NodeShape>;
}

/** Pieces an air route is bent in. */
const airPieces = 12;

const wayOf = (link: CorridorLinkDocument, from: Position, to: Position): readonly Position[] => {
  if (link.mode === 'sea') return seaLane(from, to, link.km);
  if (link.mode !== 'air') return [from, to];
  const along = geoInterpolate([...from], [...to]);
  return Array.from({ length: airPieces + 1 }, (_, piece) => along(piece / airPieces));
};

const drawn = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}`;

/** Shapes of a network; a link whose end is not among its nodes is not drawn. */
export const networkShapes = (document: CorridorNetworkDocument): NetworkShapes => {
  const posts = new Set(document.borders.map(({ node }) => node));
  const nodes = document.nodes.map((node) => ({
    node,
    point: project([node.lon, node.lat]),
    isPost: posts.has(node.id),
    isBreak: node.gauges.length > 1,
  }));
  const nodeOf = new Map(nodes.map((shape) => [shape.node.id, shape]));
  const links = document.links.flatMap((link) => {
    const [from, to] = [nodeOf.get(link.from)?.node, nodeOf.get(link.to)?.node];
    if (from === undefined || to === undefined) return [];
    const points = wayOf(link, [from.lon, from.lat], [to.lon, to.lat]).map(project);
    return [{ link, points, path: drawn(points) }];
  });
  return { document, links, linkOf: new Map(links.map((shape) => [shape.link.id, shape])), nodes, nodeOf };
};

/** The rectangle around points of the plate; null around none. */
export const boxAround = (points: readonly Point[]): Box | null =>
  points.length === 0
    ? null
    : {
        left: Math.min(...points.map(([x]) => x)),
        right: Math.max(...points.map(([x]) => x)),
        top: Math.min(...points.map(([, y]) => y)),
        bottom: Math.max(...points.map(([, y]) => y)),
      };
