import type { Confidence } from '@hamkor/provenance';
import { foldText } from '@hamkor/nomenclature';
import type { Correspondence, Country, Heading } from '@hamkor/nomenclature';
import type { CoverageGrade, OptionItem, OptionKind, OptionProduct } from './option.ts';
import { valueUsd } from './value-usd.ts';

/** All conditions hold together; one that is absent lets everything pass. */
export interface OptionFilter {
  readonly kinds?: readonly OptionKind[];
  /** ISO codes that must all be partners of the option. */
  readonly partners?: readonly string[];
  /** First digits of a heading, 1 to 4, in either edition of the Harmonized System. */
  readonly product?: string;
  /** Words that must all occur in names, everyday terms, codes or countries, in any of the languages. */
  readonly text?: string;
  /** Options whose value is unknown do not pass. */
  readonly minValueUsd?: number;
  /** The weakest confidence of the value to let pass. */
  readonly confidence?: Confidence;
  /** The worst coverage grade to let pass; options whose grade is unknown do not. */
  readonly grade?: NonNullable<CoverageGrade['grade']>;
}

/** What a search knows of products and countries beyond their codes. */
export interface OptionVocabulary {
  readonly headings: readonly Heading[];
  readonly correspondences: readonly Correspondence[];
  readonly countries: readonly Pick<Country, 'iso3' | 'name'>[];
}

/** Options that pass the filter, in the order given. */
export type FindMatches = <T extends OptionItem>(options: readonly T[], filter: OptionFilter) => readonly T[];

const sureness: Record<Confidence, number> = { published: 2, estimated: 1, unverified: 0 };
const goodness = { A: 2, B: 1, C: 0 } as const;

const wordsOf = ({ name, terms }: Heading): string[] => [
  ...Object.values(name),
  ...terms.en,
  ...terms.ru,
  ...terms.zh,
];

/** The products an option is about: what is made, and in co-production also what it is made from. */
const subjects = ({ kind, products }: OptionItem): readonly OptionProduct[] =>
  kind === 'co-production' ? products : products.filter(({ part }) => part === 'focus');

/** Codes of a product in both editions, and everything it is called. */
const productIndex = ({ headings, correspondences }: OptionVocabulary) => {
  const byHs = new Map(headings.map((heading) => [heading.hs, heading]));
  const newer = Map.groupBy(correspondences, ({ hs92 }) => hs92);
  const older = Map.groupBy(correspondences, ({ hs2022 }) => hs2022);
  const known = new Map<string, { readonly codes: readonly string[]; readonly text: string }>();

  const describe = ({ hs, edition, name }: OptionProduct) => {
    const current = edition === 'HS2022' ? [hs] : (newer.get(hs) ?? []).map((pair) => pair.hs2022);
    const former = edition === 'HS1992' ? [hs] : (older.get(hs) ?? []).map((pair) => pair.hs92);
    const codes = [...new Set([hs, ...current, ...former])];
    const words = current.flatMap((code) => {
      const heading = byHs.get(code);
      return heading ? wordsOf(heading) : [];
    });
    return { codes, text: foldText([...codes, ...Object.values(name), ...words].join('\n')) };
  };
  return (product: OptionProduct) => {
    const key = `${product.edition}:${product.hs}`;
    const entry = known.get(key) ?? describe(product);
    known.set(key, entry);
    return entry;
  };
};

/**
 * Makes the filter of options; the vocabulary is indexed once, product by product as they are met. Order
 * and ranks are kept as given: filtering does not re-rank.
 */
export const optionFilter = (vocabulary: OptionVocabulary): FindMatches => {
  const about = productIndex(vocabulary);
  const countryText = new Map(
    vocabulary.countries.map(({ iso3, name }) => [iso3, foldText([iso3, ...Object.values(name)].join('\n'))]),
  );
  const textOf = (option: OptionItem): string =>
    [
      foldText(option.id),
      ...subjects(option).map((product) => about(product).text),
      ...option.partners.map(({ iso3 }) => countryText.get(iso3) ?? ''),
    ].join('\n');

  /** An option known by chapter only covers every heading of the chapter. */
  const coversProduct = (option: OptionItem, prefix: string): boolean =>
    subjects(option).some((product) =>
      about(product).codes.some((code) => code.startsWith(prefix) || prefix.startsWith(code)),
    );

  return (options, filter) => {
    const { kinds, partners = [], product, minValueUsd, confidence, grade } = filter;
    const words = foldText(filter.text ?? '')
      .split(/\s+/)
      .filter((word) => word !== '');
    const passes = (option: OptionItem): boolean => {
      if (kinds && !kinds.includes(option.kind)) return false;
      if (!partners.every((iso3) => option.partners.some((partner) => partner.iso3 === iso3))) return false;
      if (minValueUsd !== undefined && (valueUsd(option.value) ?? -1) < minValueUsd) return false;
      if (confidence && sureness[option.value.confidence] < sureness[confidence]) return false;
      if (grade && !(option.coverage.grade && goodness[option.coverage.grade] >= goodness[grade]))
        return false;
      if (product !== undefined && !coversProduct(option, product)) return false;
      if (words.length === 0) return true;
      const text = textOf(option);
      return words.every((word) => text.includes(word));
    };
    return options.filter(passes);
  };
};
