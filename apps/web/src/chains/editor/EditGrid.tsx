// oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is edited is a grid
import { memberCodes } from '@hamkor/nomenclature';
import type { ChainTable } from '@hamkor/contract';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { addRow, removeRow, renamed, setField } from '../model/edit-model.ts';
import { fieldsOf, pricedFields } from '../model/fields.ts';
import type { Field } from '../model/fields.ts';
import { newRow } from '../model/new-row.ts';
import { rowsOf } from '../model/rows.ts';
import type { Row } from '../model/rows.ts';
import { headerOf } from '../model/use-model-words.ts';
import { CellEditor } from './CellEditor.tsx';
import type { Step } from './CellEditor.tsx';
import { cellChoices, cellText } from './cell-text.ts';
import { useEditing } from './editing.ts';
import type { CellTarget } from './editing.ts';
import styles from './EditGrid.module.css';
import { EvidenceMark } from './EvidenceMark.tsx';
import { useEvidenceSlip } from './use-evidence-slip.ts';
import { useProblemWords } from './use-problem-words.ts';

interface EditGridProps {
  readonly table: ChainTable;
  /** Columns left out because all rows shown have the same in them. */
  readonly without?: readonly string[];
  /** Rows shown; all unless given. */
  readonly isShown?: (row: Row) => boolean;
  /** What a row added here holds. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Cell to show and focus; a new object asks again. */
  readonly target?: CellTarget | null;
  readonly caption?: string;
}

interface Cell {
  readonly place: number;
  readonly column: number;
}

/** Rows shown at once; more are asked for. */
const page = 60;

const countryCodes = (rows: readonly Row[], fields: readonly Field[]): readonly string[] => [
  ...new Set([
    ...memberCodes,
    ...fields
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ field }) => rows.map((row) => row[field]))
      .filter((code): code is string => typeof code === 'string' && code !== '*'),
  ]),
];

/** A table of the model to be edited like a sheet: arrows move, typing or Enter edits, Shift+Enter shows the source. */
export const EditGrid = (props: EditGridProps) => {
  const { table, without, isShown, given, target = null, caption } = props;
  const t = useTranslations('chains.grid');
  const tTable = useTranslations('chainModel.tables');
  const locale = useLocale();
  const editing = useEditing();
  const { model, words, evidence, edit, problemsAt } = editing;
  const openSlip = useEvidenceSlip();
  const problemWords = useProblemWords();
  const rows = rowsOf(model, table);
  const fields = useMemo(
    () =>
      [
        ...fieldsOf[table],
        ...pricedFields.filter(
          ({ field }) => table !== 'evidence' && rows.some((row) => row[field] !== undefined),
        ),
      ].filter(({ field }) => without?.includes(field) !== true),
    [table, without, rows],
  );
  const countries = useMemo(() => countryCodes(rows, fields), [rows, fields]);
  const shown = rows.flatMap((row, place) => (isShown === undefined || isShown(row) ? [{ row, place }] : []));
  const targetAt = target?.table === table ? shown.findIndex(({ place }) => place === target.place) : -1;
  const [most, setMost] = useState(page);
  const visible = shown.slice(0, Math.max(most, targetAt + 10));
  const [active, setActive] = useState<Cell>({ place: shown[0]?.place ?? 0, column: 0 });
  const [open, setOpen] = useState<{ readonly begun: string | null } | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const context = { table, words, locale };

  const focus = ({ place, column }: Cell): void => {
    setActive({ place, column });
    const reach = (): boolean => {
      const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${place}:${column}"]`);
      cell?.focus();
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return cell !== null && cell !== undefined;
    };
    // At once, so that quick typing reaches the right cell; a row just added is not drawn yet.
    if (!reach()) requestAnimationFrame(reach);
  };
  useEffect(() => {
    if (targetAt < 0 || target === null) return;
    const column = fields.findIndex(({ field }) => field === target.field);
    focus({ place: target.place ?? 0, column: Math.max(0, column) });
    // oxlint-disable-next-line react/exhaustive-deps -- only a new target moves the focus, not an edit beside it
  }, [target]);

  const move = ({ place, column }: Cell, { rows: down, columns: on }: Step): void => {
    const at = visible.findIndex((each) => each.place === place);
    const next = visible[Math.min(visible.length - 1, Math.max(0, at + down))];
    focus({
      place: next?.place ?? place,
      column: Math.min(fields.length - 1, Math.max(0, column + on)),
    });
  };
  const take = (cell: Cell, field: Field, value: unknown, step: Step | null): void => {
    setOpen(null);
    edit((now) => {
      const row = rowsOf(now, table)[cell.place];
      const next = field.kind === 'names' ? renamed(row?.[field.field], locale, String(value)) : value;
      return setField(now, table, cell.place, field.field, next);
    });
    if (step !== null) move(cell, step);
  };
  const toggle = (cell: Cell, field: Field, row: Row): void =>
    edit((now) => setField(now, table, cell.place, field.field, row[field.field] !== true));
  const begin = (cell: Cell, field: Field, row: Row, begun: string | null): void => {
    if (field.kind === 'flag') toggle(cell, field, row);
    else {
      setActive(cell);
      setOpen({ begun });
    }
  };
  const pressed = (event: KeyboardEvent<HTMLElement>, cell: Cell, field: Field, row: Row): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRtl = document.documentElement.dir === 'rtl';
    const steps: Readonly<Record<string, Step>> = {
      ArrowDown: { rows: 1, columns: 0 },
      ArrowUp: { rows: -1, columns: 0 },
      ArrowRight: { rows: 0, columns: isRtl ? -1 : 1 },
      ArrowLeft: { rows: 0, columns: isRtl ? 1 : -1 },
      Home: { rows: 0, columns: -fields.length },
      End: { rows: 0, columns: fields.length },
      PageDown: { rows: 10, columns: 0 },
      PageUp: { rows: -10, columns: 0 },
    };
    const step = steps[event.key];
    if (step !== undefined) move(cell, step);
    else if (event.key === 'Enter' && event.shiftKey) openSlip(table, row, field.field, event.currentTarget);
    else if (event.key === 'Enter' || event.key === 'F2') begin(cell, field, row, null);
    else if (event.key === 'Delete' && 'isNullable' in field && field.isNullable)
      edit((now) => setField(now, table, cell.place, field.field, null));
    else if (event.key === ' ' && field.kind === 'flag') toggle(cell, field, row);
    else if (event.key.length === 1 && field.kind !== 'flag') {
      begin(cell, field, row, cellChoices(model, field, context, countries) === null ? event.key : null);
    } else return;
    event.preventDefault();
  };
  const add = (): void => {
    const place = rows.length;
    edit((now) => addRow(now, table, newRow(now, table, t('newName'), given)));
    setMost((now) => Math.max(now, shown.length + 1));
    focus({ place, column: 0 });
  };

  return (
    <div className={styles.block}>
      <div className={styles.frame} data-tall={visible.length > 14 || undefined}>
        <table ref={grid} role="grid" className={styles.grid} aria-label={caption ?? tTable(table)}>
          <thead>
            <tr>
              {fields.map((field) => {
                const { label, unit } = headerOf(words, field);
                return (
                  <th key={field.field} scope="col" data-numeric={field.kind === 'number' || undefined}>
                    {label}
                    {unit !== undefined && <span className={styles.unit}>{unit}</span>}
                  </th>
                );
              })}
              <th scope="col">
                <span className={styles.hidden}>{t('remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {visible.map(({ row, place }) => {
              const problems = problemsAt(table, place);
              return (
                // oxlint-disable-next-line react/no-array-index-key -- ids are edited; the place is what a row is told by
                <tr key={place}>
                  {fields.map((field, column) => {
                    const cell = { place, column };
                    const isActive = active.place === place && active.column === column;
                    const wrong = problems.filter((problem) => problem.field === field.field);
                    const label = `${words.field(field.field)}, ${words.row(table, row.id)}`;
                    const isOpen = open !== null && isActive;
                    const value = row[field.field];
                    return (
                      <td
                        key={field.field}
                        data-cell={`${place}:${column}`}
                        data-numeric={field.kind === 'number' || undefined}
                        data-wrong={wrong.length > 0 || undefined}
                        tabIndex={isActive && !isOpen ? 0 : -1}
                        title={wrong.map(problemWords.what).join('\n') || undefined}
                        onFocus={(event) => {
                          if (event.target === event.currentTarget && !isActive) setActive(cell);
                        }}
                        onKeyDown={(event) => pressed(event, cell, field, row)}
                        onDoubleClick={() => {
                          if (!isOpen) begin(cell, field, row, null);
                        }}
                        onPointerUp={(event) => {
                          if (event.pointerType === 'touch' && !isOpen) begin(cell, field, row, null);
                        }}
                      >
                        {isOpen ? (
                          <CellEditor
                            field={field}
                            value={value}
                            begun={open.begun}
                            choices={cellChoices(model, field, context, countries)}
                            label={label}
                            onTake={(taken, step) => take(cell, field, taken, step)}
                            onLeave={(back) => {
                              setOpen(null);
                              if (back) focus(cell);
                            }}
                          />
                        ) : (
                          <span className={styles.value}>
                            {field.kind === 'flag' ? (
                              <span>{t(value === true ? 'yes' : 'no')}</span>
                            ) : (
                              <span>
                                {cellText(field, value, context) || (
                                  <span className={styles.nothing} aria-label={t('empty')}>
                                    —
                                  </span>
                                )}
                              </span>
                            )}
                            {field.kind === 'number' && table !== 'evidence' && value !== null && (
                              <EvidenceMark
                                known={evidence(table, row.id, field.field)}
                                onOpen={(anchor) => openSlip(table, row, field.field, anchor)}
                              />
                            )}
                          </span>
                        )}
                      </td>
                    );
                  })}
                  <td className={styles.last}>
                    <button
                      type="button"
                      className={styles.remove}
                      aria-label={t('removeOf', { name: words.row(table, row.id) })}
                      title={t('remove')}
                      onClick={() => edit((now) => removeRow(now, table, place))}
                    >
                      ×
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={styles.foot}>
        <Button onClick={add}>{t('add')}</Button>
        {visible.length < shown.length && (
          <Button look="plain" onClick={() => setMost(visible.length + 5 * page)}>
            {t('more', { shown: visible.length, count: shown.length })}
          </Button>
        )}
        <span className={styles.keys}>{t('keys')}</span>
      </div>
    </div>
  );
};
