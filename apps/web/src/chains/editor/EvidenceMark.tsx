import type { EvidenceRow } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { CertaintySwatch } from '../../evidence/CertaintySwatch.tsx';
import { yours } from '../model/evidence-of.ts';
import styles from './EditGrid.module.css';

interface EvidenceMarkProps {
  /** What is known of the figure; nothing where no origin is stated. */
  readonly known: EvidenceRow | undefined;
  readonly onOpen: (anchor: HTMLElement) => void;
}

/** How sure a figure of the model is, or that it is the reader's own; pressing it shows where it comes from. */
export const EvidenceMark = ({ known, onOpen }: EvidenceMarkProps) => {
  const t = useTranslations('chains.evidence');
  const tEvidence = useTranslations('evidence');
  const certainty = known?.confidence ?? 'unverified';
  return (
    <button
      type="button"
      className={styles.mark}
      tabIndex={-1}
      data-yours={known?.origin === yours || undefined}
      aria-label={tEvidence('slip.open', { confidence: tEvidence(`confidence.${certainty}`) })}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(event.currentTarget);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      onPointerUp={(event) => event.stopPropagation()}
    >
      {known?.origin === yours ? t('yoursMark') : <CertaintySwatch certainty={certainty} />}
    </button>
  );
};
