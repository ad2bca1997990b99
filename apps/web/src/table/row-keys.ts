import type { KeyboardEvent } from 'react';

const focusRow = (row: Element | null | undefined): void => {
  if (row instanceof HTMLElement) row.focus();
};

/**
 * Keyboard on the rows of a table: arrows, Home and End move from row to row, Enter opens. Keys pressed inside a
 * control of a row are left to that control.
 */
export const rowKeys =
  (open: (() => void) | undefined) =>
  (event: KeyboardEvent<HTMLTableRowElement>): void => {
    const row = event.currentTarget;
    if (event.target !== row) return;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(row.nextElementSibling),
      ArrowUp: () => focusRow(row.previousElementSibling),
      Home: () => focusRow(row.parentElement?.firstElementChild),
      End: () => focusRow(row.parentElement?.lastElementChild),
      ...(open === undefined ? {} : { Enter: open }),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
