import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { DataTable } from '../../table/DataTable.tsx';
import type { TableColumn } from '../../table/column.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import { Doing } from './Doing.tsx';
import { AgreeForm } from './forms/AgreeForm.tsx';
import { useMeeting } from './meeting-context.ts';
import styles from './Meeting.module.css';

interface Delegation {
  readonly state: string;
}

/** The protocol is the text of this case; each delegation agrees to one hash of it. */
export const ProtocolSection = () => {
  const t = useTranslations('meetings.protocol');
  const words = useCouncilWords();
  const moment = useMomentText();
  const { matter } = useMeeting();
  const { text, meeting, members } = matter;
  const present = Object.keys(meeting.delegations).filter(
    (state) => members.includes(state) && (meeting.delegations[state] ?? []).length > 0,
  );
  const rows = (present.length === 0 ? members : present).map((state): Delegation => ({ state }));
  const columns: readonly TableColumn<Delegation>[] = [
    { id: 'state', header: t('state'), value: ({ state }) => words.state(state), pinned: true },
    {
      id: 'agreed',
      header: t('agreement'),
      value: ({ state }) => {
        const agreed = meeting.agreed[state];
        if (agreed === undefined) return t('notYet');
        return agreed.hash === text?.hash ? t('agreed', { at: moment(agreed.at) }) : t('agreedToOther');
      },
    },
  ];
  const path = `/council/cases/${encodeURIComponent(matter.id)}/text`;
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      {text === null ? (
        <p>
          {t('none')} <LinkTo to={path}>{t('begin')}</LinkTo>
        </p>
      ) : (
        <>
          <p>
            <LinkTo to={path}>{t('toText')}</LinkTo>{' '}
            {t('standing', {
              version: `${text.version}`,
              brackets: text.brackets,
              amendments: text.pendingAmendments,
            })}{' '}
            <code>{text.hash.slice(0, 16)}…</code>
          </p>
          {!text.isConcordant && <p>{t('notConcordant')}</p>}
          <DataTable columns={columns} rows={rows} rowKey={({ state }) => state} caption={t('agreement')} />
        </>
      )}
      <div className={styles.doing}>
        {text !== null && (
          <Doing kind="council.agree-protocol" label={t('agree')}>
            {(form) => <AgreeForm {...form} hash={text.hash} version={text.version} />}
          </Doing>
        )}
      </div>
    </Section>
  );
};
