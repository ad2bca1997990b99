import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { calibrate, reconcile, reportedBy } from '@hamkor/reconciliation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSession } from '../import-session.ts';
import type { DeriveContext } from '../import-format.ts';
import { reconcileReports } from './reconcile-reports.ts';

let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeEach(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  connection = await instance.connect();
});
afterEach(() => {
  connection.closeSync();
  instance.closeSync();
});

interface FlowRow {
  readonly year: number;
  readonly exporter: string;
  readonly importer: string;
  readonly product: string;
  readonly usd: number;
  readonly tonnes: number | null;
  readonly usd_low: number | null;
  readonly usd_high: number | null;
  readonly reported: string;
}

type ReportRow = readonly [
  year: number,
  reporter: string,
  flow: string,
  partner: string,
  product: string,
  usd: number,
  tonnes: number | null,
];

const literal = (cell: string | number | null): string =>
  cell === null ? 'NULL' : typeof cell === 'number' ? String(cell) : `'${cell}'`;

const keyOf = ({ year, exporter, importer, product }: FlowRow): string =>
  `${year}${exporter}${importer}${product}`;

const name = (country: number): string => `C${String(country).padStart(2, '0')}`;

/** Reconciles reports; gives the flows in the order of their key, and what is told. */
const reconciled = async (reports: readonly ReportRow[]) => {
  const session = importSession(connection, new AbortController().signal);
  await session.run(
    'CREATE OR REPLACE TABLE reports (year SMALLINT, reporter VARCHAR, flow VARCHAR, partner VARCHAR, product VARCHAR, usd DOUBLE, tonnes DOUBLE)',
  );
  await session.run(
    `INSERT INTO reports VALUES ${reports.map((row) => `(${row.map(literal).join(', ')})`).join(', ')}`,
  );
  const written: FlowRow[] = [];
  const context: DeriveContext = {
    session,
    varFolder: '',
    signal: new AbortController().signal,
    from: () => 'reports',
    write: async (_table, sql) => {
      written.push(...(await session.rows<FlowRow>(sql)));
    },
  };
  const { gaps } = await reconcileReports(context);
  return { gaps, flows: written.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)) };
};

/** Reports of many countries on several products in one year, with holes; the same each time. */
const manyReports = (year: number, countries: number, products: number): ReportRow[] => {
  let state = year;
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  const reports: ReportRow[] = [];
  for (let i = 0; i < countries; i++)
    for (let j = 0; j < countries; j++)
      for (let k = 0; k < products; k++) {
        if (i === j) continue;
        const usd = Math.exp(8 + 10 * random());
        const product = `01010${k}`;
        const noise = (): number => Math.exp((random() - 0.5) * 0.6);
        // Country 3 never reports.
        if (i !== 3 && random() < 0.8)
          reports.push([year, name(i), 'export', name(j), product, usd * noise(), usd / 1000]);
        if (j !== 3 && random() < 0.8)
          reports.push([year, name(j), 'import', name(i), product, usd * 1.07 * noise(), null]);
      }
  return reports;
};

describe('many reports', () => {
  test('give in SQL what the package gives: value, interval, who reports', async () => {
    const reports = manyReports(2019, 20, 5);
    const { flows } = await reconciled(reports);
    const countries = [...new Set(flows.flatMap(({ exporter, importer }) => [exporter, importer]))].sort();
    const sides = new Map(
      reports.map(([, reporter, flow, partner, product, usd]) => [
        flow === 'export' ? `x${reporter}${partner}${product}` : `m${partner}${reporter}${product}`,
        usd,
      ]),
    );
    const side = (which: 'x' | 'm') =>
      Float64Array.from(
        flows,
        ({ exporter, importer, product }) => sides.get(`${which}${exporter}${importer}${product}`) ?? NaN,
      );
    const columns = {
      countries: countries.length,
      exporter: Int32Array.from(flows, ({ exporter }) => countries.indexOf(exporter)),
      importer: Int32Array.from(flows, ({ importer }) => countries.indexOf(importer)),
      exported: side('x'),
      imported: side('m'),
    };
    const expected = reconcile(columns, calibrate(columns, 0.9)!);
    expect(flows.length).toBeGreaterThan(1700);
    flows.forEach((flow, f) => {
      expect(flow.reported).toBe(reportedBy[expected.reported[f]!]);
      expect(flow.usd / expected.usd[f]!).toBeCloseTo(1, 9);
      expect(flow.usd_low! / expected.low[f]!).toBeCloseTo(1, 9);
      expect(flow.usd_high! / expected.high[f]!).toBeCloseTo(1, 9);
    });
  });

  test('come out the same whatever the order of the rows', async () => {
    const reports = manyReports(2019, 16, 5);
    const one = await reconciled(reports);
    const other = await reconciled(reports.toReversed());
    expect(other.gaps).toEqual(one.gaps);
    one.flows.forEach(({ usd, usd_low: low }, at) => {
      expect(other.flows[at]!.usd / usd).toBeCloseTo(1, 9);
      expect(other.flows[at]!.usd_low! / low!).toBeCloseTo(1, 9);
    });
  });

  test('tell margin, level, and that silence is not zero', async () => {
    const { gaps } = await reconciled(manyReports(2019, 20, 5));
    const margin = Number(/exceed exports by ([\d.]+) %/.exec(gaps[0]!)![1]);
    expect(margin).toBeGreaterThan(5);
    expect(margin).toBeLessThan(9);
    expect(gaps[0]).toContain('90 %');
    expect(gaps[1]).toBe('Trade that neither side reports is missing, not zero.');
    expect(gaps).toHaveLength(2);
  });

  test('of a year with few are calibrated with the other years, and it is told', async () => {
    const few: ReportRow[] = [
      [2020, 'C01', 'export', 'C03', '010101', 5e5, 3],
      [2020, 'C02', 'import', 'C03', '010101', 7e5, null],
    ];
    const { flows, gaps } = await reconciled([...manyReports(2019, 20, 5), ...few]);
    const late = flows.filter(({ year }) => year === 2020);
    expect(late.map(({ exporter, reported, tonnes }) => [exporter, reported, tonnes])).toEqual([
      ['C01', 'exporter', 3],
      ['C03', 'importer', null],
    ]);
    for (const { usd, usd_low: low, usd_high: high } of late) {
      expect(low!).toBeLessThan(usd);
      expect(high!).toBeGreaterThan(usd);
    }
    expect(gaps).toContain(
      'Some years have few flows that both sides report and are calibrated on all years together.',
    );
  });
});

describe('few reports', () => {
  test('stay as they are, without interval, the exporter first', async () => {
    const { flows, gaps } = await reconciled([
      [2020, 'PAK', 'export', 'CHN', '520512', 100, 5],
      [2020, 'CHN', 'import', 'PAK', '520512', 120, null],
      [2020, 'PAK', 'import', 'IRN', '271019', 50, null],
    ]);
    expect(flows).toEqual([
      {
        year: 2020,
        exporter: 'IRN',
        importer: 'PAK',
        product: '271019',
        usd: 50,
        tonnes: null,
        usd_low: null,
        usd_high: null,
        reported: 'importer',
      },
      {
        year: 2020,
        exporter: 'PAK',
        importer: 'CHN',
        product: '520512',
        usd: 100,
        tonnes: 5,
        usd_low: null,
        usd_high: null,
        reported: 'both',
      },
    ]);
    expect(gaps[0]).toContain('as reported');
  });

  test('of re-exports are parts of exports; World, oneself and nothing are no pairs, and their value is told', async () => {
    const { flows, gaps } = await reconciled([
      [2020, 'PAK', 'export', 'CHN', '520512', 100, 5],
      [2020, 'PAK', 're-export', 'CHN', '520512', 40, 2],
      [2020, 'PAK', 'export', 'WLD', '520512', 3e9, null],
      [2020, 'PAK', 'import', 'PAK', '520512', 2e9, null],
      [2020, 'PAK', 'import', 'CHN', '520512', 0, null],
    ]);
    expect(flows.map(({ exporter, importer, usd }) => [exporter, importer, usd])).toEqual([
      ['PAK', 'CHN', 100],
    ]);
    expect(gaps).toContain('Reports without partner are not in the flows: 3.00 bn US dollars.');
    expect(gaps).toContain('Reports of trade with oneself are not in the flows: 2.00 bn US dollars.');
  });

  test('of a chapter give way to the lines that the other side reports of it, and stay where it reports none', async () => {
    const { flows, gaps } = await reconciled([
      [2020, 'PAK', 'export', 'CHN', '52', 4e9, null],
      [2020, 'CHN', 'import', 'PAK', '520512', 1e9, null],
      [2020, 'CHN', 'import', 'PAK', '520811', 2e9, null],
      [2020, 'PAK', 'export', 'CHN', '10', 7e9, null],
      [2020, 'PAK', 'export', 'IRN', 'TOTAL', 9e9, null],
      [2020, 'IRN', 'import', 'PAK', '1006', 8e9, null],
    ]);
    expect(flows.map(({ importer, product }) => [importer, product])).toEqual([
      ['CHN', '10'],
      ['CHN', '520512'],
      ['CHN', '520811'],
      ['IRN', '1006'],
    ]);
    expect(gaps.at(-1)).toContain('13.00 bn US dollars');
  });
});
