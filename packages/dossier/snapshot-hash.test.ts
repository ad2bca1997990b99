import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemHash, snapshotHash } from './snapshot-hash.ts';
import { after, figure, item, risk } from './test-dossier.ts';

const hashed = (items = [item()]) =>
  items.map((one) => ({ item: { kind: one.kind, id: one.id }, sha256: itemHash(one) }));

test('neither who wrote it, nor when, nor the order of the items changes the hash', () => {
  const [one, other] = [item(), item({ id: 'x' })];
  const state = after({ kind: 'dossier.set-risk', body: risk });
  const later = { ...state, risks: state.risks.map((made) => ({ ...made, act: 99, at: 'later' })) };
  expect(snapshotHash(later, hashed([one, other]))).toBe(snapshotHash(state, hashed([other, one])));
});

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, held]) => [name, sorted(held)]),
  );
};

test('the hash of an item is that of its JSON with names in order, as anybody can reckon it', () => {
  const text = JSON.stringify(sorted(item()));
  expect(itemHash(item())).toBe(createHash('sha256').update(text).digest('hex'));
});

test('any change of a figure, a risk or a state changes it', () => {
  const state = after({ kind: 'dossier.set-risk', body: risk });
  const before = snapshotHash(state, hashed());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: 101 }).map((value) => ({ value })),
        fc.integer({ min: 2025, max: 2100 }).map((year) => ({ year })),
        fc.constantFrom({ unit: 'kUSD' }, { confidence: 'unverified' } as const, { origins: [] }),
      ),
      (change) => {
        expect(snapshotHash(state, hashed([item({ figures: [figure(change)] })]))).not.toBe(before);
      },
    ),
  );
  expect(snapshotHash({ ...state, risks: [] }, hashed())).not.toBe(before);
  expect(snapshotHash({ ...state, states: ['KAZ'] }, hashed())).not.toBe(before);
});
