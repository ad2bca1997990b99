import { useTranslations } from 'use-intl';
import { CertaintySwatch } from '../../evidence/CertaintySwatch.tsx';
import styles from '../case/Case.module.css';
import { sourceParts } from './source-parts.ts';

interface SourceTextProps {
  readonly source: string;
  readonly confidence: 'published' | 'estimated' | 'unverified';
}

/** Where something of history comes from, and how sure it is. */
export const SourceText = ({ source, confidence }: SourceTextProps) => {
  const t = useTranslations('council.history');
  const tSure = useTranslations('evidence.confidence');
  return (
    <div className={styles.source}>
      <CertaintySwatch certainty={confidence} /> {tSure(confidence)}.{' '}
      {t.rich('source', {
        source: () =>
          sourceParts(source).map((part) =>
            part.kind === 'words' ? (
              part.text
            ) : (
              <a key={part.href} href={part.href} title={part.href} rel="noreferrer">
                {part.host}
              </a>
            ),
          ),
      })}
    </div>
  );
};
