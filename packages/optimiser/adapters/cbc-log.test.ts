import { expect, test } from 'vitest';
import { afterLine, cbcBegin } from './cbc-log.ts';

const after = (...lines: readonly string[]) => lines.reduce(afterLine, cbcBegin);

test('a log of CBC 2.10.8 is followed from relaxation to limit', () => {
  const relaxed = after('Continuous objective value is 10711.6 - 0.00 seconds');
  expect(relaxed).toEqual({ incumbent: null, bound: 10711.6, lastBound: null, nodes: 0 });
  const found = afterLine(
    relaxed,
    'Cbc0012I Integer solution of 27642 found by feasibility pump after 0 iterations and 0 nodes (0.09 seconds)',
  );
  expect(found.incumbent).toBe(27642);
  const searching = afterLine(
    found,
    'Cbc0010I After 1000 nodes, 512 on tree, 27147 best solution, best possible 21803.374 (0.27 seconds)',
  );
  expect(searching).toEqual({ incumbent: 27147, bound: 21803.374, lastBound: null, nodes: 1000 });
  const stopped = after(
    'Cbc0005I Partial search - best objective 27147 (best possible 21803.374), took 28014 iterations and 742 nodes (3.00 seconds)',
    'Lower bound:                    21803.374',
    'Enumerated nodes:               742',
  );
  expect(stopped).toEqual({ incumbent: 27147, bound: 21803.374, lastBound: 21803.374, nodes: 742 });
});

test('1e+50 is no solution yet', () => {
  const state = after(
    'Cbc0010I After 0 nodes, 1 on tree, 1e+50 best solution, best possible 5 (0.27 seconds)',
  );
  expect(state.incumbent).toBeNull();
});

test('other lines change nothing', () => {
  expect(afterLine(cbcBegin, 'Cbc0038I Pass   1: suminf.    2.39100 (43) obj. 13120.1 iterations 19')).toBe(
    cbcBegin,
  );
});
