import type { TradeEvidence } from './evidence.ts';
import type { HeadingColumns, InputColumn } from './heading-columns.ts';
import { memberAdvantage } from './member-advantage.ts';
import { spaceMusd } from './space-basis.ts';
import { relativeDensity } from './relative-density.ts';

/** What one country, or several taken together, can do around every heading of the columns. */
export interface Capability {
  /** 1 where it has the heading (Balassa index at least the threshold). */
  readonly holds: Uint8Array;
  /** The same over the products of the space. */
  readonly capabilities: Uint8Array;
  readonly density: Float64Array;
  readonly relativeDensity: Float64Array;
  /** Cost-weighted share of main inputs held; NaN where no input is known. */
  readonly inputCoverage: Float64Array;
}

/** One member in the columns of the headings. */
export interface MemberColumns extends Capability {
  readonly iso3: string;
  /** Too small for the ranked set: its place is projected. */
  readonly isProjected: boolean;
  /** Balassa index; NaN where not known. */
  readonly rca: Float64Array;
  readonly exportsUsd: Float64Array;
  /** Share of world exports of the heading. */
  readonly worldShare: Float64Array;
  /** ln of the heading's share in the member's own exports, with `experienceFloorUsd` added to the exports. */
  readonly logOwnShare: Float64Array;
}

/**
 * Added to exports before taking logarithms: customs list flows of a few thousand dollars that tell nothing, so
 * that exports below this count as about none. 100,000 USD a year.
 */
export const experienceFloorUsd = 100_000;

/** Cost-weighted share of main inputs held, for every heading; NaN where no input is known. */
export const coverageOfInputs = (
  inputs: readonly (readonly InputColumn[])[],
  holds: Uint8Array,
): Float64Array => {
  const coverage = new Float64Array(inputs.length);
  for (let at = 0; at < inputs.length; at++) {
    let [held, known] = [0, 0];
    for (const { column, weight } of inputs[at]!) {
      if (column < 0) continue;
      known += weight;
      if (holds[column] === 1) held += weight;
    }
    coverage[at] = known > 0 ? held / known : Number.NaN;
  }
  return coverage;
};

/** Values of the product space in the order of the headings. */
const byHeading = <T extends Uint8Array | Float64Array>(values: T, place: Int32Array, into: T): T => {
  for (let at = 0; at < place.length; at++) into[at] = values[place[at]!]!;
  return into;
};

/** Density, relative density and input coverage of sets of capabilities, all sets in one pass over the space. */
export const capabilitiesOf = (
  { space, scale, place, inputs }: HeadingColumns,
  sets: readonly Uint8Array[],
): Capability[] => {
  const densities = space.densityOfSets(sets);
  const size = place.length;
  return sets.map((capabilities, s) => {
    const holds = byHeading(capabilities, place, new Uint8Array(size));
    return {
      holds,
      capabilities,
      density: byHeading(densities[s]!, place, new Float64Array(size)),
      relativeDensity: byHeading(relativeDensity(densities[s]!, scale), place, new Float64Array(size)),
      inputCoverage: coverageOfInputs(inputs, holds),
    };
  });
};

/** The union of what several members have. */
export const union = (members: readonly Capability[]): Uint8Array => {
  const together = members[0]!.capabilities.slice();
  for (const { capabilities } of members.slice(1)) {
    for (let p = 0; p < together.length; p++) together[p]! |= capabilities[p]!;
  }
  return together;
};

/**
 * Every member of the bloc in the columns. What a member has is read off the presence lists; with another
 * threshold than 1 off its Balassa indices, the other exporters and the product space staying as they are.
 */
export const memberColumns = (
  evidence: TradeEvidence,
  columns: HeadingColumns,
  advantage = 1,
): MemberColumns[] => {
  const { space, hs92 } = columns;
  const rcaOf = memberAdvantage(evidence);
  const rows = new Map(evidence.presence.map((row) => [row.iso3, row]));
  const exportsOf = Map.groupBy(evidence.exports, ({ iso3 }) => iso3);
  const world = new Map(evidence.world.map((row) => [row.hs92, spaceMusd(row) ?? Number.NaN]));
  const capabilities = capabilitiesOf(
    columns,
    evidence.members.map((iso3) => {
      const listed = new Set(rows.get(iso3)?.hs92);
      const has = (code: string): boolean =>
        advantage === 1 ? listed.has(code) : (rcaOf(iso3, code) ?? 0) >= advantage;
      return Uint8Array.from(space.products, (code) => Number(has(code)));
    }),
  );
  return evidence.members.map((iso3, m) => {
    const totalUsd = (rows.get(iso3)?.totalMusd ?? Number.NaN) * 1e6;
    const usd = new Map((exportsOf.get(iso3) ?? []).map((row) => [row.hs92, row.kusd * 1000]));
    const exportsUsd = Float64Array.from(hs92, (code) => usd.get(code) ?? 0);
    return {
      ...capabilities[m]!,
      iso3,
      isProjected: space.countryAt(iso3) === null,
      rca: Float64Array.from(hs92, (code) => rcaOf(iso3, code) ?? Number.NaN),
      exportsUsd,
      worldShare: exportsUsd.map((value, i) => value / (world.get(hs92[i]!)! * 1e6)),
      logOwnShare: exportsUsd.map((value) => Math.log((value + experienceFloorUsd) / totalUsd)),
    };
  });
};
