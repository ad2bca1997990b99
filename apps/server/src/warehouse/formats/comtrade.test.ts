import { afterEach, expect, test } from 'vitest';
import { importConcordance } from '../concordance/concordance-shelf.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comtrade } from './comtrade.ts';
import type { TestReading } from './test-reading.ts';
import { readWith } from './test-reading.ts';

let open: TestReading | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const read = async (...given: Parameters<typeof readWith> extends [unknown, infer G] ? [G] : never) => {
  open = await readWith(comtrade, ...given);
  return open;
};

const old =
  'Classification,Year,Period,Aggregate Level,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty,Netweight (kg),Trade Value (US$)\n';

test('the interface before 2022: nested levels are counted once and World is put aside', async () => {
  const { reading, rows } = await read({
    text:
      old +
      'H4,2016,2016,0,1,Import,398,Kazakhstan,KAZ,643,Russian Federation,RUS,TOTAL,All,1,,,300\n' +
      'H4,2016,2016,2,1,Import,398,Kazakhstan,KAZ,643,Russian Federation,RUS,72,Iron,1,,,200\n' +
      'H4,2016,2016,4,1,Import,398,Kazakhstan,KAZ,643,Russian Federation,RUS,7210,Flat,1,,,200\n' +
      'H4,2016,2016,6,1,Import,398,Kazakhstan,KAZ,643,Russian Federation,RUS,721049,Zinc,8,2000,2000,150\n' +
      'H4,2016,2016,6,1,Import,398,Kazakhstan,KAZ,643,Russian Federation,RUS,721070,Paint,8,500,500,50\n' +
      'H4,2016,2016,2,1,Import,398,Kazakhstan,KAZ,643,Russian Federation,RUS,84,Machines,1,,,100\n' +
      'H4,2016,2016,0,1,Import,398,Kazakhstan,KAZ,0,World,WLD,TOTAL,All,1,,,310\n' +
      'H4,2016,2016,0,3,Re-Export,398,Kazakhstan,KAZ,643,Russian Federation,RUS,TOTAL,All,1,,,7\n',
  });
  expect(reading).toMatchObject({ kind: 'read', editionRead: 'HS2012', editionKept: 'HS2012', digits: 6 });
  expect(await rows('SELECT flow, partner, product, usd, tonnes FROM part ORDER BY ALL')).toEqual([
    { flow: 'import', partner: 'RUS', product: '721049', usd: 150, tonnes: 2 },
    { flow: 'import', partner: 'RUS', product: '721070', usd: 50, tonnes: 0.5 },
    { flow: 'import', partner: 'RUS', product: '84', usd: 100, tonnes: null },
    { flow: 're-export', partner: 'RUS', product: 'TOTAL', usd: 7, tonnes: null },
  ]);
});

const present =
  'typeCode,freqCode,refYear,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,partner2Code,classificationCode,cmdCode,customsCode,motCode,qty,netWgt,cifvalue,fobvalue,primaryValue\n';

test('the present interface: of breakdowns by customs procedure and transport only their totals count', async () => {
  const { reading, rows } = await read({
    text:
      present +
      'C,A,2022,2022,156,CHN,M,643,RUS,0,H6,270900,C00,0,1,4000,,,100\n' +
      'C,A,2022,2022,156,CHN,M,643,RUS,0,H6,270900,C01,0,1,3000,,,70\n' +
      'C,A,2022,2022,156,CHN,M,643,RUS,0,H6,270900,C00,2100,1,1000,,,60\n' +
      'C,A,2022,2022,156,CHN,M,643,RUS,398,H6,270900,C00,0,1,1000,,,20\n' +
      'C,A,2022,2022,156,CHN,M,643,RUS,0,H6,271000,C01,0,1,1000,,,8\n' +
      'C,A,2022,2022,156,CHN,M,643,RUS,0,H6,271000,C04,0,1,1000,,,4\n' +
      'C,M,2022,202201,156,CHN,M,643,RUS,0,H6,270900,C00,0,1,4000,,,9\n' +
      'S,A,2022,2022,156,CHN,M,643,RUS,0,H6,270900,C00,0,1,4000,,,1000\n' +
      'C,A,2022,2022,156,CHN,DX,643,RUS,0,H6,270900,C00,0,1,4000,,,5\n' +
      'C,A,2022,2022,156,CHN,X,643,RUS,0,H6,850440,C00,0,1,,,33,\n',
  });
  expect(reading).toMatchObject({ kind: 'read', editionRead: 'HS2022', editionKept: 'HS2022' });
  expect(await rows('SELECT flow, product, usd FROM part ORDER BY ALL')).toEqual([
    { flow: 'export', product: '850440', usd: 33 },
    { flow: 'import', product: '270900', usd: 100 },
    { flow: 'import', product: '271000', usd: 12 },
  ]);
});

test('JSON of either interface gives the same rows as its CSV', async () => {
  const record = {
    refYear: 2022,
    reporterCode: 699,
    flowCode: 'X',
    partnerCode: 842,
    classificationCode: 'H6',
    cmdCode: '300490',
    netWgt: 1500,
    primaryValue: 20.5,
  };
  const expected = [
    {
      year: 2022,
      reporter: 'IND',
      flow: 'export',
      partner: 'USA',
      product: '300490',
      usd: 20.5,
      tonnes: 1.5,
    },
  ];
  const ask = 'SELECT year, reporter, flow, partner, product, usd, tonnes FROM part';
  for (const document of [[record], { elapsedTime: '0.1', count: 1, data: [record] }]) {
    const { rows, close } = await readWith(comtrade, { name: 'a.json', text: JSON.stringify(document) });
    expect(await rows(ask)).toEqual(expected);
    close();
  }
  const { rows } = await read({
    text: Object.keys(record).join(',') + '\n' + Object.values(record).join(','),
  });
  expect(await rows(ask)).toEqual(expected);
});

test('codes go to HS 2022 where a concordance is loaded, and what it does to them is told', async () => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-comtrade-'));
  const table = join(varFolder, 'a.csv');
  writeFileSync(
    table,
    'HS2022,HS2017\n851713,851712\n851714,851712\n870110,870110\n870121,870110\n010121,010121\n',
  );
  importConcordance(table, varFolder, new Date(0));
  const { reading, rows } = await read({
    varFolder,
    text:
      'year,reporter,flow,partner,product,value_usd\n' +
      '2020,CHN,export,KAZ,851712,90\n2020,CHN,export,KAZ,870110,8\n2020,CHN,export,KAZ,010121,2\n',
    edition: 'H5',
  });
  expect(await rows('SELECT product, usd FROM part ORDER BY ALL')).toEqual([
    { product: '010121', usd: 2 },
    { product: '8517', usd: 90 },
    { product: '870110', usd: 8 },
  ]);
  expect(reading).toMatchObject({
    kind: 'read',
    editionRead: 'HS2017',
    editionKept: 'HS2022',
    unmapped: [{ kind: 'product', code: '851712', rows: 1, usd: 90, treatment: 'kept-at-heading' }],
  });
  rmSync(varFolder, { recursive: true });
});

const simple = 'year,reporter,flow,partner,product,value_usd\n';

test('a place nobody knows is kept under what the file calls it, with the value at stake', async () => {
  const { reading, rows } = await read({
    text: `${simple}2020,Pakistan,Import,Ruritania,01,5\n2020,Pakistan,Import,"Areas, nes",01,4\n`,
  });
  expect(reading).toMatchObject({
    unmapped: [
      {
        kind: 'country',
        code: 'Ruritania',
        label: 'Ruritania',
        rows: 1,
        usd: 5,
        treatment: 'kept-under-own-code',
      },
    ],
  });
  expect(await rows('SELECT partner FROM part ORDER BY 1')).toEqual([
    { partner: 'Ruritania' },
    { partner: 'XXX' },
  ]);
});

test('a union of countries is left out beside its members, and the value is told', async () => {
  const { reading, rows } = await read({
    text: `${simple}2020,KAZ,export,DEU,01,5\n2020,KAZ,export,European Union,01,9\n`,
  });
  expect(await rows('SELECT partner, usd FROM part')).toEqual([{ partner: 'DEU', usd: 5 }]);
  expect(reading).toMatchObject({ usdRead: 14, unmapped: [{ code: 'EUN', usd: 9, treatment: 'left-out' }] });
});

test('partners that do not add up to the World row are told', async () => {
  const { reading } = await read({
    text: `${simple}2020,KAZ,export,DEU,01,5000000000\n2020,KAZ,export,World,01,9000000000\n`,
  });
  expect(reading.kind === 'read' && reading.gaps.join()).toContain(
    'KAZ export 2020: 5.00 bn US dollars of 9.00 bn',
  );
});

test('a first column without a name, as programs write row numbers, is passed over', async () => {
  const { rows } = await read({
    text: ',year,reporter,flow,partner,product,value_usd\n0,2020,CHN,export,KAZ,01,9\n',
  });
  expect(await rows('SELECT reporter, usd FROM part')).toEqual([{ reporter: 'CHN', usd: 9 }]);
});

test('exports and imports in columns of their own, in thousands, become two flows; empty is not reported', async () => {
  const { rows } = await read({
    text: 'year,reporter,partner,exports_thousand_usd,imports_thousand_usd\n2015,KGZ,RUS,1.5,\n',
  });
  expect(await rows('SELECT flow, product, usd FROM part')).toEqual([
    { flow: 'export', product: 'TOTAL', usd: 1500 },
  ]);
});

test.each([
  ['a year', `${simple}20x0,KAZ,export,DEU,01,5\n`, { kind: 'not-a-number', line: 2, column: 'year' }],
  [
    'a year out of range',
    `${simple}1066,KAZ,export,DEU,01,5\n`,
    { kind: 'bad-year', line: 2, found: '1066' },
  ],
  ['a value below zero', `${simple}2020,KAZ,export,DEU,01,-5\n`, { kind: 'negative', column: 'value_usd' }],
  ['no value', `${simple}2020,KAZ,export,DEU,01,\n`, { kind: 'missing-value', line: 2, column: 'value_usd' }],
  ['a decimal comma', `${simple}2020,KAZ,export,DEU,01,"5,5"\n`, { kind: 'decimal-comma', found: '5,5' }],
  [
    'an unknown flow',
    `${simple}2020,KAZ,transit,DEU,01,5\n`,
    { kind: 'bad-code', column: 'flow', found: 'transit' },
  ],
  ['no reporter', `${simple}2020,,export,DEU,01,5\n`, { kind: 'missing-value', column: 'reporter' }],
  [
    'the same row twice',
    `${simple}2020,KAZ,export,DEU,01,5\n2020,KAZ,export,DEU,01,6\n`,
    { kind: 'repeated-key', line: 3, firstLine: 2 },
  ],
  ['a line too short', `${simple}2020,KAZ,export\n`, { kind: 'ragged-line', line: 2 }],
  ['no flow column', 'year,reporter,value_usd\n2020,KAZ,5\n', { kind: 'missing-column', column: 'flow' }],
])('%s is refused by line and column', async (_, text, problem) => {
  const { reading } = await read({ text });
  expect(reading.kind === 'refused' && reading.problems[0]).toMatchObject(problem);
});

test('months are added up where the year itself is not given, each month by its own totals', async () => {
  const { rows } = await read({
    text:
      'freqCode,period,reporterCode,flowCode,partnerCode,cmdCode,customsCode,primaryValue\n' +
      'M,202201,398,M,643,01,C00,3\nM,202202,398,M,643,01,C01,4\nM,202202,398,M,643,01,C04,1\n' +
      'M,202301,398,M,643,01,C00,5\nA,2023,398,M,643,01,C00,50\n',
  });
  expect(await rows('SELECT year, usd FROM part ORDER BY year')).toEqual([
    { year: 2022, usd: 8 },
    { year: 2023, usd: 50 },
  ]);
});

test('a column map may name columns and give constants, and is refused where it names none', async () => {
  const text = 'jahr,land,wert\n2015,China,7\n';
  const map = { year: 'jahr', reporter: 'land', usd: 'wert', flow: '=import' };
  const { rows, close } = await readWith(comtrade, { text, columns: map });
  expect(await rows('SELECT reporter, flow, partner, product, usd FROM part')).toEqual([
    { reporter: 'CHN', flow: 'import', partner: 'WLD', product: 'TOTAL', usd: 7 },
  ]);
  close();
  const { reading } = await read({ text, columns: { ...map, usd: 'wehrt' } });
  expect(reading).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'missing-column', column: 'usd', nearest: 'wert' }],
  });
});
