import type { DuplicateDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { NameIn, useText } from '../bank/NameIn.tsx';
import { useRecordWords } from '../bank/use-record-words.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './Review.module.css';
import { useBankChange } from './use-bank-change.ts';

/** Two records that may be one, side by side with why; a person decides, and the log keeps the verdict. */
export const DuplicateCase = ({ pair }: { readonly pair: DuplicateDocument }) => {
  const t = useTranslations('publishing.duplicate');
  const locale = useLocale();
  const text = useText();
  const words = useRecordWords();
  const { one, other, likeness, reasons } = pair;
  const judging = useBankChange(
    (verdict: { readonly verdict: 'same' | 'different'; readonly kept: string | null }) =>
      send('POST', 'duplicates', { one: one.id, other: other.id, ...verdict }),
  );
  return (
    <article className={styles.case}>
      <div className={styles.pair}>
        {[one, other].map((record) => (
          <div key={record.id}>
            <LinkTo to={`/bank/records/${record.id}`}>
              <NameIn text={record.name} />
            </LinkTo>
            <small>
              {record.id} · {words.type(record.type)} · {words.states(record.states)}
            </small>
          </div>
        ))}
      </div>
      <p className={styles.reasons}>
        {t('likeness', { share: likeness.toLocaleString(locale, { style: 'percent' }) })}{' '}
        {reasons.map(({ key, one: first, other: second }) => (
          <span key={`${key} ${first} ${second}`}>
            {t.has(`reason.${key}` as 'reason.name') ? t(`reason.${key}` as 'reason.name') : key}: {first} ≈{' '}
            {second}.{' '}
          </span>
        ))}
      </p>
      <div className={styles.actions}>
        {[one, other].map((record) => (
          <Button
            key={record.id}
            disabled={judging.isPending}
            onClick={() => judging.mutate({ verdict: 'same', kept: record.id })}
          >
            {t('same', { name: text(record.name), id: record.id })}
          </Button>
        ))}
        <Button
          disabled={judging.isPending}
          onClick={() => judging.mutate({ verdict: 'different', kept: null })}
        >
          {t('different')}
        </Button>
      </div>
      {judging.error !== null && <FailureView error={judging.error} />}
    </article>
  );
};
