import type { ExportContentDocument } from '@hamkor/contract';
import { figureColumns, textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';

/** Columns of the countries of a table as a file. */
export const contentColumns: readonly CsvColumn<ExportContentDocument>[] = [
  { header: 'iso3', cell: ({ iso3 }) => iso3 },
  ...textColumns<ExportContentDocument>('name', ({ name }) => name),
  { header: 'member', cell: ({ isMember }) => isMember },
  ...figureColumns<ExportContentDocument>('exports', ({ exports }) => exports),
  ...figureColumns<ExportContentDocument>('value_added_exports', (item) => item.valueAddedExports),
  { header: 'vax_ratio', cell: ({ vaxRatio }) => vaxRatio.value },
  { header: 'domestic_share', cell: ({ domesticShare }) => domesticShare.value },
  { header: 'foreign_share', cell: ({ foreignShare }) => foreignShare.value },
  { header: 'bloc_share_of_foreign', cell: ({ blocShareOfForeign }) => blocShareOfForeign.value },
  { header: 'forward_share', cell: ({ forwardShare }) => forwardShare.value },
  { header: 'year', cell: ({ exports }) => exports.years?.[1] ?? null },
  { header: 'confidence', cell: ({ exports }) => exports.confidence },
  { header: 'origin', cell: ({ exports }) => exports.origins },
];
