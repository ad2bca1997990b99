import type { CoverageListDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { coverageQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { VintageField } from '../filter/VintageField.tsx';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { UnmappedSection } from '../vintages/UnmappedSection.tsx';
import { writeYearSpans } from '../vintages/years-text.ts';
import { CoverageGrid } from './CoverageGrid.tsx';
import styles from './CoveragePage.module.css';
import { blindPairs, latestCoverage } from './latest.ts';
import { ReportedFigure } from './ReportedFigure.tsx';
import type { CoverageSearch } from './search.ts';

const route = getRouteApi('/coverage');
const flows = ['export', 'import'] as const;

const Blind = ({ blind, items }: Pick<CoverageListDocument, 'blind' | 'items'>) => {
  const t = useTranslations('loaded.coverage.blind');
  const names = useNames();
  const pairs = blindPairs(blind);
  return (
    <Section id="blind" heading={t('heading')} lede={t('lede')}>
      {pairs.length === 0 ? (
        // Merged sides do not tell who reported: then nobody knows what nobody sees.
        <p>{items.some(({ reported }) => reported !== null) ? t('none') : t('unknown')}</p>
      ) : (
        <ul className={styles.blind}>
          {pairs.map(({ a, b, years }) => (
            <li key={`${a} ${b}`}>
              {t('pair', { a: names.country(a), b: names.country(b), years: writeYearSpans(years) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

/** How much of each member's trade the data see, who reports it, and what nobody sees. */
export const CoveragePage = () => {
  const t = useTranslations('loaded.coverage');
  const locale = useLocale();
  const { write } = useFigureText();
  const search: CoverageSearch = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(coverageQuery({ vintage: search.vintage }));
  const change = (wanted: object): void =>
    void navigate({
      search: ((now: CoverageSearch) => ({ ...now, ...wanted })) as never,
      replace: true,
      resetScroll: false,
    });
  const items = query.data?.items ?? [];
  const offered = flows.filter((each) => items.some((row) => row.flow === each));
  const flow = search.flow ?? 'export';
  const rows = items.filter((row) => row.flow === flow);
  const latest = latestCoverage(rows);
  return (
    <Page
      title={t('title')}
      heading={
        latest === null || latest.least.ratio === null
          ? t('title')
          : t(`finding.${flow}`, {
              year: `${latest.year}`,
              count: latest.gradeA,
              country: latest.least.name[locale],
              ratio: write(latest.least.ratio, 'share').number,
            })
      }
      lede={t('lede')}
    >
      <div className={styles.head}>
        {query.data !== undefined && <VintageLine vintage={query.data.vintage} />}
        <div className={styles.fields}>
          <VintageField chosen={search.vintage} onChoose={(vintage) => change({ vintage })} />
          {(offered.length > 1 || !offered.includes(flow)) && (
            <fieldset className={styles.flows}>
              <legend>{t('flow')}</legend>
              {offered.map((each) => (
                <Button
                  key={each}
                  aria-pressed={each === flow}
                  onClick={() => change({ flow: each === 'import' ? each : undefined })}
                >
                  {t(`flows.${each}`)}
                </Button>
              ))}
            </fieldset>
          )}
          <a href={address('coverage.csv', { vintage: search.vintage })} download>
            {t('csv')}
          </a>
        </div>
      </div>
      <QueryView query={query} lines={12}>
        {({ blind, unmapped, vintage }) => (
          <>
            {latest === null ? (
              <Notice title={t('title')}>
                <p>{t('empty')}</p>
              </Notice>
            ) : (
              <CoverageGrid rows={rows} flow={flow} />
            )}
            {rows.length > 0 && (
              <div className={styles.after}>
                <Section heading={t('reported.heading')}>
                  <ReportedFigure rows={rows} />
                </Section>
              </div>
            )}
            <Blind blind={blind} items={items} />
            {vintage !== null && <UnmappedSection unmapped={unmapped} share={null} vintage={vintage} />}
          </>
        )}
      </QueryView>
    </Page>
  );
};
