import { afterEach, expect, test } from 'vitest';
import { referenceFile } from '../../../../../tools/reference.ts';
import type { TestReading } from './test-reading.ts';
import { readWith } from './test-reading.ts';
import { indicatorInName, unitOf } from './wdi-layout.ts';
import { wdi } from './wdi.ts';

let open: TestReading | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const read = async (given: Parameters<typeof readWith>[1]) => {
  open = await readWith(wdi, given);
  return open;
};

const wide =
  '"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-07-01",\n\n' +
  '"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022",\n' +
  '"Kazakhstan","KAZ","GDP (current US$)","NY.GDP.MKTP.CD","197.1","",\n' +
  '"Africa Eastern and Southern","AFE","GDP (current US$)","NY.GDP.MKTP.CD","1","2",\n';

test('a download of one indicator, with its four lines before the header and its last comma', async () => {
  const { reading, rows } = await read({ name: 'API_NY.GDP.MKTP.CD_DS2_en_csv_v2_1.csv', text: wide });
  expect(reading).toMatchObject({ kind: 'read', usdRead: null, unmapped: [] });
  expect(reading.kind === 'read' && reading.gaps.join()).toContain('Groups of countries');
  expect(await rows('SELECT * FROM part ORDER BY iso3, year')).toEqual([
    { indicator: 'NY.GDP.MKTP.CD', iso3: 'AFE', year: 2021, value: 1, unit: 'current US$' },
    { indicator: 'NY.GDP.MKTP.CD', iso3: 'AFE', year: 2022, value: 2, unit: 'current US$' },
    { indicator: 'NY.GDP.MKTP.CD', iso3: 'KAZ', year: 2021, value: 197.1, unit: 'current US$' },
  ]);
});

test('a table of DataBank with years in brackets and two points for not known', async () => {
  const { rows } = await read({
    text:
      'Series Name,Series Code,Country Name,Country Code,2021 [YR2021],2022 [YR2022]\n' +
      '"Population, total",SP.POP.TOTL,Kyrgyz Republic,KGZ,7,..\n',
  });
  expect(await rows('SELECT * FROM part')).toEqual([
    { indicator: 'SP.POP.TOTL', iso3: 'KGZ', year: 2021, value: 7, unit: 'people' },
  ]);
});

test('a long file takes the indicator from its name, and values below zero are values', async () => {
  const { rows } = await read({
    name: 'ny.gdp.mktp.kd.zg.csv',
    text: 'Country Name,Country Code,Year,Value\nRomania,ROM,2020,-3.5\n',
  });
  expect(await rows('SELECT * FROM part')).toEqual([
    { indicator: 'NY.GDP.MKTP.KD.ZG', iso3: 'ROU', year: 2020, value: -3.5, unit: 'annual %' },
  ]);
});

test('an indicator that neither file nor name states is asked for, and may be a constant', async () => {
  const text = 'Country Name,Country Code,Year,Value\nChina,CHN,2020,1\n';
  const { reading, close } = await readWith(wdi, { name: 'data.csv', text });
  expect(reading).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'missing-column', column: 'indicator' }],
  });
  close();
  const { rows } = await read({ name: 'data.csv', text, columns: { indicator: '=steel_output' } });
  expect(await rows('SELECT indicator FROM part')).toEqual([{ indicator: 'steel_output' }]);
});

test.each([
  [
    'text for a value below four lines',
    wide.replace('"197.1"', '"n.a."'),
    { kind: 'not-a-number', line: 6, column: '2021', found: 'n.a.' },
  ],
  [
    'a year that is none',
    'Country Name,Country Code,Indicator Code,Year,Value\nChina,CHN,A.B,20,1\n',
    { kind: 'bad-year', line: 2, column: 'Year' },
  ],
  [
    'the same value twice',
    'Country Name,Country Code,Indicator Code,Year,Value\nChina,CHN,A.B,2020,1\nChina,CHN,A.B,2020,1\n',
    { kind: 'repeated-key', line: 3, firstLine: 2 },
  ],
])('%s is refused', async (_, text, problem) => {
  const { reading } = await read({ text });
  expect(reading.kind === 'refused' && reading.problems[0]).toMatchObject(problem);
});

const role = (head: string) => wdi.roleOf({ fileName: 'a.csv', header: [], head, shape: 'csv' });

test('metadata beside the table is no table', () => {
  expect(role('"Country Code","Region","IncomeGroup"\n"ABW","Latin America","High income"\n')).toBe('none');
  expect(role('"INDICATOR_CODE","INDICATOR_NAME"\n"NY.GDP.MKTP.CD","GDP"\n')).toBe('none');
  expect(role(wide)).toBe('rows');
});

test.each([
  ['API_NY.GDP.MKTP.CD_DS2_en_csv_v2_123.csv', 'NY.GDP.MKTP.CD'],
  ['gb.xpd.rsdv.gd.zs.csv.gz', 'GB.XPD.RSDV.GD.ZS'],
  ['WDICSV.csv', null],
])('the indicator of %s is %s', (name, indicator) => {
  expect(indicatorInName(name)).toBe(indicator);
});

test('a unit is what the name says in brackets, else what the code ends in', () => {
  expect(unitOf('NE.EXP.GNFS.ZS', 'Exports of goods and services (% of GDP)')).toBe('% of GDP');
  expect(unitOf('NE.EXP.GNFS.ZS', null)).toBe('%');
  expect(unitOf('LP.LPI.OVRL.XQ', null)).toBe('');
});

const published: readonly (readonly [string, number, number])[] = [
  ['NY.GDP.MKTP.CD', 14743, 2025],
  ['NY.GDP.MKTP.KD.ZG', 14321, 2025],
  ['NY.GDP.PCAP.CD', 14743, 2025],
  ['NY.GDP.PCAP.PP.CD', 8476, 2024],
  ['SP.POP.TOTL', 17394, 2025],
  ['TX.VAL.MRCH.CD.WT', 14892, 2025],
  ['TM.VAL.MRCH.CD.WT', 14841, 2025],
  ['NE.EXP.GNFS.ZS', 11390, 2025],
  ['NE.IMP.GNFS.ZS', 11442, 2025],
  ['NV.MNF.TECH.ZS.UN', 5048, 2022],
  ['TX.MNF.TECH.ZS.UN', 5048, 2022],
  ['TX.VAL.TECH.CD', 3227, 2024],
  ['TX.VAL.FUEL.ZS.UN', 9494, 2025],
  ['TX.VAL.MMTL.ZS.UN', 9811, 2025],
  ['BX.KLT.DINV.CD.WD', 12096, 2024],
  ['GB.XPD.RSDV.GD.ZS', 3198, 2024],
  ['LP.LPI.OVRL.XQ', 1400, 2022],
  ['LP.EXP.DURS.MD', 922, 2018],
  ['LP.IMP.DURS.MD', 913, 2018],
  ['TG.VAL.TOTL.GD.ZS', 14093, 2025],
];
const fileOf = (code: string) => referenceFile(`world-bank-indicators/${code.toLowerCase()}.csv.gz`);
test.skipIf(fileOf('SP.POP.TOTL') === null).each(published)(
  '%s: %i rows to %i (reference data)',
  async (code, count, last) => {
    const { reading, rows } = await read({ path: fileOf(code)! });
    expect(reading).toMatchObject({ kind: 'read', unmapped: [] });
    expect(
      await rows('SELECT any_value(indicator) AS code, count(*) AS n, max(year) AS last FROM part'),
    ).toEqual([{ code, n: count, last }]);
  },
);
