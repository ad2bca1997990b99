import { expect, test } from 'vitest';
import { blankBody } from './blank-body.ts';
import { numberOrNull, pointerOf, textOrNull, valueAt, withValue } from './body-change.ts';

test('a value is set without changing what was there', () => {
  const body = blankBody('project', ['KAZ']);
  const changed = withValue(body, ['details', 'stage'], 'construction');
  expect(valueAt(changed, ['details', 'stage'])).toBe('construction');
  expect(valueAt(body, ['details', 'stage'])).toBe('idea');
});

test('a place that was not known is made when one of its parts is entered', () => {
  const changed = withValue(blankBody('park', []), ['place', 'lat'], 43.2);
  expect(changed.place).toEqual({ lat: 43.2 });
});

test('one of a list is changed, the others stay', () => {
  expect(withValue({ list: ['a', 'b'] }, ['list', 1], 'c')).toEqual({ list: ['a', 'c'] });
});

test('pointers escape what has a meaning in them', () => {
  expect(pointerOf(['details', 'a/b', 0])).toBe('/details/a~1b/0');
});

test.each([
  ['1 250,5', 1250.5],
  ['', null],
  ['many', null],
])('%s is read as %s', (text, value) => {
  expect(numberOrNull(text)).toBe(value);
});

test('nothing entered is unknown', () => {
  expect(textOrNull('  ')).toBeNull();
});
