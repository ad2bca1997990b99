import type { PairListDocument } from '@hamkor/contract';
import type { CsvColumn } from '../listing/csv.ts';
import { figureColumns } from '../listing/columns.ts';

type PairItem = PairListDocument['items'][number];

/** Columns of the table of pairs. */
export const pairColumns: readonly CsvColumn<PairItem>[] = [
  { header: 'exporter', cell: ({ exporter }) => exporter },
  { header: 'importer', cell: ({ importer }) => importer },
  ...figureColumns<PairItem>('value', ({ value }) => value),
  { header: 'year_from', cell: ({ value }) => value.years?.[0] ?? null },
  { header: 'year_to', cell: ({ value }) => value.years?.[1] ?? null },
  { header: 'intensity_kojima', cell: ({ intensity }) => intensity },
  { header: 'complementarity', cell: ({ complementarity }) => complementarity },
  { header: 'grubel_lloyd', cell: ({ grubelLloyd }) => grubelLloyd },
  { header: 'quadrant', cell: ({ quadrant }) => quadrant },
  { header: 'confidence', cell: ({ value }) => value.confidence },
  { header: 'origin', cell: ({ value }) => value.origins },
];
