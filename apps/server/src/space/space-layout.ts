import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import type { SpaceLink } from './strong-links.ts';
import { strongLinks } from './strong-links.ts';
import type { Place } from './tree-places.ts';
import { treePlaces } from './tree-places.ts';

export interface SpaceLayout {
  /** One place a product, in [0, 1] both ways; the longer side fills it, the other is centred. */
  readonly places: readonly Place[];
  readonly links: readonly SpaceLink[];
}

const steps = 300;
/** Distance of two products tied as strongly as can be; all else is relative to it. */
const unit = 30;

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Fits places into [0, 1] without changing proportions. */
const fitted = (nodes: readonly SimulationNodeDatum[]): readonly Place[] => {
  const xs = nodes.map(({ x }) => x ?? 0);
  const ys = nodes.map(({ y }) => y ?? 0);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const side = Math.max(right - left, bottom - top) || 1;
  return nodes.map((_, p) => ({
    x: rounded(0.5 + (xs[p]! - (left + right) / 2) / side),
    y: rounded(0.5 + (ys[p]! - (top + bottom) / 2) / side),
  }));
};

/**
 * Draws products so that near ones lie near: the links of `strongLinks` as springs, shorter the nearer,
 * products pushing each other away (d3-force; Fruchterman & Reingold 1991 in spirit). The same proximities
 * give the same picture: it starts from the spanning tree and draws no random numbers of its own (d3-force
 * breaks ties of place with a seeded generator).
 */
export const spaceLayout = (size: number, between: (p: number, q: number) => number): SpaceLayout => {
  if (size === 0) return { places: [], links: [] };
  const { tree, links } = strongLinks(size, between);
  const nodes: SimulationNodeDatum[] = treePlaces(size, tree).map(({ x, y }) => ({
    x: x * unit,
    y: y * unit,
  }));
  const isTree = new Set(tree);
  const springs = links.map((link) => ({ source: link.a, target: link.b, link }));
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force(
      'links',
      forceLink(springs)
        .distance(({ link }) => unit * (1.6 - link.proximity))
        .strength(({ link }) => (isTree.has(link) ? 0.9 : 0.12)),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-60)
        .distanceMax(unit * 20),
    )
    .force('room', forceCollide(unit / 3))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.045));
  simulation.tick(steps);
  return { places: fitted(nodes), links };
};
