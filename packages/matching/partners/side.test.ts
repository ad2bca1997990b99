import type { RecordBody, RecordState } from '@hamkor/registry';
import { expect, test } from 'vitest';
import { sideOf } from './side.ts';

const common = {
  name: { en: 'Sample', ru: null, zh: null },
  otherNames: [],
  summary: null,
  note: null,
  states: ['UZB', 'KAZ'],
  codes: [{ scheme: 'HS', edition: '2022', code: '870830' }],
  identifiers: [],
  place: null,
  website: null,
  links: [],
  source: { cited: 'Sample source', year: 2024, confidence: 'estimated' as const, origin: null },
};
const demand = {
  quantity: { value: 50, unit: 't', year: null },
  smallestLot: 10,
  certificates: [{ standard: 'ISO 9001', validUntil: null }],
  withinDays: 30,
  deadline: null,
  deadlineDate: null,
};
const record = (body: RecordBody, given: Partial<RecordState> = {}): RecordState => ({
  id: 'R1',
  type: body.type,
  owner: { state: 'UZB', organisation: 'ORG9' },
  status: 'published',
  visibility: { scope: 'public', states: [] },
  version: 1,
  body,
  rivals: [],
  createdAt: '2026-01-01T00:00:00Z',
  publishedAt: '2026-01-02T00:00:00Z',
  confirmedAt: '2026-05-02T00:00:00Z',
  expiresOn: '2027-01-01',
  act: 1,
  authors: [],
  ...given,
});
const need = (kind: 'request' | 'offer'): RecordBody => ({
  ...common,
  type: 'need',
  details: { kind, organisationName: 'Sample', ...demand },
});
const today = '2026-11-29';

test('a request asks, an offer gives what it names as its capacity', () => {
  expect(sideOf(record(need('request')), today)).toMatchObject({
    role: 'asks',
    organisation: 'ORG9',
    quantity: { value: 50 },
    capacities: [],
    withinDays: 30,
    states: ['UZB', 'KAZ'],
    heldOn: '2026-05-02',
  });
  expect(sideOf(record(need('offer')), today)).toMatchObject({
    role: 'gives',
    capacities: [{ code: { code: '870830' }, free: 1, smallestOrder: 10 }],
  });
});

test('an organisation is its own, with the codes of its capacities', () => {
  const capacity = {
    code: { scheme: 'HS', edition: '2022', code: '840991' },
    perYear: null,
    free: null,
    smallestOrder: null,
  };
  const body: RecordBody = {
    ...common,
    type: 'organisation',
    details: {
      kind: 'enterprise',
      legalForm: null,
      employees: 120,
      capacities: [capacity],
      certificates: [],
      languages: ['ru'],
    },
  };
  const side = sideOf(record(body), today);
  expect(side).toMatchObject({ role: 'gives', organisation: 'R1', employees: 120, languages: ['ru'] });
  expect(side?.codes.map(({ code }) => code)).toEqual(['870830', '840991']);
});

test('what the platform took up is as old as its source', () => {
  const body = { ...need('offer'), source: { ...common.source, origin: 'data-bank' } };
  expect(sideOf(record(body), today)?.heldOn).toBe('2024-01-01');
});

test('drafts, what has expired, and types that neither ask nor give take no side', () => {
  expect(sideOf(record(need('offer'), { status: 'draft' }), today)).toBeNull();
  expect(sideOf(record(need('offer'), { expiresOn: '2026-11-28' }), today)).toBeNull();
  expect(sideOf(record(need('offer'), { expiresOn: null }), today)).not.toBeNull();
  const event: RecordBody = {
    ...common,
    type: 'event',
    details: { startsOn: '2026-12-01', endsOn: null, format: 'online' },
  };
  expect(sideOf(record(event), today)).toBeNull();
});
