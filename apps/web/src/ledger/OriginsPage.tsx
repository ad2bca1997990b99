import type { OriginDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { originsQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useDateText } from '../evidence/use-date-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';

/** All origins: who published what, for which years, under which licence, how many rows are carried. */
export const OriginsPage = () => {
  const t = useTranslations('ledger.origins');
  const date = useDateText();
  const query = useQuery(originsQuery());
  const columns: readonly TableColumn<OriginDocument>[] = [
    {
      id: 'title',
      header: t('title'),
      value: ({ title }) => title,
      render: ({ id, title }) => (
        <LinkTo to={`/origins/${id}`} lang="en">
          {title}
        </LinkTo>
      ),
      pinned: true,
      wrap: true,
    },
    { id: 'producer', header: t('producer'), value: ({ producer }) => producer, wrap: true },
    { id: 'period', header: t('period'), value: ({ period }) => period },
    {
      id: 'rows',
      header: t('rows'),
      value: ({ tables }) => tables.reduce((sum, { rows }) => sum + rows, 0),
      numeric: true,
    },
    {
      id: 'accessed',
      header: t('accessed'),
      value: ({ accessed }) => accessed,
      render: ({ accessed }) => date(accessed),
    },
    { id: 'licence', header: t('licence'), value: ({ licence }) => licence, wrap: true },
  ];
  return (
    <Page title={t('heading')} lede={t('lede')} above={<LinkTo to="/ledger">{t('toLedger')}</LinkTo>}>
      <QueryView query={query} lines={12}>
        {(page) => (
          <DataTable caption={t('heading')} columns={columns} rows={page.items} rowKey={({ id }) => id} />
        )}
      </QueryView>
    </Page>
  );
};
