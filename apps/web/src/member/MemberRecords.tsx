import type { CountryProfileDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './MemberRecords.module.css';

interface MemberRecordsProps {
  readonly iso3: string;
  readonly records: CountryProfileDocument['records'];
}

const kinds = ['projects', 'parks', 'organisations', 'needs'] as const;

/** How many records of the data bank and claims of the ledger concern a country, each number leading to them. */
export const MemberRecords = ({ iso3, records }: MemberRecordsProps) => {
  const t = useTranslations('overview.bank');
  const tMember = useTranslations('overview.member');
  return (
    <ul className={styles.records}>
      {kinds.map((kind) => (
        <li key={kind}>
          <LinkTo to={`/${kind}`} search={{ country: iso3 }}>
            {t(kind, { count: records[kind] })}
          </LinkTo>
        </li>
      ))}
      <li>
        <LinkTo to="/ledger" search={{ country: iso3 }}>
          {tMember('claims', { count: records.claims })}
        </LinkTo>
      </li>
    </ul>
  );
};
