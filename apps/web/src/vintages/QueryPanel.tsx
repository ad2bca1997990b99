import type { TradeQueryResultDocument, VintageDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { tradeQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { Section } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import { QueryFields } from './QueryFields.tsx';
import type { TradeSearch } from './search.ts';
import { tradeParameters } from './search.ts';
import styles from './VintagePage.module.css';

type Row = TradeQueryResultDocument['rows'][number];

/** Rows shown on the page; the downloads hold more. */
const shown = 200;

interface QueryPanelProps {
  readonly vintage: VintageDocument;
  readonly search: TradeSearch;
  readonly onChange: (change: object) => void;
}

const useResultColumns = (result: TradeQueryResultDocument | undefined): readonly TableColumn<Row>[] => {
  const t = useTranslations('loaded.query');
  const names = useNames();
  const { text } = useFigureText();
  const locale = useLocale();
  return useMemo(() => {
    const words = (name: string, value: Row[number]): string => {
      if (value === null) return '—';
      if (typeof value === 'number') {
        return name === 'flows' ? value.toLocaleString(locale) : text({ value, unit: '' });
      }
      if (name === 'exporter' || name === 'importer') return names.country(value);
      return name === 'heading' ? `${value} ${names.product(value, 'HS2022')}` : value;
    };
    return (result?.columns ?? []).map(({ name, unit }, place): TableColumn<Row> => {
      const group = `groups.${name}` as 'groups.year';
      const measure = `columns.${name}` as 'columns.usd';
      const isMeasure = !t.has(group);
      const column: TableColumn<Row> = {
        id: name,
        header: t.has(group) ? t(group) : t.has(measure) ? t(measure) : name,
        value: (row) => (name === 'year' ? String(row[place]) : (row[place] ?? null)),
        render: (row) => (name === 'year' ? String(row[place]) : words(name, row[place] ?? null)),
        numeric: isMeasure,
        pinned: place === 0,
        wrap: name === 'heading',
      };
      return unit === null ? column : Object.assign(column, { unit });
    });
  }, [result, t, names, text, locale]);
};

/** A question to all rows of a vintage without a query language: filters, groups, an answer, downloads. */
export const QueryPanel = ({ vintage, search, onChange }: QueryPanelProps) => {
  const t = useTranslations('loaded.query');
  const parameters = tradeParameters(vintage.ref, search);
  const query = useQuery(tradeQuery({ ...parameters, limit: shown }));
  const columns = useResultColumns(query.data);
  return (
    <Section
      id="query"
      heading={t('heading')}
      lede={t('lede')}
      tools={
        <>
          <a href={address('trade.csv', parameters)} download>
            {t('csv')}
          </a>
          <a href={address('trade.parquet', parameters)} download>
            {t('parquet')}
          </a>
        </>
      }
    >
      <QueryFields vintage={vintage} search={search} onChange={onChange} />
      <QueryView query={query} lines={8}>
        {(result) =>
          result.rows.length === 0 ? (
            <p className={styles.links}>{t('empty')}</p>
          ) : (
            <>
              <DataTable
                key={result.columns.map(({ name }) => name).join(' ')}
                caption={t('caption', { title: vintage.title })}
                columns={columns}
                rows={result.rows}
                rowKey={(row) => row.slice(0, -1).join(' ') + result.rows.indexOf(row)}
              />
              {result.isCut && <p>{t('cut', { rows: result.rows.length })}</p>}
              <SourceLine origins={result.origins} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
};
