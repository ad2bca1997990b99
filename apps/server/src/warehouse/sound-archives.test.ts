import { afterAll, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';
import { baciText, testFolder } from './test-files.ts';

const folder = testFolder();
afterAll(folder.remove);

test('what publishers and systems put beside the tables is passed over', async () => {
  const path = await folder.zip('BACI_HS22.zip', {
    '__MACOSX/._BACI_HS22_Y2022.csv': '\u0000\u0005\u0016\u0007',
    'Readme.txt': 'Content of BACI, years, codes, licence, contact, mail\nmore, of, it, and, on\n',
    'LICENSE.txt': 'You may copy, change, publish, give away, and sell\n',
    'country_codes.csv': 'country_code,country_name,country_iso2,country_iso3\n4,Afghanistan,AF,AFG\n',
    'BACI/BACI_HS22_Y2022.csv': baciText('2022,156,398,740311,12.5,3'),
  });
  const request = { format: 'baci', name: 'x', files: [{ path }] } as const;
  expect(await importFiles(folder.varFolder, request)).toMatchObject({
    kind: 'imported',
    vintage: { rows: 1, unmapped: [] },
  });
});
