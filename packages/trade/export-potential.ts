import type { ExportPotential } from '@hamkor/bilateral';
import { exportPotential } from '@hamkor/bilateral';
import type { Step } from '@hamkor/provenance';
import { growthColumns } from './assumed-growth.ts';
import type { TradeEvidence } from './evidence.ts';
import type { ExportPotentialExplanation } from './explanation.ts';
import type { LoadedFacts } from './loaded-case.ts';
import {
  coarseNotes,
  coveragePart,
  largest,
  linesShown,
  loadedFacts,
  unknownFigure,
  withoutTrade,
} from './loaded-case.ts';
import { sumOfLines } from './loaded-headings.ts';
import { memberAdvantage } from './member-advantage.ts';
import { exportPotentialId } from './option-id.ts';
import type { FoundOptions, MissingData, OptionDraft } from './option.ts';
import type { PotentialCase, PotentialThresholds } from './potential-case.ts';
import { potentialCases, potentialThresholds } from './potential-case.ts';
import type { Candidate } from './score.ts';
import { varyThresholds } from './sensitivity.ts';

interface Context {
  readonly facts: LoadedFacts;
  readonly model: ExportPotential;
  /** Whether the growth of a member's output is known. */
  readonly isGrowthKnown: (iso3: string) => boolean;
}

/** A step of the `export-potential` part of the `steps` message namespace. */
const step = (key: string, args: Step['args']): Step => ({ key: `export-potential.${key}`, args });

/** The three factors of a pair and heading: over several lines, means weighed by their potential. */
const factorsOf = ({ exporter, importer, heading }: PotentialCase, { facts, model }: Context) => {
  const { members, products, imports } = facts.loaded.trade;
  const { first, members: rows } = facts.headings;
  const [size, width] = [members.length, products.length];
  const [from, to] = [first[heading]!, first[heading + 1]!];
  let [weights, share, guard, distance, growth, supplyGrowth] = [0, 0, 0, 0, 0, 0];
  for (let k = from; k < to; k++) {
    const weight = model.potential[(exporter * size + importer) * width + k]!;
    if (!(weight > 0)) continue;
    const factor = model.distanceFactor(exporter, importer, k);
    weights += weight;
    share += weight * model.projectedShare[exporter * width + k]!;
    guard += weight * model.reExportGuard[exporter * width + k]!;
    distance += weight * (Number.isNaN(factor) ? 1 : factor);
    growth += weight * (model.demandGrowth[importer * width + k]! - 1);
    supplyGrowth += weight * (model.shareGrowth[exporter * width + k]! - 1);
  }
  const pair = model.ease[exporter * size + importer]!;
  const sum = (table: Float64Array, country: number): number => sumOfLines(table, country, width, from, to);
  return {
    share: share / weights,
    guard: guard / weights,
    distance: distance / weights,
    growth: growth / weights,
    supplyGrowth: supplyGrowth / weights,
    pair,
    isFloor: model.isEaseFloor[exporter * size + importer] === 1,
    demandUsd: sum(imports, rows[importer]!),
  };
};
type Factors = ReturnType<typeof factorsOf>;

const defaultWeights = { value: 2, ease: 1, strength: 1, demand: 1, coverage: 0.5 } as const;

/** Id and raw parts: all that a ranking with a threshold moved needs. */
const candidate = (found: PotentialCase, { facts }: Context, factors: Factors): Candidate => {
  const { members } = facts.loaded.trade;
  const [exporter, importer] = [members[found.exporter]!, members[found.importer]!];
  return {
    id: exportPotentialId(exporter, importer, facts.headings.codes[found.heading]!),
    rawParts: [
      {
        name: 'value',
        raw: Math.round(found.valueUsd),
        unit: 'USD',
        defaultWeight: defaultWeights.value,
      },
      {
        name: 'ease',
        raw: factors.pair * factors.distance,
        unit: 'index',
        defaultWeight: defaultWeights.ease,
      },
      {
        name: 'strength',
        raw: factors.share * factors.guard,
        unit: 'share',
        defaultWeight: defaultWeights.strength,
      },
      { name: 'demand', raw: factors.demandUsd, unit: 'USD', defaultWeight: defaultWeights.demand },
      { ...coveragePart(facts.coverage(exporter, importer)), defaultWeight: defaultWeights.coverage },
    ],
  };
};

const linesOf = (
  { exporter, importer, heading }: PotentialCase,
  { facts, model }: Context,
): ExportPotentialExplanation['subheadings'] => {
  const { members, products, between } = facts.loaded.trade;
  const row = (exporter * members.length + importer) * products.length;
  const found: number[] = [];
  for (let k = facts.headings.first[heading]!; k < facts.headings.first[heading + 1]!; k++) {
    if (model.potential[row + k]! > 0) found.push(k);
  }
  return found
    .sort((a, b) => model.potential[row + b]! - model.potential[row + a]!)
    .slice(0, linesShown)
    .map((k) => ({
      hs: products[k]!,
      actual: facts.figures.usd(between.usd[row + k]!, {
        low: between.low[row + k]!,
        high: between.high[row + k]!,
      }),
      potential: facts.figures.usd(model.potential[row + k]!, { confidence: 'estimated' }),
    }));
};

/** Whose growth is known of the two, and what must be said of those whose is not. */
const growthOf = (
  { exporter, importer }: PotentialCase,
  { facts, isGrowthKnown }: Context,
): { readonly isAnyKnown: boolean; readonly missing: readonly MissingData[] } => {
  const { members } = facts.loaded.trade;
  const pair = [members[exporter]!, members[importer]!];
  const unknown = pair.filter((iso3) => !isGrowthKnown(iso3));
  return unknown.length === pair.length
    ? { isAnyKnown: false, missing: [{ key: 'growth-unknown', args: {} }] }
    : {
        isAnyKnown: true,
        missing: [
          { key: 'growth-assumed', args: {} },
          ...unknown.map((iso3) => ({ key: 'gdp-growth', args: { iso3 } })),
        ],
      };
};

const explain = (found: PotentialCase, context: Context, factors: Factors): ExportPotentialExplanation => {
  const { figures } = context.facts;
  const estimate = { confidence: 'estimated' } as const;
  const { isAnyKnown } = growthOf(found, context);
  return {
    kind: 'export-potential',
    actual: figures.usd(found.actualUsd),
    potential: figures.usd(found.potentialUsd, estimate),
    unrealised: figures.usd(found.valueUsd, { ...estimate, low: found.lowUsd, high: found.highUsd }),
    supply: {
      value: figures.of(factors.share * factors.guard, 'share'),
      projectedShare: factors.share,
      reExportGuard: factors.guard,
      tariffAdvantage: null,
    },
    demand: { value: figures.usd(factors.demandUsd), growth: factors.growth, tariffAdvantage: null },
    ease: {
      value: factors.pair * factors.distance,
      distanceFactor: factors.distance,
      pairFactor: factors.pair,
      isFloor: factors.isFloor,
    },
    untappedByEase: figures.usd(found.byEaseUsd, estimate),
    untappedByGrowth: isAnyKnown
      ? figures.usd(found.valueUsd - found.byEaseUsd, estimate)
      : unknownFigure(figures, 'USD'),
    subheadings: linesOf(found, context),
  };
};

/** One potential told in full. */
const draft = (found: PotentialCase, context: Context): OptionDraft => {
  const { facts } = context;
  const { members } = facts.loaded.trade;
  const [exporter, importer] = [members[found.exporter]!, members[found.importer]!];
  const product = facts.headings.codes[found.heading]!;
  const factors = factorsOf(found, context);
  const explanation = explain(found, context, factors);
  const growth = growthOf(found, context);
  const names = { exporter, importer, product, years: facts.years };
  const steps = [
    step('supply', {
      ...names,
      share: factors.share,
      guard: factors.guard,
      supply: factors.share * factors.guard,
    }),
    step('demand', { ...names, usd: Math.round(factors.demandUsd) }),
    step('ease', {
      ease: explanation.ease.value,
      distance: factors.distance,
      pair: factors.pair,
    }),
    step('potential', {
      count: found.lines,
      potential: Math.round(found.potentialUsd),
      actual: Math.round(found.actualUsd),
      usd: Math.round(found.valueUsd),
    }),
    ...(growth.isAnyKnown
      ? [
          step('growth', {
            exporter,
            importer,
            demand: factors.growth,
            supply: factors.supplyGrowth,
            usd: Math.round(found.valueUsd - found.byEaseUsd),
          }),
        ]
      : []),
  ];
  return {
    ...candidate(found, context, factors),
    kind: 'export-potential',
    products: [facts.product(product)],
    partners: [
      { iso3: exporter, role: 'exporter', brings: [product] },
      { iso3: importer, role: 'importer', brings: [] },
    ],
    value: { ...explanation.unrealised, steps, basis: 'unrealised' },
    coverage: facts.coverage(exporter, importer),
    flags: [
      ...(factors.guard < 0.995
        ? [{ kind: 're-exporter', iso3: exporter, guard: factors.guard } as const]
        : []),
      ...(factors.isFloor ? [{ kind: 'ease-floor' } as const] : []),
      { kind: 'not-validated' },
      ...facts.old,
    ],
    origins: facts.origins,
    missing: [{ key: 'tariffs', args: {} }, ...growth.missing],
    steps,
    explanation,
  };
};

/**
 * Export potential among members (Decreux & Spies 2016, see `exportPotential`), line by line and summed by heading:
 * what an exporter with advantage could sell an importer beyond what it does. Growth of members is assumed
 * (`assumedGrowth`), where it is not known supply and demand are those of the years read; no tariffs are loaded. Every
 * option says so.
 *
 * What it cannot see: standards, contracts, sanctions; products not exported yet (localisation looks for those).
 * Nothing without loaded trade.
 */
export const findExportPotential = (evidence: TradeEvidence): FoundOptions => {
  const { loaded } = evidence;
  if (loaded === null) return withoutTrade;
  const facts = loadedFacts(evidence, loaded);
  const growth = evidence.growth ?? [];
  const model = exportPotential(loaded.trade, {
    lnDistance: loaded.lnDistance,
    ...(growth.length === 0 ? {} : growthColumns(loaded.trade.countries, growth)),
  });
  const known = new Set(growth.flatMap(({ iso3, gdp }) => (gdp === null ? [] : [iso3])));
  const context: Context = { facts, model, isGrowthKnown: (iso3) => known.has(iso3) };
  const all = potentialCases(
    loaded,
    facts.headings,
    model,
    memberAdvantage(evidence),
    potentialThresholds['minimum-unrealised-usd'] * 0.75,
  );
  const casesWith = (thresholds: PotentialThresholds) =>
    largest(
      all.filter(
        ({ valueUsd, advantage }) =>
          valueUsd >= thresholds['minimum-unrealised-usd'] &&
          advantage !== null &&
          advantage >= thresholds['exporter-advantage'],
      ),
    );
  const { kept, notes } = casesWith(potentialThresholds);
  return {
    drafts: kept.map((found) => draft(found, context)),
    variants: varyThresholds(potentialThresholds, (moved) =>
      casesWith(moved).kept.map((found) => candidate(found, context, factorsOf(found, context))),
    ),
    notes: [{ key: 'export-potential-scope', args: {} }, ...coarseNotes(loaded), ...notes],
  };
};
