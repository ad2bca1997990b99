/**
 * Golden case of import substitution: 16 raw materials, 2024 alone, raw matched flow before the fit of unit
 * values. 163 pairs of a member that buys outside and another that sells outside; the largest is the crude
 * oil of Kazakhstan, 27.3 thousand million USD that India and China could each take, but not both. Everything
 * that is no member is outside, Turkmenistan too: counting it apart would give 160 pairs.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readTradeEvidence } from '@hamkor/server';
import { findOptions, matchRawMaterials } from '@hamkor/trade';
import { expect, test } from 'vitest';
import { referenceFile } from '../../tools/reference.ts';

const evidence = readTradeEvidence();
const products = matchRawMaterials({
  members: evidence.members,
  materials: evidence.materials.filter(({ year }) => year === 2024),
});
const pairs = products
  .flatMap(({ matches }) => matches)
  .map(({ supplier, importer, hs2022, matchedKusd }) => ({
    pair: `${supplier}-${importer} ${hs2022}`,
    matchedKusd,
  }));

test('the flows of 2024 hold 163 pairs that could be substituted', () => {
  expect(pairs).toHaveLength(163);
});

test.each([
  ['KAZ-CHN 2709', 27.3],
  ['KAZ-IND 2709', 27.3],
  ['RUS-IND 2711', 21.4],
  ['RUS-CHN 2711', 21.4],
  ['UZB-IND 7108', 9.6],
])('%s could move %d thousand million USD', (pair, billion) => {
  expect(pairs.find((one) => one.pair === pair)!.matchedKusd / 1e6).toBeCloseTo(billion, 1);
});

test('the four largest pairs are crude oil from Kazakhstan and gas from Russia, each counted twice', () => {
  const largest = pairs.toSorted((a, b) => b.matchedKusd - a.matchedKusd).slice(0, 4);
  expect(largest.map(({ pair }) => pair).sort()).toEqual([
    'KAZ-CHN 2709',
    'KAZ-IND 2709',
    'RUS-CHN 2711',
    'RUS-IND 2711',
  ]);
});

test('the joint bound counts the crude oil once: 35.0, not 81.3 thousand million USD', () => {
  const crude = products.find(({ hs2022 }) => hs2022 === '2709')!;
  expect(crude.jointKusd / 1e6).toBeCloseTo(27.264 + 7.782, 2);
  expect(crude.pairwiseKusd / 1e6).toBeCloseTo(81.26, 2);
});

const flowsFile = referenceFile('trade-bilateral-materials-2022-2024/flows.csv.gz');

test.skipIf(flowsFile === null)(
  'every pair and amount is that of the complete bilateral list, counted plainly (skipped where the reference data are absent)',
  () => {
    const members = new Set(evidence.members);
    const bought = new Map<string, number>();
    const sold = new Map<string, number>();
    for (const line of gunzipSync(readFileSync(flowsFile!)).toString('utf8').trim().split('\n').slice(1)) {
      const [year, exporter, importer, hs = '', usd] = line.trim().split(',');
      if (year !== '2024') continue;
      if (members.has(importer!) && !members.has(exporter!))
        bought.set(`${importer} ${hs}`, (bought.get(`${importer} ${hs}`) ?? 0) + Number(usd));
      if (members.has(exporter!) && !members.has(importer!))
        sold.set(`${exporter} ${hs}`, (sold.get(`${exporter} ${hs}`) ?? 0) + Number(usd));
    }
    const plain = new Map<string, number>();
    for (const [buyer, outside] of bought)
      for (const [seller, spare] of sold) {
        const [importer, hs] = buyer.split(' ');
        const [supplier, same] = seller.split(' ');
        if (hs === same && importer !== supplier)
          plain.set(`${supplier}-${importer} ${hs}`, Math.min(outside, spare));
      }
    expect(pairs.map(({ pair }) => pair).sort()).toEqual([...plain.keys()].sort());
    for (const { pair, matchedKusd } of pairs) expect(matchedKusd).toBeCloseTo(plain.get(pair)! / 1000, -1);
  },
);

test('shipped evidence gives several hundred substitutions, each with steps, a basis and all its parts', () => {
  const { options } = findOptions(evidence, { kinds: ['substitution'] });
  expect(options.length).toBeGreaterThan(500);
  for (const option of options) {
    expect(option.steps.length).toBeGreaterThan(3);
    expect(option.value.value).toBeGreaterThan(0);
    expect(option.parts.map(({ name }) => name)).toEqual([
      'value',
      'fit',
      'security',
      'feasibility',
      'coverage',
    ]);
    expect(option.sensitivity).toHaveLength(2);
  }
  expect(options.filter(({ id }) => id.endsWith('-PAK-84')).map(({ id }) => id)).toContain(
    'substitution-CHN-PAK-84',
  );
});
