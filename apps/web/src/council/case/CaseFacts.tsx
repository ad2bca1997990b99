import type { CaseDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';
import { OtherCase } from './OtherCase.tsx';

/** Who opened and chairs a case, whom it concerns, what it belongs to. */
export const CaseFacts = ({ matter }: { readonly matter: CaseDocument }) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const moment = useMomentText();
  return (
    <dl className={styles.facts}>
      {matter.isHistory ? null : (
        <div>
          <dt>{t('case.opened')}</dt>
          <dd>
            {matter.opened.state === null ? t('party.secretariat') : words.state(matter.opened.state)},{' '}
            <time dateTime={matter.opened.at}>{moment(matter.opened.at)}</time>
          </dd>
        </div>
      )}
      {matter.chair !== null && (
        <div>
          <dt>{t('case.chair')}</dt>
          <dd>{words.state(matter.chair)}</dd>
        </div>
      )}
      {(matter.interested !== null || !matter.isHistory) && (
        <div>
          <dt>{t('case.concerns')}</dt>
          <dd>
            {matter.interested === null
              ? t('case.allMembers', { count: matter.members.length })
              : words.states(matter.interested)}
          </dd>
        </div>
      )}
      {matter.concerned !== null && (
        <div>
          <dt>{t('case.concerned')}</dt>
          <dd>{words.state(matter.concerned)}</dd>
        </div>
      )}
      {matter.sponsors.length > 0 && (
        <div>
          <dt>{t('case.sponsors')}</dt>
          <dd>{words.states(matter.sponsors)}</dd>
        </div>
      )}
      {matter.parent !== null && (
        <div>
          <dt>{t('case.parent')}</dt>
          <dd>
            <OtherCase id={matter.parent} />
          </dd>
        </div>
      )}
      {matter.mergedInto !== null && (
        <div>
          <dt>{t('case.mergedInto')}</dt>
          <dd>
            <OtherCase id={matter.mergedInto} />
          </dd>
        </div>
      )}
      {matter.dossier !== null && (
        <div>
          <dt>{t('case.dossier')}</dt>
          <dd>
            <LinkTo to={`/dossiers/${matter.dossier}`}>{t('case.toDossier')}</LinkTo>
          </dd>
        </div>
      )}
      {matter.circulation !== null && (
        <div>
          <dt>{t('case.circulated')}</dt>
          <dd>
            {moment(matter.circulation.at)}
            {matter.circulation.daysBefore !== null &&
              ` · ${t(matter.circulation.isLate ? 'case.circulatedLate' : 'case.circulatedInTime', {
                days: matter.circulation.daysBefore,
                term: matter.circulation.termDays,
              })}`}
          </dd>
        </div>
      )}
    </dl>
  );
};
