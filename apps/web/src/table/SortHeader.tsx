import type { CSSProperties, MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import styles from './SortHeader.module.css';
import type { TableColumn } from './column.ts';

interface SortHeaderProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sorted: false | 'asc' | 'desc';
  readonly onSort: ((event: MouseEvent) => void) | undefined;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly pin: { readonly style?: CSSProperties };
}

const order = { asc: 'ascending', desc: 'descending' } as const;

/** A column's head: its name sorts, the small pin keeps it in place, the unit stands below. */
export const SortHeader = <Row,>({ column, sorted, onSort, pinned, onPin, pin }: SortHeaderProps<Row>) => {
  const t = useTranslations('evidence.table');
  const sortable = column.sortable !== false;
  return (
    <th
      scope="col"
      className={styles.head}
      data-column={column.id}
      data-numeric={column.numeric || undefined}
      aria-sort={sorted === false ? undefined : order[sorted]}
      {...pin}
      style={{ ...pin.style, ...(column.width === undefined ? {} : { inlineSize: `${column.width}rem` }) }}
    >
      <span className={styles.line}>
        {sortable ? (
          <button
            type="button"
            className={styles.sort}
            onClick={onSort}
            title={t('sortBy', { column: column.header })}
          >
            {column.header}
            <span className={styles.arrow} data-sorted={sorted || undefined} aria-hidden="true">
              {sorted === 'asc' ? '↑' : '↓'}
            </span>
          </button>
        ) : (
          column.header
        )}
      </span>
      <button
        type="button"
        className={styles.pin}
        aria-pressed={pinned}
        aria-label={t('pin', { column: column.header })}
        title={t('pin', { column: column.header })}
        onClick={onPin}
      >
        <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path
            d="M2 1v10M5 3h5v2.5H5zM5 7h3v2.5H5z"
            fill={pinned ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        </svg>
      </button>
      {column.unit !== undefined && <span className={styles.unit}>{column.unit}</span>}
    </th>
  );
};
