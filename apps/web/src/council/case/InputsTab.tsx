import type { CaseAnswerDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { recordQuery } from '../../bank/queries.ts';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { DeedPanel } from '../deeds/DeedPanel.tsx';
import type { CaseSearch } from '../search.ts';
import { TextIn } from '../words/TextIn.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';

interface InputsTabProps {
  readonly answer: CaseAnswerDocument;
  readonly account: string | null;
  readonly search: CaseSearch;
  readonly onSearch: (change: { readonly [Name in keyof CaseSearch]?: string | undefined }) => void;
}

/** An organisation by its name; by its id until that is known, or where the reader may not see its record. */
const OrganisationLink = ({ id }: { readonly id: string }) => {
  const { data } = useQuery({ ...recordQuery(id), retry: false });
  return (
    <LinkTo to={`/bank/records/${id}`}>{data === undefined ? id : <TextIn text={data.body.name} />}</LinkTo>
  );
};

/** What enterprises, banks, chambers and research institutes say: a channel of its own, plainly apart from positions of states. */
export const InputsTab = ({ answer, account, search, onSearch }: InputsTabProps) => {
  const t = useTranslations('council.inputs');
  const words = useCouncilWords();
  const moment = useMomentText();
  const newestFirst = [...answer.case.inputs].reverse();
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      {account !== null && (
        <DeedPanel
          answer={{ ...answer, may: answer.may.filter(({ kind }) => kind === 'council.input') }}
          account={account}
          groups={['input']}
          open={search.deed}
          onOpen={(deed) => onSearch({ deed })}
        />
      )}
      <div className={styles.channel}>
        <p>{t('mark')}</p>
        {newestFirst.length === 0 ? (
          <p className={styles.quiet}>{t('none')}</p>
        ) : (
          <ol className={styles.entries} reversed>
            {newestFirst.map((input) => (
              <li key={input.act}>
                <span>
                  {input.organisation === null ? t('unnamed') : <OrganisationLink id={input.organisation} />}
                  {input.state !== null && ` · ${words.state(input.state)}`}{' '}
                  <time dateTime={input.at}>{moment(input.at)}</time>
                </span>
                <p className={styles.words} dir="auto">
                  {input.text}
                </p>
              </li>
            ))}
          </ol>
        )}
        {answer.inputs > newestFirst.length && (
          <p>
            <LinkTo to={`/council/cases/${answer.case.id}`} search={{ tab: 'timeline' }}>
              {t('all', { count: answer.inputs })}
            </LinkTo>
          </p>
        )}
      </div>
    </Section>
  );
};
