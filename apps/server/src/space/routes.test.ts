import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spaceSchema } from '@hamkor/contract';
import { evidenceIndices } from '@hamkor/trade';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { spaceRoutes } from './routes.ts';

let api: WarehouseApi;
beforeAll(async () => {
  api = await startWarehouseApi((server, context) =>
    spaceRoutes(server, { ...context, spaceFolder: join(context.varFolder, 'space'), waitMs: 60_000 }),
  );
});
afterAll(() => api.stop());

const space = async (path: string) => spaceSchema.parse((await api.ask(path)).body);

test('the shipped space has the complexity, ubiquity and neighbours that the indices have', async () => {
  const { headings, links, members, edition, years } = await space('/space');
  expect([edition, years]).toEqual(['HS1992', [2016, 2016]]);
  const indices = evidenceIndices(api.facts.trade);
  const ranked = indices.products.filter(({ isRanked }) => isRanked);
  expect(headings.hs).toEqual(ranked.map(({ hs92 }) => hs92));
  headings.pci.forEach((pci, at) => expect(pci).toBeCloseTo(ranked[at]!.pci!, 4));
  const nearest = new Map(ranked.map(({ hs92, neighbours }) => [hs92, neighbours[0]!.proximity]));
  const strongest = new Map<string, number>();
  links.proximity.forEach((proximity, at) => {
    for (const end of [links.a[at]!, links.b[at]!]) {
      const hs = headings.hs[end]!;
      strongest.set(hs, Math.max(strongest.get(hs) ?? 0, proximity));
    }
  });
  // A maximum spanning tree holds the strongest tie of every product.
  for (const [hs, proximity] of nearest) expect(strongest.get(hs), hs).toBeCloseTo(proximity, 4);
  expect(members.map(({ iso3 }) => iso3)).toEqual(api.facts.trade.members);
  const held = new Set(api.facts.trade.presence.find(({ iso3 }) => iso3 === 'UZB')!.hs92);
  const uzbekistan = members.find(({ iso3 }) => iso3 === 'UZB')!;
  expect(uzbekistan.has.map((at) => headings.hs[at])).toEqual(headings.hs.filter((hs) => held.has(hs)));
});

test('all columns are of one length, and every place lies within the picture', async () => {
  const { headings, links, members } = await space('/space?vintage=shipped');
  const size = headings.hs.length;
  expect(size).toBeGreaterThan(1000);
  for (const column of Object.values(headings)) expect(column).toHaveLength(size);
  expect(headings.name.every(({ en, ru, zh }) => en !== '' && ru !== '' && zh !== '')).toBe(true);
  for (const value of [...headings.x, ...headings.y]) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
  expect(links.a.length).toBeGreaterThanOrEqual(size - 1);
  expect(links.b).toHaveLength(links.a.length);
  for (const { density } of members) expect(density).toHaveLength(size);
});

test('a space that was drawn is taken from the disk, letter for letter', async () => {
  const first = (await api.ask('/space')).text;
  const again = await startWarehouseApi((server, context) =>
    spaceRoutes(server, { ...context, spaceFolder: join(api.varFolder, 'space'), waitMs: 60_000 }),
  );
  expect((await again.ask('/space')).text).toBe(first);
  await again.stop();
});

test('the disk keeps the newest twenty', async () => {
  const again = await startWarehouseApi((server, context) =>
    spaceRoutes(server, { ...context, spaceFolder: join(context.varFolder, 'space'), waitMs: 60_000 }),
  );
  const folder = join(again.varFolder, 'space');
  mkdirSync(folder);
  for (let at = 0; at < 25; at += 1) {
    writeFileSync(join(folder, `${at}.json`), '');
    utimesSync(join(folder, `${at}.json`), 1000 + at, 1000 + at);
  }
  expect((await again.ask('/space')).status).toBe(200);
  const left = readdirSync(folder);
  expect(left).toHaveLength(20);
  expect(left.filter((name) => name.length < 10).toSorted()).toEqual(
    Array.from({ length: 19 }, (_, at) => `${at + 6}.json`).toSorted(),
  );
  await again.stop();
});

test('a request does not wait for ever for a space that is being drawn', async () => {
  const slow = await startWarehouseApi((server, context) =>
    spaceRoutes(server, { ...context, spaceFolder: join(context.varFolder, 'space'), waitMs: 0 }),
  );
  const answer = await slow.ask('/space');
  expect(answer.status).toBe(503);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  await slow.stop();
});

test('a vintage has a space of its own; one that nobody loaded is told', async () => {
  const exporters = ['KAZ', 'UZB', 'DEU', 'FRA', 'RUS'];
  const flows = exporters.flatMap((exporter, e) =>
    ['720110', '720120', '847989', '100199', '520100', '870120'].flatMap((product, p) =>
      (e + p) % 3 === 0 || e === p
        ? [{ year: 2023, exporter, importer: 'CHN', product, usd: 1e9 * (1 + ((e * 7 + p) % 5)) }]
        : [],
    ),
  );
  await writeVintage(api.varFolder, { name: 'small', content: 'aaaaaaaaaaaa', isSynthetic: true }, { flows });
  const small = await space('/space?vintage=small');
  expect([small.vintage, small.edition, small.years]).toEqual(['small@aaaaaaaaaaaa', 'HS2022', [2023, 2023]]);
  expect([small.isSynthetic, small.confidence]).toEqual([true, 'unverified']);
  expect(small.origins).toEqual(['vintage:small@aaaaaaaaaaaa']);
  const at = small.headings.hs.indexOf('7201');
  const sum = flows
    .filter(({ product }) => product.startsWith('7201'))
    .reduce((total, { usd }) => total + usd, 0);
  expect(small.headings.worldUsd[at]).toBe(sum);
  expect((await api.ask('/space?vintage=none')).status).toBe(404);
  await writeVintage(
    api.varFolder,
    { name: 'older', content: 'cccccccccccc', editionRead: 'HS12', editionKept: 'HS12' },
    { flows },
  );
  const older = await space('/space?vintage=older');
  expect([older.edition, older.headings.name[at]!.en]).toEqual(['HS2012', small.headings.name[at]!.en]);
});

test('a vintage without trade by heading has no space when named, and leaves the shipped one when active', async () => {
  const flows = [{ year: 2023, exporter: 'KAZ', importer: 'CHN', product: '72', usd: 1 }];
  await writeVintage(api.varFolder, { name: 'chapters', content: 'bbbbbbbbbbbb', digits: 2 }, { flows });
  api.warehouse.activate('chapters');
  expect((await api.ask('/space?vintage=chapters')).status).toBe(404);
  expect((await space('/space')).vintage).toBeNull();
  api.warehouse.activate(null);
});
