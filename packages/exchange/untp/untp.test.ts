import type { Json } from '@hamkor/acts';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referenceFile } from '../../../tools/reference.ts';
import type { ExchangedRecord } from '../exchanged-record.ts';
import type { SchemaDocument } from '../json-schema.ts';
import { schemaCheck } from '../json-schema.ts';
import { testPublisher } from '../test-publisher.ts';
import { anyRecord } from '../test-records.ts';
import type { SiteType } from './facility-record.ts';
import { facilityRecord, readFacilityRecord } from './facility-record.ts';

const schemaFile = referenceFile('untp/untp-dfr/untp-dfr-schema.json');
const title = (text: string) =>
  schemaFile === null ? `${text} (skipped: no published schema at hand)` : text;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as SchemaDocument;
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const letters: Readonly<Record<string, string>> = { KAZ: 'KZ', UZB: 'UZ', CHN: 'CN', IND: 'IN' };
const alpha2Of = (iso3: string): string | null => letters[iso3] ?? null;
const alpha3Of = (alpha2: string): string | null =>
  Object.keys(letters).find((iso3) => letters[iso3] === alpha2) ?? null;

describe.skipIf(schemaFile === null)('against what UN/CEFACT publishes', () => {
  test(title('every published instance is valid'), async () => {
    const folder = join(dirname(schemaFile!), '..');
    const instances = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('-instance.json'),
    );
    expect(instances.length).toBeGreaterThan(10);
    for (const name of instances) {
      const check = await schemaCheck(read(join(folder, name.replace('-instance', '-schema'))));
      expect(check(read(join(folder, name)) as Json), name).toEqual([]);
    }
  });

  test(title('any site leaves valid and comes back whole'), async () => {
    const check = await schemaCheck(read(schemaFile!));
    const site = fc.oneof(
      anyRecord('park'),
      anyRecord('facility'),
      anyRecord('organisation'),
    ) as fc.Arbitrary<ExchangedRecord<SiteType>>;
    fc.assert(
      fc.property(site, (record) => {
        const document = asJson(facilityRecord(record, testPublisher, alpha2Of, alpha3Of));
        expect(check(document)).toEqual([]);
        const { records, problems, unmapped } = readFacilityRecord(document, alpha2Of, alpha3Of);
        expect(problems).toEqual([]);
        expect(records.map(({ body }) => body)).toEqual([record.body]);
        expect(unmapped).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test(title('the published facility comes in with unknown fields told'), () => {
    const document = read(schemaFile!.replace('schema.json', 'instance.json'));
    const { records, problems, unmapped } = readFacilityRecord(
      asJson({ ...document, somethingNew: true }),
      alpha2Of,
      alpha3Of,
    );
    expect(problems).toEqual([]);
    expect(records[0]?.body).toMatchObject({
      type: 'facility',
      name: { en: 'Greenacres battery factory' },
      place: { name: 'Acton', lat: 3.141579, lon: 3.141579 },
    });
    expect(unmapped.map(({ at }) => at)).toContain('/credentialSubject/facility/operatedByParty/name');
  });
});

test('what is no facility record is refused with its place', () => {
  expect(readFacilityRecord({}, alpha2Of, alpha3Of).problems.map(({ at }) => at)).toContain('/issuer');
  const nameless = {
    type: [],
    issuer: { id: 'did:web:x', name: 'x' },
    credentialSubject: { facility: { id: 'x' } },
  };
  expect(readFacilityRecord(nameless, alpha2Of, alpha3Of).problems).toMatchObject([
    { kind: 'missing', at: '/credentialSubject/facility/name' },
  ]);
});
