import { expect, test } from 'vitest';
import { costGraphReader } from './cost-graph-reader.ts';
import type { CostGraphReading } from './cost-graph-reader.ts';

const encoder = new TextEncoder();
const read = (text: string, costs = 2, chunk = Infinity): CostGraphReading => {
  const reader = costGraphReader(costs);
  const bytes = encoder.encode(text);
  for (let from = 0; from < bytes.length; from += chunk) {
    // The same buffer over and over, as a stream may do it.
    const part = bytes.slice(from, Math.min(bytes.length, from + chunk));
    reader.push(part);
    part.fill(0);
  }
  return reader.end();
};
const problems = (text: string, costs = 2) => {
  const reading = read(text, costs);
  return reading.kind === 'graph'
    ? []
    : reading.problems.map(({ kind, line, column, found, expected }) => [
        kind,
        line,
        column,
        found,
        expected,
      ]);
};

const small = 'sp min 3 4\n1 1\n3 -1\n1 2 5 0.5\n2 3 1e2 7\n1 3 200 .25\n3 1 0 0\n';

test('a graph is the same however its bytes are cut', () => {
  const whole = read(small);
  expect(whole).toEqual({
    kind: 'graph',
    graph: {
      nodes: 3,
      criteria: 2,
      first: Int32Array.of(0, 2, 3, 4),
      head: Int32Array.of(1, 2, 2, 0),
      costs: Float64Array.of(5, 0.5, 200, 0.25, 100, 7, 0, 0),
      delay: null,
    },
    sources: [0],
    targets: [2],
    nodeOffset: 1,
  });
  for (const chunk of [1, 2, 3, 7, 11]) expect(read(small, 2, chunk)).toEqual(whole);
  expect(read(small.replaceAll('\n', '\r\n').trimEnd())).toEqual(whole);
});

test('a node 0 shows that nodes are numbered from 0', () => {
  expect(read('sp min 2 1\n0 1\n1 -1\n0 1 4', 1)).toMatchObject({
    kind: 'graph',
    graph: { first: Int32Array.of(0, 1, 1), head: Int32Array.of(1) },
    sources: [0],
    targets: [1],
    nodeOffset: 0,
  });
  expect(problems('sp min 2 2\n1 2 4\n0 1 4', 1)).toEqual([['unknown-node', 2, 2, '2', '0…1']]);
});

test('DIMACS is read too: comments, p, a, s and t', () => {
  expect(read('c made up\np sp 2 1\ns 1\nt 2\na 1 2 9\n', 1)).toMatchObject({
    kind: 'graph',
    graph: { nodes: 2, costs: Float64Array.of(9) },
    sources: [0],
    targets: [1],
  });
});

test('an empty file, or one that begins otherwise, is told at once', () => {
  expect(problems('')).toEqual([['empty-file', 1, 1, '', 'sp min NODES ARCS']]);
  expect(problems('\n# nothing\n')).toEqual([['empty-file', 3, 1, '', 'sp min NODES ARCS']]);
  expect(problems('from,to,cost\n1,2,3\n')).toEqual([
    ['bad-header', 1, 1, 'from,to,cost', 'sp min NODES ARCS'],
  ]);
  expect(problems('sp min 2.5 1\n')).toEqual([['bad-header', 1, 1, 'sp min 2.5 1', 'sp min NODES ARCS']]);
  expect(problems('sp min 999999999999 1\n')).toEqual([['too-large', 1, 3, '999999999999', '100000000']]);
});

test('each fault is told by line, field, what stands there and what should', () => {
  expect(
    problems('sp min 3 8\n1 2 -5 1\n1 2 x 1\n1 2 NaN Infinity\n1 9 1 1\n1 2 3\n1 a 1e999 0x1\n3 1 1 1\n'),
  ).toEqual([
    ['negative', 2, 3, '-5', ''],
    ['not-a-number', 3, 3, 'x', ''],
    ['not-a-number', 4, 3, 'NaN', ''],
    ['not-a-number', 4, 4, 'Infinity', ''],
    ['unknown-node', 5, 2, '9', '1…3'],
    ['wrong-columns', 6, 1, '3', '4'],
    ['unknown-node', 7, 2, 'a', '1…3'],
    ['not-a-number', 7, 3, '1e999', ''],
    ['not-a-number', 7, 4, '0x1', ''],
    ['fewer-arcs', 9, 1, '7', '8'],
  ]);
  expect(problems('sp min 2 1\n1 2 1 1\n2 1 1 1\n1 2 1 1\n')).toEqual([['more-arcs', 3, 1, '3', '1']]);
  expect(problems(`sp min 2 1\n1 2 1 1\n${' '.repeat(70_000)}`)).toEqual([
    ['line-too-long', 3, 1, '65536', '65536'],
  ]);
});

test('of many faults the first twenty are listed, the others counted', () => {
  const reading = read(`sp min 2 50\n${'1 2 -1\n'.repeat(50)}`, 1);
  expect(reading).toMatchObject({ kind: 'bad-graph', more: 30 });
  expect(reading.kind === 'bad-graph' && reading.problems.length).toBe(20);
});

test('a header that promises much makes no room for what is not there', () => {
  expect(problems('sp min 2 500000000\n1 2 1 1\n')).toEqual([['fewer-arcs', 3, 1, '1', '500000000']]);
});
