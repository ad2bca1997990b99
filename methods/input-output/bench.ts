/**
 * Times value-added trade on the World Input-Output Table 2011 beside a plain elimination by three loops, in the same
 * process. Prints Markdown for the README.
 *
 *     node methods/input-output/bench.ts [--runs 3]
 */
import { parseArgs } from 'node:util';
import { inputCoefficients, leontiefInverse, valueAddedTrade } from '@hamkor/input-output';
import { quickest } from '../trade/measure.ts';
import { plainInverse } from './plain-inverse.ts';
import { hasWiod, readWiod } from './wiod.ts';

const { values: given } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
if (!hasWiod) {
  console.error('The reference data are not here: set HAMKOR_REFERENCE_DATA to their folder.');
  process.exit(1);
}
const runs = Number(given.runs);
const table = readWiod();
const n = table.output.length;
const coefficients = inputCoefficients(table);
const matrix = coefficients.map((value, at) => (at % n === Math.floor(at / n) ? 1 : 0) - value);

const seconds = (work: () => unknown): string => `${quickest(runs, work).toFixed(2)} s`;
console.log(`| step, ${n} sectors | processor time, quickest of ${runs} |`);
console.log('| --- | --- |');
console.log(
  `| value added in final use and exports of ${table.countries.length} countries | ${seconds(() => valueAddedTrade(table))} |`,
);
console.log(`| Leontief inverse | ${seconds(() => leontiefInverse(coefficients, n))} |`);
console.log(`| plain inverse, three loops | ${seconds(() => plainInverse(matrix, n))} |`);
