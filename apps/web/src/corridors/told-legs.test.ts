import { expect, test } from 'vitest';
import { sampleAmount, sampleOperation } from './sample-documents.ts';
import { toldLegs } from './told-legs.ts';

const sea = { mode: 'sea', toMode: 'sea', gauge: null, toGauge: null, electrified: null } as const;
const row = (id: string) => ({ table: 'links', id, origin: 'overlay:lanes' }) as const;
const operations = [
  sampleOperation('load', 12, { at: 'PORT', to: 'PORT' }),
  sampleOperation('drive', 5, { ...sea, at: 'PORT', to: 'J1', hours: sampleAmount(5, { rows: [row('a')] }) }),
  sampleOperation('drive', 7, {
    ...sea,
    at: 'J1',
    to: 'J2',
    hours: sampleAmount(7, { confidence: 'unverified', rows: [row('b')] }),
    flags: ['overlay'],
  }),
  sampleOperation('drive', 9, { ...sea, at: 'J2', to: 'SUEZ' }),
  sampleOperation('drive', 2, { ...sea, at: 'SUEZ', to: 'END' }),
];
const isNameless = (node: string): boolean => node.startsWith('J');

test('drives through nameless junctions are one leg with the sum of figures and ranges', () => {
  const legs = toldLegs(operations, isNameless);
  expect(legs.map(({ kind, at, to, km }) => [kind, at, to, km])).toEqual([
    ['load', 'PORT', 'PORT', 0],
    ['drive', 'PORT', 'SUEZ', 300],
    ['drive', 'SUEZ', 'END', 100],
  ]);
  const [, long] = legs;
  expect(long?.hours).toMatchObject({ value: 21, low: 16.8, high: 31.5, confidence: 'unverified' });
  expect(long?.hours.rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(long?.flags).toEqual(['overlay']);
});

test('nothing is lost, and where every place has a name nothing changes', () => {
  const hours = (of: typeof operations) => of.reduce((sum, operation) => sum + operation.hours.value, 0);
  expect(hours([...toldLegs(operations, isNameless)])).toBe(hours(operations));
  expect(toldLegs(operations, () => false)).toEqual(operations);
});
