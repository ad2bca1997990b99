import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { testFolder } from '../test-files.ts';
import { generateBaci } from './generate-baci.ts';

const folder = testFolder();
afterAll(folder.remove);

const made = (name: string, rows: number, seed: number): string => {
  const file = `${folder.path}/${name}.csv`;
  expect(generateBaci(file, { rows, seed, year: 2023 })).toEqual({ kind: 'generated', rows });
  return readFileSync(file, 'utf8');
};

test('the same seed gives the same bytes, another seed others', () => {
  const one = made('one', 5000, 7);
  expect(made('same', 5000, 7)).toBe(one);
  expect(made('other', 5000, 8)).not.toBe(one);
});

test('a file has just the rows asked for, each flow once, marked in every row', () => {
  const [header, ...lines] = made('rows', 12_345, 1).trimEnd().split('\n');
  expect(header).toBe('t,i,j,k,v,q,synthetic');
  expect(lines).toHaveLength(12_345);
  expect(
    lines.every((line) => /^2023,\d{1,3},\d{1,3},\d{6},\d+\.\d{3},(NA|\d+\.\d{3}),HS22$/.test(line)),
  ).toBe(true);
  expect(new Set(lines.map((line) => line.split(',').slice(0, 4).join())).size).toBe(12_345);
  expect(lines.every((line) => line.split(',')[1] !== line.split(',')[2])).toBe(true);
});

test('large countries trade in more lines than small ones', () => {
  const counts = new Map<string, number>();
  for (const line of made('large', 50_000, 2).split('\n').slice(1)) {
    const exporter = line.split(',')[1]!;
    counts.set(exporter, (counts.get(exporter) ?? 0) + 1);
  }
  expect(counts.get('156')!).toBeGreaterThan(3 * counts.get('762')!);
});

test('more rows than there are flows are refused', () => {
  expect(generateBaci(`${folder.path}/x.csv`, { rows: 1e9, seed: 1, year: 2023 })).toMatchObject({
    kind: 'too-many-rows',
  });
  expect(generateBaci('/proc/no/x.csv', { rows: 10, seed: 1, year: 2023 })).toMatchObject({
    kind: 'not-written',
  });
});
