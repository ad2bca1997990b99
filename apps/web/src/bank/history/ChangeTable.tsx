import type { HistoryDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFieldWords } from '../record/use-field-words.ts';
import styles from './History.module.css';
import { writtenValue } from './written-value.ts';

type Change = HistoryDocument['steps'][number]['changes'][number];

const Value = ({ value }: { readonly value: unknown }) => {
  const t = useTranslations('bank.history');
  return value === null || value === undefined || value === '' ? (
    <span className={styles.nothing}>{t('nothing')}</span>
  ) : (
    <bdi>{writtenValue(value)}</bdi>
  );
};

interface ChangeTableProps {
  readonly changes: readonly Change[];
  readonly before: string;
  readonly after: string;
  readonly caption: string;
}

/** Fields that differ, with what stood there before and after. */
export const ChangeTable = ({ changes, before, after, caption }: ChangeTableProps) => {
  const t = useTranslations('bank.history');
  const field = useFieldWords();
  return (
    <table className={styles.changes} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{field(change.field)}</th>
            <td>
              <Value value={change.before} />
            </td>
            <td>
              <Value value={change.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
