import type { PolicyDocument, TypeRuleDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import fields from './form/Fields.module.css';
import styles from './Policies.module.css';
import { policyQuery } from './queries.ts';
import { RuleFields } from './RuleFields.tsx';
import { SignInFirst } from './SignInFirst.tsx';
import { useBankChange } from './use-bank-change.ts';

const route = getRouteApi('/bank/policies/$state');

const Editor = ({ policy }: { readonly policy: PolicyDocument }) => {
  const t = useTranslations('publishing.policy');
  const tMany = useTranslations('bank.many');
  const id = useId();
  const [rules, setRules] = useState(policy.rules);
  const [from, setFrom] = useState(() => new Date().toISOString().slice(0, 10));
  const [basis, setBasis] = useState(policy.basis ?? '');
  const saving = useBankChange(() =>
    send('PUT', `policies/${policy.state}`, {
      rules,
      from,
      basis: basis.trim() === '' ? null : basis.trim(),
    }),
  );
  return (
    <form
      className={styles.rules}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {Object.entries(rules).map(([type, rule]) => (
        <fieldset key={type} className={styles.rule}>
          <legend>{tMany(type as 'park')}</legend>
          <RuleFields
            rule={rule as TypeRuleDocument}
            onRule={(next) => setRules((before) => ({ ...before, [type]: next }))}
          />
        </fieldset>
      ))}
      <div className={fields.field}>
        <label htmlFor={`${id}-from`}>{t('from')}</label>
        <input
          id={`${id}-from`}
          type="date"
          required
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </div>
      <div className={fields.field}>
        <label htmlFor={id}>{t('basis')}</label>
        <input
          id={id}
          maxLength={500}
          value={basis}
          onChange={({ currentTarget }) => setBasis(currentTarget.value)}
        />
        <small>{t('basisAbout')}</small>
      </div>
      <div className={fields.row}>
        <Button look="solid" type="submit" disabled={saving.isPending}>
          {t('save')}
        </Button>
        <output>{saving.isSuccess ? t('saved') : ''}</output>
      </div>
      {saving.error !== null && <FailureView error={saving.error} />}
    </form>
  );
};

/** The rules of one state, changed by its coordinator: an act in the log like any other. */
export const PolicyPage = () => {
  const t = useTranslations('publishing.policy');
  const { state } = route.useParams();
  const account = useAccount();
  const nameOf = useCountryName();
  const query = useQuery({ ...policyQuery(state), staleTime: 0 });
  return (
    <Page
      title={t('title', { state: nameOf(state) })}
      lede={t('lede')}
      above={<LinkTo to="/bank/policies">{t('all')}</LinkTo>}
    >
      {account === null ? (
        <SignInFirst why={t('why')} />
      ) : (
        <Section heading={t('rules')} lede={t('rulesLede')}>
          <QueryView query={query}>{(policy) => <Editor key={policy.act} policy={policy} />}</QueryView>
        </Section>
      )}
    </Page>
  );
};
