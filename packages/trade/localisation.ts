import type { Figure, Step } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';
import type { LocalisationExplanation } from './explanation.ts';
import { beatsDemand, localisationWeights } from './fitted-weights.ts';
import type { HeadingColumns } from './heading-columns.ts';
import { headingColumns } from './heading-columns.ts';
import type { LocalisationCase } from './localisation-case.ts';
import { localisationCases, localisationThresholds } from './localisation-case.ts';
import { memberColumns } from './member-columns.ts';
import { localisationId } from './option-id.ts';
import type { FoundOptions, OptionDraft } from './option.ts';
import { localisationParts, rawParts } from './partner-quantities.ts';
import type { PartnershipFacts } from './partnership-facts.ts';
import { matrixFigure, partnershipFacts } from './partnership-facts.ts';
import { matrixYear } from './ranked-space.ts';
import { remembered } from './remembered.ts';
import type { Candidate } from './score.ts';
import { varyThresholds } from './sensitivity.ts';

/** A step of the `localisation` part of the `steps` message namespace. */
const step = (key: string, args: Step['args']): Step => ({ key: `localisation.${key}`, args });

/** What a localisation is told from, beside the case itself. */
interface Context {
  readonly facts: PartnershipFacts;
  readonly market: (host: string) => Figure;
}

/** Id and raw parts: all that a ranking with a threshold moved needs. */
const candidate = (
  { holder, host, at, quantities }: LocalisationCase,
  { headings }: HeadingColumns,
): Candidate => ({
  id: localisationId(holder.iso3, host.iso3, headings[at]!.hs),
  rawParts: rawParts(localisationParts, quantities, localisationWeights),
});

/**
 * Merchandise imports of a country in the latest year known: the market as a whole, since imports by product are
 * not in the evidence.
 */
const marketOf =
  (imports: TradeEvidence['nationalImports']) =>
  (iso3: string): Figure => {
    const latest = imports
      .filter((row) => row.iso3 === iso3)
      .reduce<TradeEvidence['nationalImports'][number] | null>(
        (best, row) => (best === null || row.year > best.year ? row : best),
        null,
      );
    return {
      value: latest?.usd ?? null,
      unit: 'USD',
      years: latest && [latest.year, latest.year],
      confidence: 'published',
      origins: [latest?.year === matrixYear ? 'world-bank-trade-2016' : 'country-indicators'],
      steps: latest ? [step('market', { host: iso3, year: latest.year })] : [],
    };
  };

const explain = (
  { holder, host, at }: LocalisationCase,
  { facts, market }: Context,
): LocalisationExplanation => {
  const demand = facts.demand(at);
  return {
    kind: 'localisation',
    holderExports: facts.exports(holder, at),
    holderWorldShare: matrixFigure(holder.worldShare[at]!, 'share', 'estimated'),
    holderRca: holder.rca[at]!,
    host: facts.closeness(host, at),
    inputs: facts.holdings([holder, host], at),
    neighbours: facts.neighbours(host, [host], at),
    hostMarket: market(host.iso3),
    complexity: facts.complexity(at),
    worldDemand: demand.byYear,
    demandGrowthPerYear: demand.growthPerYear,
  };
};

/** How the proposal follows from the figures, in the order a reader would ask. */
const stepsOf = (
  { holder, host, at, quantities, expectedImportsUsd }: LocalisationCase,
  product: string,
  explanation: LocalisationExplanation,
): Step[] => {
  const names = { holder: holder.iso3, host: host.iso3, product, year: matrixYear };
  const held = explanation.inputs.filter(({ holders }) => holders.some(({ iso3 }) => iso3 === host.iso3));
  const latest = explanation.worldDemand.at(-1);
  return [
    step('holder', {
      ...names,
      usd: explanation.holderExports.value!,
      share: quantities.strength,
      rca: explanation.holderRca,
    }),
    step('host-lacks', { ...names, rca: explanation.host.rca ?? 0 }),
    held.length === 0
      ? step('host-no-inputs', names)
      : step('host-inputs', {
          ...names,
          inputs: held.map(({ hs }) => hs).join(', '),
          share: quantities.sourcing,
        }),
    step('host-closeness', { ...names, relativeDensity: host.relativeDensity[at]! }),
    ...(Number.isNaN(expectedImportsUsd)
      ? []
      : [step('host-expected-imports', { ...names, usd: Math.round(expectedImportsUsd) })]),
    step('experience', { ...names, share: quantities.experience }),
    ...(latest ? [step('demand', { product, usd: latest.value!, year: latest.years![1] })] : []),
    ...explanation.demandGrowthPerYear.steps,
  ];
};

/** One proposal told in full. */
const draft = (found: LocalisationCase, context: Context): OptionDraft => {
  const { holder, host, at } = found;
  const { facts } = context;
  const product = facts.columns.headings[at]!.hs;
  const explanation = explain(found, context);
  const inputsOf = (iso3: string): string[] =>
    explanation.inputs.filter(({ holders }) => holders.some((one) => one.iso3 === iso3)).map(({ hs }) => hs);
  return {
    ...candidate(found, facts.columns),
    kind: 'localisation',
    products: facts.products(at),
    partners: [
      { iso3: holder.iso3, role: 'technology-holder', brings: [product] },
      { iso3: host.iso3, role: 'host', brings: inputsOf(host.iso3) },
    ],
    value: { ...facts.demand(at).latest, basis: 'world-market' },
    coverage: facts.coverageOf([holder.iso3, host.iso3], matrixYear),
    flags: [
      ...facts.flags([holder, host], at),
      ...(beatsDemand.localisation ? [] : [{ kind: 'below-baseline' } as const]),
    ],
    origins: ['growth-lab-hs92', 'hamkor-nomenclature', 'un-concordance', ...explanation.hostMarket.origins],
    missing: [{ key: 'imports-by-product', args: { hs: product } }],
    steps: stepsOf(found, product, explanation),
    explanation,
  };
};

/**
 * Localisation: a member that exports a product with advantage and holds a part of the world market builds it
 * with a member that does not, where the host has main inputs, is near to the product (relative density) or
 * has a market. It is what most real joint projects of the members are: cars, medicines, fertilisers, tyres.
 *
 * What it cannot see: who owns the technology (exports stand for it), what the host buys of the product
 * (its imports as a whole stand for it), wages, incentives, sanctions.
 */
export const findLocalisation = (evidence: TradeEvidence): FoundOptions => {
  const columns = headingColumns(evidence);
  const membersAt = remembered((advantage: number) => memberColumns(evidence, columns, advantage));
  const imports = new Map(
    evidence.nationalImports.filter(({ year }) => year === matrixYear).map(({ iso3, usd }) => [iso3, usd]),
  );
  const musd = new Map(evidence.world.map((row) => [row.hs92, row.musd.get(matrixYear) ?? 0]));
  const worldMusd = musd.values().reduce((sum, value) => sum + value, 0);
  const casesWith = (thresholds: typeof localisationThresholds): LocalisationCase[] =>
    localisationCases(
      columns,
      membersAt(thresholds['member-advantage']),
      (at) => musd.get(columns.hs92[at]!)! / worldMusd,
      (iso3) => imports.get(iso3) ?? null,
      thresholds,
    );
  const context: Context = {
    facts: partnershipFacts(evidence, columns, membersAt(localisationThresholds['member-advantage'])),
    market: remembered(marketOf(evidence.nationalImports)),
  };
  return {
    drafts: casesWith(localisationThresholds).map((found) => draft(found, context)),
    variants: varyThresholds(localisationThresholds, (moved) =>
      casesWith(moved).map((found) => candidate(found, columns)),
    ),
    notes: [
      { key: 'localisation-scope', args: {} },
      { key: 'input-lists', args: {} },
    ],
  };
};
