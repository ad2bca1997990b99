import { expect, test } from 'vitest';
import {
  bareSubject,
  closureDays,
  closureOf,
  hasSubject,
  subjectParts,
  subjectsOf,
  withoutSubject,
  withSubject,
} from './subject-list.ts';

test('a closure is kept once, with its latest days', () => {
  expect(withSubject('node:KZDOS@60,country:AFG', 'node:KZDOS@30')).toBe('country:AFG,node:KZDOS@30');
});

test('the last subject taken away takes the list away', () => {
  expect(withoutSubject('node:KZDOS@60', 'node:KZDOS')).toBeUndefined();
  expect(withoutSubject('node:KZDOS,mode:air', 'node:KZDOS')).toBe('mode:air');
});

test('days are read and written, or are for good', () => {
  expect([closureDays('node:KZDOS@60'), closureDays('node:KZDOS')]).toEqual([60, null]);
  expect([closureOf('link:a-b@5', 60), closureOf('link:a-b@5', null)]).toEqual(['link:a-b@60', 'link:a-b']);
  expect(bareSubject('link:a-b@5')).toBe('link:a-b');
});

test('a list is asked for a subject whatever its days', () => {
  expect(hasSubject('node:KZDOS@60', 'node:KZDOS')).toBe(true);
  expect(hasSubject(undefined, 'node:KZDOS')).toBe(false);
  expect(subjectsOf('')).toEqual([]);
});

test('a subject has a kind and an id', () => {
  expect(subjectParts('node:KZDOS@60')).toEqual({ kind: 'node', id: 'KZDOS' });
  expect(subjectParts('Dostyk')).toBeNull();
});
