import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { countriesQuery, productsQuery } from '../api/queries.ts';
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

/** Pages, countries and products that match a text, in any of the three languages. */
export const useFindings = (query: string): { groups: readonly FindingGroup[]; searching: boolean } => {
  const t = useTranslations('shell.way');
  const locale = useLocale();
  const wanted = fold(query);
  const countries = useQuery(countriesQuery());
  const products = useQuery({ ...productsQuery({ q: query, limit: 8 }), enabled: query.length > 1 });

  const pages = stops
    .map((stop) => ({ to: stop.to, label: t(stop.label) }))
    .filter((page) => fold(page.label).includes(wanted));
  const members = (countries.data?.items ?? [])
    .filter((country) => country.standing === 'member')
    .filter(({ iso3, name }) =>
      [iso3, name.en, name.ru, name.zh].some((text) => fold(text).startsWith(wanted)),
    )
    .map(({ iso3, name }) => ({ to: `/members/${iso3}`, label: name[locale], detail: iso3 }));
  const goods = (query.length > 1 ? (products.data?.items ?? []) : []).map((product) => ({
    to: '/options',
    search: { product: product.hs },
    label: product.name[locale],
    detail: `${product.edition} ${product.hs}`,
  }));
  const groups: FindingGroup[] = [
    { key: 'pages', findings: pages },
    { key: 'countries', findings: members },
    { key: 'products', findings: goods },
  ];
  return {
    groups: groups.filter((group) => group.findings.length > 0),
    searching: products.isFetching,
  };
};
