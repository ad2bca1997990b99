import type { OptionDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { FlagList } from '../options/FlagList.tsx';
import { Missing } from '../options/Missing.tsx';
import styles from './Brief.module.css';

/** Flags and missing data told; a brief holds one page. */
const flagsTold = 4;
const missingTold = 2;

/** What is uncertain: coverage, flags, and the data that would say more. */
export const BriefDoubts = ({ option }: { readonly option: OptionDocument }) => {
  const t = useTranslations('loaded.brief');
  const tCoverage = useTranslations('evidence.coverage');
  const names = useNames();
  const { write } = useFigureText();
  const { grade, ratio, iso3 } = option.coverage;
  return (
    <section className={styles.part}>
      <h2>{t('uncertain')}</h2>
      <div className={styles.doubts}>
        <p>
          {tCoverage(grade ?? 'unknown')}{' '}
          {ratio !== null &&
            iso3 !== null &&
            t('coverage', { country: names.country(iso3), ratio: write(ratio, 'share').number })}
        </p>
        {option.flags.length === 0 && <p>{t('noFlags')}</p>}
        <FlagList flags={option.flags.slice(0, flagsTold)} />
        <Missing items={option.missing.slice(0, missingTold)} />
      </div>
    </section>
  );
};
