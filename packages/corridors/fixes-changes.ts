import type { Name } from '@hamkor/nomenclature';
import type { CompiledNetwork } from './compiled-network.ts';
import { linkName } from './criticality-subjects.ts';
import type { CorridorNode, Mode } from './network.ts';
import { columnOf } from './pair-trees.ts';
import type { Operation } from './route.ts';
import { arcsByLink, arcsOutOfService } from './subject-arcs.ts';

/** One change for the better, and the arcs it makes quicker or opens. */
export interface Change {
  readonly kind: 'border-hour-less' | 'faster-gauge-change' | 'open-link';
  readonly subject: { readonly kind: 'node' | 'link' | 'corridor'; readonly id: string };
  readonly name: Name;
  /** Of a place; null for openings. */
  readonly country: string | null;
  /** Of an hour less at a border; else null. */
  readonly mode: Mode | null;
  readonly direction: 'outbound' | 'inbound' | null;
  /** Hours of the operation; null for openings, and where a post's hours are unknown. */
  readonly before: number | null;
  readonly after: number | null;
  readonly arcs: Int32Array;
  /** Hours of the arcs after the change; null where they are opened at their own costs. */
  readonly hours: Float64Array | null;
}

interface Lessening {
  readonly arcs: number[];
  readonly lessBy: number[];
  readonly operation: Operation;
  readonly post: number;
}

/** Operations of one kind gathered by what makes them the same fix; `keep` says by how many hours each gets less. */
const gathered = (
  compiled: CompiledNetwork,
  keyOf: (operation: Operation, arc: number) => string | null,
  postOf: (arc: number, operation: Operation) => number,
  lessBy: (hours: number) => number,
  isMeant: (arc: number) => boolean,
): readonly Lessening[] => {
  const found = new Map<string, Lessening>();
  for (let arc = 0; arc < compiled.arcLink.length; arc += 1) {
    if (!isMeant(arc)) continue;
    for (const operation of compiled.operations(Int32Array.of(arc))) {
      const key = keyOf(operation, arc);
      if (key === null) continue;
      const lessening = found.get(key) ?? { arcs: [], lessBy: [], operation, post: postOf(arc, operation) };
      lessening.arcs.push(arc);
      lessening.lessBy.push(lessBy(operation.hours.value));
      found.set(key, lessening);
    }
  }
  return Array.from(found.values()).filter((one) => one.lessBy.some((hours) => hours > 0));
};

const hoursAfter = (compiled: CompiledNetwork, { arcs, lessBy }: Lessening): Float64Array => {
  const { costs, criteria } = compiled.graph;
  const column = columnOf(compiled, 'hours');
  return Float64Array.from(arcs, (arc, i) => Math.max(0, costs[arc * criteria + column]! - lessBy[i]!));
};

const isBorder = (kind: Operation['kind']): boolean => kind === 'border-exit' || kind === 'border-entry';

/** An hour less at each post, mode and direction: never below 0, and off the norm where the post's hours are unknown. */
const borderChanges = (
  compiled: CompiledNetwork,
  nodes: ReadonlyMap<string, CorridorNode>,
): readonly Change[] => {
  const isIdle = arcsOutOfService(compiled);
  const postOf = (arc: number, { kind }: Operation): number =>
    (kind === 'border-exit' ? compiled.arcExit : compiled.arcEntry)[arc]!;
  return gathered(
    compiled,
    (operation, arc) => {
      const { kind, at, mode } = operation;
      return isBorder(kind) ? `${at}/${mode}/${kind}/${postOf(arc, operation)}` : null;
    },
    postOf,
    (hours) => Math.min(1, hours),
    // A crossing over a link that is not in service stays out of service.
    (arc) => compiled.arcIsBorder[arc] === 1 && isIdle[arc] === 0,
  ).flatMap((lessening): Change[] => {
    const { operation, post, arcs, lessBy } = lessening;
    const node = nodes.get(operation.at);
    if (node === undefined) return [];
    const before = post < 0 ? null : compiled.facts.borders[post]!.hours;
    return [
      {
        kind: 'border-hour-less',
        subject: { kind: 'node', id: node.id },
        name: node.name,
        country: node.country,
        mode: operation.mode,
        direction: operation.kind === 'border-exit' ? 'outbound' : 'inbound',
        before,
        after: before === null ? null : before - Math.max(...lessBy),
        arcs: Int32Array.from(arcs),
        hours: hoursAfter(compiled, lessening),
      },
    ];
  });
};

/** The change of gauge at each place in half its time. */
const gaugeChanges = (
  compiled: CompiledNetwork,
  nodes: ReadonlyMap<string, CorridorNode>,
): readonly Change[] =>
  gathered(
    compiled,
    ({ kind, at }) => (kind === 'gauge-change' ? at : null),
    () => -1,
    (hours) => hours / 2,
    (arc) => compiled.arcIsGaugeChange[arc] === 1,
  ).flatMap((lessening): Change[] => {
    const { operation, arcs } = lessening;
    const node = nodes.get(operation.at);
    if (node === undefined) return [];
    return [
      {
        kind: 'faster-gauge-change',
        subject: { kind: 'node', id: node.id },
        name: node.name,
        country: node.country,
        mode: null,
        direction: null,
        before: operation.hours.value,
        after: operation.hours.value / 2,
        arcs: Int32Array.from(arcs),
        hours: hoursAfter(compiled, lessening),
      },
    ];
  });

const opening = {
  country: null,
  mode: null,
  direction: null,
  before: null,
  after: null,
  hours: null,
} as const;

/** Each link that is not in service opened alone; each corridor with several such links opened whole. */
const openings = (compiled: CompiledNetwork, nodes: ReadonlyMap<string, CorridorNode>): readonly Change[] => {
  const byLink = arcsByLink(compiled);
  const idle = compiled.facts.links.flatMap((link, place) =>
    link.status === 'operating' || byLink[place]!.length === 0 ? [] : [{ link, arcs: byLink[place]! }],
  );
  return [
    ...idle.map(({ link, arcs }) => ({
      ...opening,
      kind: 'open-link' as const,
      subject: { kind: 'link' as const, id: link.id },
      name: linkName(link, nodes),
      arcs,
    })),
    ...compiled.facts.corridors.flatMap(({ id, name }) => {
      const its = idle.filter(({ link }) => link.corridors.includes(id));
      return its.length < 2
        ? []
        : [
            {
              ...opening,
              kind: 'open-link' as const,
              subject: { kind: 'corridor' as const, id },
              name,
              arcs: Int32Array.from(its.flatMap(({ arcs }) => Array.from(arcs))),
            },
          ];
    }),
  ];
};

/** All single changes of a network that was compiled with every link open. */
export const singleChanges = (compiled: CompiledNetwork): readonly Change[] => {
  const nodes = new Map(compiled.facts.nodes.map((node) => [node.id, node]));
  return [...borderChanges(compiled, nodes), ...gaugeChanges(compiled, nodes), ...openings(compiled, nodes)];
};
