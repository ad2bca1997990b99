import type { MechanismDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './FactList.module.css';
import { divisionKey } from './record-kind.ts';
import { TextIn } from './TextIn.tsx';

/** Everything known of a mechanism; what is not known is named under the list. */
export const MechanismFacts = ({ mechanism }: { readonly mechanism: MechanismDocument }) => {
  const t = useTranslations('registry');
  const key = `division.${divisionKey(mechanism.kind)}` as 'division.idea';
  const facts = [
    ['kind', t.has(key) ? t(key) : mechanism.kind],
    ['established', mechanism.establishedYear?.toString() ?? null],
    ['members', mechanism.members === '' ? null : mechanism.members],
    ['role', <TextIn key="role" text={mechanism.role} />],
    [
      'decisionRule',
      mechanism.decisionRule === null ? null : <TextIn key="rule" text={mechanism.decisionRule} />,
    ],
  ] as const;
  const unknown = facts.filter(([, value]) => value === null).map(([label]) => t(`column.${label}`));
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) =>
          value === null ? null : (
            <div key={label}>
              <dt>{t(`column.${label}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {unknown.length > 0 && <p className={styles.unknown}>{t('unknown', { what: unknown.join(', ') })}</p>}
    </>
  );
};
