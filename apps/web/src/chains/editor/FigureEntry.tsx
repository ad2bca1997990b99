import type { ChainTable } from '@hamkor/contract';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { readEntry, writeEntry } from '../model/entry.ts';
import { setField } from '../model/edit-model.ts';
import { fieldsOf } from '../model/fields.ts';
import { rowsOf } from '../model/rows.ts';
import { useEditing } from './editing.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import styles from './FigureEntry.module.css';
import { useEvidenceSlip } from './use-evidence-slip.ts';

interface FigureEntryProps {
  readonly table: ChainTable;
  readonly place: number;
  readonly field: string;
  /** What the figure is, for those who do not see where it stands. */
  readonly label: string;
  /** Shown and typed in per cent although stored as something else than a share. */
  readonly isPercent?: boolean;
}

/** A figure of the model within a sentence or a tree: typed in place, with its origin one press away. */
export const FigureEntry = ({ table, place, field, label, isPercent = false }: FigureEntryProps) => {
  const t = useTranslations('chains.grid');
  const locale = useLocale();
  const { model, edit, evidence, problemsAt } = useEditing();
  const openSlip = useEvidenceSlip();
  // What is being typed; null while nobody types.
  const [typed, setTyped] = useState<string | null>(null);
  const row = rowsOf(model, table)[place];
  const known = fieldsOf[table].find((each) => each.field === field);
  if (row === undefined || known === undefined) return null;
  const column = isPercent && known.kind === 'number' ? ({ ...known, unit: 'percent' } as const) : known;
  const isWrong = problemsAt(table, place).some((problem) => problem.field === field);
  const take = (): void => {
    if (typed === null) return;
    const entry = readEntry(column, typed, locale);
    if (entry.kind === 'value') edit((now) => setField(now, table, place, field, entry.value));
    setTyped(null);
  };
  const held = row[field];
  // At rest a figure is as long as it is read; with the focus in it stands whole.
  const short = typeof held === 'number' ? Number(held.toPrecision(6)) : held;
  const shown = typed ?? writeEntry(column, short, locale);
  return (
    <span className={styles.figure}>
      <input
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={
          isWrong || (typed !== null && readEntry(column, typed, locale).kind === 'unreadable') || undefined
        }
        placeholder={t('unknown')}
        style={{ inlineSize: `${Math.max(5, shown.length + 2)}ch` }}
        value={shown}
        onFocus={() => {
          if (short !== held) setTyped(writeEntry(column, held, locale));
        }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <EvidenceMark
        known={evidence(table, row.id, field)}
        onOpen={(anchor) => openSlip(table, row, field, anchor)}
      />
    </span>
  );
};
