import type { VintageDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './VintageMarks.module.css';

/** Marks of loaded data: in use, synthetic, replaced. */
export const VintageMarks = ({
  vintage,
}: {
  readonly vintage: Pick<VintageDocument, 'isActive' | 'isSynthetic' | 'isSuperseded'>;
}) => {
  const t = useTranslations('loaded.states');
  const marks = [
    ...(vintage.isActive ? (['active'] as const) : []),
    ...(vintage.isSynthetic ? (['synthetic'] as const) : []),
    ...(vintage.isSuperseded ? (['superseded'] as const) : []),
  ];
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} className={styles.mark} data-mark={mark}>
          {t(mark)}
        </span>
      ))}
    </>
  );
};
