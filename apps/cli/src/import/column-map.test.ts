import { expect, test } from 'vitest';
import { readColumnMap } from './column-map.ts';

test('pairs of field and header are read, blanks around them do not count', () => {
  expect(readColumnMap('year=t, usd = Trade Value (US$)')).toEqual({
    kind: 'columns',
    columns: { year: 't', usd: 'Trade Value (US$)' },
  });
});

test('a header may begin with the sign of a constant', () => {
  expect(readColumnMap('flow==import')).toEqual({ kind: 'columns', columns: { flow: '=import' } });
});

test.each(['year', '=t', 'year=', 'year=t,', 'year=t,year=i'])('%s is refused', (text) => {
  expect(readColumnMap(text).kind).toBe('bad-pair');
});
