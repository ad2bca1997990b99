import { memberCodes } from '@hamkor/nomenclature';
import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { accessQuery } from '../api/queries.ts';
import { FailureView } from '../api/FailureView.tsx';
import { loadParameters } from '../corridors/search.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { TableTools } from '../table/TableTools.tsx';
import { NameIn, useText } from './NameIn.tsx';
import { CompareCell } from './parks/CompareCell.tsx';
import type { CompareRow, ParkRecord } from './parks/compare-rows.ts';
import { compareRows, isPark } from './parks/compare-rows.ts';
import styles from './parks/Compare.module.css';
import { ParkField } from './parks/ParkField.tsx';
import { useCellText } from './parks/use-cell-text.ts';
import { recordQuery } from './queries.ts';
import type { CompareSearch } from './search.ts';
import { mostCompared } from './search.ts';
import { useRecordWords } from './use-record-words.ts';

const route = getRouteApi('/bank/parks/compare');

interface CompareTableProps {
  readonly parks: readonly ParkRecord[];
  readonly rows: readonly CompareRow[];
  readonly onRemove: (id: string) => void;
}

/** The comparison itself: a row per property, a column per park. */
const CompareTable = ({ parks, rows, onRemove }: CompareTableProps) => {
  const t = useTranslations('bank.compare');
  const name = useText();
  const text = useCellText();
  return (
    <>
      <TableTools
        rows={() => [
          [t('property'), ...parks.map(({ body }) => name(body.name))],
          ...rows.map(({ key, cells }) => [
            t(`row.${key}`),
            ...cells.map((cell) => (cell === null ? null : text(cell))),
          ]),
        ]}
        count={rows.length}
        fileName={t('title')}
      />
      <section
        className={styles.frame}
        aria-label={t('title')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table
          className={styles.table}
          aria-label={t('title')}
          style={{ '--parks': parks.length } as CSSProperties}
        >
          <thead>
            <tr>
              <th scope="col">{t('property')}</th>
              {parks.map(({ id, body }) => (
                <th key={id} scope="col">
                  <LinkTo to={`/bank/records/${id}`}>
                    <NameIn text={body.name} />
                  </LinkTo>{' '}
                  <Button
                    look="plain"
                    aria-label={t('removeNamed', { name: name(body.name) })}
                    onClick={() => onRemove(id)}
                  >
                    {t('remove')}
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells, isDifferent }) => (
              <tr
                key={key}
                data-different={(isDifferent && parks.length > 1) || undefined}
                data-same={!isDifferent || undefined}
              >
                <th scope="row">{t(`row.${key}`)}</th>
                {cells.map((cell, place) => (
                  <td key={parks[place]!.id}>
                    <CompareCell
                      cell={cell}
                      subject={`${name(parks[place]!.body.name)}, ${t(`row.${key}`)}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};

/** Up to four parks side by side; what differs stands out, what is not known is shown as such. */
export const ComparePage = () => {
  const t = useTranslations('bank.compare');
  const search: CompareSearch = route.useSearch();
  const navigate = route.useNavigate();
  const words = useRecordWords();
  const ids = search.ids === undefined ? [] : [...new Set(search.ids.split(','))];
  const records = useQueries({ queries: ids.map((id) => recordQuery(id)) });
  const access = useQuery(accessQuery(loadParameters({})));
  const parks = records.flatMap(({ data }) => (data !== undefined && isPark(data) ? [data] : []));
  const failed = records.find(({ error }) => error !== null)?.error ?? null;
  const byPark = new Map(access.data?.items.map((item) => [item.park, item]));
  const change = (wanted: {
    readonly [Name in keyof CompareSearch]?: CompareSearch[Name] | undefined;
  }): void =>
    void navigate({
      search: ((now: object) => ({ ...now, ...wanted })) as never,
      replace: true,
      resetScroll: false,
    });
  const show = (next: readonly string[]): void =>
    change({ ids: next.length === 0 ? undefined : next.join(',') });
  const rows = compareRows(parks, byPark, search.to).filter(
    ({ isDifferent }) => search.only === undefined || isDifferent,
  );
  return (
    <Page
      title={t('title')}
      lede={t('lede', { most: mostCompared })}
      above={<LinkTo to="/bank">{t('bank')}</LinkTo>}
    >
      <div className={styles.controls}>
        {ids.length < mostCompared && (
          <ParkField label={t('add')} without={ids} onChoose={(id) => show([...ids, id])} />
        )}
        <ChoiceField
          label={t('to')}
          any={t('nowhere')}
          chosen={search.to}
          choices={memberCodes.map((iso3) => ({ value: iso3, label: words.country(iso3) }))}
          onChoose={(to) => change({ to })}
        />
        {ids.length > 1 && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={search.only === 'differences'}
              onChange={(event) => change({ only: event.currentTarget.checked ? 'differences' : undefined })}
            />
            {t('only')}
          </label>
        )}
      </div>
      {failed !== null && <FailureView error={failed} />}
      {ids.length === 0 && (
        <Notice title={t('emptyTitle')}>
          <p>{t('empty')}</p>
        </Notice>
      )}
      {records.some(({ isPending }) => isPending) && <Waiting lines={8} />}
      {parks.length > 0 && (
        <>
          <CompareTable
            parks={parks}
            rows={rows}
            onRemove={(id) => show(ids.filter((each) => each !== id))}
          />
          {rows.length === 0 && <p>{t('allSame')}</p>}
          <SourceLine
            origins={parks.flatMap(({ body }) => (body.source.origin === null ? [] : [body.source.origin]))}
            {...(search.to === undefined ? {} : { note: t('daysNote') })}
          />
        </>
      )}
    </Page>
  );
};
