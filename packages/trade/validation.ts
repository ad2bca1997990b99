import type { TradeEvidence } from './evidence.ts';
import { headingColumns } from './heading-columns.ts';
import { memberColumns } from './member-columns.ts';
import { partnerSets } from './partner-set.ts';
import { percentiles } from './percentile.ts';
import { matrixYear } from './space-basis.ts';
import type { ProjectRow } from './validation-case.ts';
import { validationCases, validationUniverse } from './validation-case.ts';
import type { Bench } from './validation-figures.ts';
import { validateScore } from './validation-figures.ts';
import type { RankedScore } from './validation-ranking.ts';
import { rankCases } from './validation-ranking.ts';
import type { Caveat, ValidationReport } from './validation-report.ts';
import type { ScoreDefinition } from './validation-score.ts';
import { baseline, scoreDefinitions, territories } from './validation-score.ts';
import { percentileOf } from './validation-statistic.ts';

export interface ValidationSettings {
  /** Start of the random numbers: the same seed gives the same report. */
  readonly seed?: number;
  /** Draws of each permutation test and bootstrap. */
  readonly draws?: number;
}

const caveats: readonly Caveat[] = [
  'small-list',
  'not-a-random-sample',
  'chosen-on-these-projects',
  'some-cancelled',
  'roles-not-recorded',
  'presence-may-follow-project',
  'heading-level',
  'world-not-bloc-demand',
];

/** Tenths of world demand among the candidates. */
const demandPeers = (demandUsd: Float64Array, universe: readonly number[]): Bench['peersOf'] => {
  const place = percentiles(
    universe.map((column) => (Number.isNaN(demandUsd[column]!) ? null : demandUsd[column]!)),
  );
  const tenth = new Map(universe.map((column, i) => [column, Math.min(9, Math.floor(place[i]! * 10))]));
  const groups = Map.groupBy(universe, (column) => tenth.get(column)!);
  return (column) => groups.get(tenth.get(column)!)!;
};

/**
 * Does the ranking find real projects? Every product of every real joint project is ranked, for the members
 * that take part, among all products (raw materials left out), by each score; the share of other products it
 * outranks, averaged, is the area under the curve. Weights are learnt without the project they rank. World
 * demand alone finds most projects already, so each score is shown with its lift over demand, and with
 * its area among products of the same tenth of demand, which is what the method itself adds.
 *
 * Pure: the same evidence, projects and seed give the same report.
 */
export const validate = (
  evidence: TradeEvidence,
  projects: readonly ProjectRow[],
  { seed = 1, draws = 1000 }: ValidationSettings = {},
): ValidationReport => {
  const columns = headingColumns(evidence);
  const { used: cases, leftOut } = validationCases(evidence, columns, projects);
  const universe = validationUniverse(columns);
  const names = [...new Set(cases.map(({ partners }) => partners.join()))];
  const setOf = cases.map(({ partners }) => names.indexOf(partners.join()));
  const sets = partnerSets(
    columns,
    memberColumns(evidence, columns),
    names.map((name) => name.split(',').map(Number)),
  );
  const rank = (definition: ScoreDefinition): RankedScore =>
    rankCases(definition, cases, sets, setOf, universe, columns.headings.length);
  const demand = new Map(territories.map((territory) => [territory, rank(baseline(columns, territory))]));
  const bench: Bench = {
    cases,
    sets,
    setOf,
    peersOf: demandPeers(columns.demandUsd, universe),
    demand: (territory) => demand.get(territory)!,
    draws,
    seed,
  };
  const ranked = scoreDefinitions(columns).map((definition) => ({
    definition,
    score: rank(definition),
  }));
  return {
    scores: ranked.map(({ definition, score }) => validateScore(bench, definition, score)),
    projects: cases.map(({ id, startYear, partners, products }, project) => ({
      id,
      partners: partners.map((member) => evidence.members[member]!),
      startYear,
      products: products.map((column) => ({
        hs: columns.headings[column]!.hs,
        percentiles: Object.fromEntries(
          ranked.map(({ definition, score }) => {
            const ranking = score.rankings[project]!;
            return [definition.key, ranking && percentileOf(ranking, column, products)];
          }),
        ),
      })),
    })),
    leftOut,
    counts: {
      projectsGiven: projects.length,
      projectsUsed: cases.length,
      productsUsed: cases.reduce((sum, { products }) => sum + products.length, 0),
      distinctProducts: new Set(cases.flatMap(({ products }) => products)).size,
      distinctPartnerSets: sets.length,
      candidates: universe.length,
    },
    caveats,
    draws,
    seed,
    dataYear: matrixYear,
  };
};
