import { useTranslations } from 'use-intl';
import styles from './certainty.module.css';
import type { Certainty } from './format-figure.ts';

interface CertaintySwatchProps {
  readonly certainty: Certainty;
  /** `large` for keys and legends. */
  readonly large?: boolean;
}

/** The mark that says how sure a figure is. Silent: the words stand beside it or in the button around it. */
export const CertaintySwatch = ({ certainty, large = false }: CertaintySwatchProps) => (
  <span
    className={[styles.swatch, styles[certainty], large ? styles.large : ''].join(' ')}
    aria-hidden="true"
  />
);

const drawn: readonly Certainty[] = ['published', 'estimated', 'unverified'];

/** The key to the three marks, for the foot of a page or a chart. */
export const CertaintyKey = () => {
  const t = useTranslations('evidence');
  return (
    <ul className={styles.key} aria-label={t('key.label')}>
      {drawn.map((certainty) => (
        <li key={certainty}>
          <CertaintySwatch certainty={certainty} large />
          {t(`confidence.${certainty}`)}
        </li>
      ))}
    </ul>
  );
};
