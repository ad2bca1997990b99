import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import type { Tone } from '../evidence/tone.ts';
import type { GridAxis, GridCell } from './grid-picture.ts';
import styles from './HeatGrid.module.css';

interface HeatGridProps {
  /** What the grid holds, for screen readers. */
  readonly caption: string;
  readonly rows: readonly GridAxis[];
  readonly columns: readonly GridAxis[];
  /** Null where there can be no cell, as between a member and itself. */
  readonly cell: (row: string, column: string) => GridCell | null;
  readonly tone: Tone;
  /** Said of a cell by screen readers. */
  readonly name: (row: GridAxis, column: GridAxis, cell: GridCell) => string;
  readonly onOpen: (row: string, column: string) => void;
  /** `row column` of the cell that is open. */
  readonly opened?: string | undefined;
  /** What the palest and the fullest colour mean, where it is not little and much. */
  readonly ends?: readonly [string, string];
}

/** Arrow keys move between the cells of a grid, as in a table of figures. */
const step = (from: HTMLElement, key: string): void => {
  const move = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[key];
  const cell = from.closest('td');
  const row = cell?.closest('tr');
  if (move === undefined || cell === null || row === null || row === undefined) return;
  const sideways = document.documentElement.dir === 'rtl' ? -move[1]! : move[1]!;
  let [down, along] = [row.rowIndex + move[0]!, cell.cellIndex + sideways];
  const table = row.closest('table');
  // Cells without a button are stepped over.
  while (table?.rows[down]?.cells[along] !== undefined) {
    const button = table.rows[down]!.cells[along]!.querySelector('button');
    if (button !== null) {
      button.focus();
      return;
    }
    [down, along] = [down + move[0]!, along + sideways];
  }
};

/** A table whose cells are coloured by how much they hold, each with its number, each to be opened. */
export const HeatGrid = (props: HeatGridProps) => {
  const { caption, rows, columns, cell, tone, name, onOpen, opened } = props;
  const t = useTranslations('explore.grid');
  const [low, high] = props.ends ?? [t('low'), t('high')];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.grid} aria-label={caption}>
        <thead>
          <tr>
            <td>
              <Hidden>{t('rowsBy')}</Hidden>
            </td>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => {
                const held = cell(row.id, column.id);
                if (held === null) {
                  return (
                    <td key={column.id} className={styles.none}>
                      ·
                    </td>
                  );
                }
                return (
                  <td key={column.id}>
                    <button
                      type="button"
                      className={styles.cell}
                      data-unknown={held.level === null || undefined}
                      aria-pressed={opened === undefined ? undefined : opened === `${row.id} ${column.id}`}
                      aria-label={name(row, column, held)}
                      style={
                        {
                          '--level': `${Math.round((held.level ?? 0) * 56)}%`,
                          '--tone': `var(--${tone}-fill)`,
                        } as CSSProperties
                      }
                      onClick={() => onOpen(row.id, column.id)}
                      onKeyDown={(event) => {
                        if (event.key.startsWith('Arrow')) {
                          event.preventDefault();
                          step(event.currentTarget, event.key);
                        }
                      }}
                    >
                      {held.level === null ? '—' : held.text}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.scale} aria-hidden="true">
        {low}
        {[0, 0.25, 0.5, 0.75, 1].map((level) => (
          <i
            key={level}
            style={{ '--level': `${level * 56}%`, '--tone': `var(--${tone}-fill)` } as CSSProperties}
          />
        ))}
        {high} · — {t('unknown')}
      </p>
    </section>
  );
};
