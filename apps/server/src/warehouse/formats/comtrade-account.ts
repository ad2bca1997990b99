import type { ImportSession } from '../import-format.ts';
import type { UnmappedCode } from '../vintage.ts';

/** Codes that could not be placed, of the rows kept and of the unions left out. */
export const unmappedOf = async (session: ImportSession): Promise<readonly Omit<UnmappedCode, 'share'>[]> =>
  session.rows(`
    SELECT 'country' AS kind, code, any_value(label) AS label, sum(rows)::INTEGER AS rows, sum(usd) AS usd,
      'kept-under-own-code' AS treatment
    FROM (SELECT reporter AS code, reporter_label AS label, count(*) AS rows, sum(usd) AS usd FROM kept
          WHERE reporter_kind = 'unknown' GROUP BY ALL
          UNION ALL SELECT partner, partner_label, count(*), sum(usd) FROM kept WHERE partner_kind = 'unknown' GROUP BY ALL)
    GROUP BY code
    UNION ALL
    SELECT 'country', partner, any_value(partner_label), count(*)::INTEGER, sum(usd), 'left-out' FROM aside
    WHERE partner_kind = 'union' GROUP BY ALL
    UNION ALL
    SELECT 'country', reporter, any_value(reporter_label), count(*)::INTEGER, sum(usd), 'left-out' FROM aside
    WHERE reporter_kind IN ('union', 'world') AND partner_kind <> 'union' GROUP BY ALL
    UNION ALL
    SELECT 'product', product_written, NULL, count(*)::INTEGER, sum(usd),
      CASE WHEN rule IN ('heading', 'chapter') THEN 'kept-at-heading' ELSE 'kept-under-own-code' END AS treatment
    FROM kept WHERE rule IN ('heading', 'chapter', 'own-code', 'no-code') GROUP BY product_written, treatment
    ORDER BY usd DESC`);

/** Value of the rows that `unmappedOf` tells of, each once however many of its codes are unknown. */
export const usdUnmapped = async (session: ImportSession): Promise<number> => {
  const [sum] = await session.rows<{ usd: number }>(`
    SELECT coalesce((SELECT sum(usd) FROM kept WHERE reporter_kind = 'unknown' OR partner_kind = 'unknown'
        OR rule IN ('heading', 'chapter', 'own-code', 'no-code')), 0)
      + coalesce((SELECT sum(usd) FROM aside WHERE partner_kind = 'union' OR reporter_kind IN ('union', 'world')), 0) AS usd`);
  return sum!.usd;
};

/** Trade of codes that were split in the newer edition and stay whole with the line of the same number. */
export const splitCodes = async (session: ImportSession): Promise<readonly string[]> => {
  const [split] = await session.rows<{ codes: number; usd: number | null; all: number | null }>(`
    SELECT count(DISTINCT product) FILTER (rule = 'same-code')::INTEGER AS codes,
      sum(usd) FILTER (rule = 'same-code') AS usd, sum(usd) AS "all" FROM kept`);
  if (split === undefined || split.codes === 0) return [];
  const share = ((100 * (split.usd ?? 0)) / (split.all ?? 1)).toFixed(1);
  return [
    `${split.codes} six-digit codes were split between editions and stay whole with the line of the same number: ${share} % of the value.`,
  ];
};
