import type { CriticalityDocument, LossDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import { networkQuery } from '../api/queries.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import type { AnalysisSearch } from './analysis-search.ts';
import { carriedLoad } from './analysis-search.ts';
import { BarCell } from './BarCell.tsx';
import { networkOrigins } from './network-origins.ts';
import { useFreightText } from './use-freight-text.ts';
import { useSubjectName } from './use-subject-name.ts';
import styles from './CriticalPage.module.css';

/** Rows shown before the reader asks for all. */
const first = 15;

interface LossTableProps {
  readonly document: CriticalityDocument;
  /** What the analysis was asked of, which its links carry on. */
  readonly search: AnalysisSearch;
}

/** Places, links and passages ranked by what all pairs lose if they shut. */
export const LossTable = ({ document, search }: LossTableProps) => {
  const t = useTranslations('corridors.critical');
  const tSubject = useTranslations('freight.subject');
  const locale = useLocale();
  const network = useQuery(networkQuery(search.overlay));
  const names = useSubjectName(network.data);
  const country = useCountryName();
  const { time, usd, co2e } = useFreightText();
  const [isWhole, setWhole] = useState(false);
  const { items } = document;
  const ranked = useMemo(
    () => items.toSorted((one, other) => other.cutOff - one.cutOff || other.addedHours - one.addedHours),
    [items],
  );
  // Two links of different modes may join the same places: the network tells them apart.
  const nameOf = useCallback(
    ({ subject, name }: Pick<LossDocument, 'subject' | 'name'>): string => {
      const told = names.subject(`${subject.kind}:${subject.id}`);
      return subject.kind === 'link' && told !== subject.id ? told : name[locale];
    },
    [names, locale],
  );
  const columns = useMemo((): readonly TableColumn<LossDocument>[] => {
    const most = (field: 'addedHours' | 'addedUsd' | 'addedKgCo2e'): number =>
      Math.max(...items.map((item) => item[field]));
    const added = (
      field: 'addedHours' | 'addedUsd' | 'addedKgCo2e',
      header: string,
      writer: (value: number) => string,
    ): TableColumn<LossDocument> => ({
      id: field,
      header,
      value: (item) => Math.round(item[field] * 10) / 10,
      render: (item) => (
        <BarCell value={item[field]} most={most(field)} text={writer(item[field])} tone="pomegranate" />
      ),
      numeric: true,
    });
    return [
      {
        id: 'name',
        header: t('what'),
        value: nameOf,
        render: (item) => (
          <LinkTo
            to="/corridors"
            search={{
              ...carriedLoad(search),
              close: item.close.join(','),
              ...(item.subject.kind === 'passage' ? {} : { at: `${item.subject.kind}:${item.subject.id}` }),
            }}
          >
            {nameOf(item)}
          </LinkTo>
        ),
        pinned: true,
        wrap: true,
      },
      { id: 'kind', header: t('kind'), value: ({ subject }) => tSubject(subject.kind) },
      {
        id: 'country',
        header: t('country'),
        value: (item) => (item.country === null ? null : country(item.country)),
      },
      { id: 'affected', header: t('affected'), value: ({ affected }) => affected, numeric: true },
      { id: 'cutOff', header: t('cutOff'), value: ({ cutOff }) => cutOff, numeric: true },
      added('addedHours', t('addedHours'), time),
      added('addedUsd', t('addedUsd'), usd),
      added('addedKgCo2e', t('addedCo2e'), co2e),
    ];
  }, [items, t, tSubject, nameOf, country, time, usd, co2e, search]);
  const [worst] = ranked;
  return (
    <Section
      id="losses"
      heading={
        worst === undefined
          ? t('nothing')
          : t('finding', {
              name: nameOf(worst),
              affected: worst.affected,
              pairs: `${document.pairs}`,
              cutOff: worst.cutOff,
              time: time(worst.addedHours),
            })
      }
      lede={t('lossLede', { pairs: document.pairs, tonnes: document.tonnes })}
    >
      <DataTable
        columns={columns}
        rows={isWhole ? ranked : ranked.slice(0, first)}
        rowKey={({ subject }) => `${subject.kind}:${subject.id}`}
        caption={t('losses')}
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
