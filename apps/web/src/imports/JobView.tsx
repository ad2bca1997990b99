import type { ImportJobDocument } from '@hamkor/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { useActivation } from '../vintages/use-activation.ts';
import { JobProgress } from './JobProgress.tsx';
import styles from './JobView.module.css';
import { ProblemTable } from './ProblemTable.tsx';
import { isOpen, useJob } from './use-job.ts';

interface JobViewProps {
  readonly job: ImportJobDocument;
  readonly onClose: () => void;
}

/** One import: its progress while it runs, what came of it after, and what can be done now. */
export const JobView = ({ job: listed, onClose }: JobViewProps) => {
  const t = useTranslations('loaded.imports.job');
  const client = useQueryClient();
  const job = useJob(listed);
  const activate = useActivation();
  const command = useMutation({
    mutationFn: (what: 'cancel' | 'resume') => send('POST', `imports/${job.id}/${what}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
  const { ref } = job;
  // A file that was refused is refused again: it must be mended and loaded anew.
  const canGoOn = !isOpen(job) && job.isResumable && job.problems.length === 0;
  return (
    <Section
      id="import"
      heading={t(`heading.${job.state}`, { name: job.name, rows: job.rows })}
      tools={
        <>
          {isOpen(job) && (
            <Button disabled={command.isPending} onClick={() => command.mutate('cancel')}>
              {t('cancel')}
            </Button>
          )}
          {canGoOn && (
            <Button look="solid" disabled={command.isPending} onClick={() => command.mutate('resume')}>
              {t('resume')}
            </Button>
          )}
          {!isOpen(job) && <Button onClick={onClose}>{t('close')}</Button>}
        </>
      }
    >
      <div className={styles.job} aria-live="polite">
        {isOpen(job) && <JobProgress job={job} />}
        {(job.state === 'failed' || job.state === 'cancelled') && (
          <p>
            {t('kept')} {canGoOn && t('resumable')}
          </p>
        )}
        {job.problems.length > 0 && <ProblemTable job={job} />}
        {job.state === 'done' && ref !== null && (
          <p className={styles.next}>
            <LinkTo to={`/vintages/${encodeURIComponent(ref)}`}>{t('view', { name: job.name })}</LinkTo>
            <LinkTo to="/options" search={{ vintage: ref }}>
              {t('options')}
            </LinkTo>
            <Button onClick={() => activate.mutate({ ref, title: job.name })}>{t('use')}</Button>
          </p>
        )}
        {command.error !== null && <FailureView error={command.error} />}
        {activate.error !== null && <FailureView error={activate.error} />}
      </div>
    </Section>
  );
};
