import { useTranslations } from 'use-intl';
import { Hidden } from '../../shell/Hidden.tsx';
import styles from './Difference.module.css';
import type { WordRun } from '@hamkor/drafting';

/** Words that came and went, marked by lines as well as by colour and said to screen readers. */
export const DifferenceText = ({ runs }: { readonly runs: readonly WordRun[] }) => {
  const t = useTranslations('drafts.difference');
  return runs.map(({ kind, text: given }, place) => {
    const key = `${place}`;
    // The mark of a bracket, as it is named beside the text.
    const text = given.replaceAll(/\[#(b\d+)\]/g, '[$1]');
    if (kind === 'added')
      return (
        <ins key={key} className={styles.added}>
          <Hidden>{t('added')}</Hidden>
          {text}
        </ins>
      );
    if (kind === 'removed')
      return (
        <del key={key} className={styles.removed}>
          <Hidden>{t('removed')}</Hidden>
          {text}
        </del>
      );
    return <span key={key}>{text}</span>;
  });
};
