import type { DependenceDocument } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { dependenceQuery } from '../api/queries.ts';
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
import { Page } from '../shell/Page.tsx';
import { CellProducts } from './CellProducts.tsx';
import styles from './DependencePage.module.css';
import { DependenceTable } from './DependenceTable.tsx';
import { mostDependent } from './most-dependent.ts';
import type { DependenceSearch } from './search.ts';

const route = getRouteApi('/dependence');

/** Stages from the ground to the shop, as rows. */
const stageOrder = ['raw', 'energy', 'food', 'processed', 'parts', 'capital', 'consumer'];

type Change = { readonly [Name in keyof DependenceSearch]?: DependenceSearch[Name] | undefined };
type Cell = DependenceDocument['cells'][number];

/** Names of a row: the chapter with its code, or the stage. */
const useGroupName = () => {
  const locale = useLocale();
  const tStage = useTranslations('find.stages');
  return useCallback(
    ({ group, name }: Pick<Cell, 'group' | 'name'>): string => {
      if (name !== null) return name[locale];
      return tStage.has(group as never) ? tStage(group as never) : group;
    },
    [locale, tStage],
  );
};

interface MapProps {
  readonly document: DependenceDocument;
  readonly search: DependenceSearch;
  readonly onChange: (change: Change) => void;
}

const DependenceMap = ({ document, search, onChange }: MapProps) => {
  const t = useTranslations('explore.dependence');
  const names = useNames();
  const groupName = useGroupName();
  const { text } = useFigureText();
  const { index, percent } = useNumberText();
  const measure = search.measure ?? 'single';
  const cells = useMemo(
    () => new Map(document.cells.map((cell) => [`${cell.group} ${cell.iso3}`, cell])),
    [document],
  );
  const rows = [...new Map(document.cells.map((cell) => [cell.group, cell])).values()]
    .sort((one, other) =>
      document.by === 'stage'
        ? stageOrder.indexOf(one.group) - stageOrder.indexOf(other.group)
        : one.group.localeCompare(other.group),
    )
    .map((cell) => ({
      id: cell.group,
      label: document.by === 'stage' ? groupName(cell) : `${cell.group} ${groupName(cell)}`,
    }));
  const columns = memberCodes.map((iso3) => ({ id: iso3, label: names.country(iso3) }));
  const cellAt = (group: string, iso3: string) => {
    const found = cells.get(`${group} ${iso3}`);
    if (found === undefined) return null;
    const value = measure === 'hhi' ? found.hhi : found.singleOutside.value;
    if (value === null) return { level: null, text: '' };
    return { level: value, text: measure === 'hhi' ? index(value) : percent(value) };
  };
  const worst = mostDependent(document.cells);
  const finding =
    worst === null
      ? t('noFinding')
      : t('finding', {
          member: names.country(worst.iso3),
          share: text(worst.singleOutside),
          group: groupName(worst),
          value: text(worst.imports),
        });
  const content = { rows, columns, cell: cellAt, tone: 'saffron' as const };
  const [openIso3, openGroup] = (search.cell ?? '').split('.');
  const opened =
    openIso3 === undefined || openGroup === undefined ? undefined : cells.get(`${openGroup} ${openIso3}`);
  return (
    <>
      <ChartFrame
        level={2}
        finding={finding}
        title={finding}
        scope={
          <>
            {t(`rows.${document.by}`)} {t(`what.${measure}`)} {t('press')}
            <VintageLine vintage={document.vintage} isSynthetic={document.isSynthetic} />
          </>
        }
        picture={() => gridPicture(content)}
        chart={
          <HeatGrid
            {...content}
            caption={t(`filter.${measure}`)}
            name={(row, column, held) =>
              t('cell', {
                member: column.label,
                group: row.label,
                value: held.level === null ? '—' : held.text,
              })
            }
            opened={opened === undefined ? undefined : `${opened.group} ${opened.iso3}`}
            onOpen={(group, iso3) => onChange({ cell: `${iso3}.${group}` })}
          />
        }
        table={
          <DependenceTable
            cells={document.cells}
            groupName={groupName}
            onOpen={(cell) => onChange({ cell: `${cell.iso3}.${cell.group}` })}
            tools={
              <a
                className={styles.download}
                href={address('dependence.csv', {
                  by: search.by,
                  fuels: search.fuels,
                  vintage: search.vintage,
                })}
                download
              >
                CSV
              </a>
            }
          />
        }
        origins={[...new Set(document.cells.flatMap(({ imports }) => imports.origins))]}
        {...(document.vintage === null ? { note: t('note') } : {})}
      />
      {opened !== undefined && (
        <CellProducts
          key={search.cell}
          iso3={opened.iso3}
          group={opened.group}
          name={groupName(opened)}
          by={document.by}
          parameters={{ vintage: search.vintage, fuels: search.fuels }}
          onClose={() => onChange({ cell: undefined })}
        />
      )}
    </>
  );
};

/** Where members' imports hang on single suppliers, by chapter or stage, and the products behind each cell. */
export const DependencePage = () => {
  const t = useTranslations('explore.dependence');
  const tEmpty = useTranslations('explore.empty');
  const search: DependenceSearch = route.useSearch();
  const navigate = route.useNavigate();
  const { by, fuels, vintage } = search;
  const query = useQuery(dependenceQuery({ by, fuels, vintage }));
  const change = useCallback(
    (wanted: Change): void =>
      void navigate({
        search: ((now: DependenceSearch) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Filters label={t('filter.label')}>
        <ChoiceField
          label={t('filter.by')}
          any={t('filter.chapter')}
          chosen={by}
          choices={[{ value: 'stage', label: t('filter.stage') }]}
          onChoose={(chosen) => change({ by: chosen === 'stage' ? 'stage' : undefined, cell: undefined })}
        />
        <ChoiceField
          label={t('filter.measure')}
          any={t('filter.single')}
          chosen={search.measure}
          choices={[{ value: 'hhi', label: t('filter.hhi') }]}
          onChoose={(chosen) => change({ measure: chosen === 'hhi' ? 'hhi' : undefined })}
        />
        <FuelsField
          chosen={fuels}
          onChoose={(chosen) => change({ fuels: chosen === 'without' ? 'without' : undefined })}
        />
        <VintageField chosen={vintage} onChoose={(chosen) => change({ vintage: chosen })} />
      </Filters>
      <QueryView query={query} lines={16}>
        {(document) =>
          document.cells.length === 0 ? (
            <div className={styles.body}>
              <Notice title={t('emptyTitle')} actions={<LinkTo to="/imports">{tEmpty('imports')}</LinkTo>}>
                <p>{t('empty')}</p>
              </Notice>
            </div>
          ) : (
            <div className={styles.body}>
              <DependenceMap document={document} search={search} onChange={change} />
            </div>
          )
        }
      </QueryView>
    </Page>
  );
};
