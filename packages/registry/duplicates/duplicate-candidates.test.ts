import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { optional, readTable, text } from '@hamkor/provenance';
import { describe, expect, test } from 'vitest';
import type { BodyOf, RecordBody } from '../record-body.ts';
import { projectBody } from '../test-records.ts';
import { comparable } from './comparable.ts';
import { duplicateCandidates } from './duplicate-candidates.ts';
import { recordLikeness } from './record-likeness.ts';
import { websiteHost } from './website-host.ts';

const organisation = (body: Partial<BodyOf<'organisation'>>): RecordBody => ({
  ...projectBody(),
  summary: null,
  codes: [],
  place: null,
  states: ['RUS'],
  ...body,
  type: 'organisation',
  details: {
    kind: 'enterprise',
    legalForm: null,
    employees: null,
    capacities: [],
    certificates: [],
    languages: [],
  },
});
const named = (name: Partial<RecordBody['name']>) => ({ en: null, ru: null, zh: null, ...name });
const likeness = (one: RecordBody, other: RecordBody) => recordLikeness(comparable(one), comparable(other));

test('the same number is certain, whatever the names say', () => {
  const one = organisation({
    name: named({ en: 'Example Works' }),
    identifiers: [{ scheme: 'RU-INN', id: '9900000000' }],
  });
  const other = organisation({
    name: named({ zh: '别的厂' }),
    identifiers: [{ scheme: 'INN', id: '990 000 0000' }],
  });
  const found = likeness(one, other);
  expect(found.likeness).toBe(1);
  expect(found.reasons[0]).toMatchObject({ key: 'identifier', one: 'RU-INN 9900000000' });
  // A number that does not hold says nothing.
  const wrong = [{ scheme: 'RU-INN', id: '9900000001' }];
  expect(
    likeness(
      organisation({ ...one, identifiers: wrong } as never),
      organisation({ ...other, identifiers: wrong } as never),
    ).likeness,
  ).toBeLessThan(0.5);
});

test('reasons say what was compared; more of them make it likelier, and what differs less likely', () => {
  const one = organisation({
    name: named({ ru: 'ООО «Пример Маш»' }),
    website: 'https://www.example.org/ru',
  });
  const plain = organisation({ name: named({ en: 'Primer Mash Plant' }) });
  const found = likeness(one, plain);
  expect(found.reasons.map(({ key }) => key)).toEqual(['other-script']);
  const sameSite = likeness(
    one,
    organisation({ name: named({ en: 'Primer Mash Plant' }), website: 'EXAMPLE.org' }),
  );
  expect(sameSite.reasons.map(({ key }) => key)).toEqual(['website', 'other-script']);
  expect(sameSite.likeness).toBeGreaterThan(found.likeness);
  expect(
    likeness(one, organisation({ name: named({ en: 'Primer Mash Plant' }), states: ['IND'] })).likeness,
  ).toBeLessThan(found.likeness);
  const withNumber = (id: string) =>
    organisation({ name: named({ ru: 'ООО «Пример Маш»' }), identifiers: [{ scheme: 'KG-OKPO', id }] });
  expect(likeness(withNumber('00000001'), withNumber('00000002')).likeness).toBe(0.5);
});

test('records of different types are not compared', () => {
  expect(likeness(projectBody(), { ...organisation({}), name: projectBody().name })).toEqual({
    likeness: 0,
    reasons: [],
  });
});

const at = (lat: number) =>
  projectBody({}, { codes: [], place: { name: null, lat, lon: 63.6, unlocode: null } });

test('sites a step apart are one, sites in other towns are two', () => {
  const reasons = likeness(at(53.2), at(53.21)).reasons.map(({ key }) => key);
  expect(reasons).toContain('place');
  expect(likeness(at(53.2), at(55.2)).likeness).toBeLessThan(likeness(at(53.2), at(53.21)).likeness);
});

test('hosts are compared without what makes no difference', () => {
  expect(websiteHost('https://WWW.example.org./a')).toBe('example.org');
  expect(websiteHost('пример.рф')).toBe('xn--e1afmkfd.xn--p1ai');
  for (const none of [null, '', 'nowhere', 'http://', 'a b']) expect(websiteHost(none)).toBeNull();
});

const bank = join(import.meta.dirname, '../../../data/data-bank');

/** Rows of the shipped data bank, each as three records of one language and nothing else but the state. */
const splitRows = (table: string) => {
  const reading = readTable(table, readFileSync(join(bank, `${table}.csv`), 'utf8'), {
    id: text('id'),
    en: optional(text('name_en')),
    ru: optional(text('name_ru')),
    zh: optional(text('name_zh')),
    state: text('country'),
  });
  if (reading.kind === 'bad-table') throw new Error(JSON.stringify(reading.problems));
  return reading.rows.flatMap((row) =>
    (['en', 'ru', 'zh'] as const).map((language) => ({
      id: `${row.id} ${language}`,
      body: organisation({ name: named({ [language]: row[language] }), states: [row.state] }),
    })),
  );
};

describe.skipIf(!existsSync(bank))('rows torn into their languages', () => {
  // Measured on the shipped rows: organisations 0.66 and 0.91, parks 0.75 and 0.99.
  test.each([
    ['organisations', 504, 0.58, 0.88],
    ['parks', 246, 0.7, 0.95],
  ] as const)(
    '%s find their other languages, and few others',
    (table, count, leastRecall, leastPrecision) => {
      const rows = splitRows(table);
      expect(rows).toHaveLength(count);
      const found = duplicateCandidates(rows);
      const right = found.filter(({ one, other }) => one.split(' ')[0] === other.split(' ')[0]).length;
      // Three pairs of languages for three records of a row.
      expect(right / count).toBeGreaterThan(leastRecall);
      expect(right / found.length).toBeGreaterThan(leastPrecision);
    },
  );
});

test('pairs come once, the likeliest first, the smaller id first', () => {
  const records = [
    { id: 'c', body: organisation({ name: named({ en: 'Primer Works' }) }) },
    { id: 'a', body: organisation({ name: named({ ru: 'Пример' }) }) },
    { id: 'b', body: organisation({ name: named({ en: 'Primer' }) }) },
    { id: 'd', body: organisation({ name: named({ en: 'Something else' }) }) },
  ];
  const found = duplicateCandidates(records, 0.5);
  expect(found[0]).toMatchObject({
    one: 'a',
    other: 'b',
    likeness: 1,
    reasons: [{ one: 'Пример', other: 'Primer' }],
  });
  expect(found.map(({ one, other }) => `${one} ${other}`)).not.toContain('a d');
  expect(new Set(found.map(({ one, other }) => `${one} ${other}`)).size).toBe(found.length);
  expect(found.every(({ one, other }) => one < other)).toBe(true);
});
