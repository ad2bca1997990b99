import type { GreenCorridorDocument, GreenCorridorsDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { greenQuery, networkQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import { AnalysisBar } from './AnalysisBar.tsx';
import { CorridorTexts } from './CorridorTexts.tsx';
import type { AnalysisSearch } from './analysis-search.ts';
import { carriedLoad } from './analysis-search.ts';
import { BarCell } from './BarCell.tsx';
import styles from './GreenPage.module.css';
import { networkOrigins } from './network-origins.ts';
import { loadParameters } from './search.ts';
import { useAnalysisSearch } from './use-analysis-search.ts';
import { useSubjectName } from './use-subject-name.ts';

const verdicts = ['green', 'middling', 'not-green', 'unknown'] as const;

interface CardProps {
  readonly document: GreenCorridorsDocument;
  readonly search: AnalysisSearch;
}

const Card = ({ document, search }: CardProps) => {
  const t = useTranslations('corridors.green');
  const locale = useLocale();
  const format = useFormatter();
  const { percent } = useNumberText();
  const network = useQuery(networkQuery(search.overlay));
  const names = useSubjectName(network.data);
  const { items } = document;
  const ranked = useMemo(
    () =>
      items.toSorted(
        (one, other) =>
          verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) ||
          (one.own?.kgCo2e ?? Infinity) - (other.own?.kgCo2e ?? Infinity),
      ),
    [items],
  );
  const columns = useMemo((): readonly TableColumn<GreenCorridorDocument>[] => {
    const rounded = (value: number | undefined): string =>
      value === undefined ? '—' : format.number(value, { maximumFractionDigits: value < 100 ? 1 : 0 });
    const perTonne = (
      way: 'own' | 'cheapest' | 'cleanest',
      header: string,
    ): TableColumn<GreenCorridorDocument> => ({
      id: way,
      header,
      unit: t('unit'),
      value: (row) => (row[way] === null ? null : Math.round(row[way].kgCo2e * 10) / 10),
      render: (row) => rounded(row[way]?.kgCo2e),
      numeric: true,
    });
    const share = (
      field: 'electrified' | 'renewable',
      header: string,
    ): TableColumn<GreenCorridorDocument> => ({
      id: field,
      header,
      value: (row) => (row[field] === null ? null : Math.round(row[field] * 100)),
      unit: '%',
      render: (row) =>
        row[field] === null ? (
          '—'
        ) : (
          <BarCell value={row[field]} most={1} text={percent(row[field])} tone="turquoise" />
        ),
      numeric: true,
    });
    return [
      {
        id: 'corridor',
        header: t('corridor'),
        value: ({ name }) => name[locale],
        render: ({ corridor, name, from, to }) =>
          from === null || to === null ? (
            name[locale]
          ) : (
            <LinkTo
              to="/corridors"
              search={{ ...carriedLoad(search), from, to, require: `corridor:${corridor}` }}
            >
              {name[locale]}
            </LinkTo>
          ),
        pinned: true,
        wrap: true,
      },
      {
        id: 'verdict',
        header: t('verdict'),
        value: ({ verdict }) => t(`verdicts.${verdict}`),
        render: ({ verdict }) => (
          <span className={styles.verdict} data-verdict={verdict}>
            {t(`verdicts.${verdict}`)}
          </span>
        ),
      },
      {
        id: 'ends',
        header: t('ends'),
        value: ({ from, to }) =>
          from === null || to === null ? null : `${names.place(from)} – ${names.place(to)}`,
        wrap: true,
      },
      perTonne('own', t('own')),
      perTonne('cheapest', t('cheapest')),
      perTonne('cleanest', t('cleanest')),
      share('electrified', t('electrified')),
      share('renewable', t('renewable')),
    ];
  }, [t, locale, format, percent, names, search]);
  const green = items.filter(({ verdict }) => verdict === 'green').length;
  const known = items.filter(({ verdict }) => verdict !== 'unknown').length;
  return (
    <Section heading={t('finding', { green, known })} lede={t('rule')}>
      <DataTable columns={columns} rows={ranked} rowKey={({ corridor }) => corridor} caption={t('title')} />
      <div className={styles.source}>
        <SourceLine origins={[...networkOrigins, 'country-indicators']} note={t('note')} />
      </div>
    </Section>
  );
};

/** Every named corridor against the cheapest and the cleanest way between its own ends. */
const Green = () => {
  const t = useTranslations('corridors.green');
  const tAnalysis = useTranslations('corridors.analysis');
  const { search, change } = useAnalysisSearch();
  const parameters = loadParameters(search);
  const query = useQuery(greenQuery(parameters));
  return (
    <Page title={t('title')} lede={t('lede')}>
      <AnalysisBar
        search={search}
        onChange={change}
        downloads={[{ label: tAnalysis('csv'), path: 'corridors/green', parameters }]}
      />
      <QueryView query={query} lines={16}>
        {(document) => <Card document={document} search={search} />}
      </QueryView>
    </Page>
  );
};

/** The page with the texts that only pages of corridors say. */
export const GreenPage = () => (
  <CorridorTexts>
    <Green />
  </CorridorTexts>
);
