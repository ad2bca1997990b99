import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { countriesQuery, optionsQuery, productsQuery } from '../api/queries.ts';
import { useOptionWords } from '../options/use-option-words.ts';
import { stops } from './way.ts';

/** One line of the quick search. */
export interface Finding {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly label: string;
  readonly detail?: string;
}

export interface FindingGroup {
  readonly key: 'pages' | 'countries' | 'products' | 'options';
  readonly findings: readonly Finding[];
}

const fold = (text: string): string => text.toLocaleLowerCase().replaceAll('ё', 'е');

/** Lists of the data bank, each a page of its own beside the stops of the rail. */
const lists = ['projects', 'parks', 'organisations', 'needs', 'mechanisms'] as const;

/** Whether a text is long enough to look up: two letters, or one Chinese character. */
const isTelling = (query: string): boolean => query.length > 1 || /[\u3400-\u9fff]/.test(query);

/** Pages, countries, products and options that match a text, in any of the three languages. */
export const useFindings = (query: string): { groups: readonly FindingGroup[]; searching: boolean } => {
  const t = useTranslations('shell.way');
  const tPage = useTranslations('shell.pages');
  const tList = useTranslations('registry.many');
  const locale = useLocale();
  const { title } = useOptionWords();
  const wanted = fold(query);
  const enabled = isTelling(query);
  const countries = useQuery(countriesQuery());
  const products = useQuery({ ...productsQuery({ q: query, limit: 6 }), enabled });
  const options = useQuery({ ...optionsQuery({ q: query, limit: 5 }), enabled });

  const pages = [
    ...stops.flatMap((stop) =>
      stop.pages === undefined
        ? [{ to: stop.to, label: t(stop.label) }]
        : stop.pages.map((page) => ({ to: page.to, label: tPage(page.label) })),
    ),
    ...lists.map((list) => ({ to: `/${list}`, label: tList(list) })),
  ].filter((page) => fold(page.label).includes(wanted));
  const members = (countries.data?.items ?? [])
    .filter((country) => country.standing === 'member')
    .filter(({ iso3, name }) =>
      [iso3, name.en, name.ru, name.zh].some((text) => fold(text).startsWith(wanted)),
    )
    .map(({ iso3, name }) => ({ to: `/members/${iso3}`, label: name[locale], detail: iso3 }));
  const goods = (enabled ? (products.data?.items ?? []) : []).map((product) => ({
    to: '/options',
    search: { product: product.hs },
    label: product.name[locale],
    detail: `${product.edition} ${product.hs}`,
  }));
  const ways = (enabled ? (options.data?.options ?? []) : []).map((option) => ({
    to: `/options/${option.id}`,
    label: title(option),
  }));
  const groups: FindingGroup[] = [
    { key: 'pages', findings: pages },
    { key: 'countries', findings: members },
    { key: 'products', findings: goods },
    { key: 'options', findings: ways },
  ];
  return {
    groups: groups.filter((group) => group.findings.length > 0),
    searching: products.isFetching || options.isFetching,
  };
};
