import { graphOfArcs, makeRoom, noArcs } from './cost-graph-reader-arcs.ts';
import { fieldNumber, fieldText, lineFields, splitFields } from './cost-graph-reader-fields.ts';
import { lineSplitter } from './cost-graph-reader-lines.ts';
import { listProblem } from './cost-graph-reader-problems.ts';
import type { CostGraphProblem, ProblemList } from './cost-graph-reader-problems.ts';
import type { CostGraph } from './cost-graph.ts';

export type CostGraphReading =
  | {
      readonly kind: 'graph';
      readonly graph: CostGraph;
      /** Nodes of the graph that the file marks as beginnings and ends. */
      readonly sources: readonly number[];
      readonly targets: readonly number[];
      /** Number of the first node in the file, 0 or 1: a node of the graph is its number in the file less this. */
      readonly nodeOffset: number;
    }
  | {
      readonly kind: 'bad-graph';
      readonly problems: readonly CostGraphProblem[];
      /** Problems found beyond those listed. */
      readonly more: number;
    };

export interface CostGraphReader {
  /** The next bytes of the file, cut anywhere. They may be overwritten afterwards. */
  readonly push: (bytes: Uint8Array) => void;
  /** After the last bytes; once. */
  readonly end: () => CostGraphReading;
}

const longestLine = 65_536;
const mostNodes = 100_000_000;
const mostArcs = 500_000_000;
const headerForm = 'sp min NODES ARCS';
const comments = /^[c#%]$|^[#%]/;

/**
 * Reads a graph with `costs` costs per arc from text such as the reference files of multi-criteria shortest paths
 * have: `sp min NODES ARCS`, lines `NODE 1` for a beginning and `NODE -1` for an end (also `s NODE`, `t NODE`), then
 * `FROM TO COST1 COST2 …` for each arc. Also DIMACS: `p sp NODES ARCS`, arcs that begin with `a`, comments that begin
 * with `c`. Nodes are numbered from 1 unless a node 0 occurs.
 *
 * Lines are looked at byte by byte as they come, so that a large file needs no more memory than its graph.
 */
export const costGraphReader = (costs: number): CostGraphReader => {
  const arcs = noArcs(costs);
  const problems: ProblemList = { listed: [], more: 0 };
  const fields = lineFields(costs + 4);
  const sources: number[] = [];
  const targets: number[] = [];
  let header: { readonly nodes: number; readonly arcs: number } | null = null;
  let isHopeless = false;
  let line = 0;
  let arcLines = 0;
  let firstTooMany = 0;
  /** Where the nodes are first named that cannot both be there: the first if they begin at 0, the last if at 1. */
  let zeroLine = 0;
  let last: CostGraphProblem | null = null;

  const refuse = (kind: CostGraphProblem['kind'], field: number, found: string, expected: string): void =>
    listProblem(problems, { kind, line, column: field + 1, found, expected });

  const readHeader = (): void => {
    const at = fieldText(fields, 0) === 'p' ? 1 : 0;
    const counts = fieldText(fields, at + 1) === 'min' ? at + 2 : at + 1;
    const [nodes, told] = [fieldNumber(fields, counts), fieldNumber(fields, counts + 1)];
    const isWhole = Number.isInteger(nodes) && Number.isInteger(told) && nodes > 0 && told >= 0;
    isHopeless = true;
    if (fieldText(fields, at) !== 'sp' || fields.count !== counts + 2 || !isWhole) {
      const text = Array.from({ length: Math.min(fields.count, 4) }, (_, field) => fieldText(fields, field));
      refuse('bad-header', 0, text.join(' '), headerForm);
    } else if (nodes > mostNodes) refuse('too-large', counts, String(nodes), String(mostNodes));
    else if (told > mostArcs) refuse('too-large', counts + 1, String(told), String(mostArcs));
    else {
      header = { nodes, arcs: told };
      isHopeless = false;
    }
  };

  /** A node as the file numbers it; -1 where there is none such. */
  const readNode = (field: number, nodes: number): number => {
    const node = fieldNumber(fields, field);
    if (!Number.isInteger(node) || node < 0 || node > nodes) {
      refuse('unknown-node', field, fieldText(fields, field), zeroLine > 0 ? `0…${nodes - 1}` : `1…${nodes}`);
      return -1;
    }
    if (node === 0 && zeroLine === 0) zeroLine = line;
    if (node === nodes) {
      last ??= {
        kind: 'unknown-node',
        line,
        column: field + 1,
        found: String(node),
        expected: `0…${nodes - 1}`,
      };
    }
    return node;
  };

  const readCost = (field: number): number => {
    const cost = fieldNumber(fields, field);
    if (!Number.isFinite(cost)) refuse('not-a-number', field, fieldText(fields, field), '');
    else if (cost < 0) refuse('negative', field, fieldText(fields, field), '');
    return cost;
  };

  const readArc = (nodes: number, told: number): void => {
    const from = fieldText(fields, 0) === 'a' ? 1 : 0;
    arcLines++;
    if (fields.count - from !== costs + 2) {
      refuse('wrong-columns', 0, String(fields.count - from), String(costs + 2));
      return;
    }
    if (arcLines > told) {
      if (arcLines === told + 1) firstTooMany = line;
      return;
    }
    makeRoom(arcs, told);
    arcs.tail[arcs.count] = readNode(from, nodes);
    arcs.head[arcs.count] = readNode(from + 1, nodes);
    for (let c = 0; c < costs; c++) arcs.costs[arcs.count * costs + c] = readCost(from + 2 + c);
    arcs.count++;
  };

  /** The end that a line of two fields marks: `NODE 1` and `s NODE`, `NODE -1` and `t NODE`. */
  const readEnd = (nodes: number): boolean => {
    if (fields.count !== 2) return false;
    const [a, b] = [fieldText(fields, 0), fieldText(fields, 1)];
    const isNamed = a === 's' || a === 't';
    if (!isNamed && b !== '1' && b !== '-1') return false;
    const node = readNode(isNamed ? 1 : 0, nodes);
    (a === 's' || (!isNamed && b === '1') ? sources : targets).push(node);
    return true;
  };

  const splitter = lineSplitter(longestLine, (bytes, from, to) => {
    line++;
    if (isHopeless) return;
    if (to - from === longestLine) {
      refuse('line-too-long', 0, String(to - from), String(longestLine));
      return;
    }
    splitFields(fields, bytes, from, to);
    if (fields.count === 0 || comments.test(fieldText(fields, 0))) return;
    if (header === null) readHeader();
    else if (!readEnd(header.nodes)) readArc(header.nodes, header.arcs);
  });

  return {
    push: splitter.push,
    end: () => {
      splitter.end();
      line++;
      if (header === null && !isHopeless) refuse('empty-file', 0, '', headerForm);
      if (header !== null && arcLines < header.arcs) {
        refuse('fewer-arcs', 0, String(arcLines), String(header.arcs));
      }
      if (header !== null && firstTooMany > 0) {
        line = firstTooMany;
        refuse('more-arcs', 0, String(arcLines), String(header.arcs));
      }
      if (last !== null && zeroLine > 0) listProblem(problems, last);
      if (header === null || problems.listed.length > 0) {
        return { kind: 'bad-graph', problems: problems.listed, more: problems.more };
      }
      const nodeOffset = zeroLine > 0 ? 0 : 1;
      const places = (ends: readonly number[]): number[] => ends.map((node) => node - nodeOffset);
      return {
        kind: 'graph',
        graph: graphOfArcs(arcs, header.nodes, nodeOffset),
        sources: places(sources),
        targets: places(targets),
        nodeOffset,
      };
    },
  };
};
