import type { RecordDocument } from '@hamkor/contract';
import { checkIdentifier } from '@hamkor/registry';
import { useTranslations } from 'use-intl';
import styles from './Record.module.css';

/** Numbers that registers gave, each with what its check digit says. */
export const Identifiers = ({ identifiers }: Pick<RecordDocument['body'], 'identifiers'>) => {
  const t = useTranslations('bank.identifier');
  return (
    <dl className={styles.identifiers}>
      {identifiers.map((identifier) => {
        const verdict = checkIdentifier(identifier);
        return (
          <div key={`${identifier.scheme} ${identifier.id}`}>
            <dt>{identifier.scheme}</dt>
            <dd>
              <code>{identifier.id}</code>{' '}
              <small data-check={verdict.kind.startsWith('wrong') ? 'wrong' : 'right'}>
                {t(verdict.kind)}
              </small>
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
