import type { TableColumn } from '../table/column.ts';
import { BarCell } from './BarCell.tsx';

interface BarColumn<Field extends string> {
  readonly field: Field;
  readonly header: string;
  readonly text: (value: number) => string;
  readonly tone: 'pomegranate' | 'pistachio';
}

/** A column of amounts, each with a bar beside the largest of all items. */
export const barColumn = <Field extends string, Item extends Readonly<Record<Field, number>>>(
  items: readonly Item[],
  { field, header, text, tone }: BarColumn<Field>,
): TableColumn<Item> => {
  const most = Math.max(...items.map((item) => item[field]));
  return {
    id: field,
    header,
    value: (item) => Math.round(item[field] * 10) / 10,
    render: (item) => <BarCell value={item[field]} most={most} text={text(item[field])} tone={tone} />,
    numeric: true,
  };
};
