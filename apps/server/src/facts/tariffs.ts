import { confidences, list, number, oneOf, optional, source, text, year } from '@hamkor/provenance';
import type { MfnRate, TradeAgreement } from '@hamkor/chains';
import { tariffKinds, tariffScopes } from '@hamkor/chains';
import { country, nameColumns, nameOf, share } from './columns.ts';
import { networkId, sourcedColumns, sourcedOf, yesNo } from './network-columns.ts';
import type { Gather } from './reader.ts';

export const tariffsOrigin = 'tariffs';

/** Average most-favoured-nation rates of markets, per cent. */
export const gatherMfnRates: Gather<readonly MfnRate[]> = (facts, codes) => {
  const rows = facts.table(
    tariffsOrigin,
    'mfn-rates.csv',
    {
      id: networkId('id'),
      market: country('market', codes),
      scope: text('scope'),
      ratePercent: number('rate_pct', { min: 0, max: 1000 }),
      kind: oneOf('kind', tariffKinds),
      ...sourcedColumns,
    },
    (row) => row.id,
  );
  const scopes: ReadonlySet<string> = new Set([...tariffScopes, ...codes.hs2022]);
  for (const [index, { scope }] of rows.entries())
    if (!scopes.has(scope) && !(/^\d{6}$/.test(scope) && codes.hs2022.has(scope.slice(0, 4))))
      facts.refuse(
        `${tariffsOrigin}/mfn-rates.csv`,
        index,
        'scope',
        scope,
        `one of ${tariffScopes.join(', ')}, or a heading or subheading of HS 2022`,
        'write what the rate is an average of',
      );
  return rows.map((row) =>
    sourcedOf(row, tariffsOrigin, {
      id: row.id,
      market: row.market,
      scope: row.scope,
      ratePercent: row.ratePercent,
      kind: row.kind,
    }),
  );
};

/** Trade agreements, with what they leave of the average duty. */
export const gatherAgreements: Gather<readonly TradeAgreement[]> = (facts, codes) =>
  facts
    .table(
      tariffsOrigin,
      'agreements.csv',
      {
        id: networkId('id'),
        ...nameColumns,
        parties: list(country('parties', codes)),
        inForceYear: optional(year('in_force_year')),
        untilYear: optional(year('until_year')),
        isFreeCirculation: yesNo('is_free_circulation'),
        needsHeadingChange: yesNo('needs_heading_change'),
        valueContentPercent: optional(number('value_content_pct', { min: 0, max: 100 })),
        mfnShareLeft: optional(share('mfn_share_left')),
        mfnShareBasis: optional(text('mfn_share_basis')),
        source: source(),
        confidence: oneOf('confidence', confidences),
      },
      (row) => row.id,
    )
    .map((row) => ({
      id: row.id,
      name: nameOf(row),
      parties: row.parties,
      inForceYear: row.inForceYear,
      untilYear: row.untilYear,
      isFreeCirculation: row.isFreeCirculation,
      needsHeadingChange: row.needsHeadingChange,
      valueContentPercent: row.valueContentPercent,
      mfnShareLeft: row.mfnShareLeft,
      mfnShareBasis: row.mfnShareBasis,
      origin: tariffsOrigin,
      source: row.source,
      confidence: row.confidence,
    }));
