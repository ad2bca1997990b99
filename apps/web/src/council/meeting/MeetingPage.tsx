import type { CaseAnswerDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { useAccount } from '../../api/session.ts';
import { useText } from '../../bank/NameIn.tsx';
import { seatsFor } from '../../drafting/may.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Page } from '../../shell/Page.tsx';
import { caseQuery } from '../queries.ts';
import { TextIn } from '../words/TextIn.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import { ActionsSection } from './ActionsSection.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { AfterSection } from './AfterSection.tsx';
import { DecisionsSection } from './DecisionsSection.tsx';
import { DelegationsSection } from './DelegationsSection.tsx';
import { DocumentsSection } from './DocumentsSection.tsx';
import type { MeetingCase } from './meeting-context.ts';
import { MeetingContext } from './meeting-context.ts';
import { PlanSection } from './PlanSection.tsx';
import { ProtocolSection } from './ProtocolSection.tsx';

const route = getRouteApi('/council/meetings/$id');

const Room = ({ answer, matter }: { readonly answer: CaseAnswerDocument; readonly matter: MeetingCase }) => {
  const account = useAccount()?.id ?? null;
  const room = useMemo(
    () => ({ matter, answer, account, seatsFor: (kind: string) => seatsFor(answer, kind) }),
    [matter, answer, account],
  );
  return (
    <MeetingContext value={room}>
      <PlanSection />
      <AgendaSection />
      <DocumentsSection />
      <DelegationsSection />
      <ProtocolSection />
      <DecisionsSection />
      <ActionsSection />
      <AfterSection />
    </MeetingContext>
  );
};

/** The room of one meeting: from its plan to the certified copies of what was agreed. */
export const MeetingPage = () => {
  const t = useTranslations('meetings');
  const { id } = route.useParams();
  const text = useText();
  const words = useCouncilWords();
  const query = useQuery(caseQuery(id));
  const found = query.data?.case.id === id ? query.data.case : undefined;
  const title = found === undefined ? t('title') : text(found.title);
  const toCase = `/council/cases/${encodeURIComponent(id)}`;
  return (
    <Page
      title={title}
      heading={found === undefined ? title : <TextIn text={found.title} />}
      above={
        <>
          <LinkTo to="/council/meetings">{t('all')}</LinkTo> ·{' '}
          {found === undefined ? t('title') : words.stage('meeting', found.stage)}
        </>
      }
      lede={
        found !== undefined && (
          <>
            <p>
              <TextIn text={found.summary} />
            </p>
            <p>
              <LinkTo to={toCase}>{t('toCase')}</LinkTo>
              {' · '}
              <LinkTo to={`/council/meetings/${encodeURIComponent(id)}/pack`}>{t('toPack')}</LinkTo>
            </p>
          </>
        )
      }
    >
      <QueryView query={query} lines={14}>
        {(answer) => {
          const { meeting } = answer.case;
          return meeting === null ? (
            <Notice
              title={t(answer.case.isHistory ? 'history' : 'noMeeting')}
              actions={<LinkTo to={toCase}>{t('toCase')}</LinkTo>}
            >
              <p>{t(answer.case.isHistory ? 'historyHelp' : 'noMeetingHelp')}</p>
            </Notice>
          ) : (
            <Room answer={answer} matter={{ ...answer.case, meeting }} />
          );
        }}
      </QueryView>
    </Page>
  );
};
