import type { Random } from '@hamkor/trade';
import { readProductSpace } from '../../facts/product-space.ts';
import { readerOf } from '../../facts/reader.ts';
import { baciNumbers } from '../formats/baci-numbers.ts';

/** Countries and products of an invented year of trade; who has what is taken from the shipped matrix of 2016. */
export interface SyntheticWorld {
  /** Numbers as BACI writes them. */
  readonly countries: readonly number[];
  /** Share of each country in the exports of all. */
  readonly mass: Float64Array;
  readonly products: readonly string[];
  /** 1 where a country is strong in the line, countries × products. */
  readonly has: Uint8Array;
  /** World trade of a line against the mean line. */
  readonly weight: Float64Array;
  /** Thousand dollars a tonne. */
  readonly unitValue: Float64Array;
}

/** A number of the standard normal distribution (Box and Muller). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Six-digit endings given to every heading: invented lines under real headings. */
const endings = ['10', '20', '30', '90'];

const shippedMatrix = readerOf((facts, codes) => ({
  ...readProductSpace(facts, codes),
  hs2022: codes.hs2022,
}));

/** The world of a seed. */
export const syntheticWorld = (random: Random): SyntheticWorld => {
  const { presence, world, hs2022 } = shippedMatrix();
  const numbers = baciNumbers();
  const known = presence
    .flatMap((row) => {
      const number = numbers.get(row.iso3);
      return number === undefined ? [] : [{ ...row, number }];
    })
    .sort((a, b) => a.number - b.number);
  const headings = world.filter(({ hs92 }) => hs2022.has(hs92)).sort((a, b) => (a.hs92 < b.hs92 ? -1 : 1));
  const lines = headings.flatMap(({ hs92, musd }) =>
    endings.map((ending) => ({ heading: hs92, product: `${hs92}${ending}`, musd: musd.get(2016) ?? 1 })),
  );
  const total = known.reduce((sum, { totalMusd }) => sum + Math.max(1, totalMusd), 0);
  const meanLine = lines.reduce((sum, { musd }) => sum + musd, 0) / lines.length;
  const has = new Uint8Array(known.length * lines.length);
  known.forEach(({ hs92 }, row) => {
    const strong = new Set(hs92);
    lines.forEach(({ heading }, place) => {
      // Strength of a heading is not strength in each of its lines, and some lines stand alone.
      has[row * lines.length + place] = random() < (strong.has(heading) ? 0.85 : 0.05) ? 1 : 0;
    });
  });
  return {
    countries: known.map(({ number }) => number),
    mass: Float64Array.from(known, ({ totalMusd }) => Math.max(1, totalMusd) / total),
    products: lines.map(({ product }) => product),
    has,
    weight: Float64Array.from(lines, ({ musd }) => (musd / meanLine) * Math.exp(0.5 * normal(random))),
    unitValue: Float64Array.from(lines, () => Math.exp(1 + 1.6 * normal(random))),
  };
};
