import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import { listOf, pageOfRecord } from './record-kind.ts';
import type { RecordDetail } from './record-kind.ts';
import { useTextIn } from './TextIn.tsx';

type RelatedRecord = RecordDetail['related'][number];

/** Records that share a country, a product or a branch; for a need, the options about its goods. */
export const Related = ({ record }: { readonly record: RecordDetail }) => {
  const t = useTranslations('registry');
  const tKind = useTranslations('options.kinds');
  const names = useNames();
  const text = useTextIn();
  const columns: readonly TableColumn<RelatedRecord>[] = [
    {
      id: 'name',
      header: t('related.name'),
      value: ({ name }) => text(name),
      render: ({ kind, id, name }) => <LinkTo to={pageOfRecord(listOf[kind], id)}>{text(name)}</LinkTo>,
      pinned: true,
      wrap: true,
    },
    { id: 'kind', header: t('column.kind'), value: ({ kind }) => t(`one.${listOf[kind]}`) },
    {
      id: 'shared',
      header: t('related.shared'),
      value: ({ shared }) =>
        [
          ...shared.countries.map(names.country),
          ...shared.hs.map((code) => names.product(code.slice(0, 4), 'HS2022')),
          ...shared.isic.map((code) => `ISIC ${code}`),
        ].join(', '),
      wrap: true,
    },
  ];
  return (
    <>
      {'options' in record && record.options.length > 0 && (
        <Section heading={t('optionsAbout')}>
          <ul>
            {record.options.map((option) => (
              <li key={option.id}>
                <LinkTo to={`/options/${option.id}`}>
                  {tKind(option.kind as 'substitution')}:{' '}
                  {option.hs.map((code) => names.product(code, 'HS2022')).join(', ')} (
                  {option.partners.map(({ iso3 }) => names.country(iso3)).join(' + ')})
                </LinkTo>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {record.related.length > 0 && (
        <Section heading={t('related.heading')}>
          <DataTable
            caption={t('related.heading')}
            columns={columns}
            rows={record.related}
            rowKey={({ kind, id }) => `${kind} ${id}`}
          />
        </Section>
      )}
    </>
  );
};
