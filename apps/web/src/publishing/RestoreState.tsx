import type { RecordDocument } from '@hamkor/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { recordQuery } from '../bank/queries.ts';
import { Button } from '../shell/Button.tsx';
import { useBankChange } from './use-bank-change.ts';

interface RestoreStateProps {
  readonly record: RecordDocument;
  /** The act after which the record stood as it is to stand again. */
  readonly to: number;
}

/** Undoing is an act too: an earlier state holds again, and what came between stays in the history. */
export const RestoreState = ({ record, to }: RestoreStateProps) => {
  const t = useTranslations('publishing.actions');
  const client = useQueryClient();
  const navigate = useNavigate();
  const restoring = useBankChange(async () => {
    const { version } = await client.fetchQuery({ ...recordQuery(record.id), staleTime: 0 });
    await send('POST', `records/${encodeURIComponent(record.id)}/restore`, { version, to });
    await navigate({ to: `/bank/records/${record.id}` as never });
  });
  return (
    <>
      <Button disabled={restoring.isPending} onClick={() => restoring.mutate()}>
        {t('restore')}
      </Button>
      {restoring.error !== null && <FailureView error={restoring.error} />}
    </>
  );
};
