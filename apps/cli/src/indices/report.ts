import type { NoComplexity, TradeIndices } from '@hamkor/trade';
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

/** What a reader at a terminal is shown: the leading countries and products, with a few figures of each. */
export const report = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  indices: TradeIndices,
  file: string,
  year: string | null,
): string[] => {
  const { matrix, totals, reference, complexity } = indices;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const number = (value: number, format = fine): string => (Number.isNaN(value) ? '–' : format.format(value));
  const hasComplexity = complexity.kind === 'complexity';
  const countries = largest(hasComplexity ? indices.eci : totals.byCountry, topCountries);
  const lines = [
    t('cli.indices.title', {
      file,
      hasYear: year === null ? 'no' : 'yes',
      year: year ?? '',
      countries: matrix.countries.length,
      products: matrix.products.length,
    }),
  ];
  if (
    reference.countries.length < matrix.countries.length ||
    reference.products.length < matrix.products.length
  ) {
    const sizes = { countries: reference.countries.length, products: reference.products.length };
    lines.push(t('cli.indices.rankedTitle', sizes));
  }
  if (complexity.kind !== 'complexity') lines.push(complexityNote(t, complexity));
  lines.push(
    '',
    t(hasComplexity ? 'cli.indices.topCountries' : 'cli.indices.largestCountries'),
    ...table(
      (['rank', 'country', 'total', 'diversity', 'eci', 'coi', 'fitness', 'hhi'] as const).map((name) =>
        t(`cli.indices.head.${name}`),
      ),
      countries.map((c, i) => [
        String(i + 1),
        matrix.countries[c]!,
        number(totals.byCountry[c]!, whole),
        number(indices.diversity[c]!, whole),
        number(indices.eci[c]!),
        number(indices.coi[c]!),
        number(indices.fitness[c]!),
        number(indices.hhi[c]!),
      ]),
    ),
  );
  if (hasComplexity) {
    lines.push(
      '',
      t('cli.indices.topProducts'),
      ...table(
        (['rank', 'product', 'total', 'ubiquity', 'pci', 'complexity'] as const).map((name) =>
          t(`cli.indices.head.${name}`),
        ),
        largest(indices.pci, topProducts).map((p, i) => [
          String(i + 1),
          matrix.products[p]!,
          number(totals.byProduct[p]!, whole),
          number(indices.ubiquity[p]!, whole),
          number(indices.pci[p]!),
          number(indices.fitnessComplexity[p]!),
        ]),
      ),
    );
  }
  return [...lines, '', t('cli.indices.more')];
};
