import type { OptionItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import { beginsGroup, isOpenPlaced, writeBand } from './rank-band.ts';
import styles from './RankCell.module.css';
import { useNumberText } from './use-number-text.ts';

interface RankCellProps {
  readonly option: Pick<OptionItemDocument, 'rank' | 'band'>;
  /** Whether the list is of one kind in the order of ranks, so that neighbours can be told apart or not. */
  readonly isGrouped: boolean;
}

/** The places an option may take; a quiet rule beside those that the figures do not separate. */
export const RankCell = ({ option, isGrouped }: RankCellProps) => {
  const t = useTranslations('find.band');
  const { count } = useNumberText();
  if (!isOpenPlaced(option)) return count(option.rank);
  return (
    <span className={styles.rank}>
      {isGrouped && (
        <span className={styles.rule} data-begins={beginsGroup(option) || undefined} aria-hidden="true" />
      )}
      <span title={t('help', { rank: option.rank })}>{writeBand(option)}</span>
      <Hidden>{t('said', { rank: option.rank })}</Hidden>
    </span>
  );
};
