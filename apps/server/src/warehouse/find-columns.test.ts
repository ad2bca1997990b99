import { expect, test } from 'vitest';
import { findColumns } from './find-columns.ts';

const layout = {
  year: { headers: ['t', 'Year'] },
  usd: { headers: ['Trade Value (US$)', 'value'] },
  note: { headers: ['note'], isOptional: true },
} as const;
const find = (header: readonly string[], given?: Readonly<Record<string, string>>) =>
  findColumns({ name: 'a.csv', header }, layout, given);

test('case, blanks and brackets of a header do not count; an exact one goes first', () => {
  expect(find(['YEAR', 'trade_value_us$', 'x'])).toEqual({
    kind: 'columns',
    columns: { year: 'YEAR', usd: 'trade_value_us$', note: null },
  });
});

test('a column map goes before the known headers', () => {
  expect(find(['t', 'anno', 'value'], { year: 'anno' })).toMatchObject({ columns: { year: 'anno' } });
});

test('a header named by the map that is not there is refused, also for an optional field', () => {
  expect(find(['t', 'value', 'notes'], { note: 'noted' })).toMatchObject({
    problems: [{ kind: 'missing-column', column: 'note', accepted: ['noted'], nearest: 'notes' }],
  });
});

test('every missing column and every unknown field is told at once', () => {
  expect(find(['x'], { yaer: 'x' })).toMatchObject({
    problems: [
      { kind: 'bad-request', option: 'columns', found: 'yaer' },
      { kind: 'missing-column', column: 'year' },
      { kind: 'missing-column', column: 'usd' },
    ],
  });
});
