import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { originIds, shippedFacts } from '@hamkor/server';
import { renewed } from './data.ts';

test.each(originIds(shippedFacts))('%s is as npm run data writes it', async (id) => {
  const folder = join(shippedFacts, id);
  expect(readFileSync(join(folder, 'origin.json'), 'utf8')).toBe(await renewed(folder));
});

test.each(originIds(shippedFacts))('%s lists every file it holds', (id) => {
  const folder = join(shippedFacts, id);
  const { tables } = JSON.parse(readFileSync(join(folder, 'origin.json'), 'utf8')) as {
    tables: { file: string }[];
  };
  expect(readdirSync(folder).toSorted()).toEqual(
    [...tables.map(({ file }) => file), 'origin.json'].toSorted(),
  );
});

test('every folder of data is an origin', () => {
  const folders = readdirSync(shippedFacts, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(originIds(shippedFacts));
});
