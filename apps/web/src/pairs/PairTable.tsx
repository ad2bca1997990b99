import type { PairListDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { useNumberText } from '../options/use-number-text.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { PairSearch } from './search.ts';

type Item = PairListDocument['items'][number];

interface PairTableProps {
  readonly document: PairListDocument;
  readonly search: PairSearch;
  readonly onOpen: (exporter: string, importer: string) => void;
}

/** Every direction between members with all its measures. */
export const PairTable = ({ document, search, onOpen }: PairTableProps) => {
  const t = useTranslations('explore.pairs');
  const tMeasure = useTranslations('explore.measure');
  const names = useNames();
  const { index } = useNumberText();
  const bare = (id: 'intensity' | 'complementarity' | 'grubelLloyd') => ({
    id,
    header: tMeasure(id),
    value: (item: Item) => item[id],
    render: (item: Item) => (item[id] === null ? '—' : index(item[id])),
    numeric: true,
  });
  return (
    <DataTable
      caption={t('title')}
      rows={document.items}
      rowKey={({ exporter, importer }) => `${exporter} ${importer}`}
      onOpen={({ exporter, importer }) => onOpen(exporter, importer)}
      tools={
        <a href={address('pairs.csv', { fuels: search.fuels, vintage: search.vintage })} download>
          {t('download')}
        </a>
      }
      columns={[
        {
          id: 'exporter',
          header: t('column.exporter'),
          value: ({ exporter }) => names.country(exporter),
          pinned: true,
        },
        { id: 'importer', header: t('column.importer'), value: ({ importer }) => names.country(importer) },
        {
          id: 'value',
          header: tMeasure('value'),
          unit: 'USD',
          value: ({ value }) => value.value,
          render: ({ value, exporter, importer }) => (
            <FigureView
              figure={value}
              subject={`${names.country(exporter)} → ${names.country(importer)}`}
              unit="hidden"
            />
          ),
          numeric: true,
        },
        bare('intensity'),
        bare('complementarity'),
        bare('grubelLloyd'),
        {
          id: 'quadrant',
          header: t('column.quadrant'),
          value: ({ quadrant }) => (quadrant === null ? null : t(`quadrant.${quadrant}`)),
          render: ({ quadrant }) => (quadrant === null ? '—' : t(`quadrant.${quadrant}`)),
        },
      ]}
    />
  );
};
