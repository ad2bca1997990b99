import type { FixDocument, FixesDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { networkQuery } from '../api/queries.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import type { AnalysisSearch } from './analysis-search.ts';
import { carriedLoad } from './analysis-search.ts';
import { BarCell } from './BarCell.tsx';
import styles from './CriticalPage.module.css';
import { networkOrigins } from './network-origins.ts';
import { useFreightText } from './use-freight-text.ts';
import { useSubjectName } from './use-subject-name.ts';

/** Rows shown before the reader asks for all. */
const first = 15;

interface FixTableProps {
  readonly document: FixesDocument;
  /** What the analysis was asked of, which its links carry on. */
  readonly search: AnalysisSearch;
}

/** Single repairs ranked by what they save all pairs: an hour less at a border, a faster change of gauge, a link opened. */
export const FixTable = ({ document, search }: FixTableProps) => {
  const t = useTranslations('corridors.critical');
  const tFix = useTranslations('corridors.fix');
  const tMode = useTranslations('freight.mode');
  const tOperation = useTranslations('freight.operation');
  const locale = useLocale();
  const network = useQuery(networkQuery(search.overlay));
  const names = useSubjectName(network.data);
  const country = useCountryName();
  const { time, usd, co2e } = useFreightText();
  const [isWhole, setWhole] = useState(false);
  const { items } = document;
  const ranked = useMemo(
    () => items.toSorted((one, other) => other.savedHours - one.savedHours || other.savedUsd - one.savedUsd),
    [items],
  );
  // Two links of different modes may join the same places: the network tells them apart.
  const nameOf = useCallback(
    ({ subject, name }: Pick<FixDocument, 'subject' | 'name'>): string => {
      const told = names.subject(`${subject.kind}:${subject.id}`);
      return subject.kind === 'link' && told !== subject.id ? told : name[locale];
    },
    [names, locale],
  );
  const columns = useMemo((): readonly TableColumn<FixDocument>[] => {
    const saved = (
      field: 'savedHours' | 'savedUsd' | 'savedKgCo2e',
      header: string,
      writer: (value: number) => string,
    ): TableColumn<FixDocument> => ({
      id: field,
      header,
      value: (item) => Math.round(item[field] * 10) / 10,
      render: (item) => (
        <BarCell
          value={item[field]}
          most={Math.max(...items.map((each) => each[field]))}
          text={writer(item[field])}
          tone="pistachio"
        />
      ),
      numeric: true,
    });
    const what = ({ kind, mode, direction }: FixDocument): string =>
      [
        tFix(kind),
        mode === null ? '' : tMode(mode),
        direction === null ? '' : tOperation(direction === 'outbound' ? 'border-exit' : 'border-entry'),
      ]
        .filter(Boolean)
        .join(', ');
    return [
      {
        id: 'name',
        header: t('what'),
        value: nameOf,
        render: (item) => {
          const { subject, kind } = item;
          const text = `${subject.kind}:${subject.id}`;
          return (
            <LinkTo
              to="/corridors"
              search={{
                ...carriedLoad(search),
                ...(kind === 'open-link' ? { open: text } : {}),
                ...(kind !== 'open-link' || subject.kind === 'link' ? { at: text } : {}),
              }}
            >
              {nameOf(item)}
            </LinkTo>
          );
        },
        pinned: true,
        wrap: true,
      },
      { id: 'kind', header: t('fix'), value: what, wrap: true },
      {
        id: 'country',
        header: t('country'),
        value: (item) => (item.country === null ? null : country(item.country)),
      },
      {
        id: 'change',
        header: t('change'),
        value: ({ before, after }) =>
          before === null || after === null ? null : `${time(before)} → ${time(after)}`,
      },
      { id: 'affected', header: t('helped'), value: ({ affected }) => affected, numeric: true },
      { id: 'connected', header: t('connected'), value: ({ connected }) => connected, numeric: true },
      saved('savedHours', t('savedHours'), time),
      saved('savedUsd', t('savedUsd'), usd),
      saved('savedKgCo2e', t('savedCo2e'), co2e),
    ];
  }, [items, t, tFix, tMode, tOperation, nameOf, country, time, usd, co2e, search]);
  const [best] = ranked;
  return (
    <Section
      id="fixes"
      heading={
        best === undefined
          ? t('noFix')
          : t('fixFinding', {
              fix: tFix(best.kind),
              name: nameOf(best),
              time: time(best.savedHours),
              pairs: best.affected,
            })
      }
      lede={t('fixLede', { pairs: document.pairs, tonnes: document.tonnes })}
    >
      <DataTable
        columns={columns}
        rows={isWhole ? ranked : ranked.slice(0, first)}
        rowKey={({ kind, subject, mode, direction }) =>
          `${kind} ${subject.kind}:${subject.id} ${mode} ${direction}`
        }
        caption={t('fixes')}
        tools={
          ranked.length > first && (
            <Button look="plain" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? t('first', { count: first }) : t('all', { count: ranked.length })}
            </Button>
          )
        }
      />
      <div className={styles.source}>
        <SourceLine origins={networkOrigins} note={t('note')} />
      </div>
    </Section>
  );
};
