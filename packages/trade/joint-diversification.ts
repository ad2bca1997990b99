import type { Step } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';
import type { JointDiversificationExplanation } from './explanation.ts';
import { beatsDemand, jointWeights } from './fitted-weights.ts';
import { headingColumns } from './heading-columns.ts';
import type { JointCase } from './joint-case.ts';
import { allPairsAndTriples, jointCases, jointThresholds } from './joint-case.ts';
import { memberColumns } from './member-columns.ts';
import { outsideNotes, outsideValuePart, unknownDemand } from './outside-demand.ts';
import { jointDiversificationId } from './option-id.ts';
import type { FoundOptions, OptionDraft } from './option.ts';
import { jointParts, rawParts } from './partner-quantities.ts';
import type { PartnershipFacts } from './partnership-facts.ts';
import { partnershipFacts } from './partnership-facts.ts';
import { matrixYear, scopeNote, spaceOrigins } from './space-basis.ts';
import { remembered } from './remembered.ts';
import type { Candidate } from './score.ts';
import { varyThresholds } from './sensitivity.ts';

/** A step of the `joint-diversification` part of the `steps` message namespace. */
const step = (key: string, args: Step['args']): Step => ({ key: `joint-diversification.${key}`, args });

/** Id and raw parts: all that a ranking with a threshold moved needs. */
const candidate = (
  { partners, at, quantities }: JointCase,
  { columns: { headings }, outside }: PartnershipFacts,
): Candidate => ({
  id: jointDiversificationId(
    partners.map(({ iso3 }) => iso3),
    headings[at]!.hs,
  ),
  rawParts: [
    ...outsideValuePart(outside, headings[at]!.hs),
    ...rawParts(jointParts, quantities, jointWeights),
  ],
});

const explain = (
  { partners, pooled, at }: JointCase,
  facts: PartnershipFacts,
): JointDiversificationExplanation => {
  const demand = facts.demand(at);
  const best = partners.reduce((nearest, one) =>
    one.relativeDensity[at]! > nearest.relativeDensity[at]! ? one : nearest,
  );
  return {
    kind: 'joint-diversification',
    pooledDensity: pooled.density[at]!,
    pooledRelativeDensity: pooled.relativeDensity[at]!,
    bestSingle: best.iso3,
    pooledInputCoverage: pooled.inputCoverage[at]!,
    alone: partners.map((partner) => facts.closeness(partner, at)),
    inputs: facts.holdings(partners, at),
    neighbours: facts.neighbours(pooled, partners, at),
    complexity: facts.complexity(at),
    worldDemand: demand.byYear,
    demandGrowthPerYear: demand.growthPerYear,
  };
};

/** How the proposal follows from the figures, in the order a reader would ask. */
const stepsOf = (
  { partners, quantities }: JointCase,
  product: string,
  explanation: JointDiversificationExplanation,
  year: string | number,
): Step[] => {
  const { inputs, alone, bestSingle, worldDemand } = explanation;
  const latest = worldDemand.at(-1);
  return [
    step('lacking', { partners: partners.map(({ iso3 }) => iso3).join(', '), product, year }),
    ...partners.flatMap(({ iso3 }) => {
      const own = inputs.filter(({ holders }) => holders.length === 1 && holders[0]!.iso3 === iso3);
      return own.length === 0
        ? []
        : [
            step('brings', {
              partner: iso3,
              inputs: own.map(({ hs }) => hs).join(', '),
              share: own.reduce((sum, { weight }) => sum + weight, 0),
            }),
          ];
    }),
    step('inputs', {
      together: quantities.sourcing,
      alone: quantities.sourcing - quantities.inputs,
      gain: quantities.inputs,
    }),
    step('closeness', {
      together: explanation.pooledRelativeDensity,
      best: bestSingle,
      alone: alone.find(({ iso3 }) => iso3 === bestSingle)!.relativeDensity,
    }),
    step('experience', { share: quantities.experience, product, year }),
    ...(latest ? [step('demand', { product, usd: latest.value!, year: latest.years![1] })] : []),
    ...explanation.demandGrowthPerYear.steps,
  ];
};

/** One proposal told in full. */
const draft = (found: JointCase, facts: PartnershipFacts): OptionDraft => {
  const { partners, at } = found;
  const product = facts.columns.headings[at]!.hs;
  const explanation = explain(found, facts);
  const { latest } = facts.demand(at);
  const outside = facts.outside?.(product) ?? null;
  return {
    ...candidate(found, facts),
    kind: 'joint-diversification',
    products: facts.products(at),
    partners: partners.map(({ iso3 }) => ({
      iso3,
      role: 'co-developer',
      brings: explanation.inputs
        .filter(({ holders }) => holders.some((holder) => holder.iso3 === iso3))
        .map(({ hs }) => hs),
    })),
    value:
      facts.outside === null
        ? { ...latest, basis: 'world-market' }
        : { ...(outside ?? unknownDemand(facts)), basis: 'outside-imports' },
    coverage: facts.coverageOf(
      partners.map(({ iso3 }) => iso3),
      matrixYear,
    ),
    flags: [
      ...facts.flags(partners, at),
      ...(beatsDemand['joint-diversification'] ? [] : [{ kind: 'below-baseline' } as const]),
    ],
    origins: spaceOrigins(facts.space),
    missing: facts.outside === null ? [{ key: 'imports-by-product', args: { hs: product } }] : [],
    steps: [...(outside?.steps ?? []), ...stepsOf(found, product, explanation, facts.year)],
    explanation,
  };
};

/**
 * Joint diversification: products of the HS 1992 product space of 2016 that no member of a pair or triple
 * exports with advantage, for which together they hold more of the main inputs than any of them alone. It says
 * who brings what, how near the set is (relative density) beside its best single member, how complex the
 * product is and what the world buys. An extension of Hidalgo et al. (2007), Science 317, pp. 482-487; the
 * pooled form and the input conditions are ours.
 *
 * What it cannot see: production that is not exported, capacities, grades within a heading, what the members
 * themselves buy of the product outside.
 */
export const findJointDiversification = (evidence: TradeEvidence): FoundOptions => {
  const columns = headingColumns(evidence);
  const membersAt = remembered((advantage: number) => memberColumns(evidence, columns, advantage));
  const setsAt = remembered((advantage: number) => allPairsAndTriples(columns, membersAt(advantage)));
  const casesWith = (thresholds: typeof jointThresholds): JointCase[] =>
    jointCases(columns, setsAt(thresholds['member-advantage']), thresholds);
  const facts = partnershipFacts(evidence, columns, membersAt(jointThresholds['member-advantage']));
  return {
    drafts: casesWith(jointThresholds).map((found) => draft(found, facts)),
    variants: varyThresholds(jointThresholds, (moved) =>
      casesWith(moved).map((found) => candidate(found, facts)),
    ),
    notes: [scopeNote('joint-scope', evidence), { key: 'input-lists', args: {} }, ...outsideNotes(evidence)],
  };
};
