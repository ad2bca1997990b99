import type { ChainProblemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { isTable } from '../model/fields.ts';
import { useEditing } from './editing.ts';

/** A problem of the model in words, with where it stands. */
export const useProblemWords = () => {
  const t = useTranslations('chainModel.problems');
  const tType = useTranslations('chainModel.valueTypes');
  const tWhere = useTranslations('chains.problems');
  const tTable = useTranslations('chainModel.tables');
  const { words } = useEditing();
  return {
    where: ({ table, row, field }: ChainProblemDocument): string =>
      [
        ...(isTable(table) ? [tTable(table)] : []),
        ...(row === null ? [] : [tWhere('row', { row: `${row}` })]),
        ...(field === null ? [] : [words.field(field)]),
      ].join(' · ') || tWhere('whole'),
    what: ({ kind, found, expected: told }: ChainProblemDocument): string => {
      const expected = tType.has(told as 'number') ? tType(told as 'number') : told;
      return t(kind, { found, expected });
    },
  };
};
