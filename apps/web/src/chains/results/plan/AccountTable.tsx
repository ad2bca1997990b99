import type { ChainModel, ChainPlan, CountryAccount } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../table/DataTable.tsx';
import type { TableColumn } from '../../../table/column.ts';
import type { PlanWords } from './use-plan-words.ts';

interface AccountTableProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

/** What each country has of the plan. */
export const AccountTable = ({ model, plan, words }: AccountTableProps) => {
  const t = useTranslations('chainResults.account');
  const money = (
    id: 'valueAdded' | 'producersMargin' | 'buyersSaving' | 'duty' | 'gain' | 'fixedCost',
  ): TableColumn<CountryAccount> => ({
    id,
    header: t(id),
    unit: t('perYear', { currency: model.currency }),
    value: (row) => row[id],
    render: (row) => words.number(row[id], model.currency),
    numeric: true,
  });
  return (
    <DataTable
      caption={t('heading')}
      rows={plan.accounts}
      rowKey={({ country }) => country}
      initialSort={{ id: 'gain', desc: true }}
      columns={[
        {
          id: 'country',
          header: t('country'),
          value: ({ country }) => words.country(country),
          render: ({ country, isPartner }) =>
            isPartner ? words.country(country) : t('outside', { country: words.country(country) }),
          pinned: true,
        },
        money('gain'),
        money('producersMargin'),
        money('buyersSaving'),
        money('duty'),
        money('valueAdded'),
        money('fixedCost'),
        {
          id: 'labour',
          header: t('labour'),
          unit: t('labourUnit'),
          value: ({ labourHours }) => labourHours,
          render: ({ labourHours }) => (labourHours === null ? t('unknown') : words.number(labourHours)),
          numeric: true,
        },
        {
          id: 'carbon',
          header: t('carbon'),
          unit: t('carbonUnit'),
          value: ({ kgCo2e }) => kgCo2e / 1000,
          render: ({ kgCo2e }) => words.number(kgCo2e / 1000),
          numeric: true,
        },
      ]}
    />
  );
};
