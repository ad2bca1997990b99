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
  const tMany = useTranslations('bank.many');
  const words = useRuleWords();
  return (
    <div className={styles.groups}>
      {groupRules(policy.rules).map(({ types, rule }) => (
        <section key={types.join()}>
          <h3>{types.map((type) => tMany(type as 'park')).join(' · ')}</h3>
          <ul>
            {words(rule).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
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
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const byName = (one: PolicyDocument, other: PolicyDocument): number =>
    nameOf(one.state).localeCompare(nameOf(other.state), locale);
  const changes = (policies: readonly PolicyDocument[]) =>
    policies
      .filter(({ state }) => coordinated.has(state))
      .map(({ state }) => (
        <LinkTo key={state} to={`/bank/policies/${state}`}>
          {t('change', { state: nameOf(state) })}
        </LinkTo>
      ));
  return (
    <Page title={t('title')} lede={t('lede')}>
      <QueryView query={query}>
        {({ policies }) => {
          const own = policies.filter(({ act }) => act !== null);
          // Rules that nobody changed are the same for all: told once, for all of them.
          const shipped = policies.filter(({ act }) => act === null);
          return (
            <>
              {own.toSorted(byName).map((policy) => (
                <Section
                  key={policy.state}
                  id={policy.state}
                  heading={nameOf(policy.state)}
                  lede={t('since', { date: date(policy.from), basis: policy.basis ?? t('noBasis') })}
                  tools={changes([policy])}
                >
                  <PolicyWords policy={policy} />
                </Section>
              ))}
              {shipped[0] !== undefined && (
                <Section
                  heading={list.format(shipped.toSorted(byName).map(({ state }) => nameOf(state)))}
                  lede={t('shipped')}
                  tools={changes(shipped)}
                >
                  <PolicyWords policy={shipped[0]} />
                </Section>
              )}
            </>
          );
        }}
      </QueryView>
    </Page>
  );
};
