import type { Step } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';
import type { ProductionSharingExplanation } from './explanation.ts';
import type { LoadedFacts } from './loaded-case.ts';
import { coarseNotes, coveragePart, largest, linesShown, loadedFacts, withoutTrade } from './loaded-case.ts';
import { productionSharingId } from './option-id.ts';
import type { FoundOptions, OptionDraft } from './option.ts';
import type { OutsideDemand } from './outside-demand.ts';
import { outsideDemand } from './outside-demand.ts';
import type { SharingCase, SharingThresholds } from './production-sharing-case.ts';
import { sharingCases, sharingThresholds } from './production-sharing-case.ts';
import { productionMap } from './production-map.ts';
import type { Candidate } from './score.ts';
import { varyThresholds } from './sensitivity.ts';

/** Classes of parts by end use (BEC rev. 4): of capital goods, of transport equipment. */
const partClasses: ReadonlySet<string> = new Set(['42', '53']);

interface Context {
  readonly facts: LoadedFacts;
  readonly outside: OutsideDemand | null;
  readonly complexity: (hs: string) => number | null;
  /** The class of parts most lines of a heading belong to; null where they are none. */
  readonly becOf: (hs: string) => string | null;
}

/** A step of the `production-sharing` part of the `steps` message namespace. */
const step = (key: string, args: Step['args']): Step => ({ key: `production-sharing.${key}`, args });

const defaultWeights = { value: 2, fit: 1, demand: 1, complexity: 0.5, coverage: 0.5 } as const;

const namesOf = ({ facts: { loaded, headings } }: Context, { a, b, heading }: SharingCase) => ({
  a: loaded.trade.members[a]!,
  b: loaded.trade.members[b]!,
  product: headings.codes[heading]!,
});

/** Id and raw parts: all that a ranking with a threshold moved needs. */
const candidate = (found: SharingCase, context: Context): Candidate => {
  const { a, b, product } = namesOf(context, found);
  return {
    id: productionSharingId([a, b], product),
    rawParts: [
      { name: 'value', raw: Math.round(found.valueUsd), unit: 'USD', defaultWeight: defaultWeights.value },
      { name: 'fit', raw: found.gl, unit: 'index', defaultWeight: defaultWeights.fit },
      {
        name: 'demand',
        raw: context.outside?.(product)?.value ?? null,
        unit: 'USD',
        defaultWeight: defaultWeights.demand,
      },
      {
        name: 'complexity',
        raw: context.complexity(product),
        unit: 'index',
        defaultWeight: defaultWeights.complexity,
      },
      { ...coveragePart(context.facts.coverage(a, b)), defaultWeight: defaultWeights.coverage },
    ],
  };
};

const explain = (found: SharingCase, { facts, becOf }: Context): ProductionSharingExplanation => {
  const { figures, loaded, headings } = facts;
  return {
    kind: 'production-sharing',
    grubelLloyd: figures.of(found.gl, 'index'),
    horizontalShare: found.horizontalShare,
    there: figures.usd(found.thereUsd),
    back: figures.usd(found.backUsd),
    subheadings: found.lines
      .toSorted((x, y) => Math.min(y.there, y.back) - Math.min(x.there, x.back))
      .slice(0, linesShown)
      .map(({ line, gl, there, back, unitValueRatio, type }) => ({
        hs: loaded.trade.products[line]!,
        bec: becOf(headings.codes[found.heading]!),
        gl,
        there: figures.usd(there),
        back: figures.usd(back),
        unitValueRatio,
        type,
      })),
  };
};

const draft = (found: SharingCase, context: Context): OptionDraft => {
  const { facts, outside } = context;
  const { a, b, product } = namesOf(context, found);
  const market = outside?.(product) ?? null;
  const steps = [
    step('two-way', {
      a,
      b,
      product,
      there: Math.round(found.thereUsd),
      back: Math.round(found.backUsd),
      years: facts.years,
    }),
    step('grubel-lloyd', { count: found.lines.length, gl: found.gl, usd: Math.round(found.valueUsd) }),
    found.horizontalShare === null
      ? step('split-unknown', {})
      : step('split', { share: found.horizontalShare }),
    ...(market?.steps ?? []),
  ];
  return {
    ...candidate(found, context),
    kind: 'production-sharing',
    products: [facts.product(product)],
    partners: [a, b].map((iso3) => ({ iso3, role: 'part-maker', brings: [product] })),
    value: {
      ...facts.figures.usd(found.valueUsd, {
        low: found.lowUsd,
        high: found.highUsd,
        confidence: 'estimated',
        steps,
      }),
      basis: 'two-way',
    },
    coverage: facts.coverage(a, b),
    flags: [{ kind: 'not-validated' }, ...facts.old],
    origins: [...facts.origins, 'un-concordance'],
    missing: [],
    steps,
    explanation: explain(found, context),
  };
};

/**
 * Production sharing: two members that already trade parts of one kind both ways (Grubel-Lloyd at six digits, with
 * the split by unit values). Parts are headings of that stage, or of the parts classes of end use. Two-way trade is
 * a sign, not a proof: transit and returns look the same.
 *
 * Nothing without loaded trade.
 */
export const findProductionSharing = (evidence: TradeEvidence): FoundOptions => {
  const { loaded } = evidence;
  if (loaded === null) return withoutTrade;
  const facts = loadedFacts(evidence, loaded);
  const stages = new Map(evidence.headings.map(({ hs, stage }) => [hs, stage]));
  const bec = new Map(
    evidence.endUses
      .filter((row) => partClasses.has(row.bec) && row.share >= 0.5)
      .map((row) => [row.hs2022, row.bec]),
  );
  const context: Context = {
    facts,
    outside: outsideDemand(evidence),
    complexity: productionMap(evidence).standings.complexity,
    becOf: (hs) => bec.get(hs) ?? null,
  };
  const all = sharingCases(loaded, facts.headings, (hs) => bec.has(hs) || stages.get(hs) === 'parts');
  const casesWith = (thresholds: SharingThresholds) =>
    largest(
      all.filter(
        ({ valueUsd, gl }) =>
          valueUsd >= thresholds['minimum-two-way-usd'] && gl >= thresholds['minimum-grubel-lloyd'],
      ),
    );
  const { kept, notes } = casesWith(sharingThresholds);
  return {
    drafts: kept.map((found) => draft(found, context)),
    variants: varyThresholds(sharingThresholds, (moved) =>
      casesWith(moved).kept.map((found) => candidate(found, context)),
    ),
    notes: [{ key: 'production-sharing-scope', args: {} }, ...coarseNotes(loaded), ...notes],
  };
};
