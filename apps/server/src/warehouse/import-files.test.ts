import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';
import type { ImportOutcome, ImportSettings } from './import-files.ts';
import type { ImportProgress } from './import-progress.ts';
import type { ImportRequest } from './import-request.ts';
import { openWarehouse } from './open-warehouse.ts';
import { removeVintage } from './publish.ts';
import { openShelf } from './shelf.ts';
import { leftoverImports, removeLeftover } from './staging.ts';
import type { TestFolder } from './test-files.ts';
import { baciText, packed, stagedIn, testFolder } from './test-files.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const load = (
  paths: readonly string[],
  more: Partial<ImportRequest> = {},
  settings: ImportSettings = {},
): Promise<ImportOutcome> =>
  importFiles(
    folder.varFolder,
    { format: 'baci', name: 'baci', files: paths.map((path) => ({ path })), edition: 'HS22', ...more },
    { memoryMb: 256, ...settings },
  );

const vintageOf = (outcome: ImportOutcome) => {
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  return outcome.vintage;
};

const rowsOf = async (ref: string): Promise<readonly Record<string, unknown>[]> => {
  const warehouse = openWarehouse(folder.varFolder, { memoryMb: 256 });
  const from = warehouse.from(warehouse.find(ref)!, 'flows');
  const outcome = await warehouse.query<Record<string, unknown>>(
    `SELECT year, exporter, importer, product, usd, tonnes FROM ${from} ORDER BY ALL`,
  );
  await warehouse.close();
  return outcome.kind === 'rows' ? outcome.rows : [];
};

test('a zip of BACI with its lists of codes becomes sorted flows in dollars, special codes as their countries', async () => {
  const path = await folder.zip('BACI_HS22_V202601.zip', {
    'BACI_HS22_Y2022_V202601.csv': baciText(
      '2022,842,398,010121,0.017,           NA',
      '2022,490,156,854231,2.5,0.001',
      '2022,757,699,710812,1000000.5,3',
    ),
    'BACI_HS22_Y2023_V202601.csv': baciText('2023,579,251,271121,4,5'),
    'country_codes_V202601.csv': 'country_code,country_name,country_iso2,country_iso3\n842,USA,US,USA\n',
    'product_codes_HS22_V202601.csv': 'code,description\n010121,"Horses: live, pure-bred"\n',
    'Readme.txt': 'BACI\nversion 202601\n',
  });
  const vintage = vintageOf(await load([path], { edition: null }));
  expect(vintage).toMatchObject({
    name: 'baci',
    table: 'flows',
    editionRead: 'HS2022',
    editionKept: 'HS2022',
    digits: 6,
    years: [2022, 2023],
    rows: 4,
    isSynthetic: false,
    unmapped: [],
    unmappedShare: 0,
    origin: { producer: 'CEPII', period: '2022-2023' },
  });
  expect(await rowsOf('baci')).toEqual([
    { year: 2022, exporter: 'CHE', importer: 'IND', product: '710812', usd: 1_000_000_500, tonnes: 3 },
    { year: 2022, exporter: 'TWN', importer: 'CHN', product: '854231', usd: 2500, tonnes: 0.001 },
    { year: 2022, exporter: 'USA', importer: 'KAZ', product: '010121', usd: 17, tonnes: null },
    { year: 2023, exporter: 'NOR', importer: 'FRA', product: '271121', usd: 4000, tonnes: 5 },
  ]);
});

test('semicolons, a BOM, another order of columns and decimal commas are read when said so', async () => {
  const text = '\ufeffv;k;j;i;t;q\r\n12,5;740311;398;156;2022;0,25\r\n';
  vintageOf(await load([folder.file('a.csv', text)], { decimalComma: true }));
  expect(await rowsOf('baci')).toEqual([
    { year: 2022, exporter: 'CHN', importer: 'KAZ', product: '740311', usd: 12_500, tonnes: 0.25 },
  ]);
});

test('Windows-1251 and UTF-16 are read when said so, or marked so', async () => {
  const head = 't,i,j,k,v,q,strana\n2022,156,398,740311,1,1,';
  const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xca, 0xe0, 0xe7, 0x0a])]);
  const first = vintageOf(await load([folder.file('a.csv', bytes)], { encoding: 'windows-1251' }));
  expect(first.rows).toBe(1);
  const wide = Buffer.from(`\ufeff${head}Қаз\n`, 'utf16le');
  expect(vintageOf(await load([folder.file('b.csv', wide)], { name: 'wide' })).rows).toBe(1);
});

test('a code of nobody is kept under itself and told with the value at stake', async () => {
  const path = folder.file(
    'a.csv',
    baciText('2022,156,398,740311,75,1', '2022,998,398,740311,25,1', '2022,156,398,770100,100,1'),
  );
  const { unmapped, unmappedShare } = vintageOf(await load([path]));
  expect(unmapped).toEqual([
    {
      kind: 'product',
      code: '770100',
      label: null,
      rows: 1,
      usd: 100_000,
      share: 0.5,
      treatment: 'kept-under-own-code',
    },
    {
      kind: 'country',
      code: '998',
      label: null,
      rows: 1,
      usd: 25_000,
      share: 0.125,
      treatment: 'kept-under-own-code',
    },
  ]);
  expect(unmappedShare).toBe(0.625);
  expect(
    (await rowsOf('baci')).map(({ exporter, product }) => `${String(exporter)} ${String(product)}`),
  ).toEqual(['998 740311', 'CHN 740311', 'CHN 770100']);
});

test('the world as a partner is left out and told, for it would count twice', async () => {
  const path = folder.file('a.csv', baciText('2022,156,398,740311,75,1', '2022,156,0,740311,90,1'));
  const vintage = vintageOf(await load([path]));
  expect(vintage).toMatchObject({ rows: 1, unmapped: [{ code: '0', treatment: 'left-out', usd: 90_000 }] });
});

test('HS 1992 without a six-digit concordance goes to headings of HS 2022, and the origin says so', async () => {
  const path = folder.file('a.csv', baciText('2022,156,398,740311,1,1', '2022,156,398,740312,2,2'));
  const vintage = vintageOf(await load([path], { edition: 'HS92' }));
  expect(vintage).toMatchObject({ editionRead: 'HS1992', editionKept: 'HS2022', digits: 4 });
  expect(vintage.origin.gaps.join()).toContain('headings');
  expect(await rowsOf('baci')).toEqual([
    { year: 2022, exporter: 'CHN', importer: 'KAZ', product: '7403', usd: 3000, tonnes: 3 },
  ]);
});

test('a sum of masses is unknown where one of them is', async () => {
  const path = folder.file('a.csv', baciText('2022,156,398,740311,1,1', '2022,156,398,740312,2,NA'));
  vintageOf(await load([path], { edition: 'HS92' }));
  expect(await rowsOf('baci')).toMatchObject([{ usd: 3000, tonnes: null }]);
});

test('numbers in the first lines and letters further down are codes all the same', async () => {
  const many = Array.from({ length: 5000 }, (_, n) => `2022,156,398,${100_000 + n},1,1`);
  const path = folder.file('a.csv', baciText(...many, '2022,KAZ,UZB,740311,1,1'));
  expect(vintageOf(await load([path])).rows).toBe(5001);
});

test('the same files again are recognised: nothing is done twice, under another name either', async () => {
  const path = folder.file('a.csv', baciText('2022,156,398,740311,1,1'));
  const first = vintageOf(await load([path]));
  const again = await load([path]);
  expect(again).toMatchObject({ kind: 'imported', isNew: false, vintage: { importedAt: first.importedAt } });
  const twin = await load([path], { name: 'twin' });
  expect(twin).toMatchObject({
    kind: 'imported',
    isNew: false,
    vintage: { content: first.content, origin: { id: `vintage:twin@${first.content}` } },
  });
  expect(await rowsOf('twin')).toEqual(await rowsOf('baci'));
  removeVintage(folder.varFolder, 'baci', () => false);
  expect(await rowsOf('twin')).toHaveLength(1);
});

test('loading a name anew replaces it; a content something rests on stays readable', async () => {
  const one = folder.file('a.csv', baciText('2022,156,398,740311,1,1'));
  const two = folder.file('b.csv', baciText('2022,156,398,740311,2,1'));
  const three = folder.file('c.csv', baciText('2022,156,398,740311,3,1'));
  const first = vintageOf(await load([one]));
  const pinned = `baci@${first.content}`;
  vintageOf(await load([two], {}, { isPinned: (ref) => ref === pinned }));
  vintageOf(await load([three], {}, { isPinned: (ref) => ref === pinned }));
  expect(await rowsOf('baci')).toMatchObject([{ usd: 3000 }]);
  expect(await rowsOf(pinned)).toMatchObject([{ usd: 1000 }]);
  expect(openShelf(folder.varFolder).vintages()).toHaveLength(2);
  expect(removeVintage(folder.varFolder, pinned, () => true)).toEqual({ kind: 'in-use' });
  expect(removeVintage(folder.varFolder, 'nobody', () => true)).toEqual({ kind: 'not-found' });
  expect(removeVintage(folder.varFolder, 'baci', () => false)).toEqual({ kind: 'removed' });
  expect(openShelf(folder.varFolder).find('baci')).toBeNull();
});

test('progress goes through its phases to the end and never back', async () => {
  const told: ImportProgress[] = [];
  const path = folder.file('a.csv.gz', packed(baciText('2022,156,398,740311,1,1')));
  await load([path], {}, { tell: (progress) => told.push(progress) });
  expect([...new Set(told.map(({ phase }) => phase))]).toEqual([
    'checking',
    'reading',
    'indexing',
    'finishing',
    'done',
  ]);
  const reading = told.filter(({ phase }) => phase === 'reading').map(({ bytesDone }) => bytesDone);
  expect(reading).toEqual(reading.toSorted((a, b) => a - b));
  expect(told.at(-1)).toMatchObject({ rows: 1, bytesDone: told.at(-1)!.bytesTotal });
});

const years = (): string[] =>
  [2020, 2021, 2022].map((year) =>
    folder.file(
      `BACI_HS22_Y${year}.csv`,
      baciText(...Array.from({ length: 2000 }, (_, n) => `${year},156,398,${100_000 + n},${n + 1},1`)),
    ),
  );

test('a cancelled import says that it can go on, and goes on with the files it has not done', async () => {
  const files = years();
  const cancel = new AbortController();
  const outcome = await load(
    files,
    {},
    {
      signal: cancel.signal,
      tell: ({ fileIndex }) => {
        if (fileIndex === 1) cancel.abort(new Error('enough'));
      },
    },
  );
  expect(outcome).toEqual({ kind: 'cancelled', isResumable: true });
  expect(openShelf(folder.varFolder).vintages()).toEqual([]);
  expect(leftoverImports(folder.varFolder)).toMatchObject([{ parts: 1, rows: 2000 }]);
  expect(removeLeftover(folder.varFolder, 'another')).toBe(true);
  const seen = new Set<string | null>();
  const resumed = await load(files, {}, { tell: ({ file }) => seen.add(file) });
  expect(vintageOf(resumed)).toMatchObject({ rows: 6000, years: [2020, 2021, 2022] });
  expect(stagedIn(folder.varFolder)).toEqual([]);
});

test('an import is refused while another one runs', async () => {
  const files = years();
  const [first, second] = await Promise.all([load(files), load(files, { name: 'other' })]);
  const kinds = [first.kind, second.kind].sort();
  expect(kinds).toEqual(['imported', 'refused']);
  expect(second).toMatchObject({ problems: [{ kind: 'busy' }] });
});

test('a file with the reserved column makes the vintage synthetic, whatever else it says', async () => {
  const text = baciText('2022,156,398,740311,1,1')
    .replace('v,q', 'v,q,Synthetic')
    .replace('1,1\n', '1,1,1\n');
  const vintage = vintageOf(await load([folder.file('BACI_HS22_Y2022.csv', text)]));
  expect(vintage).toMatchObject({ isSynthetic: true, origin: { title: 'Synthetic data' } });
  expect(openShelf(folder.varFolder).active()).toBeNull();
});

test('rows of one exporter lie together: row files are sorted by exporter and importer', async () => {
  const rows = [156, 398, 860, 643, 699].flatMap((exporter) =>
    [4, 31, 51, 762, 795].map((importer) => `2022,${exporter},${importer},${110_000 + exporter},1,1`),
  );
  vintageOf(await load([folder.file('a.csv', baciText(...rows.toReversed()))]));
  const warehouse = openWarehouse(folder.varFolder);
  const vintage = warehouse.find('baci')!;
  expect(readdirSync(`${warehouse.folder(vintage)}/flows`)).toEqual(['2022-0.parquet']);
  const { exporter, importer } = await warehouse.columns(
    `SELECT exporter, importer FROM ${warehouse.from(vintage, 'flows')}`,
  );
  await warehouse.close();
  const keys = (exporter as string[]).map((code, i) => `${code} ${String(importer![i])}`);
  expect(keys).toEqual(keys.toSorted());
});
