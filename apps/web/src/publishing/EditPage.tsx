import type { DraftRequestDocument, RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { useText } from '../bank/NameIn.tsx';
import { recordQuery } from '../bank/queries.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { DeedButtons } from './DeedButtons.tsx';
import { RecordForm } from './form/RecordForm.tsx';
import styles from './form/RecordForm.module.css';
import { SignInFirst } from './SignInFirst.tsx';
import { useBankChange } from './use-bank-change.ts';

const route = getRouteApi('/bank/publish/$id');

const Editor = ({ record }: { readonly record: RecordDocument }) => {
  const t = useTranslations('publishing.edit');
  const account = useAccount();
  const saving = useBankChange((request: DraftRequestDocument) =>
    send<RecordDocument>('PUT', `records/${encodeURIComponent(record.id)}`, {
      ...request,
      version: record.version,
    }),
  );
  const mayWrite = record.may.includes('edit') || record.may.includes('correct');
  if (!mayWrite)
    return (
      <Notice
        title={t('notYours')}
        actions={<LinkTo to={`/bank/records/${record.id}`}>{t('toRecord')}</LinkTo>}
      >
        <p>{t('notYoursHelp')}</p>
      </Notice>
    );
  return (
    <RecordForm
      key={record.version}
      grants={account?.grants ?? []}
      kept={record}
      initial={{
        record: record.body,
        owner: record.owner,
        visibility: record.visibility,
        source: null,
      }}
    >
      {(request) => (
        <>
          <div className={styles.actions}>
            <Button look="solid" disabled={saving.isPending} onClick={() => saving.mutate(request)}>
              {record.may.includes('correct') ? t('correct') : t('save')}
            </Button>
            <output>{saving.isSuccess ? t('saved') : ''}</output>
          </div>
          <DeedButtons record={record} />
          <p className={styles.quiet}>
            <LinkTo to={`/bank/records/${record.id}`}>{t('toRecord')}</LinkTo>
          </p>
          {saving.error !== null && <FailureView error={saving.error} />}
        </>
      )}
    </RecordForm>
  );
};

/** A draft, or a published record that is corrected. */
export const EditPage = () => {
  const t = useTranslations('publishing.edit');
  const { id } = route.useParams();
  const account = useAccount();
  const query = useQuery({ ...recordQuery(id), staleTime: 0 });
  const text = useText();
  return (
    <Page
      title={t('title')}
      heading={query.data === undefined ? t('title') : text(query.data.body.name)}
      lede={query.data === undefined ? undefined : t(`status.${query.data.status}`)}
    >
      {account === null ? (
        <SignInFirst why={t('why')} />
      ) : (
        <QueryView query={query}>{(record) => <Editor record={record} />}</QueryView>
      )}
    </Page>
  );
};
