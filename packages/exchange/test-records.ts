/** Support for tests: any records that the data bank could hold. */
import type { RecordBody, RecordType } from '@hamkor/registry';
import { detailSchemas } from '@hamkor/registry';
import fc from 'fast-check';
import type { ExchangedRecord } from './exchanged-record.ts';

const text = fc
  .oneof(
    { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-zА-Яа-я园区 ,.-]{1,40}$/) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '=1+1',
        '<b>&amp;</b>',
        ']]>',
        'a\r\nb\tc',
        '\u{2067}abc',
        '\u{FFFD}x',
        '__proto__',
        '"quoted"',
        'two  spaces',
      ),
    },
  )
  .map((value) => value.trim())
  // What no record may hold, no file can bring.
  .filter((value) => detailSchemas.training.shape.field.safeParse(value).success);

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const trilingual = fc
  .record({ en: orNull(text), ru: orNull(text), zh: orNull(text) })
  .filter(({ en, ru, zh }) => en !== null || ru !== null || zh !== null);
const year = fc.integer({ min: 1800, max: 2200 });
const count = fc.oneof(
  fc.integer({ min: 0, max: 1e12 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs),
);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const state = fc.constantFrom('KAZ', 'UZB', 'CHN', 'RUS', 'IND', 'PAK', 'BLR', 'XXK');
const code = fc.record({
  scheme: fc.constantFrom('HS', 'ISIC', 'UNSPSC', 'x y'),
  edition: orNull(fc.constantFrom('2022', '4', '2017')),
  code: fc.stringMatching(/^[0-9A-Z.]{1,10}$/),
});
const amount = fc.record({
  value: count,
  unit: fc.constantFrom('t', 'USD', 'km', 'шт.', '台'),
  year: orNull(year),
});
const certificate = fc.record({
  standard: fc.constantFrom('ISO 9001', 'ГОСТ Р 1', 'x'),
  validUntil: orNull(day),
});
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const side = fc.constantFrom('request' as const, 'offer' as const);
const languages = few(fc.constantFrom('en', 'ru', 'zh', 'kaz'));
const demand = {
  quantity: orNull(amount),
  smallestLot: orNull(count),
  certificates: few(certificate),
  withinDays: orNull(fc.integer({ min: 1, max: 365 })),
  deadline: orNull(text),
  deadlineDate: orNull(day),
};

/** One of the values of a closed list of the registry. */
const oneOf = <const T extends string>(values: Readonly<Record<string, T>>): fc.Arbitrary<T> =>
  fc.constantFrom(...Object.values(values));

const details: { readonly [T in RecordType]: fc.Arbitrary<Extract<RecordBody, { type: T }>['details']> } = {
  organisation: fc.record({
    kind: oneOf(detailSchemas.organisation.shape.kind.enum),
    legalForm: orNull(fc.constant('LLP')),
    employees: orNull(count),
    capacities: few(
      fc.record({
        code,
        perYear: orNull(amount),
        free: orNull(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
        smallestOrder: orNull(count),
      }),
    ),
    certificates: few(certificate),
    languages,
  }),
  park: fc.record({
    kind: oneOf(detailSchemas.park.shape.kind.enum),
    areaHa: orNull(count),
    establishedYear: orNull(year),
    residents: orNull(count),
    jobs: orNull(count),
    investmentUsd: orNull(count),
    incentives: orNull(trilingual),
    nearestNode: orNull(text),
  }),
  project: fc.record({
    stage: oneOf(detailSchemas.project.shape.stage.enum),
    startYear: orNull(year),
    completionYear: orNull(year),
    capacity: orNull(amount),
    investmentUsd: orNull(count),
    currencyNote: orNull(text),
    jobs: orNull(count),
    partners: few(text),
    corridorHint: orNull(text),
  }),
  need: fc.record({ kind: side, organisationName: text, ...demand }),
  technology: fc.record({
    kind: side,
    readiness: orNull(fc.integer({ min: 1, max: 9 })),
    rights: orNull(text),
    cooperation: few(fc.constantFrom('licence' as const, 'joint-venture' as const)),
  }),
  rfq: fc.record({ ...demand, organisationName: orNull(text), incoterm: orNull(fc.constant('FCA')) }),
  investment: fc.record({
    kind: side,
    amountUsd: orNull(count),
    share: orNull(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
    instrument: orNull(fc.constantFrom('equity' as const, 'loan' as const)),
  }),
  training: fc.record({
    kind: side,
    field: text,
    places: orNull(count),
    startsOn: orNull(day),
    endsOn: orNull(day),
    languages,
  }),
  facility: fc.record({
    equipment: few(text),
    access: orNull(fc.constantFrom('open' as const, 'partners' as const)),
    accreditation: orNull(text),
  }),
  event: fc.record({
    startsOn: day,
    endsOn: orNull(day),
    format: fc.constantFrom('on-site' as const, 'online' as const, 'mixed' as const),
  }),
  agreement: fc.record({
    kind: orNull(fc.constant('treaty')),
    signedOn: orNull(day),
    inForceFrom: orNull(day),
  }),
  programme: fc.record({ fromYear: orNull(year), toYear: orNull(year) }),
};

/** Any record of a type. */
export const anyRecord = <T extends RecordType>(type: T): fc.Arbitrary<ExchangedRecord<T>> =>
  fc.record({
    id: fc.stringMatching(/^[A-Z]{3}[0-9]{1,6}$/),
    publishedAt: fc.constant('2026-01-15T08:00:00.000Z'),
    updatedAt: fc.constant('2026-02-01T12:30:00.000Z'),
    body: fc.record({
      type: fc.constant(type),
      name: trilingual,
      otherNames: few(text),
      summary: orNull(trilingual),
      note: orNull(trilingual),
      states: few(state),
      codes: few(code),
      identifiers: few(
        fc.record({
          scheme: fc.constantFrom('XI-LEI', 'CN-USCI'),
          id: fc.stringMatching(/^[0-9A-Z]{1,20}$/),
        }),
      ),
      place: orNull(
        fc
          .record({
            name: orNull(text),
            lat: orNull(fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0)),
            lon: orNull(fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0)),
            unlocode: orNull(fc.constantFrom('KZALA', 'CNSHA')),
          })
          .filter((place) => Object.values(place).some((part) => part !== null)),
      ),
      website: orNull(
        fc.constantFrom('https://example.org/park?a=1&b=2', 'example.org', 'http://пример.испытание/'),
      ),
      links: few(
        fc.record({
          relation: fc.constantFrom(
            'part-of' as const,
            'partner' as const,
            'at-park' as const,
            'run-by' as const,
          ),
          id: fc.stringMatching(/^[A-Z]{3}[0-9]{1,4}$/),
        }),
      ),
      source: fc.record({
        cited: fc.oneof(text, fc.constant('https://example.org/news/1')),
        year: orNull(year),
        confidence: fc.constantFrom('published' as const, 'estimated' as const, 'unverified' as const),
        origin: orNull(fc.constant('cooperation-records')),
      }),
      details: details[type] as fc.Arbitrary<unknown>,
    }),
  }) as unknown as fc.Arbitrary<ExchangedRecord<T>>;
