import type { RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { historyQuery } from '../queries.ts';
import styles from '../record/Record.module.css';
import { changesSince } from './changes.ts';
import { ChangeTable } from './ChangeTable.tsx';

/** Says loudly that an earlier state is shown, and what is different today. */
export const PastNotice = ({ record, act }: { readonly record: RecordDocument; readonly act: number }) => {
  const t = useTranslations('bank.past');
  const moment = useMomentText();
  const history = useQuery(historyQuery(record.id));
  const steps = history.data?.steps ?? [];
  const step = steps.find((each) => each.act === act);
  const changes = changesSince(steps, act);
  return (
    <section className={styles.past} aria-label={t('label')}>
      <p>{step === undefined ? t('heading') : t('headingAt', { moment: moment(step.at) })}</p>
      {history.data !== undefined &&
        (changes.length === 0 ? (
          <p>{t('same')}</p>
        ) : (
          <ChangeTable changes={changes} before={t('then')} after={t('now')} caption={t('caption')} />
        ))}
      <p>
        <LinkTo to={`/bank/records/${record.id}`}>{t('present')}</LinkTo>
      </p>
    </section>
  );
};
