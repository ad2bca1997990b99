import type { ImportSession } from '../import-format.ts';

/** Stages of processing: they sort the same goods as the sections do, another way. */
const stages = ['Raw materials', 'Intermediate goods', 'Consumer goods', 'Capital goods'];

/**
 * WITS country summaries hold flows, shares, tariffs and development in one list, told apart by `indicator`. Turns
 * the rows of `fields` that are trade with the world into reports (`Export(US$ Mil)` is an export in million US
 * dollars) and drops all others; gives sentences for what was left out.
 *
 * Where a reporter's exports are given by section and by stage, the stages are left out: both hold all goods.
 */
export const witsSummary = async (session: ImportSession): Promise<readonly string[]> => {
  const listed = stages.map((stage) => `'${stage}'`).join(', ');
  await session.run(`
    CREATE OR REPLACE TEMP TABLE summary AS
    SELECT * REPLACE (lower(regexp_extract(indicator, '^(Export|Import)', 1)) AS flow,
        CASE WHEN indicator LIKE '%Thousand%' THEN 1e3 ELSE 1e6 END AS scale),
      coalesce(product IN (${listed}), false) AS is_stage
    FROM fields WHERE regexp_matches(indicator, '^(Export|Import)s?\\s*\\((in )?US\\$ (Mil|Thousand)\\)$') AND usd IS NOT NULL`);
  const [left] = await session.rows<{ other: number; stages: number }>(`
    SELECT (SELECT count(*)::INTEGER FROM fields) - (SELECT count(*)::INTEGER FROM summary) AS other,
      (SELECT count(*)::INTEGER FROM summary WHERE is_stage) AS stages`);
  await session.run(`
    CREATE OR REPLACE TEMP TABLE fields AS SELECT * EXCLUDE (is_stage, sorted, indicator), NULL::VARCHAR AS indicator FROM (
      SELECT *, bool_or(NOT is_stage AND product IS NOT NULL)
        OVER (PARTITION BY reporter_code, reporter_iso, reporter, year, flow) AS sorted FROM summary)
    WHERE NOT (is_stage AND sorted)`);
  return [
    ...(left!.other > 0
      ? [`${left!.other} rows of other indicators (shares, tariffs, development) were left out.`]
      : []),
    ...(left!.stages > 0
      ? [
          'Exports are kept by section; the four stages of processing are kept only where no section is given.',
        ]
      : []),
  ];
};
