/** Real reports of Pakistan and its neighbours, from files to reconciled flows through the whole import. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { referenceFile } from '../../../../../tools/reference.ts';
import { importFiles } from '../import-files.ts';
import { openWarehouse } from '../open-warehouse.ts';
import type { Vintage } from '../vintage.ts';
import type { Warehouse } from '../warehouse.ts';

vi.setConfig({ testTimeout: 180_000 });

const pakistan = referenceFile('trade-comtrade-hs2-pakistan/pakistan_by_partner.csv.gz');
const neighbours = referenceFile('trade-comtrade-hs2-pakistan/neighbours_with_members.csv.gz');

const claims = (): void => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-reconcile-'));
  let warehouse: Warehouse;
  let vintage: Vintage;
  beforeAll(async () => {
    const outcome = await importFiles(varFolder, {
      format: 'comtrade',
      name: 'pakistan',
      files: [{ path: pakistan! }, { path: neighbours! }],
    });
    if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
    ({ vintage } = outcome);
    warehouse = openWarehouse(varFolder);
  }, 180_000);
  afterAll(async () => {
    await warehouse.close();
    rmSync(varFolder, { recursive: true, force: true });
  });
  const rows = async <Row>(sql: string): Promise<readonly Row[]> => {
    const outcome = await warehouse.query<Row>(sql);
    if (outcome.kind !== 'rows') throw new Error(outcome.kind);
    return outcome.rows;
  };

  test('the vintage holds reports and flows, and says what was done', () => {
    expect(vintage.tables).toEqual(['reports', 'flows']);
    expect(vintage.origin.processing).toBe('major');
    const gaps = vintage.origin.gaps.join('\n');
    expect(gaps).toContain('intervals at 90 %');
    expect(gaps).toContain('missing, not zero');
  });

  test('every flow lies within its interval and is reported by somebody; each key once', async () => {
    const [sums] = await rows<Record<'flows' | 'keys' | 'outside' | 'silent' | 'open', number>>(`
      SELECT count(*)::INTEGER AS flows, count(DISTINCT (year, exporter, importer, product))::INTEGER AS keys,
        count(*) FILTER (usd < usd_low * (1 - 1e-9) OR usd > usd_high * (1 + 1e-9))::INTEGER AS outside,
        count(*) FILTER (reported IS NULL)::INTEGER AS silent,
        count(*) FILTER (usd_low IS NULL)::INTEGER AS open
      FROM ${warehouse.from(vintage, 'flows')}`);
    expect(sums!.flows).toBeGreaterThan(250_000);
    expect(sums).toMatchObject({ keys: sums!.flows, outside: 0, silent: 0, open: 0 });
  });

  test('flows of Pakistan in 2016 sum to its own figures but for freight and habits: 20.5 out, 47.0 in', async () => {
    const [sums] = await rows<Record<'out' | 'in' | 'both', number>>(`
      SELECT sum(usd) FILTER (exporter = 'PAK') / 1e9 AS out, sum(usd) FILTER (importer = 'PAK') / 1e9 AS in,
        count(*) FILTER (reported = 'both')::INTEGER AS both
      FROM ${warehouse.from(vintage, 'flows', [2016])} WHERE 'PAK' IN (exporter, importer)`);
    expect(sums!.out / 20.5).toBeGreaterThan(0.9);
    expect(sums!.out / 20.5).toBeLessThan(1.1);
    expect(sums!.in / 47).toBeGreaterThan(0.85);
    expect(sums!.in / 47).toBeLessThan(1.05);
    expect(sums!.both).toBeGreaterThan(300);
  });
};

if (pakistan !== null && neighbours !== null) describe('reports of Pakistan and its neighbours', claims);
else test.skip('reports of Pakistan and its neighbours: the reference data are not here');
