import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vintagesQuery } from '../api/queries.ts';
import { ChoiceField } from './ChoiceField.tsx';

interface VintageFieldProps {
  /** What the address says: a vintage, `shipped`, or nothing for the one in use. */
  readonly chosen: string | undefined;
  readonly onChoose: (vintage: string | undefined) => void;
  /** Whether trade by country and product alone, without partners, will do. */
  readonly withoutPartners?: boolean;
}

/** Which data a page rests on; nothing to choose where nothing is loaded. */
export const VintageField = ({ chosen, onChoose, withoutPartners = false }: VintageFieldProps) => {
  const t = useTranslations('explore.vintage');
  const { data } = useQuery(vintagesQuery());
  const tables = new Set(['flows', 'reports', ...(withoutPartners ? ['country_product'] : [])]);
  const loaded = data?.items.filter(({ table }) => tables.has(table)) ?? [];
  if (loaded.length === 0 && chosen === undefined) return null;
  const active = loaded.find(({ isActive }) => isActive);
  const synthetic = t('syntheticMark');
  return (
    <ChoiceField
      label={t('field')}
      any={active === undefined ? t('shippedChoice') : t('inUse', { title: active.title })}
      // An address may name a vintage without its content: it then means the present one.
      chosen={loaded.find(({ name, isSuperseded }) => name === chosen && !isSuperseded)?.ref ?? chosen}
      choices={[
        ...(active === undefined ? [] : [{ value: 'shipped', label: t('shippedChoice') }]),
        ...loaded
          .filter(({ isActive }) => !isActive)
          .map(({ ref, title, isSynthetic }) => ({
            value: ref,
            label: isSynthetic ? `${title} (${synthetic})` : title,
          })),
      ]}
      onChoose={onChoose}
    />
  );
};
