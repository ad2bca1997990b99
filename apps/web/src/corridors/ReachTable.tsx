import type { ReachDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { DataTable } from '../table/DataTable.tsx';
import { inDays } from './amount-figure.ts';
import type { NetworkShapes } from './network-shapes.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface ReachTableProps {
  readonly reach: ReachDocument;
  readonly shapes: NetworkShapes;
  readonly names: SubjectNames;
}

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));

/** From one place to every other: least days, least money, least emissions, each on its own way. */
export const ReachTable = ({ reach, shapes, names }: ReachTableProps) => {
  const t = useTranslations('corridors.reach');
  const rows = reach.items.filter(
    ({ node }) => node !== reach.from && (shapes.nodeOf.get(node)?.node.kinds.length ?? 0) > 0,
  );
  return (
    <DataTable
      caption={t('caption', { from: names.place(reach.from) })}
      rows={rows}
      rowKey={({ node }) => node}
      initialSort={{ id: 'days', desc: false }}
      columns={[
        { id: 'place', header: t('place'), value: ({ node }) => names.place(node), pinned: true },
        {
          id: 'country',
          header: t('country'),
          value: ({ node }) => names.country(shapes.nodeOf.get(node)?.node.country ?? ''),
        },
        {
          id: 'days',
          header: t('quickest'),
          unit: t('days'),
          value: ({ hours }) => rounded(hours === null ? null : inDays(hours), 1),
          numeric: true,
        },
        {
          id: 'usd',
          header: t('cheapest'),
          unit: 'USD',
          value: ({ usd }) => rounded(usd, 0),
          numeric: true,
        },
        {
          id: 'co2e',
          header: t('cleanest'),
          unit: 'kg CO2e',
          value: ({ kgCo2e }) => rounded(kgCo2e, 0),
          numeric: true,
        },
      ]}
    />
  );
};
