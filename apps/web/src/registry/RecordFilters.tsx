import { confidences } from '@hamkor/provenance';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { WordsField } from '../filter/WordsField.tsx';
import type { RecordKind } from './record-kind.ts';
import { divisionKey, divisions } from './record-kind.ts';
import type { RecordSearch } from './search.ts';

interface RecordFiltersProps {
  readonly kind: RecordKind;
  readonly search: RecordSearch;
  readonly onChange: (change: { readonly [Name in keyof RecordSearch]?: string | undefined }) => void;
}

const nothing = {
  q: undefined,
  country: undefined,
  confidence: undefined,
  division: undefined,
  hs: undefined,
};

/** Words, country, stage or kind, confidence: kept in the address. */
export const RecordFilters = ({ kind, search, onChange }: RecordFiltersProps) => {
  const t = useTranslations('registry');
  const tFilter = useTranslations('find.filter');
  const tConfidence = useTranslations('evidence.confidence');
  const members = useMemberChoices(search.country);
  const isFiltered = Object.keys(nothing).some((name) => search[name as keyof RecordSearch] !== undefined);
  return (
    <Filters label={t('filter')} onClear={isFiltered ? () => onChange(nothing) : undefined}>
      <WordsField words={search.q} onWords={useCallback((q) => onChange({ q }), [onChange])} />
      {kind !== 'mechanisms' && (
        <ChoiceField
          label={t('column.country')}
          chosen={search.country}
          choices={members}
          onChoose={(country) => onChange({ country })}
        />
      )}
      {divisions[kind].length > 0 && (
        <ChoiceField
          label={t(kind === 'projects' ? 'column.stage' : 'column.kind')}
          chosen={search.division}
          choices={divisions[kind].map((division) => ({
            value: division,
            label: t(`division.${divisionKey(division)}` as 'division.idea'),
          }))}
          onChoose={(division) => onChange({ division })}
        />
      )}
      <ChoiceField
        label={tFilter('confidence')}
        chosen={search.confidence}
        choices={confidences.map((confidence) => ({ value: confidence, label: tConfidence(confidence) }))}
        onChoose={(confidence) => onChange({ confidence })}
      />
    </Filters>
  );
};
