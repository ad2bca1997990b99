import type { DecisionDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import styles from '../case/Case.module.css';
import { SourceText } from '../words/SourceText.tsx';
import { TextIn } from '../words/TextIn.tsx';
import { useDayText } from '../words/use-day-text.ts';
import { useCouncilWords } from '../words/use-council-words.ts';

/** Decisions, one a line, with the interested states by name and the opinions on record word for word. */
export const DecisionTable = ({ rows }: { readonly rows: readonly DecisionDocument[] }) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const day = useDayText();
  const text = useText();
  const columns: readonly TableColumn<DecisionDocument>[] = [
    {
      id: 'at',
      header: t('decisions.column.at'),
      value: ({ at }) => at,
      render: ({ at }) => <time dateTime={at}>{day(at)}</time>,
      pinned: true,
    },
    {
      id: 'what',
      header: t('decisions.column.what'),
      value: (decision) =>
        [text(decision.title), decision.text === null ? null : text(decision.text)]
          .filter(Boolean)
          .join(': '),
      render: (decision) => (
        <div className={styles.wide}>
          <LinkTo to={`/council/cases/${decision.case}`}>
            <TextIn text={decision.title} />
          </LinkTo>
          {decision.number !== null && ` · ${t('number', { number: decision.number })}`}
          {decision.gate !== null && ` · ${words.stage('project', decision.gate)}`}
          {decision.text !== null && (
            <div className={styles.words}>
              <TextIn text={decision.text} />
            </div>
          )}
          {decision.source !== null && decision.confidence !== null && (
            <SourceText source={decision.source} confidence={decision.confidence} />
          )}
        </div>
      ),
      wrap: true,
    },
    {
      id: 'forum',
      header: t('cases.column.forum'),
      value: ({ forum }) => words.forum(forum),
      wrap: true,
      width: 9,
    },
    {
      id: 'how',
      header: t('decisions.column.how'),
      value: ({ how }) => t(`decisions.how.${how}`),
      wrap: true,
      width: 6,
    },
    {
      id: 'states',
      header: t('decisions.column.states'),
      value: ({ interested, participants }) =>
        interested !== null
          ? t('decisions.interested', { states: words.states(interested) })
          : participants.length > 0
            ? words.states(participants)
            : null,
      wrap: true,
      width: 9,
    },
    {
      id: 'opinions',
      header: t('decisions.column.opinions'),
      value: ({ opinions }) =>
        opinions.map((opinion) => `${words.state(opinion.state)}: ${opinion.text}`).join('\n') || null,
      render: ({ opinions }) =>
        opinions.map((opinion) => (
          <div key={`${opinion.state} ${opinion.text}`} className={styles.words} dir="auto">
            <b>{words.state(opinion.state)}</b>: {opinion.point !== null && `${opinion.point}: `}
            {opinion.text}
          </div>
        )),
      wrap: true,
      width: 13,
    },
    {
      id: 'act',
      header: t('positions.act'),
      value: ({ act }) => act,
      numeric: true,
    },
  ];
  return <DataTable caption={t('decisions.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
};
