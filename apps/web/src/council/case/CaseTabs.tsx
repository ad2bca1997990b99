import type { CaseAnswerDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import type { CaseTab } from '../search.ts';
import styles from './Case.module.css';

interface CaseTabsProps {
  readonly answer: CaseAnswerDocument;
  readonly account: string | null;
  readonly current: CaseTab;
}

const noted: ReadonlySet<string> = new Set(['voice', 'delegate', 'observer-voice', 'editor']);
const adopted: ReadonlySet<string> = new Set([
  'adopted',
  'signed',
  'deposited',
  'copies-certified',
  'in-force',
  'expired',
]);

/** What may be looked at in a case; each is an address of its own. */
export const CaseTabs = ({ answer: { case: matter, seats, inputs }, account, current }: CaseTabsProps) => {
  const t = useTranslations('council.tab');
  const shown: readonly (CaseTab | false)[] = [
    'positions',
    'text',
    'timeline',
    'inputs',
    account !== null && seats.some(({ capacity }) => noted.has(capacity)) && 'notes',
    adopted.has(matter.stage) && 'after',
  ];
  return (
    <nav className={styles.tabs} aria-label={t('label')}>
      <ul>
        {shown
          .filter((tab) => tab !== false)
          .map((tab) => (
            <li key={tab}>
              <LinkTo
                to={`/council/cases/${matter.id}`}
                search={tab === 'positions' ? {} : { tab }}
                aria-current={tab === current ? 'page' : undefined}
              >
                {tab === 'inputs' ? t('inputs', { count: inputs }) : t(tab)}
              </LinkTo>
            </li>
          ))}
      </ul>
    </nav>
  );
};
