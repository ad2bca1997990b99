import { useTranslations } from 'use-intl';
import { ChoiceField } from './ChoiceField.tsx';

interface FuelsFieldProps {
  readonly chosen: string | undefined;
  readonly onChoose: (fuels: string | undefined) => void;
}

/** Whether fuels and gold are counted; with them unless the address says otherwise. */
export const FuelsField = ({ chosen, onChoose }: FuelsFieldProps) => {
  const t = useTranslations('explore.fuels');
  return (
    <ChoiceField
      label={t('field')}
      any={t('with')}
      chosen={chosen}
      choices={[{ value: 'without', label: t('without') }]}
      onChoose={onChoose}
    />
  );
};
