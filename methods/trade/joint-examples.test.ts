/**
 * Cases of joint diversification and localisation on the shipped facts (exports of 2016, main inputs of HS 2022).
 * Those of a first trial that come out are asserted; the others are asserted with the reason they do not.
 */
import { readTradeEvidence } from '@hamkor/server';
import type { CooperationOption } from '@hamkor/trade';
import { findOptions } from '@hamkor/trade';
import { expect, test } from 'vitest';

const evidence = readTradeEvidence();
const { options } = findOptions(evidence, { kinds: ['joint-diversification', 'localisation'] });
const byId = new Map(options.map((option) => [option.id, option]));
const joint = (name: string): CooperationOption | undefined => byId.get(`joint-diversification-${name}`);
const brings = (option: CooperationOption | undefined): Record<string, readonly string[]> =>
  Object.fromEntries(option?.partners.map((partner) => [partner.iso3, partner.brings]) ?? []);

test('Kazakhstan and Uzbekistan: compound fertilisers, phosphate rock from one, ammonia, potash, nitrogen from the other', () => {
  expect(brings(joint('KAZ+UZB-3105'))).toEqual({ KAZ: ['2510'], UZB: ['2814', '3104', '3102'] });
});

test('Kazakhstan and Uzbekistan: pig iron, ore and coal from one, coke from the other', () => {
  expect(brings(joint('KAZ+UZB-7201'))).toEqual({ KAZ: ['2601', '2701', '2521'], UZB: ['2704'] });
});

test('Uzbekistan and Kyrgyzstan: insulated cable and coated steel', () => {
  expect(brings(joint('KGZ+UZB-8544'))).toEqual({ KGZ: ['3904'], UZB: ['7408', '3901'] });
  expect(brings(joint('KGZ+UZB-7210'))).toEqual({ KGZ: ['7209', '7208'], UZB: ['7901'] });
});

test('Kazakhstan and Uzbekistan: no cement, for gypsum alone is less than a tenth of its inputs', () => {
  expect(joint('KAZ+UZB-2523')).toBeUndefined();
});

test('Uzbekistan and Pakistan: no textile footwear and no preserved fruit, for one would be a token partner', () => {
  // Footwear: both have the knitted fabric, Uzbekistan adds only polyethylene, fourth in cost; fruit: both have the
  // nuts, Pakistan adds only dates, fourth in cost; and each is the farther of the two.
  expect(joint('PAK+UZB-6404')).toBeUndefined();
  expect(joint('PAK+UZB-2008')).toBeUndefined();
});

test('Tajik gold does not make Tajikistan a partner in Chinese integrated circuits', () => {
  expect(joint('CHN+TJK-8542')).toBeUndefined();
});

test('nothing from the ground, no energy, no gold is proposed', () => {
  const stages = new Set(options.map(({ products }) => products[0]!.stage));
  expect(stages.has('raw') || stages.has('energy')).toBe(false);
  expect(options.filter(({ products }) => products[0]!.hs === '7108')).toEqual([]);
});

test('small members are proposed too, flagged as projected', () => {
  for (const iso3 of ['KGZ', 'TJK']) {
    const theirs = options.filter(({ partners }) => partners.some((partner) => partner.iso3 === iso3));
    expect(theirs.length).toBeGreaterThan(50);
    for (const { flags } of theirs) expect(flags).toContainEqual({ kind: 'projected-member', iso3 });
  }
});

test('real projects are among the localisations: medicines, solar cells, tractors, tyres, refrigerators', () => {
  const real = [
    'IND-UZB-3004',
    'IND-RUS-3004',
    'CHN-UZB-8541',
    'BLR-KAZ-8701',
    'BLR-PAK-8701',
    'CHN-RUS-4011',
    'CHN-RUS-8418',
  ];
  for (const id of real) expect([id, byId.has(`localisation-${id}`)]).toEqual([id, true]);
});

test('no member holds the technology of passenger cars: in 2016 none exported them with advantage', () => {
  expect(options.filter(({ id }) => /^localisation-.*-8703$/.test(id))).toEqual([]);
  const holders = evidence.presence.filter(({ hs92 }) => hs92.includes('8703')).map(({ iso3 }) => iso3);
  expect(holders.filter((iso3) => evidence.members.includes(iso3))).toEqual([]);
});

test('every member is host, every large one holds technology, and the lists stay readable', () => {
  const localisations = options.filter(({ kind }) => kind === 'localisation');
  const hosts = new Set(localisations.map(({ partners }) => partners[1]!.iso3));
  expect([...hosts].sort()).toEqual([...evidence.members]);
  expect(localisations.length).toBeGreaterThan(500);
  expect(localisations.length).toBeLessThan(3000);
  expect(options.length - localisations.length).toBeLessThan(3500);
});
