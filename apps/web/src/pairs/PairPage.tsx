import type { PairDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { pairQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { FuelsField } from '../filter/FuelsField.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { VintageField } from '../filter/VintageField.tsx';
import { useOptionColumns } from '../options/option-columns.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { NotFound } from '../shell/NotFound.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { DataTable } from '../table/DataTable.tsx';
import { latestTotal } from './latest-total.ts';
import { PairGoods } from './PairGoods.tsx';
import { PairMeasures } from './PairMeasures.tsx';
import styles from './PairPage.module.css';
import type { PairSearch } from './search.ts';
import { isPair } from './search.ts';
import { TotalsFigure } from './TotalsFigure.tsx';

const route = getRouteApi('/pairs/$a/$b');

type Change = { readonly [Name in keyof PairSearch]?: PairSearch[Name] | undefined };

/** "Kazakhstan sold Uzbekistan goods for … and bought for …", from the latest totals known both ways. */
const usePairFinding = () => {
  const t = useTranslations('explore.pair');
  const country = useCountryName();
  const { text } = useFigureText();
  return (pair: PairDocument): string => {
    const [a, b] = [country(pair.a), country(pair.b)];
    const [there, back] = [latestTotal(pair.reported, pair.a), latestTotal(pair.reported, pair.b)];
    if (there === null || back === null)
      return t(there === null && back === null ? 'unknownFinding' : 'title', { a, b });
    return t('finding', {
      a,
      b,
      there: text(there.figure),
      thereYear: `${there.year}`,
      back: text(back.figure),
      backYear: `${back.year}`,
    });
  };
};

const Options = ({ pair, search }: { readonly pair: PairDocument; readonly search: PairSearch }) => {
  const t = useTranslations('explore.pair.options');
  const columns = useOptionColumns('shown', search);
  return (
    <Section
      heading={t('heading', { count: pair.options.length })}
      tools={
        <LinkTo to="/options" search={{ member: pair.a, partner: pair.b, ...search }}>
          {t('all')}
        </LinkTo>
      }
    >
      {pair.options.length > 0 && (
        <>
          <DataTable caption={t('caption')} columns={columns} rows={pair.options} rowKey={({ id }) => id} />
          <SourceLine origins={[...new Set(pair.options.flatMap(({ origins }) => origins))]} />
        </>
      )}
    </Section>
  );
};

const Body = ({ pair, basis }: { readonly pair: PairDocument; readonly basis: PairSearch }) => {
  const t = useTranslations('explore.pair');
  const tEmpty = useTranslations('explore.empty');
  return (
    <>
      <VintageLine vintage={pair.vintage} isSynthetic={pair.isSynthetic} />
      <TotalsFigure pair={pair} />
      <div className={styles.sections}>
        {pair.trade === null ? (
          <Notice title={t('emptyTitle')} actions={<LinkTo to="/imports">{tEmpty('import')}</LinkTo>}>
            <p>{t('empty')}</p>
          </Notice>
        ) : (
          <>
            <PairMeasures trade={pair.trade} />
            <PairGoods trade={pair.trade} />
          </>
        )}
        <Options pair={pair} search={basis} />
      </div>
    </>
  );
};

/** Two members side by side: what they trade, what they could, which options join them. */
export const PairPage = () => {
  const t = useTranslations('explore.pair');
  const { a, b } = route.useParams();
  const { fuels, vintage }: PairSearch = route.useSearch();
  const navigate = route.useNavigate();
  const country = useCountryName();
  const members = useMemberChoices();
  const finding = usePairFinding();
  const isKnown = isPair(a, b);
  const query = useQuery({ ...pairQuery(a, b, { fuels, vintage }), enabled: isKnown });
  const basis: PairSearch = {
    ...(fuels === undefined ? {} : { fuels }),
    ...(vintage === undefined ? {} : { vintage }),
  };
  const change = useCallback(
    (wanted: Change): void =>
      void navigate({
        search: ((now: PairSearch) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  if (!isKnown) return <NotFound />;
  const to = (first: string, second: string): void =>
    void navigate({ to: '/pairs/$a/$b', params: { a: first, b: second }, search: basis as never });
  const title = t('title', { a: country(a), b: country(b) });
  return (
    <Page
      title={title}
      heading={query.data === undefined ? title : finding(query.data)}
      above={title}
      lede={
        <p className={styles.links}>
          <LinkTo to={`/pairs/${b}/${a}`} search={{ ...basis }}>
            {t('swap')}
          </LinkTo>
          <LinkTo to="/space" search={{ member: a, partner: b, vintage }}>
            {t('inSpace')}
          </LinkTo>
          <LinkTo to="/trends" search={{ member: `${a},${b}`, vintage }}>
            {t('inTrends')}
          </LinkTo>
        </p>
      }
    >
      <Filters label={t('other')}>
        <ChoiceField
          label={t('first')}
          any={country(a)}
          chosen={undefined}
          choices={members.filter(({ value }) => value !== a && value !== b)}
          onChoose={(chosen) => to(chosen ?? a, b)}
        />
        <ChoiceField
          label={t('second')}
          any={country(b)}
          chosen={undefined}
          choices={members.filter(({ value }) => value !== a && value !== b)}
          onChoose={(chosen) => to(a, chosen ?? b)}
        />
        <FuelsField
          chosen={fuels}
          onChoose={(chosen) => change({ fuels: chosen === 'without' ? 'without' : undefined })}
        />
        <VintageField chosen={vintage} onChoose={(chosen) => change({ vintage: chosen })} />
      </Filters>
      <div className={styles.body}>
        <QueryView query={query} lines={16}>
          {(pair) => <Body pair={pair} basis={basis} />}
        </QueryView>
      </div>
    </Page>
  );
};
