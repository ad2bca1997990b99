import type { CaseItemDocument } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useTimeWords } from '../time/use-time-words.ts';
import { TextIn } from '../words/TextIn.tsx';
import { useDayText } from '../words/use-day-text.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Cases.module.css';

interface CaseTableProps {
  readonly caption: string;
  readonly rows: readonly CaseItemDocument[];
  readonly tools?: ReactNode;
}

/** Cases, one a line: what it is, where it stands, what is before the members, how near its text is to being agreed. */
export const CaseTable = ({ caption, rows, tools }: CaseTableProps) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const time = useTimeWords();
  const moment = useMomentText();
  const day = useDayText();
  const text = useText();
  const until = ({ question }: CaseItemDocument): string | null =>
    question === null
      ? null
      : question.until === null || question.zone === null
        ? t(`mode.${question.mode}`)
        : t('cases.silenceUntil', { end: time.atPlace(question.until, question.zone, question.place) });
  const columns: readonly TableColumn<CaseItemDocument>[] = [
    {
      id: 'title',
      header: t('cases.column.title'),
      value: ({ title }) => text(title),
      render: ({ id, title, isHistory, number }) => (
        <>
          <LinkTo to={`/council/cases/${id}`}>
            <TextIn text={title} />
          </LinkTo>
          {number !== null && <small className={styles.aside}> {t('number', { number })}</small>}
          {isHistory && <small className={styles.history}>{t('history.mark')}</small>}
        </>
      ),
      pinned: true,
      wrap: true,
      width: 22,
    },
    { id: 'kind', header: t('cases.column.kind'), value: ({ kind }) => t(`kind.${kind}`), wrap: true },
    {
      id: 'stage',
      header: t('cases.column.stage'),
      value: ({ kind, stage }) => words.stage(kind, stage),
      wrap: true,
    },
    { id: 'question', header: t('cases.column.question'), value: until, wrap: true },
    {
      id: 'brackets',
      header: t('cases.column.brackets'),
      value: (item) => item.text?.brackets ?? null,
      numeric: true,
      width: 6,
    },
    {
      id: 'forum',
      header: t('cases.column.forum'),
      value: ({ forum }) => words.forum(forum),
      wrap: true,
    },
    {
      id: 'opened',
      header: t('cases.column.openedBy'),
      value: ({ openedBy, isHistory }) =>
        openedBy === null ? (isHistory ? null : t('party.secretariat')) : words.state(openedBy),
      wrap: true,
    },
    {
      id: 'changed',
      header: t('cases.column.changed'),
      // Of history the day of what happened last: when it was taken up says nothing about it.
      value: ({ lastAt, isHistory, on }) => (isHistory ? on : lastAt),
      render: ({ lastAt, isHistory, on }) =>
        isHistory ? (
          on !== null && <time dateTime={on}>{day(on)}</time>
        ) : (
          <time dateTime={lastAt}>{moment(lastAt)}</time>
        ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} tools={tools} />;
};
