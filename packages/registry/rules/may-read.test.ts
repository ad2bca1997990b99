import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Viewer } from '../role.ts';
import { visitor } from '../role.ts';
import { grant, owners, viewers, viewerWith, visibilities } from '../test-records.ts';
import type { Scope } from '../visibility.ts';
import { scopes } from '../visibility.ts';
import type { Readable } from './may-read.ts';
import { mayRead } from './may-read.ts';

const at = '2026-01-01T00:00:00.000Z';
const published = (scope: Scope, states: readonly string[] = []): Readable => ({
  owner: { state: 'KAZ', organisation: 'ORG1' },
  status: 'published',
  visibility: { scope, states },
  publishedAt: at,
});

const people: readonly (readonly [string, Viewer])[] = [
  ['visitor', visitor],
  ['account without role', viewerWith('a')],
  ['auditor', viewerWith('a', grant('auditor'))],
  ['own enterprise', viewerWith('a', grant('enterprise', 'KAZ', 'ORG1'))],
  ['other enterprise', viewerWith('a', grant('enterprise', 'KAZ', 'ORG2'))],
  ['own analyst', viewerWith('a', grant('analyst', 'KAZ'))],
  ['own editor', viewerWith('a', grant('ministry-editor', 'KAZ'))],
  ['named state', viewerWith('a', grant('analyst', 'CHN'))],
  ['third state', viewerWith('a', grant('ministry-editor', 'RUS'))],
  ['secretariat', viewerWith('a', grant('secretariat-officer'))],
  ['administrator', viewerWith('a', grant('administrator'))],
];
const readers = (record: Readable): readonly string[] =>
  people.filter(([, viewer]) => mayRead(viewer, record)).map(([name]) => name);

test('published records are read by their scope', () => {
  const all = people.map(([name]) => name);
  expect(readers(published('public'))).toEqual(all);
  expect(readers(published('members'))).toEqual(all.slice(2));
  expect(readers(published('named', ['CHN']))).toEqual([
    'own enterprise',
    'other enterprise',
    'own analyst',
    'own editor',
    'named state',
  ]);
  expect(readers(published('national'))).toEqual([
    'own enterprise',
    'other enterprise',
    'own analyst',
    'own editor',
  ]);
});

test('what has not been published is read by its organisation and the editors of its state, whatever its scope', () => {
  for (const scope of scopes)
    for (const status of ['draft', 'submitted', 'withdrawn'] as const)
      expect(readers({ ...published(scope), status, publishedAt: null })).toEqual([
        'own enterprise',
        'own editor',
      ]);
});

test('records of no state are the Secretariat’s', () => {
  const owner = { state: null, organisation: null };
  expect(readers({ ...published('national'), owner })).toEqual(['secretariat']);
  expect(readers({ ...published('named', ['CHN']), owner })).toEqual(['named state', 'secretariat']);
  expect(readers({ ...published('public'), owner, status: 'draft', publishedAt: null })).toEqual([
    'secretariat',
  ]);
});

test('what was withdrawn stays as visible as it was', () => {
  expect(readers({ ...published('national'), status: 'withdrawn' })).toEqual(readers(published('national')));
});

test('no wider scope hides a record from anybody who saw it, and one more role never does', () => {
  fc.assert(
    fc.property(viewers, viewers, owners, visibilities, (viewer, more, owner, visibility) => {
      const record: Readable = { owner, status: 'published', visibility, publishedAt: at };
      if (!mayRead(viewer, record)) return;
      const wider = scopes.slice(0, scopes.indexOf(visibility.scope));
      for (const scope of wider)
        if (viewer.account !== null)
          expect(mayRead(viewer, { ...record, visibility: { scope, states: [] } })).toBe(true);
      expect(mayRead({ ...viewer, grants: [...viewer.grants, ...more.grants] }, record)).toBe(true);
    }),
  );
});
