import type { CaseItemDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { useAccount } from '../../api/session.ts';
import { useText } from '../../bank/NameIn.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Page, Section } from '../../shell/Page.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { openingSeats } from '../open/opening-roles.ts';
import { casesQuery } from '../queries.ts';
import { ClockView } from '../time/ClockView.tsx';
import { useNow } from '../time/use-now.ts';
import { useTimeWords } from '../time/use-time-words.ts';
import { TextIn } from '../words/TextIn.tsx';
import { useDayText } from '../words/use-day-text.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import { CalendarAddress } from './CalendarAddress.tsx';
import { splitMeetings } from './split-meetings.ts';

interface MeetingTableProps {
  readonly caption: string;
  readonly rows: readonly CaseItemDocument[];
  readonly isComing: boolean;
}

const MeetingTable = ({ caption, rows, isComing }: MeetingTableProps) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const time = useTimeWords();
  const text = useText();
  const day = useDayText();
  // Of meetings of history only what sources tell is known: the day, and not the hour or the form.
  const isPlanned = rows.some(({ meeting }) => meeting !== null);
  const isDated = rows.some(({ meeting, on }) => meeting !== null || on !== null);
  const columns: readonly (TableColumn<CaseItemDocument> | false)[] = [
    {
      id: 'title',
      header: t('calendar.meeting'),
      value: ({ title }) => text(title),
      render: ({ id, title, isHistory }) => (
        <LinkTo to={isHistory ? `/council/cases/${id}` : `/council/meetings/${id}`}>
          <TextIn text={title} />
        </LinkTo>
      ),
      pinned: true,
      wrap: true,
      width: 20,
    },
    isDated && {
      id: 'starts',
      header: t(isPlanned ? 'calendar.starts' : 'calendar.on'),
      value: ({ meeting, on }) => meeting?.startsAt ?? on,
      render: ({ meeting, on }) =>
        meeting === null ? (
          on !== null && <time dateTime={on}>{day(on)}</time>
        ) : isComing ? (
          <ClockView at={meeting.startsAt} zone={meeting.zone} place={meeting.place} />
        ) : (
          time.atPlace(meeting.startsAt, meeting.zone, meeting.place)
        ),
      wrap: true,
    },
    isPlanned && {
      id: 'format',
      header: t('open.format'),
      value: ({ meeting }) => (meeting === null ? null : t(`open.formats.${meeting.format}`)),
    },
    {
      id: 'chair',
      header: t('case.chair'),
      value: ({ chair }) => (chair === null ? null : words.state(chair)),
    },
    { id: 'forum', header: t('cases.column.forum'), value: ({ forum }) => words.forum(forum), wrap: true },
    {
      id: 'stage',
      header: t('cases.column.stage'),
      value: ({ stage }) => words.stage('meeting', stage),
      wrap: true,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns.filter((column) => column !== false)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
};

/** Meetings to come and past, and the address under which a calendar program reads them. */
export const MeetingsPage = () => {
  const t = useTranslations('council.calendar');
  const account = useAccount();
  const now = useNow(60_000);
  const query = useQuery(casesQuery({ kind: 'meeting', limit: 500 }));
  return (
    <Page title={t('title')} lede={<p>{t('lede')}</p>}>
      <QueryView query={query} lines={8}>
        {({ items }) => {
          const { coming, past } = splitMeetings(items, now);
          return (
            <>
              <Section
                heading={t('coming', { count: coming.length })}
                tools={
                  openingSeats(account?.grants ?? []).length > 0 && (
                    <LinkTo to="/council" search={{ open: 'meeting' }}>
                      {t('convene')}
                    </LinkTo>
                  )
                }
              >
                {coming.length === 0 ? (
                  <Notice title={t('none')}>
                    <p>{t('noneHelp')}</p>
                  </Notice>
                ) : (
                  <MeetingTable caption={t('comingCaption')} rows={coming} isComing />
                )}
              </Section>
              {past.length > 0 && (
                <Section heading={t('past')}>
                  <MeetingTable caption={t('past')} rows={past} isComing={false} />
                </Section>
              )}
            </>
          );
        }}
      </QueryView>
      <CalendarAddress account={account ?? null} />
    </Page>
  );
};
