import { recordTypes } from '@hamkor/registry';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExchangedRecord } from '../exchanged-record.ts';
import { testPublisher } from '../test-publisher.ts';
import { anyRecord } from '../test-records.ts';
import { dcatCatalogue } from './dcat.ts';
import { schemaOrg } from './schema-org.ts';

test('every record has a page of its own, a name in its languages and a type that fits', () => {
  const types = recordTypes.map((type) => {
    const [record] = fc.sample(anyRecord(type), { numRuns: 1, seed: 3 }) as readonly ExchangedRecord[];
    const document = schemaOrg(record!, testPublisher);
    expect(document['@id']).toBe(`https://bank.example.org/bank/records/${record!.id}`);
    const languages = (document.name as readonly { '@language': string }[]).map((one) => one['@language']);
    expect(languages).toEqual(['en', 'ru', 'zh'].filter((one) => record!.body.name[one as 'en'] !== null));
    return [type, document['@type']];
  });
  expect(Object.fromEntries(types)).toMatchObject({
    park: 'Place',
    project: 'Project',
    rfq: 'Demand',
    event: 'Event',
    agreement: 'CreativeWork',
  });
});

test('an offer offers, a request demands', () => {
  const [record] = fc.sample(anyRecord('need'), { numRuns: 1, seed: 1 });
  const typed = (kind: 'offer' | 'request') => {
    const body = { ...record!.body, details: { ...record!.body.details, kind } };
    return schemaOrg({ ...record!, body }, testPublisher)['@type'];
  };
  expect([typed('offer'), typed('request')]).toEqual(['Offer', 'Demand']);
});

test('a catalogue tells of every origin whose it is, under what licence, of which years and where to get it', () => {
  const origin = {
    id: 'example-trade',
    producer: 'Example office',
    title: 'Example trade',
    url: 'https://example.org/trade',
    accessed: '2026-01-02',
    licence: 'Apache-2.0',
    period: '2022-2024',
    citation: 'Example office (2024). Example trade.',
    distributions: [
      {
        title: 'Rows',
        address: 'https://bank.example.org/rows.csv',
        mediaType: 'text/csv',
        conformsTo: null,
      },
    ],
  };
  const unclear = {
    ...origin,
    id: 'other',
    licence: 'Terms of the office',
    period: 'undated',
    distributions: [],
  };
  const { 'dcat:dataset': datasets } = dcatCatalogue([origin, unclear], testPublisher);
  expect(datasets[0]).toMatchObject({
    'dct:license': { '@id': 'https://www.apache.org/licenses/LICENSE-2.0' },
    'dct:temporal': { 'dcat:startDate': { '@value': '2022' }, 'dcat:endDate': { '@value': '2024' } },
    'dcat:distribution': [{ 'dcat:downloadURL': { '@id': 'https://bank.example.org/rows.csv' } }],
  });
  expect(datasets[1]).toMatchObject({ 'dct:rights': { 'rdfs:label': 'Terms of the office' } });
  expect(Object.keys(datasets[1]!)).not.toContain('dct:license');
  expect(Object.keys(datasets[1]!)).not.toContain('dct:temporal');
});
