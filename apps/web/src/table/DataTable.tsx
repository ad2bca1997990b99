import { useTable } from '@tanstack/react-table';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { usePreferences } from '../shell/preferences.ts';
import type { TableColumn } from './column.ts';
import styles from './DataTable.module.css';
import { rowKeys } from './row-keys.ts';
import { SortHeader } from './SortHeader.tsx';
import { features, modelColumns } from './table-model.ts';
import { tableRows } from './table-text.ts';
import { TableTools } from './TableTools.tsx';

/** A column and a direction; `null` keeps the order of the rows as given. */
export type TableSort = { readonly id: string; readonly desc: boolean } | null;

interface DataTableProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What the table holds; read by screen readers and used as the name of exported files. */
  readonly caption: string;
  readonly initialSort?: TableSort;
  /** Called when the reader sorts, for pages that keep the order in the address or sort on the server. */
  readonly onSort?: (sort: TableSort) => void;
  /** Enter or a press on a row; give the first column a link as well. */
  readonly onOpen?: (row: Row) => void;
  /** The row shown in detail beside the table. */
  readonly selected?: string | undefined;
  /** Controls at the start of the tool line. */
  readonly tools?: ReactNode;
  /** `false` hides the tool line, for small tables beside a figure that has its own. */
  readonly toolLine?: boolean;
}

/** Rows from which a table scrolls in its own frame, so that its header stays in view. */
const tall = 18;

/** Writes the widths of pinned columns into variables, so that each sticks where the one before it ends. */
const usePinOffsets = (pinned: readonly string[]) => {
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const element = table.current;
    if (element === null) return;
    let offset = 0;
    pinned.forEach((id, place) => {
      element.style.setProperty(`--pin-${place}`, `${offset}px`);
      offset += element.querySelector<HTMLElement>(`th[data-column="${CSS.escape(id)}"]`)?.offsetWidth ?? 0;
    });
  });
  return table;
};

/** The platform's table: sorting, pinned columns, sticky header, keyboard, copying, exporting; cards on a phone. */
export const DataTable = <Row extends object>(props: DataTableProps<Row>) => {
  const { columns, rows, rowKey, caption, initialSort = null, onSort, onOpen, selected } = props;
  const locale = useLocale();
  const { density } = usePreferences();
  const model = useMemo(() => modelColumns(columns, locale), [columns, locale]);
  const [pinned, setPinned] = useState(() => columns.filter((column) => column.pinned).map(({ id }) => id));
  const [sorting, setSorting] = useState(initialSort === null ? [] : [{ ...initialSort }]);
  const table = useTable({
    features,
    columns: model,
    data: rows as Row[],
    getRowId: rowKey,
    state: { sorting, columnPinning: { start: [...pinned], end: [] } },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      setSorting(next);
      onSort?.(next[0] ?? null);
    },
  });
  const byId = new Map(columns.map((column) => [column.id, column]));
  const shown = table.getRowModel().rows;
  const element = usePinOffsets(pinned);
  const pin = (id: string) => {
    const place = pinned.indexOf(id);
    return place < 0 ? {} : { 'data-pinned': '', style: { insetInlineStart: `var(--pin-${place}, 0px)` } };
  };
  const togglePin = (id: string): void =>
    setPinned((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  return (
    <div className={styles.block}>
      {props.toolLine !== false && (
        <TableTools
          rows={() =>
            tableRows(
              columns,
              shown.map((row) => row.original),
            )
          }
          count={rows.length}
          fileName={caption}
        >
          {props.tools}
        </TableTools>
      )}
      <section
        className={styles.frame}
        data-tall={shown.length > tall || undefined}
        aria-label={caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table ref={element} className={styles.table} data-density={density} aria-label={caption}>
          <thead>
            <tr>
              {table.getHeaderGroups()[0]!.headers.map((header) => (
                <SortHeader
                  key={header.id}
                  column={byId.get(header.column.id)!}
                  sorted={header.column.getIsSorted()}
                  onSort={header.column.getToggleSortingHandler()}
                  pinned={pinned.includes(header.column.id)}
                  onPin={() => togglePin(header.column.id)}
                  pin={pin(header.column.id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => {
              const open = onOpen === undefined ? undefined : () => onOpen(row.original);
              return (
                <tr
                  key={row.id}
                  tabIndex={index === 0 ? 0 : -1}
                  aria-selected={selected === undefined ? undefined : row.id === selected}
                  data-opens={open === undefined ? undefined : ''}
                  onClick={open}
                  onKeyDown={rowKeys(open)}
                >
                  {table.getHeaderGroups()[0]!.headers.map(({ column: { id } }) => {
                    const column = byId.get(id)!;
                    return (
                      <td
                        key={id}
                        data-label={
                          column.unit === undefined ? column.header : `${column.header}, ${column.unit}`
                        }
                        data-numeric={column.numeric || undefined}
                        data-wrap={column.wrap || undefined}
                        {...pin(id)}
                      >
                        {column.render === undefined
                          ? column.value(row.original)
                          : column.render(row.original)}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
};
