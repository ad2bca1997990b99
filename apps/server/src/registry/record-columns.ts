import type { ParkDocument, ProjectDocument } from '@hamkor/contract';
import { textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';

/** The columns with which every record's table ends: its note, its age and its source. */
export const sourceColumns: readonly CsvColumn<
  Pick<ProjectDocument, 'note' | 'confidence' | 'cited' | 'year' | 'origin'>
>[] = [
  ...textColumns<Pick<ProjectDocument, 'note'>>('note', (record) => record.note),
  { header: 'source', cell: (record) => record.cited },
  { header: 'year', cell: (record) => record.year },
  { header: 'confidence', cell: (record) => record.confidence },
  { header: 'origin', cell: (record) => record.origin },
];

/** Latitude and longitude, both empty where the place is not known. */
export const placeColumns: readonly CsvColumn<Pick<ParkDocument, 'place'>>[] = [
  { header: 'lat', cell: (record) => record.place?.lat ?? null },
  { header: 'lon', cell: (record) => record.place?.lon ?? null },
];
