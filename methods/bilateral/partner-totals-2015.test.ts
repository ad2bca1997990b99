/**
 * Reported trade by partner of all reporters, 2015: intensities and the weight of the bloc in its own trade,
 * from what exporters report (a country that reports nothing sells nothing here, and says nothing of itself).
 */
import { regionalConcentration, tradeIntensity } from '@hamkor/bilateral';
import { memberCodes } from '@hamkor/nomenclature';
import { beforeAll, expect, test } from 'vitest';
import { referenceRows } from './reference-tables.ts';

const path = 'trade-wits-partner-totals-1962-2016/partner_totals.csv.gz';
const rows = referenceRows(path)?.filter(([year]) => year === '2015') ?? null;
const run = test.skipIf(rows === null);
/** Special categories of the source that are no countries. */
const noCountry = new Set(['OAS', 'UNS', 'SPE', 'BUN', 'FRE', 'WLD']);

let countries: string[];
let totals: { size: number; values: Float64Array };
beforeAll(() => {
  if (rows === null) return;
  const flows = rows.filter(([, reporter, partner]) => !noCountry.has(reporter!) && !noCountry.has(partner!));
  countries = [...new Set(flows.flatMap(([, reporter, partner]) => [reporter!, partner!]))].sort();
  const place = new Map(countries.map((iso3, at) => [iso3, at]));
  totals = { size: countries.length, values: new Float64Array(countries.length ** 2) };
  for (const [, reporter, partner, exported] of flows)
    if (reporter !== partner && exported !== '')
      totals.values[place.get(reporter!)! * totals.size + place.get(partner!)!]! += Number(exported) * 1000;
});
const at = (exporter: string, importer: string): number =>
  countries.indexOf(exporter) * totals.size + countries.indexOf(importer);

run.each([
  ['BLR', 'RUS'],
  ['KAZ', 'KGZ'],
  ['RUS', 'BLR'],
  ['RUS', 'KAZ'],
  ['CHN', 'KGZ'],
])('%s sells to %s far more than their sizes alone would have it', (exporter, importer) => {
  expect(tradeIntensity(totals, 'kojima')[at(exporter, importer)]).toBeGreaterThan(3);
});

run(
  'the two variants part by the exporter’s weight in world imports: a tenth for China, a hundredth for Kazakhstan',
  () => {
    const kojima = tradeIntensity(totals, 'kojima');
    const drysdale = tradeIntensity(totals, 'drysdale');
    const ratio = (exporter: string): number => drysdale[at(exporter, 'RUS')]! / kojima[at(exporter, 'RUS')]!;
    expect(ratio('CHN')).toBeGreaterThan(0.85);
    expect(ratio('CHN')).toBeLessThan(0.93);
    expect(ratio('KAZ')).toBeGreaterThan(0.99);
  },
);

run('countries that do not report sell nothing here: unknown, not 0', () => {
  for (const silent of ['IRN', 'UZB', 'TKM', 'TJK'])
    expect(tradeIntensity(totals, 'kojima')[at(silent, 'CHN')]).toBeNaN();
});

run('members sell few of their goods to each other: China sells to the world', () => {
  const places = memberCodes.map((iso3) => countries.indexOf(iso3));
  const { share, index } = regionalConcentration(totals, places, 'exports');
  expect(share).toBeGreaterThan(0.05);
  expect(share).toBeLessThan(0.12);
  expect(index).toBeLessThan(1);
  const withoutChina = places.filter((place) => countries[place] !== 'CHN');
  expect(regionalConcentration(totals, withoutChina, 'exports').index).toBeGreaterThan(1.5);
});
