import { loadUnits } from '@hamkor/corridors';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { EntryField } from './EntryField.tsx';
import { usualLoad } from './search.ts';
import type { CorridorSearch } from './search.ts';

type Load = Pick<CorridorSearch, 'tonnes' | 'unit'>;

interface LoadFieldsProps {
  readonly search: Load;
  readonly onChange: (change: { readonly [Name in keyof Load]?: Load[Name] | undefined }) => void;
}

/** What is sent: how many tonnes, in what. */
export const LoadFields = ({ search, onChange }: LoadFieldsProps) => {
  const t = useTranslations('corridors.question');
  const tUnit = useTranslations('freight.unit');
  const setTonnes = useCallback((tonnes: string | undefined) => onChange({ tonnes }), [onChange]);
  return (
    <>
      <EntryField
        label={t('tonnes')}
        type="number"
        entered={search.tonnes}
        example={usualLoad.tonnes}
        least={0.1}
        step={0.1}
        onEnter={setTonnes}
      />
      <ChoiceField
        label={t('unit')}
        any={tUnit(usualLoad.unit)}
        chosen={search.unit === usualLoad.unit ? undefined : search.unit}
        choices={loadUnits
          .filter((unit) => unit !== usualLoad.unit)
          .map((unit) => ({ value: unit, label: tUnit(unit) }))}
        onChoose={(unit) => onChange({ unit: loadUnits.find((each) => each === unit) })}
      />
    </>
  );
};
