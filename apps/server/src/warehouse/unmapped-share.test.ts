import { afterAll, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';
import type { ImportRequest } from './import-request.ts';
import { testFolder } from './test-files.ts';

const folder = testFolder();
afterAll(folder.remove);

/** Each file holds 1,000 dollars: 100 in a row of which every code is unknown, 200 in one of which one is, 700 known. */
const texts: Readonly<Record<'baci' | 'comtrade' | 'atlas', string>> = {
  baci: 'year,exporter,importer,product,usd\n2022,QQQ,QQR,ABC,100\n2022,CHN,QQR,740311,200\n2022,CHN,KAZ,740311,700\n',
  comtrade:
    'refYear,flowCode,reporterISO,partnerISO,cmdCode,classificationCode,primaryValue\n' +
    '2022,X,QQQ,QQR,ABC,H6,100\n2022,X,CHN,QQR,740311,H6,200\n2022,X,CHN,KAZ,740311,H6,700\n',
  atlas: 'year,country_iso3_code,hs22,export_value\n2016,QQQ,ABC,100\n2016,QQQ,0101,200\n2016,CHN,0101,700\n',
};

test.each(Object.entries(texts))(
  '%s: a row counts once, however many of its codes are unknown',
  async (format, text) => {
    const path = folder.file(`${format}_HS22.csv`, text);
    const request = { format, name: format, files: [{ path }] } as ImportRequest;
    const outcome = await importFiles(folder.varFolder, request);
    if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
    const { unmapped, unmappedShare } = outcome.vintage;
    expect(unmappedShare).toBeCloseTo(0.3, 12);
    expect(unmapped.reduce((sum, { share }) => sum + share!, 0)).toBeGreaterThan(0.35);
  },
);

test('rows that become one because their codes do are told', async () => {
  const text = 't,i,j,k,v,q\n2022,CHN,KAZ,740311,1,1\n2022,156,KAZ,740311,2,1\n2022,CHN,156,740311,4,1\n';
  const path = folder.file('twice_HS22.csv', text);
  const outcome = await importFiles(folder.varFolder, { format: 'baci', name: 'twice', files: [{ path }] });
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  expect(outcome.vintage).toMatchObject({ rows: 1, usd: 3000 });
  expect(outcome.vintage.origin.gaps).toEqual([
    '1 row (4000 US dollars) with two codes of one country as exporter and importer left out.',
    '1 row added to others of the same year, countries and product, because different codes of the file are one code here.',
  ]);
});
