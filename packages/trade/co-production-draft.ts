import type { Step } from '@hamkor/provenance';
import { exportCapability, makingCapability } from './capability.ts';
import type { CoProductionCase } from './co-production-case.ts';
import { broughtWeight, coProductionParts, costliestPlaces, feasibility } from './co-production-case.ts';
import type { CoProductionExplanation } from './explanation.ts';
import { coProductionId } from './option-id.ts';
import type { CoverageGrade, Flag, MissingData, OptionDraft, OptionProduct } from './option.ts';
import type { OutsideDemand } from './outside-demand.ts';
import { unknownDemand } from './outside-demand.ts';
import type { ProductionMap } from './production-map.ts';
import type { SpaceBasis } from './evidence.ts';
import { spaceOrigins, yearsText } from './space-basis.ts';
import type { Candidate } from './score.ts';
import { trunk } from './trunk.ts';

/** What a co-production is told from, beside the case itself. */
export interface CoProductionContext {
  readonly map: ProductionMap;
  /** Grade of two members together in the year of the matrix. */
  readonly coverageOfPair: (upstream: string, downstream: string) => CoverageGrade;
  readonly space: SpaceBasis;
  /** What members buy outside; null without loaded trade. */
  readonly outside: OutsideDemand | null;
  readonly old: readonly Flag[];
}

/** A step of the `co-production` part of the `steps` message namespace. */
const step = (key: string, args: Step['args']): Step => ({ key: `co-production.${key}`, args });

const idOf = ({ upstream, downstream, input, product }: CoProductionCase): string =>
  coProductionId(upstream.iso3, downstream.iso3, input.edge.input, product.hs);

/** Id and raw parts: all that a ranking with a threshold moved needs. */
export const coProductionCandidate = (
  found: CoProductionCase,
  { coverageOfPair, outside }: CoProductionContext,
): Candidate => {
  const coverage = coverageOfPair(found.upstream.iso3, found.downstream.iso3);
  const rawParts =
    outside === null
      ? coProductionParts(found, coverage.ratio)
      : coProductionParts(found, coverage.ratio, outside(found.product.hs)?.value ?? null);
  return { id: idOf(found), rawParts };
};

const explain = (
  { upstream, downstream, closeness, input, product }: CoProductionCase,
  { map }: CoProductionContext,
): CoProductionExplanation => {
  const { edge } = input;
  const demand = map.demand(product.hs);
  return {
    kind: 'co-production',
    upstreamExports: map.exports(upstream.iso3, edge.input),
    upstreamRca: upstream.rca!,
    downstream: closeness,
    inputPlace: edge.place,
    inputWeight: edge.weight,
    sectorCoefficient: map.linkage.coefficient(downstream.iso3, edge.input, product.hs),
    ladder: [...trunk(edge.input, map.standings.graph, map.stage), product.hs].map(map.rung),
    complexity: map.complexity(product.hs),
    worldDemand: demand.byYear,
    demandGrowthPerYear: demand.growthPerYear,
  };
};

/** How the figures follow from each other, in the order a reader would ask. */
const stepsOf = (
  found: CoProductionCase,
  { upstreamExports, sectorCoefficient, worldDemand, demandGrowthPerYear }: CoProductionExplanation,
  year: string | number,
): Step[] => {
  const { upstream, downstream, closeness, input, product, brought } = found;
  const names = {
    upstream: upstream.iso3,
    downstream: downstream.iso3,
    input: input.edge.input,
    product: product.hs,
  };
  const rca = closeness.rca ?? 0;
  const latest = worldDemand.at(-1);
  return [
    step('upstream', { ...names, usd: upstreamExports.value!, rca: upstream.rca!, year }),
    step(rca >= 1 ? 'downstream-has' : 'downstream-near', {
      ...names,
      rca,
      relativeDensity: closeness.relativeDensity,
      year,
    }),
    step('input', {
      ...names,
      place: input.edge.place,
      weight: broughtWeight(found),
      count: brought.length,
    }),
    ...sectorCoefficient.steps,
    step('feasibility', {
      upstream: exportCapability(upstream.rca!),
      downstream: makingCapability(closeness),
      feasibility: feasibility(found),
    }),
    ...(latest ? [step('demand', { product: product.hs, usd: latest.value!, year: latest.years![1] })] : []),
    ...demandGrowthPerYear.steps,
  ];
};

const flagsOf = (
  { upstream, downstream, product }: CoProductionCase,
  { map: { standings }, old }: CoProductionContext,
  { demandGrowthPerYear }: CoProductionExplanation,
): Flag[] => {
  const inBloc = (hs2022: string): boolean => standings.at(hs2022).some(({ rca }) => (rca ?? 0) >= 1);
  const growth = demandGrowthPerYear.value;
  return [
    ...product.inputs
      .filter(({ edge }) => edge.place <= costliestPlaces && !inBloc(edge.input))
      .map(({ edge }): Flag => ({ kind: 'input-from-outside', hs: edge.input })),
    ...[upstream, downstream]
      .filter(({ iso3 }) => standings.isProjected(iso3))
      .map(({ iso3 }): Flag => ({ kind: 'projected-member', iso3 })),
    ...(growth !== null && growth < 0 ? [{ kind: 'declining-demand', changePerYear: -growth } as const] : []),
    ...old,
  ];
};

const missingOf = (
  { downstream, product }: CoProductionCase,
  explanation: CoProductionExplanation,
  { outside }: CoProductionContext,
): MissingData[] => {
  const { value, low } = explanation.sectorCoefficient;
  return [
    ...(outside === null ? [{ key: 'imports-by-product', args: { hs: product.hs } }] : []),
    ...(value === null || low !== undefined
      ? [{ key: 'input-output-table', args: { iso3: downstream.iso3 } }]
      : []),
  ];
};

/** One co-production told in full. */
export const coProductionDraft = (found: CoProductionCase, context: CoProductionContext): OptionDraft => {
  const { upstream, downstream, closeness, input, product, brought } = found;
  const { heading, standings } = context.map;
  const explanation = explain(found, context);
  const told = stepsOf(found, explanation, yearsText(context.space.years));
  const outside = context.outside?.(product.hs) ?? null;
  const steps = [...(outside?.steps ?? []), ...told];
  const held = standings.graph
    .inputsOf(product.hs)
    .filter(({ input: code }) =>
      standings.at(code).some(({ iso3, rca }) => iso3 === downstream.iso3 && (rca ?? 0) >= 1),
    );
  const productOf = (hs: string, part: OptionProduct['part']): OptionProduct => {
    const known = heading(hs)!;
    return { hs, edition: 'HS2022', name: known.name, stage: known.stage, part };
  };
  return {
    ...coProductionCandidate(found, context),
    kind: 'co-production',
    products: [productOf(product.hs, 'focus'), productOf(input.edge.input, 'input')],
    partners: [
      { iso3: upstream.iso3, role: 'upstream', brings: brought.map(({ edge }) => edge.input) },
      {
        iso3: downstream.iso3,
        role: 'downstream',
        brings: [...((closeness.rca ?? 0) >= 1 ? [product.hs] : []), ...held.map((edge) => edge.input)],
      },
    ],
    value:
      context.outside === null
        ? { ...explanation.upstreamExports, basis: 'input-exports', steps: steps.slice(0, 1) }
        : { ...(outside ?? unknownDemand(context)), basis: 'outside-imports' },
    coverage: context.coverageOfPair(upstream.iso3, downstream.iso3),
    flags: flagsOf(found, context, explanation),
    origins: [...spaceOrigins(context.space), 'wiod-2013'],
    missing: missingOf(found, explanation, context),
    steps,
    explanation,
  };
};
