import { expect, test } from 'vitest';
import { validateBriefSearch, validateDossierSearch, validateDossiersSearch } from './search.ts';

const hash = 'a'.repeat(64);

test('what a dossier is to begin with stands in the address, so that signing in leads back to it', () => {
  expect(validateDossiersSearch({ kind: 'chain', id: 'm1', plan: 'r1', lang: 'ru' })).toEqual({
    kind: 'chain',
    id: 'm1',
    plan: 'r1',
  });
  expect(validateDossiersSearch({ kind: 'war', id: '', state: 'kaz', mine: 'no' })).toEqual({});
});

test('a difference and a brief name snapshots by whole hashes, or now', () => {
  expect(validateDossierSearch({ from: hash, to: 'now', gate: 'g3' })).toEqual({
    from: hash,
    to: 'now',
    gate: 'g3',
  });
  expect(validateDossierSearch({ from: 'abc', to: 'then', gate: 'g9' })).toEqual({});
  expect(validateBriefSearch({ snapshot: 'now' })).toEqual({});
  expect(validateBriefSearch({ snapshot: hash })).toEqual({ snapshot: hash });
});
