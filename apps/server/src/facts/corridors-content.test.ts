import { expect, test } from 'vitest';
import { memberCodes } from '@hamkor/nomenclature';
import { shippedCorridors } from './corridors.ts';

const {
  nodes,
  links,
  borders,
  corridors,
  passages,
  rates,
  factors,
  operations,
  units,
  mainNodes,
  customsUnion,
} = shippedCorridors();

test('what has a name has it in three languages', () => {
  for (const { id, name } of [...nodes, ...corridors, ...(passages ?? [])]) {
    expect(name.ru, id).toMatch(/[а-яё]/i);
    expect(name.zh, id).toMatch(/\p{Script=Han}/u);
  }
});

test('every row says where it comes from, and which origin holds it', () => {
  const rows = [...nodes, ...links, ...borders, ...corridors, ...rates, ...factors, ...operations, ...units];
  expect(rows.filter(({ source, origin }) => source === '' || origin === '')).toEqual([]);
});

test('each member has a place that stands for it', () => {
  const countries = new Set(mainNodes.map(({ country }) => country));
  expect(memberCodes.filter((member) => !countries.has(member))).toEqual([]);
});

test('what is not in service does not count as operating', () => {
  const notYet = links.filter(({ hoursSource }) => hoursSource.includes('not yet in service'));
  expect(notYet).toHaveLength(17);
  expect(notYet.filter(({ status }) => status === 'operating')).toEqual([]);
  const shut = [
    'pkwgh-inatt-road',
    'pkwgh-inatt-rail',
    'pkcmn-afsbk-road',
    'pktor-afjaa-road',
    'innsa-pkkhi-sea',
  ];
  for (const id of shut) expect(links.find((link) => link.id === id)?.status, id).toBe('suspended');
});

/** The entry at a share of the sorted numbers, the nearest rank. */
const percentile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.round(share * (sorted.length - 1))];

test.each(['rail', 'road'] as const)(
  'a %s post without figures gets those that others of its kind have',
  (mode) => {
    const known = (field: 'hours' | 'usdPer20t'): readonly number[] =>
      borders
        .filter((post) => post.mode === mode)
        .flatMap((post) => post[field] ?? [])
        .toSorted((a, b) => a - b);
    const norm = operations.find(({ id }) => id === `border-${mode}`);
    for (const [field, spread] of [
      ['hours', norm?.hours],
      ['usdPer20t', norm?.usdPerUnit],
    ] as const) {
      const [low, value, high] = [0.1, 0.5, 0.9].map((share) => percentile(known(field), share));
      expect(spread, field).toEqual({ low, value, high });
    }
  },
);

test('rates of CAREC CPMM hold what is paid at borders, no others do', () => {
  const priced = rates.filter(({ usdPerTkm }) => usdPerTkm !== null);
  for (const { id, source, includesBorderFees } of priced)
    expect(includesBorderFees, id).toBe(source.includes('CPMM'));
});

test('nothing is computed with a factor of carbon dioxide alone or of an unstated part of the chain', () => {
  const computed = factors.filter(({ use }) => use !== 'reference');
  expect(computed.filter(({ grade }) => grade === 'low')).toEqual([]);
  for (const { id, grade, confidence } of factors)
    expect(confidence === 'published', id).toBe(grade === 'sourced');
});

test('between members of the customs union no mean of posts with clearance is applied', () => {
  const inside = borders.filter(
    ({ fromCountry, toCountry }) => customsUnion.includes(fromCountry) && customsUnion.includes(toCountry),
  );
  expect(inside.length).toBeGreaterThan(50);
  expect(inside.filter(({ hours, confidence }) => hours !== null && confidence !== 'published')).toEqual([]);
});

test('no unit takes less than it is charged for', () => {
  expect(units.filter(({ payload, chargedTonnes }) => chargedTonnes > payload)).toEqual([]);
});
