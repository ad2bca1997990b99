import type { CommentDocument, DraftParagraphDocument } from '@hamkor/contract';
import type { Language } from '@hamkor/drafting';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Editor.module.css';
import { Expression } from './Expression.tsx';
import type { Beside } from './Margin.tsx';
import { Margin } from './Margin.tsx';

interface ParagraphRowProps {
  readonly paragraph: DraftParagraphDocument;
  readonly columns: readonly Language[];
  readonly beside: Beside;
  readonly repliesTo: (comment: string) => readonly CommentDocument[];
  /** The form that is open here, or the choice of what to do. */
  readonly form: ReactNode;
}

/** One paragraph over its languages with what stands beside it; drawn anew only when something of it changes. */
export const ParagraphRow = memo(({ paragraph, columns, beside, repliesTo, form }: ParagraphRowProps) => {
  const t = useTranslations('drafts.row');
  return (
    <li className={styles.row} id={paragraph.id} data-kind={paragraph.kind} data-depth={paragraph.depth}>
      <p className={styles.name}>
        <b>{paragraph.id}</b> <span>{t(`kind.${paragraph.kind}`)}</span>{' '}
        <span>{t('revision', { revision: `${paragraph.revision}` })}</span>
      </p>
      <div className={styles.expressions} data-columns={columns.length}>
        {columns.map((language) => (
          <Expression key={language} paragraph={paragraph} language={language} />
        ))}
      </div>
      {form !== null && <div className={styles.formRow}>{form}</div>}
      <Margin paragraph={paragraph} beside={beside} repliesTo={repliesTo} />
    </li>
  );
});
ParagraphRow.displayName = 'ParagraphRow';
