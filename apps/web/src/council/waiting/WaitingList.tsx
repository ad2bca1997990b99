import type { CouncilWaitingDocument } from '@hamkor/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { TextIn } from '../words/TextIn.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { ClockView } from '../time/ClockView.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import { deedOfWaiting } from './deed-of-waiting.ts';
import styles from './Waiting.module.css';

interface WaitingListProps {
  readonly query: UseQueryResult<CouncilWaitingDocument>;
  readonly mayOpen: boolean;
}

/** What waits for one's states, soonest first; each line leads to the form in which it is done. */
export const WaitingList = ({ query, mayOpen }: WaitingListProps) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  return (
    <QueryView query={query} lines={5}>
      {({ items, drafts }) => (
        <>
          {items.length === 0 && drafts.length === 0 && (
            <Notice
              title={t('page.nothingWaits')}
              actions={
                mayOpen && (
                  <LinkTo to="/council" search={{ open: 'initiative' }}>
                    {t('page.open.initiative')}
                  </LinkTo>
                )
              }
            >
              <p>{t('page.nothingWaitsHelp')}</p>
            </Notice>
          )}
          <ul className={styles.list}>
            {items.map((item) => {
              const { to, search } = deedOfWaiting(item.case, item.kind);
              return (
                <li
                  key={`${item.case.id} ${item.of} ${item.kind} ${item.item ?? ''}`}
                  className={styles.item}
                  data-late={item.isLate || undefined}
                >
                  <div className={styles.what}>
                    <LinkTo to={to} search={search}>
                      {t.has(`waiting.${item.kind as 'sign'}`)
                        ? t(`waiting.${item.kind as 'sign'}`)
                        : item.kind}
                    </LinkTo>
                    <span>
                      <TextIn text={item.case.title} />
                    </span>
                    <small>
                      {[
                        words.party(item.of),
                        t(`kind.${item.case.kind}`),
                        words.stage(item.case.kind, item.case.stage),
                        words.forum(item.case.forum),
                      ].join(' · ')}
                    </small>
                  </div>
                  {item.due === null ? (
                    <small>{t('time.none')}</small>
                  ) : (
                    <ClockView at={item.due} zone={item.zone} standing={item.isLate ? 'late' : 'running'} />
                  )}
                </li>
              );
            })}
            {drafts.map((draft) => (
              <li key={`${draft.case.id} ${draft.state}`} className={styles.item}>
                <div className={styles.what}>
                  <LinkTo to={`/council/cases/${draft.case.id}`} search={{ tab: 'notes' }}>
                    {t('page.drafts', { count: draft.count })}
                  </LinkTo>
                  <span>
                    <TextIn text={draft.case.title} />
                  </span>
                  <small>{[words.state(draft.state), t('notes.private')].join(' · ')}</small>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </QueryView>
  );
};
