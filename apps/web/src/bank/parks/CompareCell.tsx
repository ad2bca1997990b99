import { useTranslations } from 'use-intl';
import { CertaintySwatch } from '../../evidence/CertaintySwatch.tsx';
import { FigureView } from '../../evidence/FigureView.tsx';
import { Countries } from '../../registry/Countries.tsx';
import { AgeBadge } from '../AgeBadge.tsx';
import { NameIn } from '../NameIn.tsx';
import { CodeTable } from '../record/CodeTable.tsx';
import { useRecordWords } from '../use-record-words.ts';
import type { Cell } from './compare-rows.ts';
import styles from './Compare.module.css';
import { useCellText } from './use-cell-text.ts';

/** One cell of a comparison; what is not known is drawn as unknown. */
export const CompareCell = ({ cell, subject }: { readonly cell: Cell; readonly subject: string }) => {
  const t = useTranslations('evidence');
  const words = useRecordWords();
  const text = useCellText();
  if (cell === null) {
    return (
      <span className={styles.unknown}>
        <CertaintySwatch certainty="unknown" /> {t('unknown')}
      </span>
    );
  }
  switch (cell.kind) {
    case 'figure':
      return <FigureView figure={cell.figure} subject={subject} />;
    case 'states':
      return <Countries codes={cell.codes} />;
    case 'named':
      return words.kind(cell.name);
    case 'text':
      return <NameIn text={cell.text} />;
    case 'codes':
      return <CodeTable codes={cell.codes} />;
    case 'age':
      return <AgeBadge age={cell.age} />;
    case 'days':
    case 'year':
    case 'words':
    case 'share':
      return text(cell);
  }
};
