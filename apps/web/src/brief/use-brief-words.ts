import type { OptionDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { useNumberText } from '../options/use-number-text.ts';
import { useOptionWords } from '../options/use-option-words.ts';
import type { BriefBar, BriefFact } from './brief-facts.ts';

/** Sentences of a brief in the reader's language. */
export const useBriefWords = () => {
  const t = useTranslations('loaded.brief');
  const names = useNames();
  const { text } = useFigureText();
  const { percent, index } = useNumberText();
  const { title, focus } = useOptionWords();

  /** The option as a finding with its worth; its plain title where the worth is not known. */
  const finding = (option: OptionDocument): string => {
    if (option.value.value === null) return t('finding.unknown', { title: title(option) });
    const who = (role: string): string =>
      names.country(option.partners.find((partner) => partner.role === role)?.iso3 ?? '');
    const all = option.partners.map(({ iso3 }) => names.country(iso3));
    const words = { product: focus(option), value: text(option.value) };
    switch (option.kind) {
      case 'substitution':
        return t('finding.substitution', { ...words, from: who('supplier'), to: who('importer') });
      case 'joint-diversification':
        return t('finding.joint-diversification', { ...words, partners: all.join(' + ') });
      case 'localisation':
        return t('finding.localisation', { ...words, holder: who('technology-holder'), host: who('host') });
      case 'co-production':
        return t('finding.co-production', {
          ...words,
          upstream: who('upstream'),
          downstream: who('downstream'),
        });
      case 'export-potential':
        return t('finding.export-potential', { ...words, from: who('exporter'), to: who('importer') });
      case 'complementarity':
        return t('finding.complementarity', {
          value: words.value,
          from: who('exporter'),
          to: who('importer'),
        });
      case 'production-sharing': {
        const [a = '', b = ''] = all;
        return t('finding.production-sharing', { ...words, a, b });
      }
    }
  };

  const fact = ({ key, figures = {}, numbers = {}, countries = {}, headings = {} }: BriefFact): string =>
    t(`fact.${key}`, {
      ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, bare(figure)])),
      ...Object.fromEntries(
        Object.entries(numbers).map(([name, [value, unit]]) => [
          name,
          value === null ? '—' : unit === 'share' ? percent(value) : index(value),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(countries).map(([name, codes]) => [name, codes.map(names.country).join(', ')]),
      ),
      ...Object.fromEntries(Object.entries(headings).map(([name, hs]) => [name, heading(hs)])),
    } as never);

  /** An index stands without the word for its unit. */
  const bare = (figure: Parameters<typeof text>[0]): string =>
    text(figure.unit === 'index' ? { ...figure, unit: '' } : figure);

  const heading = (hs: string): string => {
    const name = names.product(hs, 'HS1992');
    return name === `HS ${hs}` ? names.product(hs, 'HS2022') : name;
  };

  const bar = ({ key, countries = {}, year = '' }: BriefBar): string =>
    t(`bar.${key}`, {
      year,
      ...Object.fromEntries(Object.entries(countries).map(([name, iso3]) => [name, names.country(iso3)])),
    } as never);

  return { finding, fact, bar, isReady: names.isLoaded };
};
