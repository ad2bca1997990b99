import type { Calibration, Tails } from '@hamkor/reconciliation';
import { sqlText } from '../sql.ts';
import type { ImportSession } from '../import-format.ts';

/** A number as DuckDB reads it, with all its digits. */
const number = (value: number): string => `${value}::DOUBLE`;

/** A bound by size class: what `sizeClass` finds, as SQL. */
const byClass = (bounds: Float64Array, values: Float64Array, size: string): string =>
  `CASE ${Array.from(bounds, (bound, at) => `WHEN ${size} < ${number(bound)} THEN ${number(values[at]!)}`).join(' ')}
   ELSE ${number(values.at(-1)!)} END`;

/** The same where there is one class only, which a CASE cannot say. */
const tail = ({ bounds }: Tails, values: Float64Array, size: string): string =>
  bounds.length === 0 ? number(values[0]!) : byClass(bounds, values, size);

/** Makes the DuckDB table `reporters`: what the calibration knows of each country. */
export const makeReporters = async (
  session: ImportSession,
  countries: readonly string[],
  { bias, variance }: Pick<Calibration, 'bias' | 'variance'>,
): Promise<void> => {
  const rows = countries.map(
    (code, at) =>
      `(${sqlText(code)}, ${number(bias.asExporter[at]!)}, ${number(bias.asImporter[at]!)}, ${number(variance[at]!)})`,
  );
  await session.run(
    `CREATE OR REPLACE TEMP TABLE reporters AS
     SELECT * FROM (VALUES ${rows.join(', ')}) AS t(code, as_exporter, as_importer, variance)`,
  );
};

/**
 * `reconcile` of @hamkor/reconciliation as SQL over the tables `mirrored` and `reporters`: rows of `flows` of one year. A
 * test holds both to each other. Mass is that of the more reliable side that states one.
 */
export const reconciledSql = (year: number, calibration: Calibration): string => {
  const { margin, typicalVariance, exporterOnly, importerOnly, both } = calibration;
  const typical = number(typicalVariance);
  const base = number(margin.base);
  const single = (bounds: 'low' | 'high'): string => `CASE reported
    WHEN 'exporter' THEN estimate + (${tail(exporterOnly, exporterOnly[bounds], 'exported')}) * sqrt(of_exporter + ${typical})
    WHEN 'importer' THEN estimate + (${tail(importerOnly, importerOnly[bounds], 'imported')}) * sqrt(of_importer + ${typical})
    ELSE ${bounds === 'low' ? 'least' : 'greatest'}(e, m, estimate + (${tail(both, both[bounds], 'size')})
      * sqrt(of_exporter * of_importer / (of_exporter + of_importer))) END`;
  return `
    WITH known AS (
      SELECT mirrored.*, coalesce(x.variance, ${typical}) AS of_exporter, coalesce(i.variance, ${typical}) AS of_importer,
        ln(exported) - coalesce(x.as_exporter, 0) AS e,
        ln(imported) - ${base} - coalesce(i.as_importer, 0) AS m,
        sqrt(exported * imported) * exp(-${base} / 2) AS size,
        CASE WHEN imported IS NULL THEN 'exporter' WHEN exported IS NULL THEN 'importer' ELSE 'both' END AS reported
      FROM mirrored LEFT JOIN reporters x ON x.code = exporter LEFT JOIN reporters i ON i.code = importer
    ), estimated AS (
      SELECT *, CASE reported WHEN 'exporter' THEN e WHEN 'importer' THEN m
        ELSE (e * of_importer + m * of_exporter) / (of_exporter + of_importer) END AS estimate FROM known
    )
    SELECT ${Math.trunc(year)} AS year, exporter, importer, product, exp(estimate) AS usd,
      coalesce(CASE WHEN of_importer < of_exporter THEN imported_tonnes ELSE exported_tonnes END,
        exported_tonnes, imported_tonnes) AS tonnes,
      exp(${single('low')}) AS usd_low, exp(${single('high')}) AS usd_high, reported
    FROM estimated`;
};

/**
 * Flows where nothing can be calibrated because hardly any is reported twice: the exporter's figure, else the
 * importer's as it stands, freight included, and no interval.
 */
export const asReportedSql = (year: number): string => `
  SELECT ${Math.trunc(year)} AS year, exporter, importer, product, coalesce(exported, imported) AS usd,
    coalesce(exported_tonnes, imported_tonnes) AS tonnes, NULL AS usd_low, NULL AS usd_high,
    CASE WHEN imported IS NULL THEN 'exporter' WHEN exported IS NULL THEN 'importer' ELSE 'both' END AS reported
  FROM mirrored`;
