import type { SubstitutionExplanation } from './explanation.ts';
import type { LoadedFacts } from './loaded-case.ts';
import { linesShown, unknownFigure } from './loaded-case.ts';
import { sumOfLines } from './loaded-headings.ts';
import type {
  HeadingBound,
  LineMatch,
  LoadedSubstitution,
  LoadedSubstitutionThresholds,
  MatchOf,
} from './loaded-substitution-case.ts';
import { isAble, loadedSubstitutionThresholds, reExportGuard } from './loaded-substitution-case.ts';
import { substitutionId } from './option-id.ts';
import type { Flag, OptionDraft } from './option.ts';
import type { Candidate } from './score.ts';
import { step, substitutionParts } from './substitution-case.ts';
import { isConcentrated } from './supplier-concentration.ts';

/** What a substitution from loaded trade is told from. */
export interface LoadedSubstitutionContext {
  readonly facts: LoadedFacts;
  readonly match: MatchOf;
  readonly boundOf: (heading: number) => HeadingBound;
  readonly suppliers: (importer: number, heading: number) => Suppliers;
}

/** Who supplies an importer with a heading, out of the largest supplier of each of its lines. */
export interface Suppliers {
  /** Mean of the lines' supplier concentration, weighed by what is bought outside; NaN where nothing is. */
  readonly hhi: number;
  /** The largest outside suppliers, at least this much a year: only the largest of a line is known. */
  readonly outside: readonly { readonly country: number; readonly usd: number }[];
  /** Share of the largest of them in all outside purchases of the heading, at least. */
  readonly topShare: number;
}

/** Reads them off the lines of a heading. */
export const suppliersOf = (
  { loaded, headings }: LoadedFacts,
  importer: number,
  heading: number,
): Suppliers => {
  const { outsideImports, imports, suppliers, products } = loaded.trade;
  const country = headings.members[importer]!;
  const found = new Map<number, number>();
  let [weighed, bought] = [0, 0];
  for (let k = headings.first[heading]!; k < headings.first[heading + 1]!; k++) {
    const cell = importer * products.length + k;
    const usd = outsideImports.usd[cell]!;
    if (!(usd > 0)) continue;
    weighed += usd * suppliers.hhi[cell]!;
    bought += usd;
    const top = suppliers.topOutside[cell]!;
    const sold = suppliers.topOutsideShare[cell]! * imports[country * products.length + k]!;
    if (top >= 0) found.set(top, (found.get(top) ?? 0) + sold);
  }
  const outside = [...found]
    .map(([supplier, usd]) => ({ country: supplier, usd }))
    .sort((a, b) => b.usd - a.usd || a.country - b.country);
  return { hhi: weighed / bought, outside, topShare: (outside[0]?.usd ?? 0) / bought };
};

/** Id and raw parts: all that a ranking with a threshold moved needs. */
export const substitutionCandidate = (
  found: LoadedSubstitution,
  { facts, suppliers }: Pick<LoadedSubstitutionContext, 'facts' | 'suppliers'>,
  thresholds: LoadedSubstitutionThresholds,
): Candidate => {
  const { members } = facts.loaded.trade;
  const [supplier, importer] = [members[found.supplier]!, members[found.importer]!];
  const { hhi } = suppliers(found.importer, found.heading);
  return {
    id: substitutionId(supplier, importer, facts.headings.codes[found.heading]!),
    rawParts: substitutionParts(
      {
        valueUsd: Math.round(found.valueUsd),
        fit: found.fit,
        supplierHhi: Number.isNaN(hhi) ? null : hhi,
        advantage: found.standing.rca,
        coverageRatio: facts.coverage(supplier, importer).ratio,
      },
      thresholds,
    ),
  };
};

const linesOf = (
  { heading, supplier, importer }: LoadedSubstitution,
  { facts: { loaded, headings, figures }, match }: LoadedSubstitutionContext,
): SubstitutionExplanation['subheadings'] => {
  const { outsideImports, outsideExports, products } = loaded.trade;
  const found: { readonly line: number; readonly at: LineMatch }[] = [];
  for (let line = headings.first[heading]!; line < headings.first[heading + 1]!; line++) {
    const at = match(supplier, importer, line);
    if (at !== null) found.push({ line, at });
  }
  const flow = (flows: typeof outsideImports, member: number, line: number) => {
    const cell = member * products.length + line;
    return figures.usd(flows.usd[cell]!, { low: flows.low[cell]!, high: flows.high[cell]! });
  };
  return found
    .sort((a, b) => b.at.value - a.at.value)
    .slice(0, linesShown)
    .map(({ line, at }) => ({
      hs: products[line]!,
      outsideImports: flow(outsideImports, importer, line),
      spareExports: flow(outsideExports, supplier, line),
      matched: figures.usd(at.matched, { confidence: 'estimated' }),
      fit: Number.isNaN(at.fit) ? null : at.fit,
      value: figures.usd(at.value, { low: at.low, high: at.high, confidence: 'estimated' }),
    }));
};

/** What the supplier sells outside of the heading that it did not buy, as a share of what it sells. */
const guardOf = (
  { loaded, headings }: LoadedFacts,
  { supplier, heading }: Pick<LoadedSubstitution, 'supplier' | 'heading'>,
): number => {
  const { outsideExports, products } = loaded.trade;
  let [sold, own] = [0, 0];
  for (let k = headings.first[heading]!; k < headings.first[heading + 1]!; k++) {
    const usd = outsideExports.usd[supplier * products.length + k]!;
    sold += usd;
    own += usd * reExportGuard(loaded, headings.members[supplier]!, k);
  }
  return sold > 0 ? own / sold : 1;
};

const explain = (
  found: LoadedSubstitution,
  context: LoadedSubstitutionContext,
  suppliers: Suppliers,
  guard: number,
): SubstitutionExplanation => {
  const { facts, boundOf } = context;
  const { loaded, headings, figures } = facts;
  const { outsideImports, outsideExports, products, members, countries, years } = loaded.trade;
  const [from, to] = [headings.first[found.heading]!, headings.first[found.heading + 1]!];
  const sum = (table: Float64Array, member: number): number =>
    sumOfLines(table, member, products.length, from, to);
  const names = { product: headings.codes[found.heading]! };
  const told = { count: years.length, from: years[0]!, to: years.at(-1)! };
  const flow = (flows: typeof outsideImports, member: number, key: string, role: string) => {
    const usd = sum(flows.usd, member);
    const args = { ...names, [role]: members[member]!, usd: Math.round(usd), ...told };
    return figures.usd(usd, {
      low: sum(flows.low, member),
      high: sum(flows.high, member),
      steps: [step(key, args)],
    });
  };
  const price = (flows: typeof outsideImports, member: number) =>
    figures.of(sum(flows.weighedUsd, member) / sum(flows.tonnes, member), 'USD/t');
  const bound = boundOf(found.heading);
  return {
    kind: 'substitution',
    outsideImports: flow(outsideImports, found.importer, 'outside-imports', 'importer'),
    spareExports: flow(outsideExports, found.supplier, 'spare-exports', 'supplier'),
    matched: figures.usd(found.matchedUsd, {
      confidence: 'estimated',
      steps: [
        step('lines-matched', {
          count: found.lines,
          matched: Math.round(found.matchedUsd),
          usd: Math.round(found.valueUsd),
        }),
      ],
    }),
    importUnitValue: price(outsideImports, found.importer),
    exportUnitValue: price(outsideExports, found.supplier),
    fit:
      found.fit === null
        ? { ...unknownFigure(figures, 'index'), steps: [step('fit-unknown', {})] }
        : figures.of(found.fit, 'index'),
    joint: {
      bound: figures.usd(bound.boundUsd, { confidence: 'estimated' }),
      pairwiseSum: figures.usd(bound.pairwiseUsd, { confidence: 'estimated' }),
      thisPair: figures.usd(bound.carried[found.supplier * members.length + found.importer]!, {
        confidence: 'estimated',
      }),
    },
    outsideSuppliers: suppliers.outside
      .slice(0, 5)
      .map(({ country, usd }) => ({ iso3: countries[country]!, value: figures.usd(usd) })),
    supplierHhi: figures.of(suppliers.hhi, 'index'),
    history: [],
    reExportGuard: guard,
    subheadings: linesOf(found, context),
  };
};

const flagsOf = (
  { standing }: LoadedSubstitution,
  { loaded, old }: LoadedFacts,
  { hhi, outside, topShare }: Suppliers,
  guard: number,
): Flag[] => {
  const top = outside[0] && loaded.trade.countries[outside[0].country]!;
  const concentration = { hhiLow: hhi, hhiHigh: hhi, top: { iso3: top ?? '', share: topShare }, named: 1 };
  return [
    ...(top !== undefined && isConcentrated(concentration)
      ? [{ kind: 'concentrated-supply', hhi, topSupplier: top, topShare } as const]
      : []),
    ...(isAble(standing, loadedSubstitutionThresholds) === 'emerging'
      ? [{ kind: 'emerging-supplier', iso3: standing.iso3, rca: standing.rca ?? 0 } as const]
      : []),
    ...(guard < 0.995 ? [{ kind: 're-exporter', iso3: standing.iso3, guard } as const] : []),
    ...old,
  ];
};

/** One substitution told in full. */
export const loadedSubstitutionDraft = (
  found: LoadedSubstitution,
  context: LoadedSubstitutionContext,
): OptionDraft => {
  const { facts, boundOf } = context;
  const { members, countries } = facts.loaded.trade;
  const hs = facts.headings.codes[found.heading]!;
  const [supplier, importer] = [members[found.supplier]!, members[found.importer]!];
  const suppliers = context.suppliers(found.importer, found.heading);
  const guard = guardOf(facts, found);
  const explanation = explain(found, context, suppliers, guard);
  const { joint } = explanation;
  const [top] = suppliers.outside;
  const { rca, closeness } = found.standing;
  const isEmerging = isAble(found.standing, loadedSubstitutionThresholds) === 'emerging';
  const steps = [
    ...explanation.outsideImports.steps,
    ...explanation.spareExports.steps,
    ...(guard < 0.995 ? [step('guard', { supplier, product: hs, guard })] : []),
    ...explanation.matched.steps,
    ...explanation.fit.steps,
    step('joint', {
      product: hs,
      bound: joint.bound.value!,
      pairwise: joint.pairwiseSum.value!,
      pair: joint.thisPair.value!,
      count: boundOf(found.heading).pairs,
    }),
    ...(top === undefined
      ? []
      : [
          step('concentration-lines', {
            importer,
            years: facts.years,
            hhi: suppliers.hhi,
            top: countries[top.country]!,
            topShare: suppliers.topShare,
          }),
        ]),
    isEmerging
      ? step('emerging', { supplier, product: hs, relativeDensity: closeness!.relativeDensity })
      : step('advantage-loaded', {
          supplier,
          product: hs,
          years: facts.years,
          rca: rca!,
          threshold: loadedSubstitutionThresholds.advantage,
        }),
  ];
  return {
    ...substitutionCandidate(found, context, loadedSubstitutionThresholds),
    kind: 'substitution',
    products: [facts.product(hs)],
    partners: [
      { iso3: supplier, role: 'supplier', brings: [hs] },
      { iso3: importer, role: 'importer', brings: [] },
    ],
    value: {
      ...facts.figures.usd(found.valueUsd, {
        low: found.lowUsd,
        high: found.highUsd,
        confidence: 'estimated',
        steps,
      }),
      basis: 'lines-fitted',
    },
    coverage: facts.coverage(supplier, importer),
    flags: flagsOf(found, facts, suppliers, guard),
    origins: facts.origins,
    missing: [{ key: 'carriage', args: {} }],
    steps,
    explanation,
  };
};
