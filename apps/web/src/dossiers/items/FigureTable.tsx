import type { CapturedFigureDocument, CapturedItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { FigureView } from '../../evidence/FigureView.tsx';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useDossierWords } from '../use-dossier-words.ts';
import { figureOf } from './figure-of.ts';

interface Row {
  readonly item: CapturedItemDocument;
  readonly figure: CapturedFigureDocument;
}

/** All figures of the dossier in one table, to be sorted, copied and taken along. */
export const FigureTable = ({ items }: { readonly items: readonly CapturedItemDocument[] }) => {
  const t = useTranslations('dossiers.table');
  const tConfidence = useTranslations('evidence.confidence');
  const words = useDossierWords();
  const text = useText();
  const { unit } = useFigureText();
  const rows = items.flatMap((item) => item.figures.map((figure): Row => ({ item, figure })));
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'item',
      header: t('item'),
      value: ({ item }) => text(item.title),
      pinned: true,
      wrap: true,
      width: 18,
    },
    { id: 'label', header: t('label'), value: ({ figure }) => words.label(figure), wrap: true },
    {
      id: 'value',
      header: t('value'),
      value: ({ figure }) => figure.value,
      render: ({ item, figure }) => (
        <FigureView figure={figureOf(figure)} subject={`${text(item.title)}, ${words.label(figure)}`} />
      ),
      numeric: true,
    },
    { id: 'unit', header: t('unit'), value: ({ figure }) => unit(figure.unit) },
    { id: 'year', header: t('year'), value: ({ figure }) => figure.year, numeric: true },
    {
      id: 'confidence',
      header: t('confidence'),
      value: ({ figure }) => tConfidence(figure.value === null ? 'unknown' : figure.confidence),
    },
    {
      id: 'origin',
      header: t('origin'),
      value: ({ figure }) => figure.origins.join('; '),
      wrap: true,
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={rows}
      rowKey={({ item, figure }) => `${item.kind} ${item.id} ${figure.path}`}
    />
  );
};
