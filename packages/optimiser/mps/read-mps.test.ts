import { expect, test } from 'vitest';
import type { LinearModel } from '../linear-model.ts';
import { readMps } from './read-mps.ts';

const modelOf = (text: string): LinearModel => {
  const result = readMps(text);
  if (result.kind === 'problem') throw new Error(JSON.stringify(result));
  return result.model;
};
const problemOf = (text: string) => {
  const result = readMps(text);
  if (result.kind === 'model') throw new Error('read after all');
  return result;
};

/** Two columns, a row of each kind. */
const file = (after: string): string => `NAME          TEST
ROWS
 N  COST
 L  LIM
 G  MIN
 E  EQ
COLUMNS
    X         COST         1.0   LIM          1.0
    X         MIN          1.0
    Y         COST         2.0   LIM          1.0
    Y         EQ          -1.0
RHS
    RHS       LIM          4.0   MIN          1.0
    RHS       EQ           7.0
${after}ENDATA
`;

test('rows of each kind have the ends their right-hand side gives them', () => {
  const model = modelOf(file(''));
  expect(model.name).toBe('TEST');
  expect(model.rowNames).toEqual(['LIM', 'MIN', 'EQ']);
  expect([...model.rowLower]).toEqual([-Infinity, 1, 7]);
  expect([...model.rowUpper]).toEqual([4, Infinity, 7]);
  expect([...model.cost]).toEqual([1, 2]);
  expect([...model.starts]).toEqual([0, 2, 4]);
  expect([...model.rows]).toEqual([0, 1, 0, 2]);
  expect([...model.values]).toEqual([1, 1, 1, -1]);
  expect([...model.lower]).toEqual([0, 0]);
  expect([...model.upper]).toEqual([Infinity, Infinity]);
});

test('a range widens a row inwards, and an equation to the side of its sign', () => {
  const positive = modelOf(
    file('RANGES\n    RNG       LIM          2.5   MIN          4.0\n    RNG       EQ           2.0\n'),
  );
  expect([...positive.rowLower]).toEqual([1.5, 1, 7]);
  expect([...positive.rowUpper]).toEqual([4, 5, 9]);
  const negative = modelOf(
    file('RANGES\n    RNG       LIM         -2.5   MIN         -4.0\n    RNG       EQ          -2.0\n'),
  );
  expect([...negative.rowLower]).toEqual([1.5, 1, 5]);
  expect([...negative.rowUpper]).toEqual([4, 5, 7]);
});

test.each([
  ['UP BND X 3', 0, 3, 0],
  ['UP BND X -3', -Infinity, -3, 0],
  ['LO BND X 2', 2, Infinity, 0],
  ['FX BND X 2.5', 2.5, 2.5, 0],
  ['FR BND X', -Infinity, Infinity, 0],
  ['MI BND X', -Infinity, Infinity, 0],
  ['PL BND X', 0, Infinity, 0],
  ['BV BND X', 0, 1, 1],
  ['LI BND X -2', -2, Infinity, 1],
  ['UI BND X 9', 0, 9, 1],
  ['UP X 3', 0, 3, 0],
  ['FR X', -Infinity, Infinity, 0],
  ['MI BND X 0', -Infinity, Infinity, 0],
  ['UP BND X 1e30', 0, Infinity, 0],
])('bound %s', (line, lower, upper, isInteger) => {
  const model = modelOf(file(`BOUNDS\n ${line}\n`));
  expect([model.lower[0], model.upper[0], model.isInteger[0]]).toEqual([lower, upper, isInteger]);
});

test('a negative upper bound leaves a lower bound alone that the file gives', () => {
  const model = modelOf(file('BOUNDS\n LO BND X -9\n UP BND X -3\n'));
  expect([model.lower[0], model.upper[0]]).toEqual([-9, -3]);
  const free = modelOf(file('BOUNDS\n MI BND X\n UP BND X 5\n'));
  expect([free.lower[0], free.upper[0]]).toEqual([-Infinity, 5]);
});

test('a right-hand side of the objective is its constant with the sign turned', () => {
  expect(modelOf(file('RHS\n    RHS       COST        -5.0\n')).offset).toBe(5);
});

test('the sense may stand on the line of its section or on the next', () => {
  const next = file('').replace('ROWS', 'OBJSENSE\n    MAX\nROWS');
  const same = file('').replace('ROWS', 'OBJSENSE MAXIMIZE\nROWS');
  expect(modelOf(next).sense).toBe('maximise');
  expect(modelOf(same).sense).toBe('maximise');
  expect(modelOf(file('')).sense).toBe('minimise');
});

test('whole columns between markers are 0 or 1 until they are bounded', () => {
  const marked = file('').replace(
    '    Y         COST',
    "    M1        'MARKER'                 'INTORG'\n    Y         COST",
  );
  const model = modelOf(marked);
  expect([...model.isInteger]).toEqual([0, 1]);
  expect([model.lower[1], model.upper[1]]).toEqual([0, 1]);
  const bounded = modelOf(marked.replace('ENDATA', 'BOUNDS\n LO BND Y 2\nENDATA'));
  expect([bounded.lower[1], bounded.upper[1]]).toEqual([2, Infinity]);
});

test('names with blanks are read by the columns of the fixed format', () => {
  const model = modelOf(`NAME          MY TEST
ROWS
 N  ALL COST
 L  THE LIM
COLUMNS
    COL A     ALL COST           1.5   THE LIM            2.0
    COL B     THE LIM            3.0
RHS
    RHS       THE LIM           12.0
BOUNDS
 UP BND       COL B              4.0
ENDATA
`);
  expect(model.columnNames).toEqual(['COL A', 'COL B']);
  expect(model.rowNames).toEqual(['THE LIM']);
  expect([...model.values]).toEqual([2, 3]);
  expect([...model.cost]).toEqual([1.5, 0]);
  expect(model.upper[1]).toBe(4);
  expect(model.rowUpper[0]).toBe(12);
});

test('further N rows are rows without bounds, and what follows the end is not read', () => {
  const model = modelOf(
    `* comment\nNAME free FREE\nROWS\n N a\n N b\nCOLUMNS\n x a 1 b 1D+02\nENDATA\nROWS\n what\n`,
  );
  expect(model.rowNames).toEqual(['b']);
  expect([model.rowLower[0], model.rowUpper[0]]).toEqual([-Infinity, Infinity]);
  expect(model.values[0]).toBe(100);
});

test.each([
  ['a row type nobody knows', file('').replace(' G  MIN', ' Q  MIN'), 5, 'Q', 'row-type'],
  ['the same row twice', file('').replace(' G  MIN', ' G  LIM'), 5, 'LIM', 'new-row'],
  [
    'an entry of a row that is not there',
    file('').replace('X         MIN', 'X         NIM'),
    9,
    'NIM',
    'known-row',
  ],
  ['an entry twice', file('').replace('X         MIN', 'X         LIM'), 9, 'LIM', 'entry-once'],
  [
    'a column in two pieces',
    file('').replace('    Y         EQ ', '    Z         EQ 1\n    Y         EQ '),
    12,
    'Y',
    'columns-in-one-piece',
  ],
  ['a number that is none', file('').replace('2.0', '2,0'), 10, '2,0', 'number'],
  ['a bound of a column that is not there', file('BOUNDS\n UP BND Q 1\n'), 16, 'Q', 'known-column'],
  ['a bound type nobody knows', file('BOUNDS\n XX BND X 1\n'), 16, 'XX', 'bound-type'],
  ['a semi-continuous column', file('BOUNDS\n SC BND X 1\n'), 16, 'SC', 'bound-without-gap'],
  ['two sets of bounds', file('BOUNDS\n UP BND X 1\n UP OTHER X 2\n'), 17, 'OTHER', 'one-set'],
  ['a range of the objective', file('RANGES\n RNG COST 1\n'), 16, 'COST', 'row-with-range'],
  ['a quadratic objective', file('QUADOBJ\n X X 1\n'), 15, 'QUADOBJ', 'linear-section'],
  ['a section nobody knows', file('WHAT\n'), 15, 'WHAT', 'section'],
  ['no end', file('').replace('ENDATA\n', ''), 14, '', 'end'],
  ['a sense nobody knows', file('').replace('ROWS', 'OBJSENSE UP\nROWS'), 2, 'UP', 'sense'],
])('%s is told by line and field', (_, text, line, found, expected) => {
  expect(problemOf(text)).toMatchObject({ kind: 'problem', line, found, expected });
});

test('a problem names the place in the line', () => {
  expect(problemOf(file('').replace(' G  MIN', ' Q  MIN')).column).toBe(2);
});
