import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { overlaysQuery } from '../api/queries.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';

interface OverlayFieldProps {
  readonly chosen: string | undefined;
  readonly onChoose: (overlay: string | undefined) => void;
}

/** Rows of one's own beside the shipped network; nothing while there are none and none is asked for. */
export const OverlayField = ({ chosen, onChoose }: OverlayFieldProps) => {
  const t = useTranslations('corridors.question');
  const overlays = useQuery(overlaysQuery());
  const shelf = overlays.data?.items.map(({ name }) => name) ?? [];
  // One that is asked for and does not exist is offered too, so that the field says what the address says.
  const offered = [...new Set([...shelf, ...(chosen === undefined ? [] : [chosen])])];
  if (offered.length === 0) return null;
  return (
    <ChoiceField
      label={t('overlay')}
      any={t('noOverlay')}
      chosen={chosen}
      choices={offered.map((name) => ({ value: name, label: name }))}
      onChoose={onChoose}
    />
  );
};
