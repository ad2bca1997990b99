import type { Step } from '@hamkor/provenance';
import { flowsBetween, productRow } from '@hamkor/bilateral';
import type { PairMatch, PairMatches } from './complementarity-measures.ts';
import { pairMatches } from './complementarity-measures.ts';
import type { TradeEvidence } from './evidence.ts';
import type { ComplementarityExplanation } from './explanation.ts';
import type { LoadedFacts } from './loaded-case.ts';
import { coarseNotes, coveragePart, linesShown, loadedFacts, withoutTrade } from './loaded-case.ts';
import { sumOfLines } from './loaded-headings.ts';
import { complementarityId } from './option-id.ts';
import type { FoundOptions, OptionDraft, RawPart } from './option.ts';

/** A step of the `complementarity` part of the `steps` message namespace. */
const step = (key: string, args: Step['args']): Step => ({ key: `complementarity.${key}`, args });

/** How promising a quadrant is: a match that trade does not use first. */
const promise = { 'match-unused': 3, 'production-sharing': 2, 'match-used': 1, weak: 0 } as const;

/** The quadrant outweighs the others together, so that unused matches stand first. */
const defaultWeights = { quadrant: 4, value: 0.5, fit: 0.5, coverage: 0 } as const;

interface Context {
  readonly facts: LoadedFacts;
  readonly matches: PairMatches;
  readonly fuels: 'with' | 'without';
}

type KnownPair = PairMatch & { readonly quadrant: NonNullable<PairMatch['quadrant']> };
const isKnown = (pair: PairMatch): pair is KnownPair => pair.quadrant !== null;

const productsOf = (
  { exporter, importer }: PairMatch,
  { facts, fuels }: Context,
): ComplementarityExplanation['products'] => {
  const { trade } = facts.loaded;
  const { codes, first, members } = facts.headings;
  const exports = productRow(trade.exports, members[exporter]!, trade);
  const imports = productRow(trade.imports, members[importer]!, trade);
  const already = flowsBetween(trade, exporter, importer).usd;
  const found = codes.map((hs, h) => {
    let matched = 0;
    for (let k = first[h]!; k < first[h + 1]!; k++) matched += Math.min(exports[k]!, imports[k]!);
    return { hs, h, matched };
  });
  const sum = (row: Float64Array, h: number): number =>
    sumOfLines(row, 0, row.length, first[h]!, first[h + 1]!);
  return found
    .filter(({ hs, matched }) => matched > 0 && (fuels === 'with' || !(hs.startsWith('27') || hs === '7108')))
    .sort((a, b) => b.matched - a.matched)
    .slice(0, linesShown)
    .map(({ hs, h, matched }) => ({
      hs,
      exports: facts.figures.usd(sum(exports, h)),
      imports: facts.figures.usd(sum(imports, h)),
      matched: facts.figures.usd(matched, { confidence: 'estimated' }),
      already: facts.figures.usd(sum(already, h)),
    }));
};

const explain = (found: KnownPair, context: Context): ComplementarityExplanation => {
  const { facts, matches, fuels } = context;
  const { figures } = facts;
  const { members } = facts.loaded.trade;
  const { borders, pairs } = matches;
  return {
    kind: 'complementarity',
    complementarity: figures.of(found.all, 'index'),
    complementarityWithoutFuels: figures.of(found.withoutFuels, 'index'),
    intensityKojima: figures.of(found.kojima, 'index'),
    intensityDrysdale: figures.of(found.drysdale, 'index'),
    grubelLloyd: figures.of(found.grubelLloyd, 'index'),
    quadrant: found.quadrant,
    borders: { complementarity: borders.complementarity, intensity: borders.intensity },
    matched: figures.usd(found.matchedUsd, { confidence: 'estimated' }),
    actual: figures.usd(found.actualUsd),
    products: productsOf(found, context),
    pairs: pairs.filter(isKnown).map((pair) => ({
      exporter: members[pair.exporter]!,
      importer: members[pair.importer]!,
      complementarity: fuels === 'with' ? pair.all : pair.withoutFuels,
      intensity: pair.kojima,
    })),
  };
};

const draft = (found: KnownPair, context: Context): OptionDraft => {
  const { facts, fuels } = context;
  const { members } = facts.loaded.trade;
  const [exporter, importer] = [members[found.exporter]!, members[found.importer]!];
  const explanation = explain(found, context);
  const coverage = facts.coverage(exporter, importer);
  const steps = [
    step('match', { exporter, importer, all: found.all, without: found.withoutFuels }),
    step('intensity', { kojima: found.kojima, drysdale: found.drysdale }),
    step(`quadrant-${found.quadrant}`, {}),
    step('matched', {
      matched: Math.round(found.matchedUsd),
      actual: Math.round(found.actualUsd),
      unused: Math.round(found.unusedUsd),
    }),
  ];
  const value = facts.figures.usd(found.unusedUsd, {
    low: found.lowUsd,
    high: found.highUsd,
    confidence: 'estimated',
    steps,
  });
  const part = (name: keyof typeof defaultWeights, raw: number | null, unit: string): RawPart => ({
    name,
    raw,
    unit,
    defaultWeight: defaultWeights[name],
  });
  return {
    id: complementarityId(exporter, importer),
    kind: 'complementarity',
    rawParts: [
      part('quadrant', promise[found.quadrant], 'index'),
      part('value', value.value, 'USD'),
      part('fit', fuels === 'with' ? found.all : found.withoutFuels, 'index'),
      { ...coveragePart(coverage), defaultWeight: defaultWeights.coverage },
    ],
    products: [],
    partners: [
      { iso3: exporter, role: 'exporter', brings: explanation.products.slice(0, 3).map(({ hs }) => hs) },
      { iso3: importer, role: 'importer', brings: [] },
    ],
    value: { ...value, basis: 'unused-match' },
    coverage,
    flags: [{ kind: 'not-validated' }, ...facts.old],
    origins: facts.origins,
    missing: [],
    steps,
    explanation,
  };
};

/**
 * Complementarity of every ordered pair of members: how well the exports of one meet the imports of the other, and
 * whether trade uses it (Michaely's index beside Kojima's intensity, parted at the medians of all pairs). A pair of
 * which a measure is not known is no option. The same without fuels and gold stands in `withoutFuels`.
 *
 * Nothing without loaded trade.
 */
export const findComplementarity = (evidence: TradeEvidence): FoundOptions => {
  const { loaded } = evidence;
  if (loaded === null) return withoutTrade;
  const facts = loadedFacts(evidence, loaded);
  const drafts = (fuels: 'with' | 'without'): OptionDraft[] => {
    const matches = pairMatches(loaded, facts.headings, fuels);
    return matches.pairs.filter(isKnown).map((found) => draft(found, { facts, matches, fuels }));
  };
  return {
    drafts: drafts('with'),
    variants: [],
    notes: [{ key: 'complementarity-scope', args: {} }, ...coarseNotes(loaded)],
    withoutFuels: drafts('without'),
  };
};
