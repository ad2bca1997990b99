import { expect, test } from 'vitest';
import { readTargets, writeTargets } from './typed-targets.ts';

test('targets are typed by year, as a reader of any of the three languages would', () => {
  const targets = [
    { year: 2027, value: 200 },
    { year: 2030, value: 1500.5 },
  ];
  expect(readTargets('2027: 200; 2030: 1 500,5')).toEqual(targets);
  expect(readTargets('2027：200;2030=1500.5;')).toEqual(targets);
  expect(readTargets(writeTargets(targets))).toEqual(targets);
});

test.each(['200 in 2027', '2027', '2027: many', '27: 5'])('%j is not read as something else', (text) =>
  expect(readTargets(text)).toBeNull(),
);

test('no target is a list without any', () => expect(readTargets(' ')).toEqual([]));
