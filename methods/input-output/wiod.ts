/** Reads the World Input-Output Table 2011 of the reference data: 40 countries and the rest of the world, 35 industries. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WorldTable } from '@hamkor/input-output';
import { referenceFile } from '../../tools/reference.ts';

const folder = 'input-output-wiod-2011';

/** Whether the table is there. */
export const hasWiod = referenceFile(`${folder}/intermediate.csv.gz`) !== null;

const rowsOf = (name: string): string[][] =>
  gunzipSync(readFileSync(referenceFile(`${folder}/${name}`)!))
    .toString('utf8')
    .replaceAll('"', '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** The table in million dollars, output as published; countries and sectors in the order of the file. */
export const readWiod = (): WorldTable => {
  const sectors = rowsOf('output.csv.gz');
  const place = new Map(sectors.map(([label], at) => [label!, at]));
  const countries = [...new Set(sectors.map(([label]) => label!.split('.')[0]!))];
  const country = new Map(countries.map((name, at) => [name, at]));
  const n = sectors.length;
  const intermediate = new Float64Array(n * n);
  for (const [row, column, value] of rowsOf('intermediate.csv.gz'))
    intermediate[place.get(row!)! * n + place.get(column!)!] = Number(value);
  const final = new Float64Array(n * countries.length);
  for (const [row, column, value] of rowsOf('final.csv.gz'))
    final[place.get(row!)! * countries.length + country.get(column!.split('.')[0]!)!]! += Number(value);
  return {
    countries,
    countryOf: Int32Array.from(sectors, ([label]) => country.get(label!.split('.')[0]!)!),
    intermediate,
    final,
    output: Float64Array.from(sectors, ([, output]) => Number(output)),
  };
};

/** Exports by exporter as the reference data list them, million dollars. */
export const listedExports = (): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const [exporter, , , value] of rowsOf('bilateral_sector_exports.csv.gz'))
    sums.set(exporter!, (sums.get(exporter!) ?? 0) + Number(value));
  return sums;
};
