import type { Name } from '@hamkor/nomenclature';
import type { Figure, Step } from '@hamkor/provenance';
import type { CooperationOption, OptionProduct } from '@hamkor/trade';
import { valueUsd } from '@hamkor/trade';
import type { Terminal } from '../terminal.ts';

/** What codes are called, in the language of the terminal; a code without a name stays as it is. */
export interface CodeNames {
  readonly countries: ReadonlyMap<string, Name>;
  readonly headings: ReadonlyMap<string, Name>;
  readonly chapters: ReadonlyMap<string, Name>;
}

export interface OptionWords {
  readonly country: (iso3: string) => string;
  readonly product: (product: Pick<OptionProduct, 'hs' | 'name'>) => string;
  /** Heading or chapter by its code alone. */
  readonly heading: (hs: string) => string;
  /** The option in one line: what, and who with whom. */
  readonly title: (option: CooperationOption) => string;
  /** Money with its years and a mark of how sure it is. */
  readonly money: (figure: Figure) => string;
  /** A text whose key came with the data, with codes in its arguments named. */
  readonly told: (namespace: 'steps' | 'options.missing', step: Step) => string;
}

/** One sign per confidence, the same in every table. */
export const confidenceMarks = { published: '=', estimated: '~', unverified: '?' } as const;

const yearsText = (years: Figure['years']): string =>
  years === null ? '' : years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;

export const optionWords = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  { countries, headings, chapters }: CodeNames,
): OptionWords => {
  const compactUsd = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  const country = (iso3: string): string => countries.get(iso3)?.[locale] ?? iso3;
  const heading = (hs: string): string => {
    const name = (hs.length === 2 ? chapters : headings).get(hs)?.[locale];
    return name === undefined ? hs : `${name} (${hs})`;
  };
  const product = ({ hs, name }: Pick<OptionProduct, 'hs' | 'name'>): string => `${name[locale]} (${hs})`;
  const named = (text: string): string =>
    /^\d{2}$/.test(text)
      ? heading(text)
      : text.replaceAll(/\b(?:[A-Z]{3}|\d{4})\b/g, (code) =>
          /\d/.test(code) ? heading(code) : country(code),
        );

  const title = ({ kind, products, partners }: CooperationOption): string => {
    const about = products.find(({ part }) => part === 'focus');
    const focus = about === undefined ? '' : product(about);
    const [first, second] = partners.map(({ iso3 }) => country(iso3));
    switch (kind) {
      case 'substitution':
        return t('find.title.substitution', { product: focus, from: first!, to: second! });
      case 'joint-diversification':
        return t('find.title.joint-diversification', {
          product: focus,
          partners: partners.map(({ iso3 }) => country(iso3)).join(' + '),
        });
      case 'localisation':
        return t('find.title.localisation', { product: focus, holder: first!, host: second! });
      case 'co-production': {
        const input = products.find(({ part }) => part === 'input');
        return t('find.title.co-production', {
          input: input ? product(input) : '',
          upstream: first!,
          product: focus,
          downstream: second!,
        });
      }
      case 'export-potential':
        return t('find.title.export-potential', { product: focus, from: first!, to: second! });
      case 'complementarity':
        return t('find.title.complementarity', { from: first!, to: second! });
      case 'production-sharing':
        return t('find.title.production-sharing', { product: focus, a: first!, b: second! });
    }
  };

  const money = (figure: Figure): string => {
    const usd = valueUsd(figure);
    const worth = usd === null ? t('evidence.unknown') : compactUsd.format(usd);
    return `${confidenceMarks[figure.confidence]} ${worth} ${yearsText(figure.years)}`.trimEnd();
  };

  const told: OptionWords['told'] = (namespace, { key, args }) => {
    const values = Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? named(value) : value]),
    );
    // The key comes with the option, so the compiler cannot know it.
    return t(`${namespace}.${key}` as never, values as never);
  };

  return { country, heading, product, title, money, told };
};
