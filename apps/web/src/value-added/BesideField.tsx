import type { ExportContentDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Button } from '../shell/Button.tsx';
import { mostBeside } from './search.ts';
import styles from './ValueAddedPage.module.css';

interface BesideFieldProps {
  readonly items: readonly ExportContentDocument[];
  readonly beside: readonly string[];
  readonly onChange: (beside: readonly string[]) => void;
}

/** Adds a country to those shown beside the members. */
export const BesideField = ({ items, beside, onChange }: BesideFieldProps) => {
  const t = useTranslations('structure.valueAdded.filter');
  const locale = useLocale();
  const offered = items
    .filter(({ iso3, isMember }) => !isMember && !beside.includes(iso3))
    .map(({ iso3, name }) => ({ value: iso3, label: name[locale] }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  if (offered.length === 0 || beside.length >= mostBeside) return null;
  return (
    <ChoiceField
      label={t('add')}
      any={t('addNothing')}
      chosen={undefined}
      choices={offered}
      onChoose={(iso3) => {
        if (iso3 !== undefined) onChange([...beside, iso3]);
      }}
    />
  );
};

/** Those shown beside the members, each with a press to leave it out. */
export const BesideChosen = ({ items, beside, onChange }: BesideFieldProps) => {
  const t = useTranslations('structure.valueAdded.filter');
  const locale = useLocale();
  const shown = beside.flatMap((iso3) => items.find((item) => item.iso3 === iso3) ?? []);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.beside} aria-label={t('add')}>
      {shown.map(({ iso3, name }) => (
        <li key={iso3}>
          <Button
            look="plain"
            aria-label={t('remove', { country: name[locale] })}
            onClick={() => onChange(beside.filter((code) => code !== iso3))}
          >
            {name[locale]} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
};
