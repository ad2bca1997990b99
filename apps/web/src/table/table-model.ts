import {
  columnPinningFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { CellValue, TableColumn } from './column.ts';

/** What our tables do: sort and pin. Filtering belongs to the pages, whose filters stand in the address. */
export const features = tableFeatures({
  rowSortingFeature,
  columnPinningFeature,
  sortedRowModel: createSortedRowModel(),
});

/** Order of two cells: numbers by size, texts by the reader's alphabet. */
export const compareCells =
  (locale: string) =>
  (one: CellValue | undefined, other: CellValue | undefined): number => {
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one ?? '').localeCompare(String(other ?? ''), locale, { numeric: true });
  };

/** Our columns as TanStack Table wants them; unknown (`undefined` there) sorts last both ways. */
export const modelColumns = <Row extends object>(columns: readonly TableColumn<Row>[], locale: string) => {
  const helper = createColumnHelper<typeof features, Row>();
  const compare = compareCells(locale);
  return helper.columns(
    columns.map((column) =>
      helper.accessor((row) => column.value(row) ?? undefined, {
        id: column.id,
        header: column.header,
        enableSorting: column.sortable !== false,
        sortUndefined: 'last',
        sortDescFirst: column.numeric === true,
        sortFn: (one, other, id) =>
          compare(one.getValue<CellValue | undefined>(id), other.getValue<CellValue | undefined>(id)),
      }),
    ),
  );
};
