import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { productTreeQuery } from '../api/queries.ts';
import { useNames } from '../evidence/use-names.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { WordsField } from '../filter/WordsField.tsx';
import type { OptionSearch } from './search.ts';
import { isFiltered } from './search.ts';

interface FilterBarProps {
  readonly search: OptionSearch;
  /** Changes some filters; `undefined` takes one away. */
  readonly onChange: (change: {
    readonly [Name in keyof OptionSearch]?: OptionSearch[Name] | undefined;
  }) => void;
}

/** Least values offered, in USD. */
const amounts: readonly string[] = ['1000000', '10000000', '100000000', '1000000000'];

/** Days offered, within which freight gets from partner to partner. */
const spans: readonly string[] = ['5', '10', '20', '30'];

const confidences = ['published', 'estimated'] as const;

const nothing = {
  member: undefined,
  partner: undefined,
  product: undefined,
  q: undefined,
  min: undefined,
  days: undefined,
  confidence: undefined,
  grade: undefined,
};

/** Words, member, partner, product, value, days of freight, confidence: each a field, all kept in the address. */
export const FilterBar = ({ search, onChange }: FilterBarProps) => {
  const t = useTranslations('find.filter');
  const tWay = useTranslations('options.way');
  const tConfidence = useTranslations('evidence.confidence');
  const locale = useLocale();
  const names = useNames();
  const tree = useQuery(productTreeQuery());
  const members = useMemberChoices();
  const { min, days, product } = search;
  const offered = min === undefined || amounts.includes(min) ? amounts : [min, ...amounts];
  const spansOffered = days === undefined || spans.includes(days) ? spans : [days, ...spans];
  return (
    <Filters label={t('label')} onClear={isFiltered(search) ? () => onChange(nothing) : undefined}>
      <WordsField
        words={search.q}
        example={t('wordsExample')}
        onWords={useCallback((q) => onChange({ q }), [onChange])}
      />
      {(['member', 'partner'] as const).map((field) => (
        <ChoiceField
          key={field}
          label={t(field)}
          chosen={search[field]}
          choices={members}
          onChoose={(iso3) => onChange({ [field]: iso3 })}
        />
      ))}
      <ChoiceField
        label={t('product')}
        any={t('anyProduct')}
        chosen={product}
        choices={
          product !== undefined && product.length > 2
            ? [{ value: product, label: `${product} ${names.product(product, 'HS2022')}` }]
            : []
        }
        onChoose={(digits) => onChange({ product: digits })}
        wide
      >
        {tree.data?.sections.map((section) => (
          <optgroup key={section.id} label={section.name[locale]}>
            {section.chapters.map((chapter) => (
              <option key={chapter.id} value={chapter.id}>
                {`${chapter.id} ${chapter.name[locale]}`}
              </option>
            ))}
          </optgroup>
        ))}
      </ChoiceField>
      <ChoiceField
        label={t('least')}
        chosen={min}
        choices={offered.map((amount) => ({ value: amount, label: t('amount', { usd: Number(amount) }) }))}
        onChoose={(amount) => onChange({ min: amount })}
      />
      <ChoiceField
        label={tWay('within')}
        chosen={days}
        choices={spansOffered.map((span) => ({ value: span, label: tWay('days', { days: Number(span) }) }))}
        onChoose={(span) => onChange({ days: span })}
      />
      <ChoiceField
        label={t('confidence')}
        chosen={search.confidence}
        choices={confidences.map((confidence) => ({
          value: confidence,
          label:
            confidence === 'published'
              ? tConfidence('published')
              : t('atLeast', { confidence: tConfidence(confidence) }),
        }))}
        onChoose={(chosen) => onChange({ confidence: confidences.find((each) => each === chosen) })}
      />
    </Filters>
  );
};
