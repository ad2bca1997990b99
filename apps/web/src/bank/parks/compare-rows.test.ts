import { expect, test } from 'vitest';
import type { Access, ParkRecord } from './compare-rows.ts';
import { compareRows } from './compare-rows.ts';

const park = (id: string, jobs: number | null): ParkRecord => ({
  id,
  type: 'park',
  status: 'published',
  visibility: { scope: 'public', states: [] },
  owner: { state: 'UZB', organisation: null },
  version: 1,
  body: {
    type: 'park',
    name: { en: `Park ${id}`, ru: null, zh: null },
    otherNames: [],
    summary: null,
    note: null,
    states: ['UZB'],
    codes: [],
    identifiers: [],
    place: null,
    website: null,
    links: [],
    source: { cited: 'Example', year: 2025, confidence: 'published', origin: null },
    details: {
      kind: 'SEZ',
      areaHa: 100,
      establishedYear: null,
      residents: null,
      jobs,
      investmentUsd: null,
      incentives: null,
      nearestNode: null,
    },
  },
  rivals: [],
  quality: { score: 0.5, completeness: 0.5, plausibility: 1, parts: [] },
  age: { kind: 'fresh', days: 1, expiresOn: null, sourceYear: 2025 },
  createdAt: '2026-01-01T00:00:00.000Z',
  publishedAt: null,
  confirmedAt: null,
  act: 1,
  may: [],
  asOf: null,
});

const row = (rows: ReturnType<typeof compareRows>, key: string) => rows.find((each) => each.key === key);

test('what is unknown of one park and known of the other is a difference, never a nought', () => {
  const rows = compareRows([park('A', 500), park('B', null)], new Map(), undefined);
  expect(row(rows, 'jobs')).toMatchObject({ isDifferent: true, cells: [{ kind: 'figure' }, null] });
  expect(row(rows, 'area')?.isDifferent).toBe(false);
  expect(row(rows, 'residents')).toMatchObject({ isDifferent: false, cells: [null, null] });
});

test('days to a member are told only when one is chosen, and stay unknown where no way is', () => {
  const access = new Map([['A', { hours: { KAZ: 60, IRN: null } } as unknown as Access]]);
  const parks = [park('A', 1), park('B', 1)];
  expect(row(compareRows(parks, access, undefined), 'days')).toBeUndefined();
  expect(row(compareRows(parks, access, 'KAZ'), 'days')?.cells).toEqual([{ kind: 'days', days: 2.5 }, null]);
  expect(row(compareRows(parks, access, 'IRN'), 'days')?.cells).toEqual([null, null]);
});
