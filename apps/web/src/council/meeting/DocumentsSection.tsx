import type { CaseDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { DataTable } from '../../table/DataTable.tsx';
import type { TableColumn } from '../../table/column.ts';
import { ClockView } from '../time/ClockView.tsx';
import { TextIn } from '../words/TextIn.tsx';
import { Doing } from './Doing.tsx';
import { DocumentsForm } from './forms/DocumentsForm.tsx';
import { useMeeting } from './meeting-context.ts';
import styles from './Meeting.module.css';

type Sent = NonNullable<CaseDocument['meeting']>['documents'][number];

/** Texts sent for the meeting, each bound to its hash, and whether they went out in time. */
export const DocumentsSection = () => {
  const t = useTranslations('meetings');
  const text = useText();
  const moment = useMomentText();
  const { matter, answer } = useMeeting();
  const { documents, sent, plan } = matter.meeting;
  const clock = answer.clocks.find(({ kind }) => kind === 'documents');
  const columns: readonly TableColumn<Sent>[] = [
    {
      id: 'title',
      header: t('documents.title'),
      value: ({ title }) => text(title),
      render: ({ case: of, title }) => (
        <LinkTo to={`/council/cases/${encodeURIComponent(of)}/text`}>
          <TextIn text={title} />
        </LinkTo>
      ),
      wrap: true,
      pinned: true,
    },
    {
      id: 'hash',
      header: t('documents.hash'),
      value: ({ hash }) => hash,
      render: ({ hash }) => <code title={hash}>{hash.slice(0, 16)}…</code>,
    },
  ];
  return (
    <Section heading={t('documents.heading')} lede={t('documents.lede')}>
      {clock !== undefined && (
        <p className={styles.clock}>
          {t('documents.due')} <ClockView at={clock.at} zone={plan.zone} standing={clock.standing} />
        </p>
      )}
      {sent === null ? (
        <p>{t('documents.none')}</p>
      ) : (
        <>
          <p>{t('documents.sent', { at: moment(sent.at), term: sent.termDays })}</p>
          <DataTable
            columns={columns}
            rows={documents}
            rowKey={({ case: of }) => of}
            caption={t('documents.heading')}
          />
        </>
      )}
      <div className={styles.doing}>
        <Doing kind="council.send-documents" label={t('documents.send')}>
          {(form) => <DocumentsForm {...form} />}
        </Doing>
      </div>
    </Section>
  );
};
