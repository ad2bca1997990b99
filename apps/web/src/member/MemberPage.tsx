import type { CountryProfileDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { countryQuery, optionsQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { Capabilities } from './Capabilities.tsx';
import { HubLadders } from './HubLadders.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { MemberOptions } from './MemberOptions.tsx';
import styles from './MemberPage.module.css';
import { MemberRecords } from './MemberRecords.tsx';

const route = getRouteApi('/members/$iso3');
/** Options shown on the page; the rest are one press away. */
const optionsShown = 10;

/** Where a member can be looked at more closely. */
const Closer = ({ iso3 }: { readonly iso3: string }) => {
  const t = useTranslations('explore.link');
  return (
    <nav className={styles.closer} aria-label={t('label')}>
      <LinkTo to="/space" search={{ member: iso3 }}>
        {t('space')}
      </LinkTo>
      <LinkTo to="/dependence">{t('dependence')}</LinkTo>
      <LinkTo to="/trends" search={{ member: iso3 }}>
        {t('trends')}
      </LinkTo>
      <LinkTo to="/pairs">{t('pairs')}</LinkTo>
    </nav>
  );
};

const Lede = ({ country }: { readonly country: CountryProfileDocument }) => {
  const t = useTranslations('overview.member');
  const facts = [
    country.accessionYear === null ? null : t('since', { year: `${country.accessionYear}` }),
    t('currency', { currency: country.currency }),
    country.wtoMemberSince === null ? t('noWto') : t('wto', { year: `${country.wtoMemberSince}` }),
  ].filter((fact) => fact !== null);
  return (
    <>
      <p>{facts.join(' · ')}</p>
      {country.standing === 'member' && <Closer iso3={country.iso3} />}
      {country.agreements.length > 0 && <p>{t('agreements', { list: country.agreements.join('; ') })}</p>}
    </>
  );
};

const Profile = ({ country }: { readonly country: CountryProfileDocument }) => {
  const t = useTranslations('overview.member');
  const locale = useLocale();
  const name = country.name[locale];
  const options = useQuery(optionsQuery({ member: country.iso3, limit: optionsShown }));
  return (
    <Page
      title={name}
      heading={name}
      above={country.standing === 'member' ? t('above') : t(`notMember.${country.standing}`)}
      lede={<Lede country={country} />}
    >
      <QueryView query={options}>
        {(list) => (
          <Section
            heading={
              list.total === 0
                ? t('options', { country: name })
                : t('optionsFinding', { country: name, count: list.total })
            }
            tools={
              list.total > 0 && (
                <LinkTo to="/options" search={{ member: country.iso3 }}>
                  {t('optionsAll', { country: name })}
                </LinkTo>
              )
            }
          >
            <MemberOptions options={list.options} country={name} />
          </Section>
        )}
      </QueryView>
      <Capabilities country={country} />
      {country.standing === 'member' && <HubLadders iso3={country.iso3} name={name} />}
      <Section heading={t('indicators')} lede={t('indicatorsLede')}>
        <IndicatorTable series={country.indicators} country={name} />
      </Section>
      <Section heading={t('records')}>
        <MemberRecords iso3={country.iso3} records={country.records} />
      </Section>
    </Page>
  );
};

/** One country: options with it, what it can make, its hub ladders, its indicators with their history. */
export const MemberPage = () => {
  const { iso3 } = route.useParams();
  const country = useCountryName();
  const profile = useQuery(countryQuery(iso3));
  if (profile.data === undefined) {
    return (
      <Page title={country(iso3)}>
        <QueryView query={profile} lines={12}>
          {() => null}
        </QueryView>
      </Page>
    );
  }
  return <Profile country={profile.data} />;
};
