import type { Figure, Step } from '@hamkor/provenance';
import type { Heading } from '@hamkor/nomenclature';
import type { SubstitutionExplanation } from './explanation.ts';
import type { MaterialMatch, ProductMatches } from './material-match.ts';
import type { AdvantageOf } from './member-advantage.ts';
import type { CoverageOf } from './member-coverage.ts';
import { substitutionId } from './option-id.ts';
import type { Flag, MissingData, OptionDraft } from './option.ts';
import type { AnnualFlow } from './outside-trade.ts';
import type { SubstitutionCase, SubstitutionThresholds } from './substitution-case.ts';
import { step, usdFigure, wholeUsd } from './substitution-case.ts';
import type { SupplierConcentration } from './supplier-concentration.ts';
import { isConcentrated, supplierConcentration } from './supplier-concentration.ts';

const origins: Figure['origins'] = ['baci-materials'];

/** What a case is told from: the match, its place in the joint plan, and what is known of the two partners. */
interface Known {
  readonly match: MaterialMatch;
  readonly heading: Heading | undefined;
  readonly product: ProductMatches;
  readonly carriedKusd: number;
  readonly concentration: SupplierConcentration | null;
  readonly advantage: number | null;
  /** Years the table of flows covers. */
  readonly years: readonly number[];
}

const spanOf = (years: readonly number[]): readonly [number, number] => [years[0]!, years.at(-1)!];
const yearsOf = (flows: readonly AnnualFlow[]): readonly number[] => flows.map(({ year }) => year);
const kusdOf = (flows: readonly AnnualFlow[]): readonly number[] => flows.map(({ kusd }) => kusd);
const inYear = (flows: readonly AnnualFlow[], year: number): number | null =>
  flows.find((flow) => flow.year === year)?.kusd ?? null;

/** Mean over the years listed, with the smallest and the largest of them. */
const meanFigure = (
  flows: readonly AnnualFlow[],
  kusd: number,
  key: string,
  names: Readonly<Record<string, string>>,
): Figure => {
  const years = spanOf(yearsOf(flows));
  const told = { ...names, usd: wholeUsd(kusd), count: flows.length, from: years[0], to: years[1] };
  return usdFigure(kusd, {
    years,
    confidence: flows.length === 1 ? 'published' : 'estimated',
    origins,
    lowKusd: Math.min(...kusdOf(flows)),
    highKusd: Math.max(...kusdOf(flows)),
    steps: [step(key, told)],
  });
};

const unitValueFigure = (flows: readonly AnnualFlow[], usdPerTonne: number | null): Figure => ({
  value: usdPerTonne,
  unit: 'USD/t',
  years: spanOf(yearsOf(flows)),
  confidence: 'estimated',
  origins,
  steps: [],
});

const fitFigure = ({ fit, importUnitValue, exportUnitValue, commonYears }: MaterialMatch): Figure => ({
  value: fit,
  unit: 'index',
  years: spanOf(commonYears),
  confidence: 'estimated',
  origins,
  steps:
    fit === null || importUnitValue === null || exportUnitValue === null
      ? [step('fit-unknown', {})]
      : [step('fit', { importUnitValue, exportUnitValue, fit })],
});

/** The concentration in words: as one figure where every supplier is named, else as bounds. */
const concentrationStep = (importer: string, year: number, found: SupplierConcentration): Step => {
  const { hhiLow: low, hhiHigh: high, top, named } = found;
  const about = { importer, year, top: top.iso3, topShare: top.share };
  return high - low < 0.005
    ? step('concentration-exact', { ...about, hhi: low })
    : step('concentration', { ...about, low, high, named });
};

const hhiFigure = (
  { imports, importer }: MaterialMatch,
  concentration: SupplierConcentration | null,
): Figure => {
  const { year } = imports.at(-1)!;
  return {
    value: concentration?.hhiLow ?? null,
    ...(concentration && { low: concentration.hhiLow, high: concentration.hhiHigh }),
    unit: 'index',
    years: [year, year],
    confidence: 'estimated',
    origins,
    steps: concentration ? [concentrationStep(importer, year, concentration)] : [],
  };
};

const explain = ({ match, product, carriedKusd, concentration, years }: Known): SubstitutionExplanation => {
  const { supplier, importer, hs2022, imports, exports, between } = match;
  const estimate = { years: spanOf(match.commonYears), confidence: 'estimated', origins } as const;
  const latest = imports.at(-1)!;
  const published = (year: number) =>
    ({ years: [year, year], confidence: 'published', origins }) as const satisfies Parameters<
      typeof usdFigure
    >[1];
  return {
    kind: 'substitution',
    outsideImports: meanFigure(imports, match.importsKusd, 'outside-imports', { importer, product: hs2022 }),
    spareExports: meanFigure(exports, match.exportsKusd, 'spare-exports', { supplier, product: hs2022 }),
    matched: usdFigure(match.matchedKusd, {
      ...estimate,
      lowKusd: Math.min(match.yearlyLowKusd, match.matchedKusd),
      highKusd: Math.max(match.yearlyHighKusd, match.matchedKusd),
      steps: [step('matched', { usd: wholeUsd(match.matchedKusd) })],
    }),
    importUnitValue: unitValueFigure(imports, match.importUnitValue),
    exportUnitValue: unitValueFigure(exports, match.exportUnitValue),
    fit: fitFigure(match),
    joint: {
      bound: usdFigure(product.jointKusd, estimate),
      pairwiseSum: usdFigure(product.pairwiseKusd, estimate),
      thisPair: usdFigure(carriedKusd, estimate),
    },
    outsideSuppliers: latest.suppliers.map(({ iso3, kusd }) => ({
      iso3,
      value: usdFigure(kusd, published(latest.year)),
    })),
    supplierHhi: hhiFigure(match, concentration),
    reExportGuard: null,
    subheadings: [],
    history: years.map((year) => ({
      year,
      outsideImports: usdFigure(inYear(imports, year), published(year)),
      spareExports: usdFigure(inYear(exports, year), published(year)),
      alreadyBetween: usdFigure(inYear(between, year), published(year)),
    })),
  };
};

const flagsOf = (
  { match, concentration, advantage, years }: Known,
  thresholds: SubstitutionThresholds,
): Flag[] => {
  const flags: Flag[] = [];
  if (concentration && isConcentrated(concentration)) {
    const { hhiLow: hhi, top } = concentration;
    flags.push({ kind: 'concentrated-supply', hhi, topSupplier: top.iso3, topShare: top.share });
  }
  if (advantage !== null && advantage < thresholds.advantage)
    flags.push({ kind: 'no-advantage', iso3: match.supplier, rca: advantage });
  if (match.commonYears.length < years.length)
    flags.push({ kind: 'thin-flow', share: match.commonYears.length / years.length });
  return flags;
};

const missingOf = ({ match, concentration, years }: Known): MissingData[] => {
  const missing: MissingData[] = [
    { key: 'six-digit-grades', args: { hs: match.hs2022 } },
    { key: 'carriage', args: {} },
  ];
  if (match.fit === null) missing.push({ key: 'unit-values', args: {} });
  if (match.commonYears.length < years.length)
    missing.push({ key: 'unlisted-years', args: { count: years.length - match.commonYears.length } });
  if (concentration && concentration.named < 0.999)
    missing.push({ key: 'other-suppliers', args: { share: 1 - concentration.named } });
  return missing;
};

const draftOf = (
  known: Known,
  coverage: OptionDraft['coverage'],
  thresholds: SubstitutionThresholds,
): Omit<OptionDraft, 'id' | 'kind' | 'rawParts'> => {
  const { match, heading, product, carriedKusd, advantage } = known;
  const { supplier, importer, hs2022: hs, matchedKusd, fit, yearlyLowKusd, yearlyHighKusd } = match;
  const explanation = explain(known);
  const valueKusd = matchedKusd * (fit ?? 1);
  const usd = wholeUsd(valueKusd);
  const name = heading?.name ?? { en: hs, ru: hs, zh: hs };
  const steps = [
    ...explanation.outsideImports.steps,
    ...explanation.spareExports.steps,
    ...explanation.matched.steps,
    ...explanation.fit.steps,
    ...(fit === null ? [] : [step('value', { matched: wholeUsd(matchedKusd), fit, usd })]),
    step('joint', {
      product: hs,
      bound: explanation.joint.bound.value!,
      pairwise: explanation.joint.pairwiseSum.value!,
      pair: wholeUsd(carriedKusd),
      count: product.matches.length,
    }),
    ...explanation.supplierHhi.steps,
    ...(advantage === null
      ? []
      : [step('advantage', { supplier, rca: advantage, threshold: thresholds.advantage })]),
  ];
  return {
    products: [{ hs, edition: 'HS2022', name, stage: heading?.stage ?? null, part: 'focus' }],
    partners: [
      { iso3: supplier, role: 'supplier', brings: [hs] },
      { iso3: importer, role: 'importer', brings: [] },
    ],
    value: {
      ...usdFigure(valueKusd, {
        years: spanOf(match.commonYears),
        confidence: 'estimated',
        origins,
        lowKusd: Math.min(valueKusd, yearlyLowKusd * (fit ?? 1)),
        highKusd: Math.max(matchedKusd, yearlyHighKusd),
        steps,
      }),
      basis: fit === null ? 'matched-flow' : 'fitted-flow',
    },
    coverage,
    flags: flagsOf(known, thresholds),
    origins: ['baci-materials', 'growth-lab-hs92', 'country-indicators', 'un-concordance'],
    missing: missingOf(known),
    steps,
    explanation,
  };
};

/** Everything needed to turn matches of raw materials into cases. */
export interface MaterialContext {
  readonly headings: ReadonlyMap<string, Heading>;
  readonly advantageOf: (iso3: string, hs2022: string) => ReturnType<AdvantageOf>;
  readonly coverageOf: CoverageOf;
  readonly years: readonly number[];
}

/** The cases of one raw material. */
export const materialCases = (
  product: ProductMatches,
  { headings, advantageOf, coverageOf, years }: MaterialContext,
): SubstitutionCase[] =>
  product.matches.map((match, place) => {
    const { supplier, importer, hs2022, matchedKusd, fit, imports } = match;
    const latest = imports.at(-1)!;
    const concentration = supplierConcentration(latest.kusd, latest.suppliers, latest.unnamedCapKusd);
    const advantage = advantageOf(supplier, hs2022);
    const coverage = coverageOf([supplier, importer], 2023);
    const known: Known = {
      match,
      heading: headings.get(hs2022),
      product,
      carriedKusd: product.jointShareKusd[place]!,
      concentration,
      advantage,
      years,
    };
    return {
      id: substitutionId(supplier, importer, hs2022),
      matchedUsd: wholeUsd(matchedKusd),
      valueUsd: wholeUsd(matchedKusd * (fit ?? 1)),
      fit,
      supplierHhi: concentration?.hhiLow ?? null,
      advantage,
      coverageRatio: coverage.ratio,
      draft: (thresholds) => draftOf(known, coverage, thresholds),
    };
  });
