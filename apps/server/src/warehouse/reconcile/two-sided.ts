import type { MirrorFlows } from '@hamkor/reconciliation';
import type { ImportSession } from '../import-format.ts';

/** Flows that both sides report, with the codes that their indices mean. */
export interface TwoSided {
  readonly countries: readonly string[];
  readonly flows: MirrorFlows;
}

/** Flows of a year that are read to calibrate: a tail of 5 % in twelve classes needs no more. */
const most = 150_000;

interface Row {
  readonly exporter: string;
  readonly importer: string;
  readonly exported: number;
  readonly imported: number;
}

/** Columns of rows, countries in ISO order. */
const columnsOf = (rows: readonly Row[]): TwoSided => {
  const countries = [...new Set(rows.flatMap(({ exporter, importer }) => [exporter, importer]))].sort();
  const place = new Map(countries.map((code, at) => [code, at]));
  return {
    countries,
    flows: {
      countries: countries.length,
      exporter: Int32Array.from(rows, ({ exporter }) => place.get(exporter)!),
      importer: Int32Array.from(rows, ({ importer }) => place.get(importer)!),
      exported: Float64Array.from(rows, ({ exported }) => exported),
      imported: Float64Array.from(rows, ({ imported }) => imported),
    },
  };
};

/** Those of the table `mirrored` that both sides report; of many, every n-th by hash, the same ones each time. */
export const readTwoSided = async (session: ImportSession): Promise<TwoSided> => {
  const [about] = await session.rows<{ flows: number }>(
    'SELECT count(*)::INTEGER AS flows FROM mirrored WHERE exported > 0 AND imported > 0',
  );
  const every = Math.ceil(about!.flows / most);
  return columnsOf(
    await session.rows<Row>(`
      SELECT exporter, importer, exported, imported FROM mirrored WHERE exported > 0 AND imported > 0
        AND hash(exporter || importer || product) % ${Math.max(1, every)} = 0
      ORDER BY exporter, importer, product`),
  );
};

/** Several years as one, for years that have too few flows of their own. */
export const pooled = (years: readonly TwoSided[]): TwoSided =>
  columnsOf(
    years.flatMap(({ countries, flows }) =>
      Array.from(flows.exporter, (exporter, f) => ({
        exporter: countries[exporter]!,
        importer: countries[flows.importer[f]!]!,
        exported: flows.exported[f]!,
        imported: flows.imported[f]!,
      })),
    ),
  );
