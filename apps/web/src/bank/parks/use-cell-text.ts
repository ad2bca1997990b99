import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { useText } from '../NameIn.tsx';
import { useRecordWords } from '../use-record-words.ts';
import type { Cell } from './compare-rows.ts';

/** A cell of a comparison as plain text, for exports; null where it is not known. */
export const useCellText = () => {
  const t = useTranslations('bank');
  const words = useRecordWords();
  const name = useText();
  const { text, write } = useFigureText();
  const of = (cell: NonNullable<Cell>): string => {
    switch (cell.kind) {
      case 'figure':
        return text(cell.figure);
      case 'year':
        return `${cell.year}`;
      case 'named':
        return words.kind(cell.name);
      case 'words':
        return cell.words;
      case 'text':
        return name(cell.text);
      case 'states':
        return words.states(cell.codes);
      case 'codes':
        return cell.codes.map(({ scheme, code }) => `${scheme} ${code}`).join('; ');
      case 'days':
        return t('compare.days', { days: write(Math.round(cell.days * 10) / 10, '').number });
      case 'age':
        return t(`age.${cell.age.kind}`);
      case 'share':
        return write(cell.share, 'share').number;
    }
  };
  return of;
};
