import type { OptionSummaryDocument, OverviewDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { optionSummaryQuery, overviewQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { CertaintyKey } from '../evidence/CertaintySwatch.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { ArticleTable } from './ArticleTable.tsx';
import { BestOptions } from './BestOptions.tsx';
import { BlocMap } from './BlocMap.tsx';
import { DataAge } from './DataAge.tsx';
import { DataBankLine } from './DataBankLine.tsx';
import { MembersTable } from './MembersTable.tsx';
import { doesNotHold, wasChecked } from './profile.ts';
import { Replaceable } from './Replaceable.tsx';

const Article = ({ overview }: { readonly overview: OverviewDocument }) => {
  const t = useTranslations('overview.article');
  const rows = [
    ...overview.bloc.article.map((row) => ({ ...row, of: 'SCO10' })),
    ...overview.members.flatMap(({ article, country }) =>
      article.map((row) => ({ ...row, of: country.iso3 })),
    ),
  ];
  if (rows.length === 0) return null;
  const differing = rows.filter(doesNotHold).length;
  const total = rows.filter(wasChecked).length;
  return (
    <Section
      heading={differing === 0 ? t('titleAll') : t('title', { differing: `${differing}`, total: `${total}` })}
      lede={t('lede')}
      tools={<LinkTo to="/ledger">{t('toLedger')}</LinkTo>}
    >
      <ArticleTable rows={rows} />
    </Section>
  );
};

const useFinding = (summary: OptionSummaryDocument | undefined): string => {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { text } = useFigureText();
  if (summary === undefined) return t('findingWaiting');
  const { total } = summary.replaceable;
  if (total !== null) {
    return t('findingMaterials', { outside: text(total.outsideImports), bound: text(total.replaceable) });
  }
  return t('finding', { count: new Intl.NumberFormat(locale).format(summary.total) });
};

/** The first page: the main finding, the bloc on its map, the best options, the members, the data's age. */
export const OverviewPage = () => {
  const t = useTranslations('overview');
  const tShell = useTranslations('shell');
  const overview = useQuery(overviewQuery());
  const summary = useQuery(optionSummaryQuery());
  return (
    <Page title={tShell('way.overview')} heading={useFinding(summary.data)} lede={t('lede')}>
      <QueryView query={overview} lines={16}>
        {(document) => (
          <>
            <Section heading={t('map.title')} tools={<CertaintyKey />}>
              <BlocMap members={document.members} summary={summary.data} />
            </Section>
            <Section heading={t('best.title')} lede={t('best.lede')}>
              <QueryView query={summary} lines={12}>
                {(options) => <BestOptions summary={options} />}
              </QueryView>
            </Section>
            {summary.data !== undefined && summary.data.replaceable.materials.length > 0 && (
              <Section heading={t('replaceable.heading')}>
                <Replaceable materials={summary.data.replaceable.materials} />
              </Section>
            )}
            <Section heading={t('members.title')} lede={t('members.lede')}>
              <MembersTable members={document.members} />
            </Section>
            <Article overview={document} />
            <Section
              heading={t('data.title')}
              lede={t('data.lede')}
              tools={<DataBankLine counts={document.counts} />}
            >
              <DataAge coverage={document.coverage} />
            </Section>
          </>
        )}
      </QueryView>
    </Page>
  );
};
