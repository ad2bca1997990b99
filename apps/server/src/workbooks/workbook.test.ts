import type { Cell, Sheet } from '@hamkor/chains';
import { exampleChain, modelToSheets, sheetsToModel } from '@hamkor/chains';
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import writeSheets from 'write-excel-file/node';
import { readWorkbook } from './read-workbook.ts';
import { storedZip } from './stored-zip.ts';
import { unpackWorkbook } from './unpack-workbook.ts';
import { usualWorkbookLimits } from './workbook-limits.ts';
import { writeWorkbook } from './write-workbook.ts';

const sheetsOf = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const book = await readWorkbook(bytes);
  if (book.kind === 'problems') throw new Error(JSON.stringify(book.problems));
  return book.sheets;
};
const problemsOf = async (bytes: Uint8Array) => {
  const book = await readWorkbook(bytes);
  return book.kind === 'problems' ? book.problems : [];
};

/** Parts of a written workbook, to be spoilt. */
const partsOf = async (): Promise<Map<string, Buffer>> => {
  const unpacked = await unpackWorkbook(
    await writeWorkbook([{ name: 'sites', rows: [['id'], ['a']] }]),
    usualWorkbookLimits,
  );
  if (unpacked.kind === 'problem') throw new Error('unreadable');
  return new Map(unpacked.parts);
};

test('a model comes back from a workbook as it was', async () => {
  const known = {
    knownHs: new Set(['5201', '5503', '5205', '5208']),
    knownCountries: new Set(['UZB', 'TJK', 'KAZ', 'RUS', 'CHN']),
  };
  const sheets = await sheetsOf(await writeWorkbook(modelToSheets(exampleChain())));
  expect(sheetsToModel(sheets, known)).toEqual({ kind: 'model', model: exampleChain() });
});

test('any text, figure and yes or no comes back exactly', async () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '=1+1',
        '+7',
        '-',
        '@x',
        ' a ',
        '_x0041_',
        'toString',
        '__proto__',
        '12',
        'a\nb',
        '<&>"',
      ),
    )
    .map((value) => value.replaceAll(/[\p{Cc}\p{Cs}\p{NChar}]/gu, (sign) => (sign === '\n' ? sign : '.')));
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const cell: fc.Arbitrary<Cell> = fc.oneof(text, figure, fc.boolean(), fc.constant(null));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 30, maxLength: 40 }),
      async (rows) => {
        const written = [['a', 'b', 'c', 'd'], ...rows, ['end', 'end', 'end', 'end']];
        const [sheet] = await sheetsOf(await writeWorkbook([{ name: 'sheet', rows: written }]));
        expect(sheet?.rows).toEqual(written.map((row) => row.map((value) => (value === '' ? null : value))));
      },
    ),
    { numRuns: 3 },
  );
});

test('no text becomes a formula, and no formula is worked out', async () => {
  const harmless = await unpackWorkbook(
    await writeWorkbook([{ name: 's', rows: [['=1+1', '@SUM(A1)']] }]),
    usualWorkbookLimits,
  );
  if (harmless.kind === 'problem') throw new Error('unreadable');
  for (const part of harmless.parts.values()) expect(part.toString()).not.toContain('<f>');
  const formula = await writeSheets([
    { sheet: 's', data: [['a'], [{ type: 'Formula', value: '=1+1' }]] },
  ]).toBuffer();
  expect((await sheetsOf(formula))[0]?.rows.flat()).toEqual(expect.not.arrayContaining([2]));
});

test('a formula that ended in an error is told where it stands', async () => {
  const parts = await partsOf();
  parts.set(
    'xl/worksheets/sheet1.xml',
    Buffer.from(
      '<worksheet><sheetData><row r="7"><c r="B7" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData></worksheet>',
    ),
  );
  expect(await problemsOf(storedZip(parts))).toMatchObject([
    { kind: 'wrong-type', table: 'sites', row: 6, field: 'B' },
  ]);
});

/** A sheet of one row with these cells. */
const cells = (xml: string): Buffer =>
  Buffer.from(`<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>`);

test('what would take all memory is refused before it does', async () => {
  const parts = await partsOf();
  for (const far of ['<c r="XFD1048576"><v>1</v></c>', "<c r='A9999999'/>", '<c s="1" r = "ZZ1"/>']) {
    parts.set('xl/worksheets/sheet1.xml', cells(far));
    expect(await problemsOf(storedZip(parts))).toMatchObject([{ kind: 'too-large' }]);
  }
  for (const hidden of ['<c r="&#88;FD1048576"/>', '<c/>', '<c r="A1 B2"/>', '<c s="1"/>']) {
    parts.set('xl/worksheets/sheet1.xml', cells(hidden));
    expect(await problemsOf(storedZip(parts))).toMatchObject([{ kind: 'not-a-model' }]);
  }
});

test('an archive that unpacks to far more than it may, or more than it says, is refused', async () => {
  const zeros = Buffer.alloc(4 * 2 ** 20);
  const bomb = packed('xl/workbook.xml', zeros, 300 * 2 ** 20);
  expect(bomb.length).toBeLessThan(10_000);
  expect(await problemsOf(bomb)).toMatchObject([{ kind: 'too-large', found: '300 MB' }]);
  const liar = packed('xl/workbook.xml', zeros, 1000);
  expect(await problemsOf(liar)).toMatchObject([{ kind: 'not-a-model', expected: 'XLSX' }]);
  const many = storedZip(new Map(Array.from({ length: 500 }, (_, at) => [`${at}.xml`, Buffer.from('')])));
  expect(await problemsOf(many)).toMatchObject([{ kind: 'too-large', found: '500' }]);
});

test('what is no workbook is told as that', async () => {
  for (const bytes of [Buffer.from(''), Buffer.from('PK'), Buffer.from('{"title": 1}'), storedZip(new Map())])
    expect(await problemsOf(bytes)).toMatchObject([{ kind: 'not-a-model', expected: 'XLSX' }]);
  const half = (await writeWorkbook(modelToSheets(exampleChain()))).subarray(0, 5000);
  expect(await problemsOf(half)).toMatchObject([{ kind: 'not-a-model' }]);
});

/** An archive of one packed entry that says of itself to be so large. */
function packed(name: string, content: Buffer, declared: number): Buffer {
  const path = Buffer.from(name);
  const body = deflateRawSync(content, { level: 9 });
  const zip = storedZip(new Map([[name, body]]));
  const central = zip.length - 22 - 46 - path.length;
  for (const at of [8, central + 10]) zip.writeUInt16LE(8, at);
  for (const at of [22, central + 24]) zip.writeUInt32LE(declared, at);
  return zip;
}
