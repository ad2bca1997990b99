import type { PairListDocument } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { pairsQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { gridPicture } from '../chart/grid-picture.ts';
import { HeatGrid } from '../chart/HeatGrid.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { FuelsField } from '../filter/FuelsField.tsx';
import { VintageField } from '../filter/VintageField.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { BlocTable } from './BlocTable.tsx';
import { levelsOf, measured } from './levels.ts';
import { PairLinks } from './PairLinks.tsx';
import styles from './PairsPage.module.css';
import { PairTable } from './PairTable.tsx';
import { QuadrantScatter } from './QuadrantScatter.tsx';
import type { PairMeasure, PairSearch } from './search.ts';
import { pairMeasures } from './search.ts';

const route = getRouteApi('/pairs');

type Change = { readonly [Name in keyof PairSearch]?: PairSearch[Name] | undefined };

interface MatrixProps {
  readonly document: PairListDocument;
  readonly measure: PairMeasure;
  readonly search: PairSearch;
  readonly onOpen: (exporter: string, importer: string) => void;
}

const Matrix = ({ document, measure, search, onOpen }: MatrixProps) => {
  const t = useTranslations('explore.pairs');
  const tMeasure = useTranslations('explore.measure');
  const names = useNames();
  const { write } = useFigureText();
  const { index } = useNumberText();
  const levels = useMemo(() => levelsOf(document.items, measure), [document, measure]);
  const byPair = useMemo(
    () => new Map(document.items.map((item) => [`${item.exporter} ${item.importer}`, item])),
    [document],
  );
  const members = memberCodes.map((iso3) => ({ id: iso3, label: names.country(iso3) }));
  const words = (value: number): string => (measure === 'value' ? write(value, 'USD').number : index(value));
  const cellAt = (exporter: string, importer: string) => {
    const item = byPair.get(`${exporter} ${importer}`);
    if (item === undefined) return null;
    const value = measured(item, measure);
    return { level: levels.get(item) ?? null, text: value === null ? '' : words(value) };
  };
  const [first] = document.items
    .filter((item) => measured(item, measure) !== null)
    .sort((one, other) => measured(other, measure)! - measured(one, measure)!);
  const finding =
    first === undefined
      ? tMeasure(measure)
      : t('finding.matrix', {
          measure: tMeasure(measure),
          from: names.country(first.exporter),
          to: names.country(first.importer),
        });
  const content = { rows: members, columns: members, cell: cellAt, tone: 'turquoise' as const };
  return (
    <ChartFrame
      level={2}
      finding={finding}
      title={finding}
      scope={
        <>
          {t('matrixScope')}
          <VintageLine vintage={document.vintage} isSynthetic={document.isSynthetic} />
        </>
      }
      picture={() => gridPicture(content)}
      chart={
        <HeatGrid
          {...content}
          caption={tMeasure(measure)}
          name={(row, column, held) =>
            `${t('open', { from: row.label, to: column.label })}: ${held.level === null ? '—' : held.text}`
          }
          onOpen={onOpen}
        />
      }
      table={<PairTable document={document} search={search} onOpen={onOpen} />}
      origins={[...new Set(document.items.flatMap(({ value }) => value.origins))]}
    />
  );
};

/** All pairs of members: matrix, quadrants, the bloc by year. */
export const PairsPage = () => {
  const t = useTranslations('explore.pairs');
  const tMeasure = useTranslations('explore.measure');
  const tEmpty = useTranslations('explore.empty');
  const names = useNames();
  const search: PairSearch = route.useSearch();
  const navigate = route.useNavigate();
  const { fuels, vintage, measure = 'intensity' } = search;
  const query = useQuery(pairsQuery({ fuels, vintage }));
  const change = useCallback(
    (wanted: Change): void =>
      void navigate({
        search: ((now: PairSearch) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const open = (a: string, b: string): void =>
    void navigate({
      to: '/pairs/$a/$b' as never,
      params: { a, b } as never,
      search: { fuels, vintage } as never,
    });
  const items = query.data?.items ?? [];
  const unused = items
    .filter(({ quadrant }) => quadrant === 'match-unused')
    .sort((one, other) => (other.complementarity ?? 0) - (one.complementarity ?? 0));
  const [best] = unused;
  const heading =
    items.length === 0
      ? t('title')
      : t('finding.unused', {
          count: unused.length,
          best:
            best === undefined ? 'none' : `${names.country(best.exporter)} → ${names.country(best.importer)}`,
        });
  return (
    <Page title={t('title')} heading={heading} lede={t('lede')}>
      {(items.length > 0 || vintage !== undefined) && (
        <Filters label={t('filter.label')}>
          <ChoiceField
            label={t('filter.measure')}
            any={tMeasure('intensity')}
            chosen={measure === 'intensity' ? undefined : measure}
            choices={pairMeasures
              .filter((each) => each !== 'intensity')
              .map((each) => ({ value: each, label: tMeasure(each) }))}
            onChoose={(chosen) => change({ measure: pairMeasures.find((each) => each === chosen) })}
          />
          <FuelsField
            chosen={fuels}
            onChoose={(chosen) => change({ fuels: chosen === 'without' ? 'without' : undefined })}
          />
          <VintageField chosen={vintage} onChoose={(chosen) => change({ vintage: chosen })} />
        </Filters>
      )}
      <QueryView query={query} lines={14}>
        {(document) =>
          document.items.length === 0 ? (
            <div className={vintage === undefined ? undefined : styles.after}>
              <Notice title={t('emptyTitle')} actions={<LinkTo to="/imports">{tEmpty('import')}</LinkTo>}>
                <p>{t('empty')}</p>
              </Notice>
              <div className={styles.after}>
                <Section heading={t('links')}>
                  <PairLinks />
                </Section>
              </div>
            </div>
          ) : (
            <div className={styles.after}>
              <Matrix document={document} measure={measure} search={search} onOpen={open} />
              <QuadrantScatter document={document} />
              {document.bloc.length > 0 && (
                <div className={styles.after}>
                  <Section heading={t('bloc')}>
                    <BlocTable bloc={document.bloc} />
                  </Section>
                </div>
              )}
            </div>
          )
        }
      </QueryView>
    </Page>
  );
};
