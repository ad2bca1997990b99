import type { Figure } from '@hamkor/provenance';
import type { Name } from '@hamkor/nomenclature';
import type { ChapterMatch, ChapterMatches } from './chapter-match.ts';
import { chapterImporter } from './chapter-match.ts';
import type { SubstitutionExplanation } from './explanation.ts';
import type { AdvantageOf } from './member-advantage.ts';
import type { CoverageOf } from './member-coverage.ts';
import { substitutionId } from './option-id.ts';
import type { Flag, MissingData, OptionDraft } from './option.ts';
import type { SubstitutionCase, SubstitutionThresholds } from './substitution-case.ts';
import { step, usdFigure, wholeUsd } from './substitution-case.ts';

const year = 2016;
const years = [year, year] as const;
const bought: Figure['origins'] = ['comtrade-pakistan'];
const sold: Figure['origins'] = ['growth-lab-hs92', 'comtrade-pakistan'];
const both: Figure['origins'] = ['comtrade-pakistan', 'growth-lab-hs92'];

const unknown = (unit: string): Figure => ({
  value: null,
  unit,
  years,
  confidence: 'estimated',
  origins: both,
  steps: [],
});

const explain = (
  match: ChapterMatch,
  together: ChapterMatches,
  carriedKusd: number,
): SubstitutionExplanation => {
  const { chapter, supplier, importsKusd, exportsKusd, alreadyKusd, spareKusd, matchedKusd } = match;
  const estimate = { years, confidence: 'estimated', origins: both } as const;
  const outsideImports = usdFigure(importsKusd, {
    years,
    confidence: 'published',
    origins: bought,
    steps: [
      step('chapter-imports', { importer: chapterImporter, chapter, usd: wholeUsd(importsKusd), year }),
    ],
  });
  const spareExports = usdFigure(spareKusd, {
    years,
    confidence: 'estimated',
    origins: sold,
    steps: [
      step('chapter-exports', {
        supplier,
        importer: chapterImporter,
        chapter,
        exports: wholeUsd(exportsKusd),
        already: wholeUsd(alreadyKusd ?? 0),
        usd: wholeUsd(spareKusd),
        year,
      }),
    ],
  });
  return {
    kind: 'substitution',
    outsideImports,
    spareExports,
    matched: usdFigure(matchedKusd, {
      ...estimate,
      highKusd: matchedKusd,
      steps: [step('chapter-matched', { usd: wholeUsd(matchedKusd) })],
    }),
    importUnitValue: unknown('USD/t'),
    exportUnitValue: unknown('USD/t'),
    fit: { ...unknown('index'), steps: [step('fit-unknown', {})] },
    joint: {
      bound: usdFigure(together.jointKusd, estimate),
      pairwiseSum: usdFigure(together.pairwiseKusd, estimate),
      thisPair: usdFigure(carriedKusd, estimate),
    },
    outsideSuppliers: [],
    supplierHhi: unknown('index'),
    reExportGuard: null,
    subheadings: [],
    history: [
      {
        year,
        outsideImports,
        spareExports,
        alreadyBetween: usdFigure(alreadyKusd, { years, confidence: 'published', origins: bought }),
      },
    ],
  };
};

const missing: readonly MissingData[] = [
  { key: 'chapter-level', args: {} },
  { key: 'unit-values', args: {} },
  { key: 'outside-suppliers', args: {} },
  { key: 'export-destinations', args: {} },
];

const flagsOf = (
  { supplier }: ChapterMatch,
  advantage: number | null,
  thresholds: SubstitutionThresholds,
): Flag[] => [
  { kind: 'coarse-level', digits: 2 },
  { kind: 'old-data', year },
  ...(advantage !== null && advantage < thresholds.advantage
    ? [{ kind: 'no-advantage', iso3: supplier, rca: advantage } as const]
    : []),
];

const draftOf = (
  match: ChapterMatch,
  explanation: SubstitutionExplanation,
  about: {
    readonly name: Name;
    readonly count: number;
    readonly advantage: number | null;
    readonly coverage: OptionDraft['coverage'];
  },
  thresholds: SubstitutionThresholds,
): Omit<OptionDraft, 'id' | 'kind' | 'rawParts'> => {
  const { chapter, supplier } = match;
  const { joint } = explanation;
  const steps = [
    ...explanation.outsideImports.steps,
    ...explanation.spareExports.steps,
    ...explanation.matched.steps,
    ...explanation.fit.steps,
    step('joint', {
      product: chapter,
      bound: joint.bound.value!,
      pairwise: joint.pairwiseSum.value!,
      pair: joint.thisPair.value!,
      count: about.count,
    }),
    ...(about.advantage === null
      ? []
      : [step('advantage', { supplier, rca: about.advantage, threshold: thresholds.advantage })]),
  ];
  return {
    products: [{ hs: chapter, edition: 'HS1992', name: about.name, stage: null, part: 'focus' }],
    partners: [
      { iso3: supplier, role: 'supplier', brings: [chapter] },
      { iso3: chapterImporter, role: 'importer', brings: [] },
    ],
    value: { ...explanation.matched, steps, basis: 'chapter-upper-bound' },
    coverage: about.coverage,
    flags: flagsOf(match, about.advantage, thresholds),
    origins: [...both, 'country-indicators'],
    missing,
    steps,
    explanation,
  };
};

export interface ChapterContext {
  readonly names: ReadonlyMap<string, Name>;
  readonly advantageOf: AdvantageOf;
  readonly coverageOf: CoverageOf;
}

/** The cases of one chapter: members that could sell Pakistan what it now buys outside. */
export const chapterCases = (
  together: ChapterMatches,
  { names, advantageOf, coverageOf }: ChapterContext,
): SubstitutionCase[] =>
  together.matches.map((match, place) => {
    const { chapter, supplier, matchedKusd } = match;
    const advantage = advantageOf(supplier, chapter);
    const coverage = coverageOf([supplier, chapterImporter], 2016);
    const name = names.get(chapter) ?? { en: chapter, ru: chapter, zh: chapter };
    const about = { name, count: together.matches.length, advantage, coverage };
    return {
      id: substitutionId(supplier, chapterImporter, chapter),
      matchedUsd: wholeUsd(matchedKusd),
      valueUsd: wholeUsd(matchedKusd),
      fit: null,
      supplierHhi: null,
      advantage,
      coverageRatio: coverage.ratio,
      draft: (thresholds) =>
        draftOf(match, explain(match, together, together.jointShareKusd[place]!), about, thresholds),
    };
  });
