import { dependenceProductsSchema, dependenceSchema, problemSchema } from '@hamkor/contract';
import type { DependenceDocument, DependenceProductsDocument } from '@hamkor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryFlows } from '../../../../packages/bilateral/arbitrary-world.ts';
import { parseCsv } from '../listing/parse-csv.ts';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import { testWorldSizes, twoYearWorld, writeTestWorld } from '../world/test-world.ts';
import { dependenceRoutes } from './routes.ts';

const world = twoYearWorld(arbitraryFlows(20_24, testWorldSizes));
let api: WarehouseApi;
beforeAll(async () => {
  api = await startWarehouseApi((server, context) =>
    dependenceRoutes(server, { ...context, waitMs: 60_000 }),
  );
});
afterAll(() => api.stop());

const cells = async (query = ''): Promise<DependenceDocument> => {
  const { status, text, body } = await api.ask(`/dependence${query}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return dependenceSchema.parse(body);
};
const products = async (path: string): Promise<DependenceProductsDocument> => {
  const { status, text, body } = await api.ask(`/dependence/${path}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return dependenceProductsSchema.parse(body);
};
const sum = (flows: typeof world.flows): number => flows.reduce((total, { usd }) => total + usd, 0);
const bought = ({ cells: all }: DependenceDocument): number =>
  all.reduce((total, { imports }) => total + imports.value!, 0);
const isMember = (iso3: string): boolean => world.members.includes(iso3);

test('with nothing loaded: the raw materials that come with Hamkor', async () => {
  const found = await cells();
  expect(found).toMatchObject({ vintage: null, by: 'chapter', years: [2022, 2024] });
  const groups = new Set(found.cells.map(({ group }) => group));
  expect([...groups].sort()).toEqual(['26', '27', '31', '71', '72', '74', '75', '76', '78', '79', '80']);
  const ore = found.cells.find(({ iso3, group }) => iso3 === 'CHN' && group === '26')!;
  expect(ore.imports.value! / 1e9).toBeGreaterThan(150);
  expect(ore.imports).toMatchObject({ unit: 'USD', confidence: 'estimated', origins: ['baci-materials'] });
  // Iron ore from Australia holds more than half of its heading.
  expect(ore.topSupplier).toBe('AUS');
  expect(ore.singleOutside.value).toBeGreaterThan(0.4);
  expect(ore.name!.en).toContain('Ores');
});

test('without fuels and gold their chapters are gone', async () => {
  const groups = new Set((await cells('?fuels=without')).cells.map(({ group }) => group));
  expect(groups.has('27')).toBe(false);
  expect(groups.has('71')).toBe(false);
});

test('behind a shipped cell: headings with sellers by name, shares of all that is bought', async () => {
  const { items } = await products('CHN/26');
  expect(items.map(({ product }) => product.hs)).toContain('2601');
  for (const { suppliers, topShare, topSupplier, isOutside } of items) {
    expect(suppliers[0]!.share).toBe(topShare);
    expect(suppliers.reduce((total, { share }) => total + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(isOutside).toBe(!isMember(topSupplier));
  }
});

test('by stage, the same purchases in other groups', async () => {
  const [byChapter, byStage] = [await cells(), await cells('?by=stage')];
  expect(bought(byStage) / bought(byChapter)).toBeCloseTo(1, 9);
  expect(new Set(byStage.cells.map(({ group }) => group))).toEqual(new Set(['raw', 'energy', 'processed']));
});

test('a loaded vintage: every cell agrees with counting flow by flow', async () => {
  await writeTestWorld(api.varFolder, world, { name: 'example' });
  const found = await cells();
  expect(found).toMatchObject({ vintage: 'example@0123456789ab', years: [2023, 2024] });
  expect(found.cells.length).toBeGreaterThan(60);
  for (const cell of found.cells) {
    const own = world.flows.filter(
      ({ importer, product }) => importer === cell.iso3 && product.startsWith(cell.group),
    );
    const total = sum(own);
    expect(cell.imports.value).toBe(total);
    const sellers = new Map<string, number>();
    for (const { exporter, usd } of own) sellers.set(exporter, (sellers.get(exporter) ?? 0) + usd);
    expect(cell.topShare).toBeCloseTo(Math.max(...sellers.values()) / total, 9);
    expect(sellers.get(cell.topSupplier!)! / total).toBeCloseTo(cell.topShare!, 9);
    expect(cell.bloc).toBeCloseTo(sum(own.filter(({ exporter }) => isMember(exporter))) / total, 9);
    let [held, concentration] = [0, 0];
    for (const flows of Map.groupBy(own, ({ product }) => product).values()) {
      const all = sum(flows);
      if (flows.some(({ exporter, usd }) => !isMember(exporter) && usd > all / 2)) held += all;
      concentration += all * flows.reduce((hhi, { usd }) => hhi + (usd / all) ** 2, 0);
    }
    expect(cell.singleOutside.value).toBeCloseTo(held / total, 9);
    expect(cell.hhi).toBeCloseTo(concentration / total, 9);
  }
});

test('behind a loaded cell: the products one outsider holds come first, shares add up', async () => {
  const cell = (await cells()).cells.find(({ singleOutside }) => singleOutside.value! > 0);
  const { items } = await products(`${cell!.iso3}/${cell!.group}`);
  const own = world.flows.filter(
    ({ importer, product }) => importer === cell!.iso3 && product.startsWith(cell!.group),
  );
  expect(items.map(({ product }) => product.hs).sort()).toEqual(
    [...new Set(own.map(({ product }) => product))].sort(),
  );
  expect(items[0]!.isOutside).toBe(true);
  expect(items[0]!.topShare).toBeGreaterThan(0.5);
  for (const { product, suppliers, topShare, imports } of items) {
    const flows = own.filter((flow) => flow.product === product.hs);
    expect(imports.value).toBe(sum(flows));
    expect(topShare).toBeCloseTo(Math.max(...flows.map(({ usd }) => usd)) / sum(flows), 9);
    expect(suppliers.length).toBe(Math.min(5, flows.length));
  }
});

test('of a member whose purchases outside are not loaded nothing is said', async () => {
  const among = twoYearWorld({
    ...world,
    flows: world.flows.filter(({ exporter }) => isMember(exporter)),
  });
  await writeTestWorld(api.varFolder, among, { name: 'among', isSynthetic: true });
  expect((await cells('?vintage=among')).cells).toEqual([]);
});

test('a chapter of which nothing is bought has no products; what is no group is refused by name', async () => {
  expect((await products('KAZ/99')).items).toEqual([]);
  for (const [path, pointer] of [
    ['KAZ/840', '/path/group'],
    ['KAZ/metal', '/path/group'],
    ['USA/84', '/path/iso3'],
    ['KAZ/84?by=stage', '/query/by'],
  ] as const) {
    const { status, body } = await api.ask(`/dependence/${path}`);
    expect(status, path).toBe(422);
    expect(problemSchema.parse(body).errors![0]!.pointer).toBe(pointer);
  }
});

test('a table of the cells holds the same figures', async () => {
  const { headers, text } = await api.ask('/dependence.csv?by=stage');
  expect(headers['content-disposition']).toBe('attachment; filename="hamkor-dependence.csv"');
  const [header, ...rows] = parseCsv(text);
  const found = (await cells('?by=stage')).cells;
  expect(rows).toHaveLength(found.length);
  expect(rows[0]![header!.indexOf('imports')]).toBe(String(found[0]!.imports.value));
  expect(rows[0]![header!.indexOf('supplier_hhi')]).toBe(String(found[0]!.hhi));
});
