import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referenceFile } from '../../../tools/reference.ts';
import type { ExchangedRecord } from '../exchanged-record.ts';
import { testPublisher } from '../test-publisher.ts';
import { anyRecord } from '../test-records.ts';
import { activityStatusOf } from './activity-status.ts';
import { codeFailures, codesOf } from './codelist.ts';
import { dacSector, saidSectors } from './dac-sector.ts';
import { readIati } from './read-activities.ts';
import { rulesetCheck } from './ruleset-check.ts';
import { rulesetSchema } from './ruleset.ts';
import { iatiActivities } from './write-activities.ts';
import { xmlSchemaCheck } from './xml-schema.ts';
import { mostXmlMiB, xmlText } from './xml-text.ts';

const schemaFile = referenceFile('iati/schema/iati-activities-schema.xsd');
const title = (text: string) =>
  schemaFile === null ? `${text} (skipped: no published schema at hand)` : text;
const folder = schemaFile === null ? '' : join(dirname(schemaFile), '..');

const letters: Readonly<Record<string, string>> = {
  KAZ: 'KZ',
  UZB: 'UZ',
  CHN: 'CN',
  RUS: 'RU',
  IND: 'IN',
  PAK: 'PK',
  BLR: 'BY',
};
const alpha2Of = (iso3: string): string | null => letters[iso3] ?? null;
const alpha3Of = (alpha2: string): string | null =>
  Object.keys(letters).find((iso3) => letters[iso3] === alpha2) ?? null;
const reader = { alpha2Of, alpha3Of };
const context = { publisher: testPublisher, alpha2Of, today: '2026-11-29' };
const now = '2026-11-29T12:00:00Z';

const schemas = () =>
  new Map(
    readdirSync(join(folder, 'schema')).map(
      (name) => [name, readFileSync(join(folder, 'schema', name))] as const,
    ),
  );

const caseFile = (name: string) => readFileSync(join(folder, 'ruleset-tests', name), 'utf8');

describe.skipIf(schemaFile === null)('against what IATI publishes', () => {
  test(title('every file of the schema tests gets the published verdict'), async () => {
    const checks = {
      activities: await xmlSchemaCheck(schemas(), 'iati-activities-schema.xsd'),
      organisations: await xmlSchemaCheck(schemas(), 'iati-organisations-schema.xsd'),
    };
    const files = readdirSync(join(folder, 'schema-tests'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.xml') && !name.startsWith('registry-tests'),
    );
    const wrong = files.filter((name) => {
      const kind = /(^|\/)(activity-tests|iati-activities)/.test(name) ? 'activities' : 'organisations';
      const found = checks[kind].problems(readFileSync(join(folder, 'schema-tests', name)));
      return (found.length === 0) !== name.includes('should-pass');
    });
    expect(wrong).toEqual([]);
    expect(files).toHaveLength(334);
    checks.activities.close();
    checks.organisations.close();
  });

  test(title('every rule and document of the ruleset tests gets the published verdict'), async () => {
    const cases = caseFile('expected.csv').trim().split(/\r?\n/).slice(1);
    expect(cases).toHaveLength(65);
    const wrong: string[] = [];
    for (const line of cases) {
      const [rule, document, expected] = line.split(',');
      const check = await rulesetCheck(rulesetSchema.parse(JSON.parse(caseFile(`${rule}.json`))));
      const verdict = check(caseFile(`${document}.xml`), now);
      const holds = verdict.kind === 'checked' && verdict.failures.length === 0;
      if (holds !== (expected === 'True')) wrong.push(line);
    }
    expect(wrong).toEqual([]);
  });

  test(
    title('a thousand activities leave valid, break no rule, use codes of the lists and come back whole'),
    async () => {
      const schema = await xmlSchemaCheck(schemas(), 'iati-activities-schema.xsd');
      const standard = readFileSync(join(folder, 'ruleset/standard.json'), 'utf8');
      const rules = await rulesetCheck(rulesetSchema.parse(JSON.parse(standard)));
      const codelists = new Map(
        readdirSync(join(folder, 'codelists'))
          .filter((name) => name.endsWith('.xml'))
          .map(
            (name) =>
              [basename(name, '.xml'), codesOf(readFileSync(join(folder, 'codelists', name)))] as const,
          ),
      );
      expect(saidSectors().filter((code) => !codelists.get('Sector')!.has(code))).toEqual([]);
      const activity: fc.Arbitrary<ExchangedRecord> = fc.oneof(
        { weight: 6, arbitrary: anyRecord('project') as fc.Arbitrary<ExchangedRecord> },
        { weight: 1, arbitrary: anyRecord('programme') as fc.Arbitrary<ExchangedRecord> },
        { weight: 1, arbitrary: anyRecord('investment') as fc.Arbitrary<ExchangedRecord> },
      );
      let seen = 0;
      let sampled = 0;
      for (let seed = 1; seen < 1000; seed += 1) {
        const records = fc
          .sample(activity, { numRuns: 80, seed })
          .map((record, index) => Object.assign({}, record, { id: `PRJ${index}` }));
        sampled += records.length;
        const { xml, leftOut } = iatiActivities(records, context, alpha3Of);
        expect(schema.problems(xml!)).toEqual([]);
        expect(rules(xml!, now)).toMatchObject({ kind: 'checked', failures: [] });
        expect(codeFailures(xml!, (name) => codelists.get(name) ?? null)).toEqual([]);
        const out = new Set(leftOut.map(({ id }) => id));
        const { records: back, problems } = readIati(xml!, reader);
        expect(problems).toEqual([]);
        const expected = new Map(records.map(({ id, body }) => [`${testPublisher.reference}-${id}`, body]));
        for (const { reference, body } of back) expect(body).toEqual(expected.get(reference));
        expect(back.length + out.size).toBe(records.length);
        seen += back.length;
      }
      expect(sampled).toBeLessThan(2500);
      schema.close();
    },
  );

  test(title('statuses are those of the list'), () => {
    const codes = codesOf(readFileSync(join(folder, 'codelists/ActivityStatus.xml')))!;
    expect(Object.values(activityStatusOf).filter((code) => !codes.has(code))).toEqual([]);
  });
});

const activity = (inner: string): string =>
  `<?xml version="1.0"?><iati-activities version="2.03"><iati-activity xml:lang="en" default-currency="USD"><iati-identifier>XX-1-A</iati-identifier><reporting-org ref="XX-1" type="10"><narrative>Example agency</narrative></reporting-org><title><narrative>Example works</narrative></title>${inner}</iati-activity></iati-activities>`;

test('an activity of another publisher comes in, and what has no field is told', () => {
  const { records, unmapped } = readIati(
    activity(
      '<activity-status code="2"/><activity-date type="2" iso-date="2024-05-01"/><recipient-country code="KZ" percentage="100"/><collaboration-type code="1"/>',
    ),
    reader,
  );
  expect(records).toMatchObject([
    {
      reference: 'XX-1-A',
      body: {
        name: { en: 'Example works', ru: null, zh: null },
        states: ['KAZ'],
        source: { cited: 'Example agency, XX-1-A', confidence: 'unverified' },
        details: { stage: 'construction', startYear: 2024, investmentUsd: null },
      },
    },
  ]);
  expect(unmapped).toContainEqual({ at: '/iati-activity/0/collaboration-type/0/@code', value: '1' });
  expect(unmapped).toContainEqual({ at: '/iati-activity/0/recipient-country/0/@percentage', value: '100' });
});

const payment = (currency: string) =>
  `<transaction><transaction-type code="2"/><transaction-date iso-date="2024-05-01"/><value currency="${currency}" value-date="2024-05-01">500</value></transaction>`;
const usd = (payments: string): unknown =>
  readIati(activity(`<activity-status code="2"/>${payments}`), reader).records[0]?.body.details;

test('of several payments none is taken for the whole investment, and no other currency for dollars', () => {
  expect(usd(payment('USD'))).toMatchObject({ investmentUsd: 500 });
  expect(usd(payment('USD') + payment('USD'))).toMatchObject({ investmentUsd: null });
  expect(usd(payment('KZT'))).toMatchObject({ investmentUsd: null });
});

test('what is missing is told, and one wrong activity keeps all out', () => {
  expect(readIati(activity(''), reader).problems).toMatchObject([
    { kind: 'missing', at: '/iati-activity/0/activity-status' },
  ]);
  expect(readIati('<iati-activities version="2.03"/>', reader).problems).toMatchObject([
    { kind: 'no-records' },
  ]);
  const same = activity('<activity-status code="2"/>').replace(
    /(<iati-activity .*<\/iati-activity>)/,
    '$1$1',
  );
  expect(readIati(same, reader).problems).toMatchObject([{ kind: 'twice', found: 'XX-1-A' }]);
});

const bomb = `<!DOCTYPE a [<!ENTITY a "lol">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(10)}">`).join('')}]><iati-activities>&a19;</iati-activities>`;
const stranger =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><iati-activities>&x;</iati-activities>';
const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(stranger, 'utf16le'))]);

test.each([
  ['entities that multiply', bomb],
  ['an entity from a file', stranger],
  ['the same in UTF-16', wide],
])('%s are refused before any reader sees them', async (_name, file) => {
  expect(readIati(file, reader).problems).toMatchObject([{ kind: 'document-type' }]);
  const check = await rulesetCheck({});
  expect(check(file, now)).toEqual({ kind: 'not-xml' });
});

test('what is no XML, or too much of it, is refused', () => {
  for (const text of ['', 'no', '<a>', '<a></b>', '<iati-activities>&x;</iati-activities><b/>'])
    expect(readIati(text, reader).problems, text).toMatchObject([{ kind: 'not-xml' }]);
  expect(xmlText(' '.repeat(mostXmlMiB * 2 ** 20 + 1))).toMatchObject({ problem: { kind: 'too-large' } });
  expect(xmlText(new Uint8Array([0xc3, 0x28]))).toMatchObject({ problem: { kind: 'not-xml' } });
});

const isic = (code: string) => ({ scheme: 'ISIC', edition: '4', code });

test('a sector comes from the first ISIC code that has one', () => {
  expect(dacSector([{ scheme: 'HS', edition: '2022', code: '24' }, isic('C2410')])).toBe('32169');
  expect(dacSector([isic('9900'), isic('2910')])).toBe('32172');
  expect(dacSector([{ ...isic('2410'), edition: '5' }])).toBe('99810');
});
