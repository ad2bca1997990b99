import type { ValueAddedDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vintagesQuery } from '../api/queries.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import type { ValueAddedSearch } from './search.ts';

interface TableFieldsProps {
  readonly search: ValueAddedSearch;
  readonly document: ValueAddedDocument | undefined;
  readonly onChange: (change: Readonly<Record<'vintage' | 'year', string | undefined>>) => void;
}

/** Which table and which year of it; nothing to choose where there is one of each. */
export const TableFields = ({ search, document, onChange }: TableFieldsProps) => {
  const t = useTranslations('structure.valueAdded.filter');
  const tVintage = useTranslations('explore.vintage');
  const { data } = useQuery(vintagesQuery());
  const tables = data?.items.filter(({ table }) => table === 'input_output') ?? [];
  const [newest] = tables;
  const years = (document?.years ?? []).toSorted((one, other) => other - one);
  return (
    <>
      {(tables.length > 1 || search.vintage !== undefined) && (
        <ChoiceField
          label={t('table')}
          any={newest === undefined ? t('newest') : newest.title}
          chosen={
            tables.find(({ name, ref }) => ref === search.vintage || name === search.vintage)?.ref ??
            search.vintage
          }
          choices={tables
            .slice(search.vintage === newest?.ref ? 0 : 1)
            .map(({ ref, title, isSynthetic }) => ({
              value: ref,
              label: isSynthetic ? `${title} (${tVintage('syntheticMark')})` : title,
            }))}
          onChoose={(vintage) => onChange({ vintage, year: undefined })}
          wide
        />
      )}
      {years.length > 1 && (
        <ChoiceField
          label={t('year')}
          any={t('lastYear', { year: `${years[0]}` })}
          chosen={search.year}
          choices={years.slice(1).map((year) => ({ value: `${year}`, label: `${year}` }))}
          onChoose={(year) => onChange({ vintage: search.vintage, year })}
        />
      )}
    </>
  );
};
