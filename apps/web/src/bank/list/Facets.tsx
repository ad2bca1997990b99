import type { FacetsDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { Filters } from '../../filter/Filters.tsx';
import type { BankSearch } from '../search.ts';
import { isNarrowed, noFilters } from '../search.ts';
import { useRecordWords } from '../use-record-words.ts';

interface FacetsProps {
  readonly search: BankSearch;
  /** How many records each choice leaves; undefined until they are counted. */
  readonly facets: FacetsDocument | undefined;
  readonly onChange: (change: { readonly [Name in keyof BankSearch]?: string | undefined }) => void;
}

/** What narrows the list: each choice says how many records it leaves. */
export const Facets = ({ search, facets, onChange }: FacetsProps) => {
  const t = useTranslations('bank');
  const tAge = useTranslations('bank.age');
  const tConfidence = useTranslations('evidence.confidence');
  const locale = useLocale();
  const words = useRecordWords();
  const choices = (
    counts: Readonly<Record<string, number>> | undefined,
    chosen: string | undefined,
    label: (value: string) => string,
  ) => {
    const known = counts ?? {};
    const values = new Set([...Object.keys(known), ...(chosen === undefined ? [] : [chosen])]);
    return [...values]
      .map((value) => ({
        value,
        label:
          known[value] === undefined
            ? label(value)
            : t('facet.counted', { name: label(value), count: known[value] }),
      }))
      .sort((one, other) => one.label.localeCompare(other.label, locale));
  };
  return (
    <Filters label={t('facet.label')} onClear={isNarrowed(search) ? () => onChange(noFilters) : undefined}>
      <ChoiceField
        label={t('facet.type')}
        chosen={search.type}
        choices={choices(facets?.types, search.type, (type) =>
          t.has(`many.${type}` as 'many.park') ? t(`many.${type}` as 'many.park') : type,
        )}
        onChoose={(type) => onChange({ type, kind: undefined })}
      />
      <ChoiceField
        label={t('facet.state')}
        chosen={search.state}
        choices={choices(facets?.states, search.state, words.country)}
        onChoose={(state) => onChange({ state })}
      />
      <ChoiceField
        label={t('facet.kind')}
        chosen={search.kind}
        choices={choices(facets?.kinds, search.kind, words.kind)}
        onChoose={(kind) => onChange({ kind })}
      />
      <ChoiceField
        label={t('facet.age')}
        chosen={search.age}
        choices={choices(facets?.ages, search.age, (age) => tAge(age as 'fresh'))}
        onChoose={(age) => onChange({ age })}
      />
      <ChoiceField
        label={t('facet.confidence')}
        chosen={search.confidence}
        choices={choices(facets?.confidence, search.confidence, (confidence) =>
          tConfidence(confidence as 'published'),
        )}
        onChoose={(confidence) => onChange({ confidence })}
      />
      {search.code !== undefined && (
        <ChoiceField
          label={t('facet.code')}
          chosen={search.code}
          choices={[{ value: search.code, label: search.code.replace(':', ' ') }]}
          onChoose={(code) => onChange({ code })}
        />
      )}
    </Filters>
  );
};
