import type { CooperationOption } from '@hamkor/trade';
import { useLocale, useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';

export type OptionInWords = Pick<CooperationOption, 'kind' | 'products' | 'partners'>;

/** What an option is, in one line, in the reader's language: product and who does what. */
export const useOptionWords = () => {
  const t = useTranslations('find.title');
  const locale = useLocale();
  const { country } = useNames();
  const focus = (option: OptionInWords): string =>
    option.products
      .filter(({ part }) => part === 'focus')
      .map(({ name }) => name[locale])
      .join(', ');
  const who = (option: OptionInWords, role: string): string =>
    country(option.partners.find((partner) => partner.role === role)?.iso3 ?? '');
  const title = (option: OptionInWords): string => {
    const product = focus(option);
    switch (option.kind) {
      case 'substitution':
        return t('substitution', { product, from: who(option, 'supplier'), to: who(option, 'importer') });
      case 'joint-diversification':
        return t('joint-diversification', {
          product,
          partners: option.partners.map(({ iso3 }) => country(iso3)).join(' + '),
        });
      case 'localisation':
        return t('localisation', {
          product,
          holder: who(option, 'technology-holder'),
          host: who(option, 'host'),
        });
      case 'co-production':
        return t('co-production', {
          product,
          input: option.products.find(({ part }) => part === 'input')?.name[locale] ?? '',
          upstream: who(option, 'upstream'),
          downstream: who(option, 'downstream'),
        });
      case 'export-potential':
        return t('export-potential', {
          product,
          from: who(option, 'exporter'),
          to: who(option, 'importer'),
        });
      case 'complementarity':
        return t('complementarity', { from: who(option, 'exporter'), to: who(option, 'importer') });
      case 'production-sharing': {
        const [a = '', b = ''] = option.partners.map(({ iso3 }) => country(iso3));
        return t('production-sharing', { product, a, b });
      }
    }
  };
  return { title, focus };
};
