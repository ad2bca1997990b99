import type { RecordDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { useRecordWords } from '../use-record-words.ts';
import styles from './Record.module.css';

/** What a record is about: each code with its list, edition and name; pressing it finds others about the same. */
export const CodeTable = ({ codes }: { readonly codes: RecordDocument['body']['codes'] }) => {
  const t = useTranslations('bank');
  const words = useRecordWords();
  return (
    <ul className={styles.codes}>
      {codes.map((code) => (
        <li key={`${code.scheme} ${code.edition ?? ''} ${code.code}`}>
          <LinkTo to="/bank" search={{ code: `${code.scheme}:${code.code}` }}>
            {code.scheme} {code.code}
          </LinkTo>
          {code.edition !== null && <small> {t('edition', { edition: code.edition })}</small>}
          {words.codeName(code) !== null && <span> {words.codeName(code)}</span>}
        </li>
      ))}
    </ul>
  );
};
