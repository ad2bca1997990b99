import type { OptionSummaryDocument } from '@hamkor/contract';
import type { OptionKind } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import styles from './KindTabs.module.css';
import { useNumberText } from './use-number-text.ts';

interface KindTabsProps {
  readonly summary: OptionSummaryDocument | undefined;
  readonly chosen: OptionKind | undefined;
  readonly onChoose: (kind: OptionKind | undefined) => void;
}

/** One button a kind of option, with how many there are; pressing the pressed one shows all kinds. */
export const KindTabs = ({ summary, chosen, onChoose }: KindTabsProps) => {
  const t = useTranslations('options.kinds');
  const tFind = useTranslations('find.kinds');
  const { count } = useNumberText();
  return (
    <fieldset className={styles.tabs}>
      <legend>
        <Hidden>{tFind('label')}</Hidden>
      </legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        <span>{tFind('all')}</span>
        {summary !== undefined && <span className={styles.count}>{count(summary.total)}</span>}
      </button>
      {summary?.kinds.map(({ kind, total }) => (
        <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
          <span>{t(kind)}</span>
          <span className={styles.count}>{count(total)}</span>
        </button>
      ))}
    </fieldset>
  );
};
