import type { AccessDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import { LinkTo } from '../shell/LinkTo.tsx';

type Park = AccessDocument['items'][number];

/** Parks with the members, people and product they reach within each number of days. */
export const AccessTable = ({ document }: { readonly document: AccessDocument }) => {
  const t = useTranslations('corridors.access');
  const locale = useLocale();
  const country = useCountryName();
  const columns = useMemo((): readonly TableColumn<Park>[] => {
    const years = (
      members: readonly string[],
      of: 'population' | 'gdp',
    ): readonly [number, number] | null => {
      const known = members.flatMap((iso3) => document.years[iso3]?.[of] ?? []);
      return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
    };
    const within = (days: number) => (park: Park) => park.reached.find((each) => each.days === days);
    return [
      {
        id: 'park',
        header: t('park'),
        value: ({ name }) => name[locale],
        render: ({ park, name }) => <LinkTo to={`/parks/${park}`}>{name[locale]}</LinkTo>,
        pinned: true,
        wrap: true,
      },
      { id: 'country', header: t('country'), value: (park) => country(park.country) },
      ...document.days.flatMap((days): TableColumn<Park>[] => {
        const at = within(days);
        const figure = (field: 'population' | 'gdpUsd', header: string, unit: string): TableColumn<Park> => ({
          id: `${field} ${days}`,
          header,
          value: (park) => at(park)?.[field] ?? null,
          render: (park) => (
            <FigureView
              figure={{
                value: at(park)?.[field] ?? null,
                unit,
                years: years(at(park)?.members ?? [], field === 'gdpUsd' ? 'gdp' : 'population'),
                // Sums over members chosen by computed hours.
                confidence: 'estimated',
                origins: document.origins,
                steps: [{ key: 'freight.reached', args: { days } }],
              }}
              subject={`${park.name[locale]}, ${header}`}
              unit="hidden"
            />
          ),
          numeric: true,
        });
        return [
          {
            id: `members ${days}`,
            header: t('members', { days: `${days}` }),
            value: (park) => at(park)?.members.map(country).join(', ') ?? null,
            wrap: true,
          },
          figure('population', t('people', { days: `${days}` }), 'persons'),
          figure('gdpUsd', t('gdp', { days: `${days}` }), 'USD'),
        ];
      }),
    ];
  }, [t, locale, country, document]);
  return (
    <DataTable columns={columns} rows={document.items} rowKey={({ park }) => park} caption={t('title')} />
  );
};
