import type { Vintage } from '@hamkor/server';
import { vintageRef } from '@hamkor/server';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import { shareText, yearSpan } from './outcome-lines.ts';

/** Bytes as a person says them, in steps of a thousand. */
const sizeText = (locale: string, bytes: number): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step]!,
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
};

/** Loaded data one below the other: what is used is marked, what is invented is called so. */
export const vintageTable = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  vintages: readonly Vintage[],
  active: Vintage | null,
): readonly string[] => {
  const number = new Intl.NumberFormat(locale);
  const columns = ['ref', 'format', 'edition', 'years', 'rows', 'size', 'unmapped'] as const;
  const rows = vintages.map((vintage) => [
    active !== null && vintageRef(active) === vintageRef(vintage) ? '*' : ' ',
    vintageRef(vintage),
    vintage.format,
    vintage.editionKept?.replace(/^HS(?=\d)/, 'HS ') ?? '–',
    yearSpan(vintage.years),
    number.format(vintage.rows),
    sizeText(locale, vintage.bytes),
    shareText(locale, vintage.unmappedShare),
    vintage.isSynthetic ? t('warehouse.cli.syntheticMark') : '',
  ]);
  const head = ['', ...columns.map((column) => t(`warehouse.cli.vintageHeads.${column}`)), ''];
  return [
    ...aligned(head, rows, ['left', 'left', 'left', 'left', 'left', 'right', 'right', 'right', 'left']),
    ...(active === null ? [] : [t('warehouse.cli.activeMark')]),
  ];
};
