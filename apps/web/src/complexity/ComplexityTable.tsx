import type { CountryIndicesDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { DataTable } from '../table/DataTable.tsx';
import { usePlacesText } from './use-places-text.ts';

interface ComplexityTableProps {
  readonly countries: readonly CountryIndicesDocument[];
  readonly csv: string;
}

/** All exporters with their indices; places as intervals, those without one last. */
export const ComplexityTable = ({ countries, csv }: ComplexityTableProps) => {
  const t = useTranslations('structure.complexity');
  const locale = useLocale();
  const places = usePlacesText();
  const { index, count } = useNumberText();
  const number = (
    id: 'eci' | 'coi' | 'fitness' | 'hhi',
    of: (country: CountryIndicesDocument) => number | null,
  ) => ({
    id,
    header: t(`column.${id}`),
    value: of,
    render: (country: CountryIndicesDocument) => {
      const value = of(country);
      return value === null ? '—' : index(value);
    },
    numeric: true,
  });
  return (
    <DataTable
      caption={t('caption')}
      rows={countries}
      rowKey={({ iso3 }) => iso3}
      tools={
        <a href={csv} download>
          CSV
        </a>
      }
      columns={[
        { id: 'country', header: t('column.country'), value: ({ name }) => name[locale], pinned: true },
        {
          id: 'places',
          header: t('column.places'),
          value: (country) => country.places?.from ?? null,
          render: (country) => (country.places === null ? '—' : <bdi>{places(country.places)}</bdi>),
          numeric: true,
        },
        {
          id: 'middle',
          header: t('column.middle'),
          value: (country) => country.places?.median ?? null,
          render: (country) => (country.places === null ? '—' : count(country.places.median)),
          numeric: true,
        },
        {
          id: 'ranked',
          header: t('column.ranked'),
          value: ({ isRanked }) => t(isRanked ? 'column.yes' : 'column.no'),
        },
        number('eci', ({ eci }) => eci),
        {
          id: 'diversity',
          header: t('column.diversity'),
          value: ({ diversity }) => diversity,
          render: ({ diversity }) => count(diversity),
          numeric: true,
        },
        number('coi', ({ coi }) => coi),
        number('fitness', ({ fitness }) => fitness),
        number('hhi', ({ hhi }) => hhi),
        {
          id: 'exports',
          header: t('column.exports'),
          unit: 'USD',
          value: ({ exports }) => exports.value,
          render: ({ exports, name }) => <FigureView figure={exports} subject={name[locale]} unit="hidden" />,
          numeric: true,
        },
      ]}
    />
  );
};
