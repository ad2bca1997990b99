import type { Figure, Step } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';
import type { LocalisationExplanation } from './explanation.ts';
import { beatsDemand, localisationWeights } from './fitted-weights.ts';
import { headingColumns } from './heading-columns.ts';
import type { HostImports } from './host-imports.ts';
import { hostImports } from './host-imports.ts';
import type { LocalisationCase } from './localisation-case.ts';
import { localisationCases, localisationThresholds } from './localisation-case.ts';
import { memberColumns } from './member-columns.ts';
import { outsideNotes, outsideValuePart, unknownDemand } from './outside-demand.ts';
import { localisationId } from './option-id.ts';
import type { FoundOptions, OptionDraft } from './option.ts';
import { localisationParts, rawParts } from './partner-quantities.ts';
import type { PartnershipFacts } from './partnership-facts.ts';
import { matrixFigure, partnershipFacts } from './partnership-facts.ts';
import { matrixYear, scopeNote, spaceMusd, spaceOrigins } from './space-basis.ts';
import { remembered } from './remembered.ts';
import type { Candidate } from './score.ts';
import { varyThresholds } from './sensitivity.ts';

/** A step of the `localisation` part of the `steps` message namespace. */
const step = (key: string, args: Step['args']): Step => ({ key: `localisation.${key}`, args });

/** What a localisation is told from, beside the case itself. */
interface Context {
  readonly facts: PartnershipFacts;
  /** Its market: imports of the heading where trade is loaded, else of all products. */
  readonly market: (host: string, hs2022: string) => Figure;
  /** Imports by heading; null without loaded trade. */
  readonly imports: HostImports | null;
}

/** Id and raw parts: all that a ranking with a threshold moved needs. */
const candidate = (
  { holder, host, at, quantities }: LocalisationCase,
  { columns: { headings }, outside }: Pick<PartnershipFacts, 'columns' | 'outside'>,
): Candidate => ({
  id: localisationId(holder.iso3, host.iso3, headings[at]!.hs),
  rawParts: [
    ...outsideValuePart(outside, headings[at]!.hs),
    ...rawParts(localisationParts, quantities, localisationWeights),
  ],
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
    holderWorldShare: matrixFigure(facts.space, holder.worldShare[at]!, 'share', 'estimated'),
    holderRca: holder.rca[at]!,
    host: facts.closeness(host, at),
    inputs: facts.holdings([holder, host], at),
    neighbours: facts.neighbours(host, [host], at),
    hostMarket: market(host.iso3, facts.columns.headings[at]!.hs),
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
  { facts, imports }: Context,
): Step[] => {
  const names = { holder: holder.iso3, host: host.iso3, product, year: facts.year };
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
    ...(imports !== null || Number.isNaN(expectedImportsUsd)
      ? []
      : [step('host-expected-imports', { ...names, usd: Math.round(expectedImportsUsd) })]),
    step('experience', { ...names, share: quantities.experience }),
    ...explanation.hostMarket.steps.filter(() => imports !== null),
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
  const outside = facts.outside?.(product) ?? null;
  const inputsOf = (iso3: string): string[] =>
    explanation.inputs.filter(({ holders }) => holders.some((one) => one.iso3 === iso3)).map(({ hs }) => hs);
  return {
    ...candidate(found, facts),
    kind: 'localisation',
    products: facts.products(at),
    partners: [
      { iso3: holder.iso3, role: 'technology-holder', brings: [product] },
      { iso3: host.iso3, role: 'host', brings: inputsOf(host.iso3) },
    ],
    value:
      facts.outside === null
        ? { ...facts.demand(at).latest, basis: 'world-market' }
        : { ...(outside ?? unknownDemand(facts)), basis: 'outside-imports' },
    coverage: facts.coverageOf([holder.iso3, host.iso3], matrixYear),
    flags: [
      ...facts.flags([holder, host], at),
      ...(beatsDemand.localisation ? [] : [{ kind: 'below-baseline' } as const]),
    ],
    origins: [...new Set([...spaceOrigins(facts.space), ...explanation.hostMarket.origins])],
    missing: facts.outside === null ? [{ key: 'imports-by-product', args: { hs: product } }] : [],
    steps: [...(outside?.steps ?? []), ...stepsOf(found, product, explanation, context)],
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
  const bought = hostImports(evidence);
  const musd = new Map(evidence.world.map((row) => [row.hs92, spaceMusd(row) ?? 0]));
  const worldMusd = musd.values().reduce((sum, value) => sum + value, 0);
  const casesWith = (thresholds: typeof localisationThresholds): LocalisationCase[] =>
    localisationCases(
      columns,
      membersAt(thresholds['member-advantage']),
      (at) => musd.get(columns.hs92[at]!)! / worldMusd,
      (iso3) => imports.get(iso3) ?? null,
      thresholds,
      bought === null ? null : (iso3, at) => bought.share(iso3, columns.headings[at]!.hs),
    );
  const context: Context = {
    facts: partnershipFacts(evidence, columns, membersAt(localisationThresholds['member-advantage'])),
    market: bought === null ? remembered(marketOf(evidence.nationalImports)) : bought.figure,
    imports: bought,
  };
  return {
    drafts: casesWith(localisationThresholds).map((found) => draft(found, context)),
    variants: varyThresholds(localisationThresholds, (moved) =>
      casesWith(moved).map((found) => candidate(found, context.facts)),
    ),
    notes: [
      scopeNote('localisation-scope', evidence),
      { key: 'input-lists', args: {} },
      ...outsideNotes(evidence),
    ],
  };
};
