/** Real files through the import of Comtrade, held to what their READMEs state. */
import { afterEach, expect, test, vi } from 'vitest';
import { memberCodes } from '@hamkor/nomenclature';
import { referenceFile } from '../../../../../tools/reference.ts';
import { comtrade } from './comtrade.ts';
import type { TestReading } from './test-reading.ts';
import { readWith } from './test-reading.ts';

// Close to a million rows take seconds, more on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

let open: TestReading | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

const read = async (path: string, columns: Readonly<Record<string, string>> = {}) => {
  open = await readWith(comtrade, { path, columns });
  if (open.reading.kind === 'refused') throw new Error(JSON.stringify(open.reading.problems.slice(0, 3)));
  return { ...open, reading: open.reading };
};

const members = memberCodes.map((code) => `'${code}'`).join(', ');

const indiaChina = referenceFile('trade-comtrade-hs6-ind-chn/flows.csv.gz');
test.skipIf(indiaChina === null)(
  'India with China 2010: 6,569 lines; imports 41.25 and exports 17.44 thousand million (reference data)',
  async () => {
    const { reading, rows } = await read(indiaChina!);
    expect(reading).toMatchObject({ editionRead: 'HS2007', digits: 6 });
    const sums = await rows<{ flow: string; usd: number; lines: number }>(
      'SELECT flow, sum(usd) AS usd, count(*) AS lines FROM part GROUP BY flow ORDER BY flow',
    );
    expect(sums.map(({ flow, usd }) => [flow, Math.round(usd / 1e7) / 100])).toEqual([
      ['export', 17.44],
      ['import', 41.25],
    ]);
    expect(sums.reduce((sum, { lines }) => sum + lines, 0)).toBe(6569);
  },
);

const pakistan = referenceFile('trade-comtrade-hs2-pakistan/pakistan_by_partner.csv.gz');
test.skipIf(pakistan === null)(
  'Pakistan 2016 by chapter and partner: imports 47.0, of members 16.0, from outside 31.0 (reference data)',
  async () => {
    const { reading, rows } = await read(pakistan!);
    const [sums] = await rows<{ all: number; members: number; exports: number }>(
      `SELECT sum(usd) FILTER (flow = 'import') AS "all", sum(usd) FILTER (flow = 'import' AND partner IN (${members})) AS members,
         sum(usd) FILTER (flow = 'export') AS exports FROM part WHERE year = 2016`,
    );
    expect(sums!.all / 1e9).toBeCloseTo(47.0, 1);
    expect(sums!.members / 1e9).toBeCloseTo(16.0, 1);
    expect((sums!.all - sums!.members) / 1e9).toBeCloseTo(31.0, 1);
    expect(sums!.exports / 1e9).toBeCloseTo(20.5, 1);
    // The World rows were put aside; no difference of a percent with the sum over partners is left to tell.
    expect(reading.gaps.filter((gap) => gap.includes('World'))).toEqual([]);
    expect(await rows(`SELECT DISTINCT partner FROM part WHERE partner = 'WLD'`)).toEqual([]);
    const [apart] = await rows<{ most: number }>(
      `SELECT max(abs(w.usd - p.usd)) AS most
       FROM (SELECT year, flow, sum(usd) AS usd FROM aside WHERE partner = 'WLD' GROUP BY ALL) w
       JOIN (SELECT year, flow, sum(usd) AS usd FROM part GROUP BY ALL) p USING (year, flow)`,
    );
    expect(apart!.most / 1e9).toBeLessThan(0.1);
    expect(reading.unmapped).toEqual([]);
  },
);

const neighbours = referenceFile('trade-comtrade-hs2-pakistan/neighbours_with_members.csv.gz');
test.skipIf(neighbours === null)(
  'neighbours with the members: every reporter and partner is known, World is put aside (reference data)',
  async () => {
    const { reading, rows } = await read(neighbours!);
    expect(reading.unmapped).toEqual([]);
    const partners = await rows<{ partner: string }>(
      `SELECT DISTINCT partner FROM part WHERE partner <> 'WLD' ORDER BY 1`,
    );
    expect(partners.map(({ partner }) => partner)).toEqual([...memberCodes, 'TKM'].toSorted());
    // World stands only where a reporter names no partner for a flow of a year.
    const both = await rows(
      `SELECT year, reporter, flow FROM part GROUP BY ALL HAVING bool_or(partner = 'WLD') AND bool_or(partner <> 'WLD')`,
    );
    expect(both).toEqual([]);
    const [reporters] = await rows<{ n: number }>('SELECT count(DISTINCT reporter) AS n FROM part');
    expect(reporters!.n).toBe(22);
  },
);

const wits = referenceFile('trade-wits-partner-totals-1962-2016/partner_totals.csv.gz');
test.skipIf(wits === null)(
  'WITS totals by partner: 2015 imports of members as published, in thousands read as dollars (reference data)',
  async () => {
    const { reading, rows } = await read(wits!);
    const imports = await rows<{ reporter: string; countries: number }>(
      `SELECT reporter, round(sum(usd) / 1e9, 1) AS countries FROM part
       WHERE year = 2015 AND flow = 'import' AND length(partner) = 3
         AND partner NOT IN ('TWN', 'XXX', 'XSP', 'XBK', 'XFZ') AND reporter IN (${members}) GROUP BY 1 ORDER BY 1`,
    );
    expect(imports).toEqual([
      { reporter: 'BLR', countries: 29.6 },
      { reporter: 'CHN', countries: 1315.3 },
      { reporter: 'IND', countries: 343.7 },
      { reporter: 'KAZ', countries: 30.5 },
      { reporter: 'KGZ', countries: 4 },
      { reporter: 'PAK', countries: 42.9 },
      { reporter: 'RUS', countries: 175.1 },
    ]);
    expect(reading.unmapped.filter(({ treatment }) => treatment !== 'left-out')).toEqual([]);
  },
);

const wto = referenceFile('trade-wto-mtn-imports-2015/imports.csv.gz');
test.skipIf(wto === null)(
  'WTO imports 2015 by product group: China 1,529.1, India 370.6, groups told as no codes (reference data)',
  async () => {
    const { reading, rows } = await read(wto!, {
      reporter: 'importer',
      product: 'mtn_group_label',
      flow: '=import',
    });
    const imports = await rows(
      `SELECT reporter, round(sum(usd) / 1e9, 1) AS usd FROM part WHERE reporter IN (${members}) GROUP BY 1 ORDER BY 1`,
    );
    expect(imports).toEqual([
      { reporter: 'CHN', usd: 1529.1 },
      { reporter: 'IND', usd: 370.6 },
      { reporter: 'KAZ', usd: 30.5 },
      { reporter: 'KGZ', usd: 4 },
      { reporter: 'PAK', usd: 43.9 },
    ]);
    expect(reading.unmapped.filter(({ kind }) => kind === 'product')).toHaveLength(22);
  },
);

const oec = referenceFile('trade-oec-bilateral-totals-2013-2014/totals.csv.gz');
test.skipIf(oec === null)(
  'bilateral totals by importer: every row is an import report, none of four that do not report (reference data)',
  async () => {
    const { rows } = await read(oec!, { reporter: 'importer', partner: 'exporter', flow: '=import' });
    const [about] = await rows<{ n: number; silent: number; kyrgyz: number }>(
      `SELECT count(*) AS n, count(*) FILTER (reporter IN ('TJK', 'UZB', 'IRN', 'TKM')) AS silent,
         count(*) FILTER (reporter = 'KGZ') AS kyrgyz FROM part`,
    );
    // Kyrgyzstan is said to report nothing here; the file holds its imports of 2013.
    expect(about).toEqual({ n: 48_378, silent: 0, kyrgyz: 126 });
  },
);

const sections = referenceFile('trade-wits-sections-1988-2015/summary.csv.gz');
test.skipIf(sections === null)(
  'WITS summaries: imports by stage hold 0.99 of Pakistan’s total in 2015; sections and stages are not added (reference data)',
  async () => {
    const { rows } = await read(sections!);
    const [pakistanImports] = await rows<{ usd: number }>(
      `SELECT sum(usd) / 1e9 AS usd FROM part WHERE reporter = 'PAK' AND year = 2015 AND flow = 'import'`,
    );
    expect(pakistanImports!.usd / 44).toBeCloseTo(0.99, 1);
    const kept = await rows<{ n: number }>(
      `SELECT count(DISTINCT product) AS n FROM part WHERE reporter = 'RUS' AND year = 2015 AND flow = 'export'`,
    );
    expect(kept).toEqual([{ n: 16 }]);
  },
);
