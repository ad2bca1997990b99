import type { Figure, Step } from '@hamkor/provenance';
import { costliestPlaces } from './co-production-case.ts';
import type { SpaceBasis, TradeEvidence } from './evidence.ts';
import type { Closeness, InputHolding, Neighbour } from './explanation.ts';
import type { HeadingColumns } from './heading-columns.ts';
import type { CoverageOf } from './member-coverage.ts';
import { memberCoverage } from './member-coverage.ts';
import type { Capability, MemberColumns } from './member-columns.ts';
import type { Flag, OptionProduct } from './option.ts';
import { oldData, yearsText } from './space-basis.ts';
import type { OutsideDemand } from './outside-demand.ts';
import { outsideDemand } from './outside-demand.ts';
import { remembered } from './remembered.ts';
import type { WorldDemand } from './world-demand.ts';
import { worldDemand } from './world-demand.ts';

/** What options of partners and one heading are told from, whatever the kind. */
export interface PartnershipFacts {
  readonly space: SpaceBasis;
  /** The years of the space as steps name them. */
  readonly year: string | number;
  /** What members buy of the heading outside; null without loaded trade. */
  readonly outside: OutsideDemand | null;
  readonly columns: HeadingColumns;
  readonly members: readonly MemberColumns[];
  readonly coverageOf: CoverageOf;
  readonly demand: (at: number) => WorldDemand;
  readonly complexity: (at: number) => Figure;
  readonly exports: (member: MemberColumns, at: number) => Figure;
  readonly closeness: (member: MemberColumns, at: number) => Closeness;
  /** Main inputs, costliest first, with who has them. */
  readonly holdings: (partners: readonly MemberColumns[], at: number) => readonly InputHolding[];
  /** Products near to the heading that the partners already export with advantage, nearest first. */
  readonly neighbours: (
    together: Capability,
    partners: readonly MemberColumns[],
    at: number,
  ) => readonly Neighbour[];
  /** The heading and its main inputs. */
  readonly products: (at: number) => readonly OptionProduct[];
  readonly flags: (partners: readonly MemberColumns[], at: number) => readonly Flag[];
}

/** A figure of the country-product matrix: unknown (NaN) is null. */
export const matrixFigure = (
  { years, origins }: SpaceBasis,
  value: number,
  unit: string,
  confidence: Figure['confidence'],
  steps: readonly Step[] = [],
): Figure => ({
  value: Number.isNaN(value) ? null : value,
  unit,
  years,
  confidence,
  origins,
  steps,
});

/** How many neighbours are shown. */
const neighboursShown = 8;

/** The headings nearest to one among those that are held, one for each product of the space. */
const nearest = (
  proximityTo: Float64Array,
  { headings, place }: HeadingColumns,
  holds: Uint8Array,
  at: number,
): number[] => {
  const found: number[] = [];
  let furthest = 0;
  for (let other = 0; other < headings.length; other++) {
    const proximity = proximityTo[other]!;
    if (proximity <= furthest || holds[other] === 0 || place[other] === place[at]) continue;
    if (found.some((kept) => place[kept] === place[other])) continue;
    const index = found.findIndex((kept) => proximityTo[kept]! < proximity);
    found.splice(index < 0 ? found.length : index, 0, other);
    if (found.length > neighboursShown) found.pop();
    if (found.length === neighboursShown) furthest = proximityTo[found.at(-1)!]!;
  }
  return found;
};

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Gathers the facts once for all options. */
export const partnershipFacts = (
  evidence: TradeEvidence,
  columns: HeadingColumns,
  members: readonly MemberColumns[],
): PartnershipFacts => {
  const { headings, hs92, inputs, place } = columns;
  const { space } = evidence;
  const exportsOf = ({ exportsUsd }: MemberColumns, at: number): Figure =>
    matrixFigure(space, Math.round(exportsUsd[at]!), 'USD', 'published');
  const old = oldData(evidence);
  const world = new Map(evidence.world.map((row) => [row.hs92, row]));
  const names = new Map(evidence.headings.map((heading) => [heading.hs, heading]));
  const demand = remembered((at: number) => worldDemand(world.get(hs92[at]!), space));
  const { between } = columns.space.proximity;
  const proximityTo = remembered((at: number) => {
    const row = new Float64Array(place.length);
    for (let other = 0; other < row.length; other++) row[other] = between(place[at]!, place[other]!);
    return row;
  });
  const holdersOf = remembered((column: number): readonly MemberColumns[] =>
    column < 0 ? [] : members.filter(({ holds }) => holds[column] === 1),
  );
  const products = remembered((at: number) =>
    [headings[at]!.hs, ...inputs[at]!.map(({ hs }) => hs)].map((hs, index): OptionProduct => ({
      hs,
      edition: 'HS2022',
      name: names.get(hs)!.name,
      stage: names.get(hs)!.stage,
      part: index === 0 ? 'focus' : 'input',
    })),
  );
  return {
    space,
    year: yearsText(space.years),
    outside: outsideDemand(evidence),
    columns,
    members,
    coverageOf: memberCoverage(evidence),
    demand,
    complexity: (at) => matrixFigure(space, columns.complexity[at]!, 'index', 'estimated'),
    exports: exportsOf,
    closeness: (member, at) => ({
      iso3: member.iso3,
      rca: known(member.rca[at]!),
      density: member.density[at]!,
      relativeDensity: member.relativeDensity[at]!,
      inputCoverage: known(member.inputCoverage[at]!),
    }),
    holdings: (partners, at) =>
      inputs[at]!.map(({ hs, column, weight }) => {
        const all = holdersOf(column);
        return {
          hs,
          weight,
          holders: all
            .filter((member) => partners.includes(member))
            .map((member) => ({
              iso3: member.iso3,
              rca: member.rca[column]!,
              exports: exportsOf(member, column),
            })),
          otherMembers: all.filter((member) => !partners.includes(member)).map(({ iso3 }) => iso3),
        };
      }),
    neighbours: (together, partners, at) =>
      nearest(proximityTo(at), columns, together.holds, at).map((other) => ({
        hs: headings[other]!.hs,
        proximity: proximityTo(at)[other]!,
        holders: partners.filter(({ holds }) => holds[other] === 1).map(({ iso3 }) => iso3),
      })),
    products,
    flags: (partners, at) => {
      const growth = demand(at).growthPerYear.value;
      return [
        ...inputs[at]!.slice(0, costliestPlaces)
          .filter(({ column }) => column >= 0 && holdersOf(column).length === 0)
          .map(({ hs }): Flag => ({ kind: 'input-from-outside', hs })),
        ...partners
          .filter(({ isProjected }) => isProjected)
          .map(({ iso3 }): Flag => ({ kind: 'projected-member', iso3 })),
        ...(growth !== null && growth < 0
          ? [{ kind: 'declining-demand', changePerYear: -growth } as const]
          : []),
        ...old,
      ];
    },
  };
};
