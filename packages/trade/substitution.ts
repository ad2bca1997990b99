import { matchChapters } from './chapter-match.ts';
import { chapterCases } from './chapter-substitution.ts';
import type { TradeEvidence } from './evidence.ts';
import { findLoadedSubstitution } from './loaded-substitution.ts';
import { matchRawMaterials } from './material-match.ts';
import { materialCases } from './material-substitution.ts';
import { memberAdvantage } from './member-advantage.ts';
import { memberCoverage } from './member-coverage.ts';
import type { FoundOptions, OptionDraft } from './option.ts';
import { varyThresholds } from './sensitivity.ts';
import type { SubstitutionCase, SubstitutionThresholds } from './substitution-case.ts';
import { substitutionParts, substitutionThresholds } from './substitution-case.ts';

/** HS 1992 heading that holds most of an HS 2022 heading, for looking up what was measured in 1992 codes. */
const formerHeading = (evidence: Pick<TradeEvidence, 'correspondences'>): ((hs2022: string) => string) => {
  const largest = new Map<string, { readonly hs92: string; readonly share: number }>();
  for (const { hs92, hs2022, share } of evidence.correspondences) {
    if (share > (largest.get(hs2022)?.share ?? 0)) largest.set(hs2022, { hs92, share });
  }
  return (hs2022) => largest.get(hs2022)?.hs92 ?? hs2022;
};

const allCases = (evidence: TradeEvidence): SubstitutionCase[] => {
  const advantageOf = memberAdvantage(evidence);
  const coverageOf = memberCoverage(evidence);
  const former = formerHeading(evidence);
  const materials = {
    headings: new Map(evidence.headings.map((heading) => [heading.hs, heading])),
    advantageOf: (iso3: string, hs2022: string) => advantageOf(iso3, former(hs2022)),
    coverageOf,
    years: [...new Set(evidence.materials.map(({ year }) => year))].sort((a, b) => a - b),
  };
  const chapters = {
    names: new Map(evidence.chapterNames.map(({ chapter, name }) => [chapter, name])),
    advantageOf,
    coverageOf,
  };
  return [
    ...matchRawMaterials(evidence).flatMap((product) => materialCases(product, materials)),
    ...matchChapters(evidence).flatMap((chapter) => chapterCases(chapter, chapters)),
  ];
};

const drafted = (found: SubstitutionCase, thresholds: SubstitutionThresholds): OptionDraft => ({
  id: found.id,
  kind: 'substitution',
  rawParts: substitutionParts(found, thresholds),
  ...found.draft(thresholds),
});

/**
 * Import substitution inside the bloc: what one member buys outside and another sells outside. For the raw
 * materials whose bilateral flows are known (means over the years listed), S = min(O, E) times the fit of
 * unit values; for Pakistan by chapter (2016), an upper bound without fit. Each pair is shown beside the
 * joint bound of its product, the maximum flow over all pairs.
 *
 * What it cannot see: other products (imports by origin are not in the evidence), freight, tariffs,
 * contracts, whether a pipeline could carry it.
 */
export const findSubstitution = (evidence: TradeEvidence): FoundOptions => {
  if (evidence.loaded !== null) return findLoadedSubstitution(evidence, evidence.loaded);
  const cases = allCases(evidence);
  const largeEnough = (thresholds: SubstitutionThresholds): SubstitutionCase[] =>
    cases.filter(({ matchedUsd }) => matchedUsd >= thresholds['minimum-match-usd']);
  return {
    drafts: largeEnough(substitutionThresholds).map((found) => drafted(found, substitutionThresholds)),
    variants: varyThresholds(substitutionThresholds, (moved) =>
      largeEnough(moved).map((found) => ({ id: found.id, rawParts: substitutionParts(found, moved) })),
    ),
    notes: [
      { key: 'substitution-scope', args: {} },
      { key: 'mirror-holes', args: {} },
    ],
  };
};
