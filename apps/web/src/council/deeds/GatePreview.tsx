import type { GateCheckDocument } from '@hamkor/contract';
import type { Gate } from '@hamkor/council';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { documentQuery } from '../../api/queries.ts';
import { QueryView } from '../../api/QueryView.tsx';
import { Checklist } from '../case/Checklist.tsx';
import styles from './Deeds.module.css';

interface GatePreviewProps {
  readonly dossier: string;
  readonly gate: Gate;
  readonly snapshot: string;
}

/** How the frozen dossier stands to a gate, before the gate is asked for on it. */
export const GatePreview = ({ dossier, gate, snapshot }: GatePreviewProps) => {
  const t = useTranslations('council.checklist');
  const query = useQuery({
    ...documentQuery<GateCheckDocument>(`dossiers/${encodeURIComponent(dossier)}/checklist`, {
      gate,
      snapshot,
    }),
    staleTime: 0,
  });
  return (
    <QueryView query={query} lines={3}>
      {({ lines, isReady }) => (
        <>
          <p className={isReady ? styles.kept : styles.missing}>{t(isReady ? 'ready' : 'notReady')}</p>
          <Checklist lines={lines} dossier={dossier} />
        </>
      )}
    </QueryView>
  );
};
