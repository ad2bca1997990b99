import type { PairListDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { DataTable } from '../table/DataTable.tsx';

/** Year by year: how much of members' trade stays inside, and how concentrated it is on the bloc. */
export const BlocTable = ({ bloc }: Pick<PairListDocument, 'bloc'>) => {
  const t = useTranslations('explore.pairs');
  return (
    <>
      <DataTable
        caption={t('bloc')}
        rows={bloc}
        rowKey={({ year }) => `${year}`}
        columns={[
          { id: 'year', header: t('column.year'), value: ({ year }) => `${year}`, pinned: true },
          {
            id: 'intraShare',
            header: t('column.intraShare'),
            value: ({ intraShare }) => intraShare.value,
            render: ({ intraShare, year }) => (
              <FigureView figure={intraShare} subject={`${t('column.intraShare')} ${year}`} />
            ),
            numeric: true,
          },
          {
            id: 'concentration',
            header: t('column.concentration'),
            value: ({ concentration }) => concentration.value,
            render: ({ concentration, year }) => (
              <FigureView
                figure={concentration}
                subject={`${t('column.concentration')} ${year}`}
                unit="hidden"
              />
            ),
            numeric: true,
          },
        ]}
      />
      <SourceLine origins={bloc.flatMap(({ intraShare }) => intraShare.origins)} />
    </>
  );
};
