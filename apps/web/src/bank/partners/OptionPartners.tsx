import type { PartnersOfOptionDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { documentQuery } from '../../api/queries.ts';
import { QueryView } from '../../api/QueryView.tsx';
import { useNames } from '../../evidence/use-names.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { BankTexts } from '../BankTexts.tsx';
import { MatchTable } from './MatchTable.tsx';
import styles from './Partners.module.css';

/** Partners that are shown for each role; the data bank has the others. */
const most = 5;

interface OptionPartnersProps {
  readonly option: string;
  /** Data that the option is of; those in use unless given. */
  readonly vintage: string | undefined;
}

const Partners = ({ option, vintage }: OptionPartnersProps) => {
  const t = useTranslations('bank.match');
  const tRole = useTranslations('options.roles');
  const names = useNames();
  const query = useQuery(
    documentQuery<PartnersOfOptionDocument>(`options/${encodeURIComponent(option)}/partners`, { vintage }),
  );
  return (
    <Section
      heading={t('whoCould')}
      lede={t('whoCouldHelp')}
      tools={<LinkTo to="/bank">{t('toBank')}</LinkTo>}
    >
      <QueryView query={query} lines={4}>
        {({ roles }) =>
          roles.map(({ role, state, matches }) => (
            <div key={`${role} ${state}`} className={styles.role}>
              <h3>
                {names.country(state)}
                {' — '}
                {tRole.has(role as 'host') ? tRole(role as 'host') : role}
              </h3>
              {matches.length === 0 ? (
                <p className={styles.excluded}>{t('noneInState', { state: names.country(state) })}</p>
              ) : (
                <MatchTable matches={matches.slice(0, most)} />
              )}
            </div>
          ))
        }
      </QueryView>
    </Section>
  );
};

/** Section of an option's page: organisations and parks for each role. */
const OptionPartners = (props: OptionPartnersProps) => (
  <BankTexts>
    <Partners {...props} />
  </BankTexts>
);

export default OptionPartners;
