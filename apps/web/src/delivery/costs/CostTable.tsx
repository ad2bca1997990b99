import type { DeliveryStateDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';

type Cost = DeliveryStateDocument['costs'][number];

/** Costs as they were booked, in their own currency, with the rate of the day. */
export const CostTable = ({ delivery }: { readonly delivery: DeliveryStateDocument }) => {
  const t = useTranslations('delivery.costs');
  const { write } = useFigureText();
  if (delivery.costs.length === 0) return null;
  const columns: readonly TableColumn<Cost>[] = [
    { id: 'month', header: t('month'), value: ({ month }) => month, pinned: true },
    {
      id: 'amount',
      header: t('amount'),
      value: ({ amount }) => amount,
      render: ({ amount, currency }) => `${write(amount, currency).number}\u00a0${currency}`,
      numeric: true,
    },
    { id: 'currency', header: t('currency'), value: ({ currency }) => currency },
    { id: 'rate', header: t('rate'), unit: delivery.currency, value: ({ rate }) => rate, numeric: true },
    {
      id: 'converted',
      header: t('converted'),
      unit: delivery.currency,
      value: ({ amount, rate }) => amount * rate,
      render: ({ amount, rate }) => write(amount * rate, delivery.currency).number,
      numeric: true,
    },
    { id: 'source', header: t('source'), value: ({ source }) => source, wrap: true },
    { id: 'act', header: t('act'), value: ({ act }) => act, numeric: true },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={delivery.costs}
      rowKey={({ act }) => `${act}`}
    />
  );
};
