import type { NoComplexity, PresenceMatrix, TradeIndices } from '@hamkor/trade';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';

const [topCountries, topProducts] = [20, 10];

/** Rows under a head: rank to the right, name to the left, figures to the right. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  aligned(
    head,
    rows,
    head.map((_, column) => (column === 1 ? 'left' : 'right')),
  );

/** Places of the largest known values, largest first. */
const largest = (values: Float64Array, count: number): number[] =>
  Array.from(values.keys())
    .filter((place) => !Number.isNaN(values[place]!))
    .sort((one, other) => values[other]! - values[one]!)
    .slice(0, count);

/** Why there is no complexity, as a line. */
export const complexityNote = (t: Terminal['t'], complexity: NoComplexity): string =>
  complexity.kind === 'indistinct'
    ? t(`cli.indices.indistinct.${complexity.reason}`)
    : t('cli.indices.disconnected', {
        count: String(complexity.components.length),
        groups: complexity.components
          .slice(0, 5)
          .map(({ countries }) => countries.slice(0, 4).join(', ') + (countries.length > 4 ? ', …' : ''))
          .join('; '),
      });

type Speech = Pick<Terminal, 't' | 'locale'>;

/** Figures as a reader of that language writes them: whole, or to three places; a dash for the undefined. */
const figures = (locale: Terminal['locale']) => {
  const formats = [0, 3].map((digits) => {
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return (value: number): string => (Number.isNaN(value) ? '–' : format.format(value));
  });
  return { whole: formats[0]!, fine: formats[1]! };
};

const countryLines = ({ t, locale }: Speech, indices: TradeIndices): string[] => {
  const { matrix, totals, diversity, eci, coi, fitness, hhi } = indices;
  const { whole, fine } = figures(locale);
  const order = indices.complexity.kind === 'complexity' ? eci : totals.byCountry;
  return table(
    (['rank', 'country', 'total', 'diversity', 'eci', 'coi', 'fitness', 'hhi'] as const).map((name) =>
      t(`cli.indices.head.${name}`),
    ),
    largest(order, topCountries).map((c, i) => [
      String(i + 1),
      matrix.countries[c]!,
      whole(totals.byCountry[c]!),
      whole(diversity[c]!),
      fine(eci[c]!),
      fine(coi[c]!),
      fine(fitness[c]!),
      fine(hhi[c]!),
    ]),
  );
};

const productLines = ({ t, locale }: Speech, indices: TradeIndices): string[] => {
  const { matrix, totals, ubiquity, pci, fitnessComplexity } = indices;
  const { whole, fine } = figures(locale);
  return table(
    (['rank', 'product', 'total', 'ubiquity', 'pci', 'complexity'] as const).map((name) =>
      t(`cli.indices.head.${name}`),
    ),
    largest(pci, topProducts).map((p, i) => [
      String(i + 1),
      matrix.products[p]!,
      whole(totals.byProduct[p]!),
      whole(ubiquity[p]!),
      fine(pci[p]!),
      fine(fitnessComplexity[p]!),
    ]),
  );
};

const sizeOf = ({ countries, products }: Pick<PresenceMatrix, 'countries' | 'products'>) => ({
  countries: countries.length,
  products: products.length,
});

/** What a reader at a terminal is shown: the leading countries and products, with a few figures of each. */
export const report = (
  speech: Speech,
  indices: TradeIndices,
  file: string,
  year: string | null,
): string[] => {
  const { t } = speech;
  const { matrix, reference, complexity } = indices;
  const all = sizeOf(matrix);
  const ranked = sizeOf(reference);
  const isRanked = ranked.countries < all.countries || ranked.products < all.products;
  const hasYear = year === null ? 'no' : 'yes';
  return [
    t('cli.indices.title', { file, hasYear, year: year ?? '', ...all }),
    ...(isRanked ? [t('cli.indices.rankedTitle', ranked)] : []),
    ...(complexity.kind === 'complexity' ? [] : [complexityNote(t, complexity)]),
    '',
    t(complexity.kind === 'complexity' ? 'cli.indices.topCountries' : 'cli.indices.largestCountries'),
    ...countryLines(speech, indices),
    ...(complexity.kind === 'complexity'
      ? ['', t('cli.indices.topProducts'), ...productLines(speech, indices)]
      : []),
    '',
    t('cli.indices.more'),
  ];
};
