import type { CaseAnswerDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { useAccount } from '../../api/session.ts';
import { useText } from '../../bank/NameIn.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Page, Section } from '../../shell/Page.tsx';
import { DeedPanel } from '../deeds/DeedPanel.tsx';
import { caseQuery } from '../queries.ts';
import type { CaseSearch, CaseTab } from '../search.ts';
import { caseTabs } from '../search.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import { AfterTab } from './AfterTab.tsx';
import styles from './Case.module.css';
import { CaseClocks } from './CaseClocks.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseTabs } from './CaseTabs.tsx';
import { CourseView } from './CourseView.tsx';
import { HistoryTimeline } from './HistoryTimeline.tsx';
import { InputsTab } from './InputsTab.tsx';
import { NotesTab } from './NotesTab.tsx';
import { PositionsTab } from './PositionsTab.tsx';
import { QuestionView } from './QuestionView.tsx';
import { TextTab } from './TextTab.tsx';
import { TimelineTab } from './TimelineTab.tsx';

const route = getRouteApi('/council/cases/$id');

interface CaseViewProps {
  readonly answer: CaseAnswerDocument;
  readonly account: string | null;
  readonly search: CaseSearch;
  readonly onSearch: (change: { readonly [Name in keyof CaseSearch]?: string | undefined }) => void;
}

/** Acts that stand on a tab of their own and not among what may be done now. */
const panelGroups = ['say', 'take-part', 'course', 'ask', 'after', 'people'] as const;

const tabOf = (search: CaseSearch): CaseTab => caseTabs.find((tab) => tab === search.tab) ?? 'positions';

const LiveCase = ({ answer, account, search, onSearch }: CaseViewProps) => {
  const t = useTranslations('council');
  const tab = tabOf(search);
  const hasActs = answer.may.some(({ kind }) => kind !== 'council.input');
  return (
    <>
      <CaseClocks answer={answer} />
      <QuestionView matter={answer.case} />
      {account !== null && hasActs && (
        <div className={styles.deeds}>
          <Section heading={t('deeds.heading')} lede={t('deeds.lede')}>
            <DeedPanel
              answer={answer}
              account={account}
              groups={panelGroups}
              // A dossier leads here with the gate that it is ready for.
              open={search.deed ?? (search.gate === undefined ? undefined : 'council.table')}
              onOpen={(deed) => onSearch({ deed, gate: undefined })}
            />
          </Section>
        </div>
      )}
      <CaseTabs answer={answer} account={account} current={tab} />
      {tab === 'positions' && <PositionsTab matter={answer.case} />}
      {tab === 'text' && <TextTab matter={answer.case} />}
      {tab === 'timeline' && <TimelineTab id={answer.case.id} search={search} onSearch={onSearch} />}
      {tab === 'inputs' && (
        <InputsTab answer={answer} account={account} search={search} onSearch={onSearch} />
      )}
      {tab === 'notes' && account !== null && <NotesTab matter={answer.case} account={account} />}
      {tab === 'after' && <AfterTab matter={answer.case} />}
    </>
  );
};

/** One case: where it stands, what is before the members, what each has said, what the reader may do. */
export const CasePage = () => {
  const t = useTranslations('council');
  const { id } = route.useParams();
  const search: CaseSearch = route.useSearch();
  const navigate = route.useNavigate();
  const account = useAccount();
  const words = useCouncilWords();
  const text = useText();
  const query = useQuery(caseQuery(id));
  const matter = query.data?.case;
  const onSearch: CaseViewProps['onSearch'] = (change) =>
    void navigate({
      search: ((now: object) => ({ ...now, ...change })) as never,
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      title={matter === undefined ? t('case.title') : text(matter.title)}
      above={
        matter !== undefined && (
          <span className={styles.above}>
            <span>{t(`kind.${matter.kind}`)}</span>
            <span>{words.forum(matter.forum)}</span>
            {matter.number !== null && <span>{t('number', { number: matter.number })}</span>}
            <span>{t(`readers.${matter.readers}`)}</span>
          </span>
        )
      }
      lede={matter !== undefined && <p>{text(matter.summary)}</p>}
    >
      <QueryView query={query} lines={14}>
        {(answer) => (
          <>
            <CourseView matter={answer.case} />
            {answer.case.kind === 'meeting' && (
              <p>
                <LinkTo to={`/council/meetings/${answer.case.id}`}>{t('case.toMeeting')}</LinkTo>
              </p>
            )}
            <CaseFacts matter={answer.case} />
            {answer.case.isHistory ? (
              <HistoryTimeline matter={answer.case} />
            ) : (
              <LiveCase answer={answer} account={account?.id ?? null} search={search} onSearch={onSearch} />
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
};
