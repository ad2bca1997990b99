import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BodyOf, RecordBody } from '../record-body.ts';
import { recordBodySchema } from '../record-body.ts';
import { codeLists, projectBody } from '../test-records.ts';
import type { QualityKey } from './quality-part.ts';
import { qualityKeys } from './quality-part.ts';
import { isBlocked, qualityOf } from './quality.ts';
import { isInState } from './state-box.ts';

const context = { today: '2026-06-01', codes: codeLists };
const score = (body: RecordBody) => qualityOf(body, context);
/** Keys of parts that cost points, with their fields. */
const lost = (body: RecordBody) =>
  score(body)
    .parts.filter(({ points, of }) => points < of)
    .map(({ key, field }) => `${key} ${field}`);
const partOf = (body: RecordBody, key: QualityKey) => score(body).parts.find((part) => part.key === key);

const full: BodyOf<'project'> = projectBody(
  { corridorHint: 'Rail to Chelyabinsk' },
  {
    summary: {
      en: 'Castings for lorries, made for the tests and nowhere else',
      ru: 'Отливки для грузовых автомобилей, придуманные только для проверок',
      zh: '用于卡车的铸件，仅为测试而编造，别处不存在',
    },
  },
);

test('a record that says all that is looked for scores 1, and nothing is lost', () => {
  expect(lost(full)).toEqual([]);
  expect(score(full).score).toBe(1);
});

test('what is missing costs by its field, and a figure of zero is not missing', () => {
  const bare = projectBody(
    { investmentUsd: null, jobs: 0, partners: [] },
    { name: { en: 'Example', ru: null, zh: null }, summary: null, codes: [], place: null },
  );
  expect(lost(bare)).toEqual([
    'nameInThree /name',
    'summary /summary',
    'summaryInThree /summary',
    'codes /codes',
    'place /place',
    'given /details/investmentUsd',
    'given /details/partners',
    'given /details/corridorHint',
  ]);
  expect(score(bare)).toMatchObject({ plausibility: 1 });
  expect(score(bare).completeness).toBeLessThan(0.5);
});

const blocked = (body: RecordBody) =>
  score(body)
    .parts.filter((part) => part.isBlocking)
    .map(({ key, field }) => `${key} ${field}`);

test('what cannot be so costs, and some of it holds up publication', () => {
  expect(blocked(projectBody({ startYear: 2028, completionYear: 2027 }))).toEqual([
    'yearsInOrder /details/completionYear',
  ]);
  expect(
    blocked(projectBody({}, { codes: [...full.codes, { scheme: 'HS', edition: '2022', code: '9999' }] })),
  ).toEqual(['codesKnown /codes/1']);
  expect(blocked(projectBody({}, { identifiers: [{ scheme: 'RU-INN', id: '9900000001' }] }))).toEqual([
    'identifiersHold /identifiers/0',
  ]);
  expect(blocked(projectBody({}, { name: { en: 'Works\u202E', ru: null, zh: null } }))).toEqual([
    'nameSafe /name/en',
  ]);
  for (const website of ['javascript:alert(1)', 'nowhere', 'https://u:p@example.org', 'a b.org'])
    expect(blocked(projectBody({}, { website })), website).toEqual(['websiteForm /website']);
  for (const website of ['example.org', 'https://пример.рф/о-нас', 'http://www.example.org/a?b=c'])
    expect(isBlocked(score(projectBody({}, { website }))), website).toBe(false);
});

/** The full record with some details changed. */
const fullWith = (details: Partial<BodyOf<'project'>['details']>): RecordBody => ({
  ...full,
  details: { ...full.details, ...details },
});

test('figures of another order of magnitude and points elsewhere cost without holding up', () => {
  expect(lost(fullWith({ investmentUsd: 200 }))).toEqual([
    'magnitude /details/investmentUsd',
    'proportion /details/investmentUsd',
  ]);
  expect(lost(fullWith({ jobs: 9_000_000 }))).toContain('magnitude /details/jobs');
  expect(lost(fullWith({ completionYear: 2190 }))).toEqual(['yearsNear /details/completionYear']);
  // Degrees swapped.
  expect(lost({ ...full, place: { name: null, lat: 63.6, lon: 12, unlocode: null } })).toEqual([
    'pointInState /place',
  ]);
  expect(lost(projectBody({}, { summary: { en: '«Example Foundry»', ru: null, zh: null } }))).toContain(
    'summaryNotName /summary',
  );
  expect(isBlocked(score(projectBody({ investmentUsd: 200 })))).toBe(false);
});

const need = (deadlineDate: string): RecordBody => ({
  ...full,
  type: 'need',
  details: {
    kind: 'request',
    organisationName: 'Example Works',
    quantity: { value: 5, unit: 't', year: null },
    smallestLot: null,
    certificates: [{ standard: 'ISO 9001', validUntil: '2026-05-31' }],
    withinDays: 20,
    deadline: null,
    deadlineDate,
  },
});

test('a deadline that is over holds up a request, and one of today does not', () => {
  expect(isBlocked(score(need('2026-05-31')))).toBe(true);
  expect(isBlocked(score(need('2026-06-01')))).toBe(false);
  expect(partOf(need('2026-06-01'), 'certificatesValid')).toMatchObject({ points: 0, isBlocking: false });
});

test('border towns and the far east of Russia lie in their states', () => {
  expect(isInState('KAZ', 44.2, 80.23)).toBe(true);
  expect(isInState('RUS', 66, -172)).toBe(true);
  expect(isInState('CHN', 53.2, 63.6)).toBe(false);
  expect(isInState('XXX', 0, 0)).toBeNull();
});

test('every key is used, and a fuller record never scores less complete', () => {
  const organisation: BodyOf<'organisation'> = {
    ...full,
    type: 'organisation',
    website: 'example.org',
    identifiers: [{ scheme: 'KZ-BIN', id: '000140000000' }],
    details: {
      kind: 'enterprise',
      legalForm: null,
      employees: 20,
      capacities: [],
      certificates: [{ standard: 'ISO 9001', validUntil: '2027-01-01' }],
      languages: ['ru'],
    },
  };
  const event: RecordBody = {
    ...organisation,
    type: 'event',
    details: { startsOn: '2026-09-01', endsOn: '2026-09-03', format: 'on-site' },
  };
  const rfq: RecordBody = {
    ...organisation,
    type: 'rfq',
    details: {
      organisationName: null,
      quantity: null,
      smallestLot: null,
      certificates: [],
      withinDays: null,
      deadline: null,
      deadlineDate: '2026-09-01',
      incoterm: null,
    },
  };
  const keys = [full, organisation, event, rfq].flatMap((body) => score(body).parts.map(({ key }) => key));
  expect([...new Set(keys)].sort()).toEqual([...qualityKeys].sort());

  fc.assert(
    fc.property(
      fc.constantFrom('investmentUsd', 'jobs', 'startYear', 'capacity', 'corridorHint' as const),
      fc.boolean(),
      (field, withoutSummary) => {
        const more = withoutSummary ? { ...full, summary: null } : full;
        const less = { ...more, details: { ...more.details, [field]: null } };
        expect(recordBodySchema.safeParse(less).success).toBe(true);
        expect(score(less).completeness).toBeLessThan(score(more).completeness);
        for (const { points, of } of score(less).parts) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(of);
        }
      },
    ),
  );
});
