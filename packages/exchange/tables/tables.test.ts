import { recordTypes } from '@hamkor/registry';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExchangedRecord } from '../exchanged-record.ts';
import { anyRecord } from '../test-records.ts';
import { csvRows } from './csv-rows.ts';
import { mostRows, readRecords } from './read-records.ts';
import type { Cell } from './record-column.ts';
import { recordColumns } from './record-column.ts';
import { recordRows, recordTemplate } from './write-records.ts';

test.each(recordTypes)('any records of type %s come back from their rows', (type) => {
  fc.assert(
    fc.property(fc.array(anyRecord(type), { minLength: 1, maxLength: 3 }), (some) => {
      const records = some as readonly ExchangedRecord[];
      const rows = recordRows(type, records as never);
      const { records: back, problems } = readRecords(rows);
      expect(problems).toEqual([]);
      expect(back).toEqual(records.map(({ id, body }) => ({ reference: id, body })));
    }),
    { numRuns: 30 },
  );
});

test('a template is explained in three languages, and nothing of it is read', () => {
  for (const type of recordTypes) {
    const template = recordTemplate(type, ({ key }, language) => `${language} ${key}`);
    expect(template).toHaveLength(5);
    expect(template[2]?.[2]).toBe('ru name.en');
    expect(readRecords(template).problems).toMatchObject([{ kind: 'no-records' }]);
    const [header, , , , example] = template;
    const filled = [
      header!,
      ['1', ...example!.slice(1)].map((cell) => cell ?? (type === 'need' ? 'x' : null)),
    ];
    // What the example leaves out is what must be known.
    const lacking = readRecords(filled).problems.map(({ at }) => at);
    expect(
      lacking.every((at) => at.startsWith('2!')),
      `${type} ${lacking.join()}`,
    ).toBe(true);
  }
});

const header = (...more: readonly string[]) => [
  'type',
  'name.en',
  'source.cited',
  'source.confidence',
  ...more,
];
const event = (...more: readonly Cell[]): readonly Cell[] => [
  'event',
  'Example fair',
  'example',
  'published',
  ...more,
];

test('what is wrong is told by row and column, with what would do, and one wrong row keeps all out', () => {
  const { records, problems } = readRecords([
    header('details.startsOn', 'details.format', 'codes', 'source.year'),
    event('2026-05-01', 'online', null, 2025),
    [],
    event('1 May', 'by letter', 'HS|2022', 'last year'),
    ['fair', 'Other fair'],
    [null, 'Third fair'],
  ]);
  expect(records).toEqual([]);
  expect(problems).toMatchObject([
    { at: '4!codes', found: 'HS|2022', expected: 'scheme|edition|code' },
    { kind: 'wrong-value', at: '4!source.year', found: 'last year', expected: 'number' },
    { kind: 'wrong-value', at: '4!details.startsOn', found: '1 May' },
    { kind: 'wrong-value', at: '4!details.format', expected: 'on-site, online, mixed' },
    { kind: 'wrong-value', at: '5!type', found: 'fair' },
    { kind: 'missing', at: '6!type' },
  ]);
});

test('a header is read before anything under it', () => {
  expect(readRecords([]).problems).toMatchObject([{ kind: 'not-a-table' }]);
  expect(readRecords([['type', 'name.english']]).problems).toMatchObject([
    { kind: 'unknown-column', at: '1!name.english' },
  ]);
  expect(readRecords([['type', 'note.en', 'note.en']]).problems).toMatchObject([{ kind: 'twice' }]);
  const stranger = [header('details.format', 'details.stage'), event('online', 'idea')];
  expect(readRecords(stranger).problems[0]).toMatchObject({ kind: 'unknown-column', at: '2!details.stage' });
  const many = [header(), ...Array.from({ length: mostRows + 1 }, () => event())];
  expect(readRecords(many).problems).toMatchObject([{ kind: 'too-large' }]);
});

test('an item with more parts than there are is refused, not cut', () => {
  const rows = [
    header('details.startsOn', 'details.format', 'codes'),
    event('2026-05-01', 'online', 'HS|2022|8708|92'),
  ];
  expect(readRecords(rows).problems).toMatchObject([{ at: '2!codes', found: 'HS|2022|8708|92' }]);
});

test('every column of a type has a way of its own', () => {
  for (const type of recordTypes) {
    const keys = recordColumns(type).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('source.cited');
  }
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('text with quotes, breaks and other dividers is read as it was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (rows, divider, end) => {
        const plain = rows.map((row) => row.map((cell) => cell.replace(/^'+/, '')));
        const text = `\u{FEFF}a${divider}b${end}${plain.map((row) => row.map(quoted).join(divider)).join(end)}`;
        expect(csvRows(text)).toEqual([['a', 'b'], ...plain]);
      },
    ),
  );
  expect(csvRows('a,b\n"c')).toBeNull();
  expect(csvRows('a,b\nc,')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('the guard against formulas is taken away again, other apostrophes stay', () => {
  expect(csvRows("'=1+1,'@x,'-5,''t,'t,-5")).toEqual([['=1+1', '@x', '-5', "'t", "'t", '-5']]);
});
