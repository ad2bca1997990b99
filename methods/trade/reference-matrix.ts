import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ExportMatrix } from '@hamkor/trade';
import { exportMatrix } from '@hamkor/trade';
import { referenceFile } from '../../tools/reference.ts';

/** Exports of 234 countries in 1,239 HS 1992 headings, 2016, US dollars; null when the file is absent. */
export const referenceMatrix = (): ExportMatrix | null => {
  const file = referenceFile('trade-hs92-exports-2016/exports.csv.gz');
  if (file === null) return null;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(1);
  return exportMatrix(
    lines.map((line) => {
      const [country, product, usd] = line.split(',');
      return { country: country!, product: product!, value: Number(usd) };
    }),
  );
};

/** The same cells as rows of numbers. */
export const rowsOf = ({ countries, products, values }: ExportMatrix): number[][] =>
  countries.map((_, c) => Array.from(values.subarray(c * products.length, (c + 1) * products.length)));
