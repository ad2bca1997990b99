import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referenceFile } from '../../tools/reference.ts';
import { sectorLinkage } from './sector-linkage.ts';

const linkage = sectorLinkage({
  coefficients: [
    { iso3: 'CHN', input: 'c12', using: 'c14', perUnit: 0.09 },
    { iso3: 'RUS', input: 'c12', using: 'c14', perUnit: 0.15 },
    { iso3: 'CHN', input: 'c12', using: 'c12', perUnit: 0.3 },
  ],
  sectors: [
    { hsPrefix: '74', sector: 'c12' },
    { hsPrefix: '7404', sector: null },
    { hsPrefix: '85', sector: 'c14' },
    { hsPrefix: '8516', sector: 'c13' },
  ],
});

test('the longest prefix speaks: copper is basic metals, copper scrap is made by no industry', () => {
  expect(linkage.sectorOf('7403')).toBe('c12');
  expect(linkage.sectorOf('7404')).toBeNull();
  expect(linkage.sectorOf('8516')).toBe('c13');
  expect(linkage.sectorOf('0101')).toBeNull();
});

test("copper into cable reads basic metals into electrical equipment, in the country's own table", () => {
  const figure = linkage.coefficient('CHN', '7403', '8544');
  expect(figure).toMatchObject({ value: 0.09, years: [2011, 2011], confidence: 'estimated' });
  expect(figure).not.toHaveProperty('low');
  expect(figure.steps[0]).toMatchObject({
    key: 'co-production.coefficient',
    args: { iso3: 'CHN', input: '7403', product: '8544' },
  });
});

test('a country without a table is told the mean and the range of those that have one', () => {
  const figure = linkage.coefficient('KAZ', '7403', '8544');
  expect(figure.value).toBeCloseTo(0.12, 12);
  expect(figure).toMatchObject({ low: 0.09, high: 0.15 });
  expect(figure.steps[0]!.args).toMatchObject({ iso3: 'KAZ', countries: 'CHN, RUS' });
});

test('a sector or pair the table does not have stays unknown, not zero', () => {
  expect(linkage.coefficient('CHN', '7404', '8544').value).toBeNull();
  expect(linkage.coefficient('CHN', '8544', '7403').value).toBeNull();
  expect(linkage.largest('7404', '8544')).toBeNull();
});

test('a pair of known sectors that every table leaves out is below what the table lists', () => {
  expect(linkage.largest('7403', '8544')).toBe(0.15);
  expect(linkage.largest('8544', '7403')).toBe(0);
});

const concordance = referenceFile('classification-concordances/hs6_isic3.csv.gz');
/** ISIC Rev. 3 divisions of the WIOD sectors that make goods (NACE Rev. 1 has the same divisions). */
const divisions: Readonly<Record<string, readonly string[]>> = {
  c1: ['01', '02', '05'],
  c2: ['10', '11', '12', '13', '14'],
  c3: ['15', '16'],
  c4: ['17', '18'],
  c5: ['19'],
  c6: ['20'],
  c7: ['21', '22'],
  c8: ['23'],
  c9: ['24'],
  c10: ['25'],
  c11: ['26'],
  c12: ['27', '28'],
  c13: ['29'],
  c14: ['30', '31', '32', '33'],
  c15: ['34', '35'],
  c16: ['36', '37'],
  c17: ['40'],
};
const sectorOfDivision = new Map(
  Object.entries(divisions).flatMap(([sector, list]) => list.map((division) => [division, sector])),
);

const lines = (csv: string): string[][] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','));

test.skipIf(concordance === null)(
  'the shipped sectors are those of most six-digit lines of each heading (skipped where reference data are absent)',
  () => {
    const shipped = lines(
      readFileSync(join(import.meta.dirname, '../../data/un-concordance/sectors.csv'), 'utf8'),
    );
    const { sectorOf } = sectorLinkage({
      coefficients: [],
      sectors: shipped.map(([hsPrefix, sector]) => ({ hsPrefix: hsPrefix!, sector: sector || null })),
    });
    const counts = new Map<string, Map<string | null, number>>();
    for (const [, heading, , , , division] of lines(gunzipSync(readFileSync(concordance!)).toString())) {
      const sector = sectorOfDivision.get(division!) ?? null;
      const of = counts.get(heading!) ?? new Map<string | null, number>();
      counts.set(heading!, of.set(sector, (of.get(sector) ?? 0) + 1));
    }
    expect(counts.size).toBeGreaterThan(1200);
    for (const [heading, of] of counts) {
      if (heading.startsWith('99')) continue;
      expect(of.get(sectorOf(heading)), heading).toBe(Math.max(...of.values()));
    }
  },
);
