import type { PolicyDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { useDateText } from '../evidence/use-date-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { groupRules } from './group-rules.ts';
import styles from './Policies.module.css';
import { policiesQuery } from './queries.ts';
import { useRuleWords } from './use-rule-words.ts';

const PolicyWords = ({ policy }: { readonly policy: PolicyDocument }) => {
  const t = useTranslations('publishing.policies');
  const tMany = useTranslations('bank.many');
  const locale = useLocale();
  const words = useRuleWords();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <div className={styles.groups}>
      {groupRules(policy.rules).map(({ types, rule }) => (
        <section key={types.join()}>
          <h3>{list.format(types.map((type) => tMany(type as 'park')))}</h3>
          <ul>
            {words(rule).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      {policy.act === null && <p className={styles.quiet}>{t('shipped')}</p>}
    </div>
  );
};

/** The rules of every state for its own records, in words; none of them binds any other state. */
export const PoliciesPage = () => {
  const t = useTranslations('publishing.policies');
  const query = useQuery(policiesQuery());
  const account = useAccount();
  const nameOf = useCountryName();
  const date = useDateText();
  const locale = useLocale();
  const coordinated = new Set(
    (account?.grants ?? []).filter(({ role }) => role === 'national-coordinator').map(({ state }) => state),
  );
  return (
    <Page title={t('title')} lede={t('lede')}>
      <QueryView query={query}>
        {({ policies }) =>
          policies
            .toSorted((one, other) => nameOf(one.state).localeCompare(nameOf(other.state), locale))
            .map((policy) => (
              <Section
                key={policy.state}
                id={policy.state}
                heading={nameOf(policy.state)}
                lede={
                  policy.act === null
                    ? t('usual')
                    : t('since', { date: date(policy.from), basis: policy.basis ?? t('noBasis') })
                }
                tools={
                  coordinated.has(policy.state) && (
                    <LinkTo to={`/bank/policies/${policy.state}`}>{t('change')}</LinkTo>
                  )
                }
              >
                <PolicyWords policy={policy} />
              </Section>
            ))
        }
      </QueryView>
    </Page>
  );
};
