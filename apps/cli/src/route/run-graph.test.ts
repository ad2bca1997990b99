import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { referenceFile } from '../../../../tools/reference.ts';
import { hamkor } from '../run-hamkor.ts';
import type { GivenRoute } from './given.ts';
import { runGraph } from './run-graph.ts';
import { told } from './told.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-graph-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string | Uint8Array, name = 'graph.gr'): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const run = (content: string | Uint8Array, given: GivenRoute = {}, locale: 'en' | 'ru' | 'zh' = 'en') =>
  told((terminal) => runGraph(fileOf(content), given, terminal), locale);

const ofFile = (file: string) => told((terminal) => runGraph(file, {}, terminal));

/** Two ways from 1 to 4, each better in one cost, and a third that is worse in both. */
const diamond = 'sp min 4 5\n1 1\n4 -1\n1 2 1 5\n2 4 1 5\n1 3 4 1\n3 4 4 1\n1 4 9 9.5\n';
const front = [
  [2, 10],
  [8, 2],
];

describe('a graph file', () => {
  test('gives its exact front in order, from the ends that the file marks', async () => {
    const { document, refused } = await run(diamond, { costs: '2', json: true });
    expect(document).toMatchObject({ source: 1, target: 4, front, ms: expect.any(Number) as number });
    expect(refused).toEqual([]);
  });

  test('may be packed with gzip, and its costs are counted where nobody tells their number', async () => {
    expect((await run(gzipSync(diamond), { json: true })).document).toMatchObject({ front });
  });

  test('is searched between other nodes where these are named', async () => {
    expect((await run(diamond, { from: '3', to: '4', json: true })).document).toMatchObject({
      front: [[4, 1]],
    });
    expect((await run(diamond, { from: '2', to: '2', json: true })).document).toMatchObject({
      front: [[0, 0]],
    });
  });

  test('answers many pairs at once', async () => {
    const pairs = fileOf('1 1\n4 -1\n\n3 1\n4 -1\n', 'pairs.txt');
    expect((await run(diamond, { pairs, json: true })).document).toMatchObject({
      queries: [
        { source: 1, target: 4, front },
        { source: 3, target: 4, front: [[4, 1]] },
      ],
    });
  });

  test('is told to people as a table', async () => {
    const { said } = await run(diamond, {});
    expect(said[0]).toMatch(/^1 → 4: 2 Pareto-optimal paths, [\d.,]+ ms$/);
    expect(said.slice(1)).toEqual(['cost 1  cost 2', '     2      10', '     8       2']);
  });

  test('without a path has an empty front, and says so', async () => {
    const { document, refused } = await run(diamond, { from: '4', to: '1', json: true });
    expect(document).toMatchObject({ front: [] });
    expect(refused[0]).toMatch(/4 → 1: no path/);
  });
});

describe('a bad graph file is refused by line, nothing is printed', () => {
  test.each([
    ['sp min 3 1\n1 2 3 -4\n', /line 2, field 4: found “-4”, expected 0 or more/],
    ['sp min 3 1\n1 2 3 x\n', /line 2, field 4: found “x”, expected a number/],
    ['sp min 3 1\n1 7 3 4\n', /line 2, field 2: found “7”, expected the number of a node/],
    ['sp min 3 2\n1 2 3 4\n', /ends at line 3 after 1 arcs, but its first line counts 2/],
    ['sp min 3 1\n1 2 3\n', /line 2: 3 fields, expected 4/],
    ['1 2 3 4\n', /line 1: found “1 2 3 4”, expected “sp min NODES ARCS”/],
    ['', /the file is empty/],
  ])('%j', async (content, line) => {
    const { document, refused } = await run(content, { costs: '2', json: true });
    expect(document).toBeUndefined();
    expect(refused[0]).toMatch(line);
  });

  test('many problems are listed up to twenty and the others counted', async () => {
    const arcs = Array.from({ length: 30 }, () => '1 2 -1 1').join('\n');
    const { refused } = await run(`sp min 3 30\n${arcs}\n`, { costs: '2' });
    expect(refused).toHaveLength(21);
    expect(refused.at(-1)).toContain('10 more problems');
  });

  test.each([
    ['ru', /строка 2, поле 4: «-4», ожидалось 0 или больше/],
    ['zh', /第 2 行第 4 列：得到“-4”，应不小于 0/],
  ] as const)('in %s', async (locale, line) => {
    expect((await run('sp min 3 1\n1 2 3 -4\n', { costs: '2' }, locale)).refused[0]).toMatch(line);
  });

  test.each([
    [{ costs: 'two' }, /--costs: found “two”/],
    [{ costs: '99' }, /--costs: found “99”/],
    [{ from: 'A' }, /--from: found “A”/],
    [{ from: '5' }, /there is no node 5. Expected a number from 1 to 4/],
    [{ pairs: '/none' }, /\/none: there is no such file/],
  ])('options %j', async (given, line) => {
    expect((await run(diamond, given)).refused[0]).toMatch(line);
  });

  test('ends that cannot be paired, and a line of pairs that marks nothing', async () => {
    const ends = 'sp min 4 1\n1 1\n2 1\n3 1\n4 -1\n3 -1\n1 4 1 1\n';
    expect((await run(ends)).refused[0]).toContain('3 starts and 2 ends cannot be paired');
    const pairs = fileOf('1 1\n4 1000\n', 'bad-pairs.txt');
    expect((await run(diamond, { pairs })).refused[0]).toContain('line 2: found “4 1000”');
  });

  test('a packed file that is cut off, a folder, a file that is not there', async () => {
    expect((await run(gzipSync(diamond).subarray(0, 40), { costs: '2' })).refused[0]).toContain('damaged');
    expect((await ofFile(folder)).refused[0]).toContain('this is a folder');
    expect((await ofFile(join(folder, 'none'))).refused[0]).toContain('no such file');
  });
});

const [graph, pairs] = [
  referenceFile('optimisation/mosp/DC1.txt.gz'),
  referenceFile('optimisation/mosp/DC_ODpairs.txt'),
];
test.skipIf(graph === null || pairs === null)(
  graph === null
    ? 'the roads of Washington DC (skipped: the reference file is absent)'
    : 'the roads of Washington DC give the nine counts published by Erb, Kobitzsch and Sanders',
  async () => {
    const { code, out } = await hamkor(['route', '--network', graph!, '--pairs', pairs!, '--json']);
    expect(code).toBe(0);
    const { queries } = JSON.parse(out) as { queries: { front: number[][] }[] };
    expect(queries.map((query) => query.front.length)).toEqual([2, 6, 3, 2, 1, 7, 2, 1, 6]);
  },
);
