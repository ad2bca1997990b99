import type { DraftRequestDocument, GrantDocument, RecordDocument } from '@hamkor/contract';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { useAccount } from '../api/session.ts';
import { Button } from '../shell/Button.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { blankBody } from './form/blank-body.ts';
import { RecordForm } from './form/RecordForm.tsx';
import styles from './form/RecordForm.module.css';
import { SignInFirst } from './SignInFirst.tsx';
import { useBankChange } from './use-bank-change.ts';

const route = getRouteApi('/bank/publish');

const speaking = (grants: readonly GrantDocument[]): GrantDocument | undefined =>
  grants.find(({ organisation }) => organisation !== null) ??
  grants.find(({ role }) => role !== 'administrator' && role !== 'auditor');

const NewRecord = ({ grants }: { readonly grants: readonly GrantDocument[] }) => {
  const t = useTranslations('publishing.publish');
  const { type = 'need' } = route.useSearch();
  const navigate = useNavigate();
  const saving = useBankChange((request: DraftRequestDocument) =>
    send<RecordDocument>('POST', 'records', request),
  );
  const grant = speaking(grants);
  const owner = { state: grant?.state ?? null, organisation: grant?.organisation ?? null };
  return (
    <RecordForm
      grants={grants}
      kept={null}
      initial={{
        record: blankBody(type, owner.state === null ? [] : [owner.state]),
        owner,
        visibility: { scope: 'public', states: [] },
        source: null,
      }}
    >
      {(request) => (
        <>
          <div className={styles.actions}>
            <Button
              look="solid"
              disabled={saving.isPending}
              onClick={() =>
                saving.mutate(request, {
                  onSuccess: (record) => {
                    if (record) void navigate({ to: `/bank/publish/${record.id}` as never });
                  },
                })
              }
            >
              {t('save')}
            </Button>
          </div>
          <p className={styles.quiet}>{t('saveAbout')}</p>
          {saving.error !== null && <FailureView error={saving.error} />}
        </>
      )}
    </RecordForm>
  );
};

/** A new record, written as a draft. */
export const PublishPage = () => {
  const t = useTranslations('publishing.publish');
  const account = useAccount();
  return (
    <Page title={t('title')} lede={t('lede')}>
      {account === undefined ? (
        <Waiting lines={6} />
      ) : account === null ? (
        <SignInFirst why={t('why')} />
      ) : (
        <NewRecord grants={account.grants} />
      )}
    </Page>
  );
};
