import { presenceMatrix, productSpace, rankedSet } from '@hamkor/trade';
import type { SpaceDocument } from '@hamkor/contract';
import type { SpaceBasis } from './space-basis.ts';
import { spaceLayout } from './space-layout.ts';

/** A product space without the names of its headings. */
export type SpaceColumns = Pick<
  SpaceDocument,
  'vintage' | 'isSynthetic' | 'edition' | 'years' | 'links' | 'members'
> & {
  readonly origins: readonly string[];
  readonly headings: Pick<SpaceDocument['headings'], 'hs' | 'x' | 'y' | 'worldUsd' | 'pci' | 'ubiquity'>;
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const known = (value: number | undefined, digits: number): number | null =>
  value === undefined || !Number.isFinite(value) ? null : rounded(value, digits);

/**
 * The product space of a basis, drawn: proximity, complexity and ubiquity on the set of exporters and headings that
 * are large enough to be ranked (`rankedSet`), members outside of it placed by what they have. Densities to four
 * digits.
 */
export const spaceColumns = (basis: SpaceBasis): SpaceColumns => {
  const { countries, products, cells } = basis.presence;
  const whole = presenceMatrix(countries, products, cells);
  const space = productSpace(
    rankedSet(whole, {
      populationPersons: countries.map((iso3) => (basis.populous.has(iso3) ? Infinity : 0)),
      exportsUsd: basis.exportsUsd,
      worldTradeUsd: basis.worldUsd,
    }),
  );
  const size = space.products.length;
  const placeInWhole = new Map(products.map((hs, at) => [hs, at]));
  const columns = space.products.map((hs) => placeInWhole.get(hs)!);
  const { complexity } = space;
  const { places, links } = spaceLayout(size, space.proximity.between);
  const rowOf = new Map(countries.map((iso3, row) => [iso3, row]));
  const members = basis.members.filter((iso3) => rowOf.has(iso3));
  const sets = members.map((iso3) => {
    const start = rowOf.get(iso3)! * products.length;
    return Uint8Array.from(columns, (column) => cells[start + column]!);
  });
  const densities = space.densityOfSets(sets);
  return {
    vintage: basis.vintage,
    isSynthetic: basis.isSynthetic,
    edition: basis.edition,
    years: [...basis.years],
    origins: basis.origins,
    headings: {
      hs: [...space.products],
      x: places.map(({ x }) => x),
      y: places.map(({ y }) => y),
      worldUsd: columns.map((column) => known(basis.worldUsd[column], 0)),
      pci: columns.map((_, p) => (complexity.kind === 'complexity' ? known(complexity.pci[p], 4) : null)),
      ubiquity: [...space.ubiquity],
    },
    links: {
      a: links.map(({ a }) => a),
      b: links.map(({ b }) => b),
      proximity: links.map(({ proximity }) => rounded(proximity, 4)),
    },
    members: members.map((iso3, at) => ({
      iso3,
      has: columns.flatMap((_, p) => (sets[at]![p] === 1 ? [p] : [])),
      density: [...densities[at]!].map((value) => known(value, 4) ?? 0),
    })),
  };
};
