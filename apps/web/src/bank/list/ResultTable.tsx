import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { CertaintySwatch } from '../../evidence/CertaintySwatch.tsx';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { Hidden } from '../../shell/Hidden.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { AgeBadge } from '../AgeBadge.tsx';
import { NameIn, useText } from '../NameIn.tsx';
import { useRecordWords } from '../use-record-words.ts';
import { Because, useBecause } from './Because.tsx';
import type { ResultRow } from './join-results.ts';

interface ResultTableProps {
  readonly rows: readonly ResultRow[];
  /** Whether rows say why they were found. */
  readonly hasReasons: boolean;
  readonly active: string | null;
}

/** The list as a table: what it is, whose, about what, why found, how old, how complete. */
export const ResultTable = ({ rows, hasReasons, active }: ResultTableProps) => {
  const t = useTranslations('bank');
  const tConfidence = useTranslations('evidence.confidence');
  const text = useText();
  const words = useRecordWords();
  const because = useBecause();
  const { write } = useFigureText();
  const navigate = useNavigate();
  const columns = useMemo((): readonly TableColumn<ResultRow>[] => {
    const typeOf = ({ type, record }: ResultRow): string =>
      [words.type(type), record?.kind ? words.kind(record.kind) : ''].filter(Boolean).join(' · ');
    const about = (codes: readonly string[]): string =>
      codes
        .map((code) => {
          const [scheme = '', number = ''] = code.split(' ');
          return words.codeName({ scheme, edition: null, code: number }) ?? code;
        })
        .slice(0, 3)
        .join('; ');
    return [
      {
        id: 'name',
        header: t('column.name'),
        value: ({ name }) => text(name),
        render: ({ name, to, record }) => (
          <>
            <LinkTo to={to}>
              <NameIn text={name} />
            </LinkTo>
            {record !== null && (
              <>
                {' '}
                <CertaintySwatch certainty={record.confidence} />
                <Hidden>{`, ${tConfidence(record.confidence)}`}</Hidden>
              </>
            )}
          </>
        ),
        pinned: true,
        wrap: true,
        width: 18,
      },
      { id: 'type', header: t('column.type'), value: typeOf, wrap: true, width: 9 },
      {
        id: 'states',
        header: t('column.states'),
        value: ({ states }) => words.states(states),
        wrap: true,
        width: 9,
      },
      ...(hasReasons
        ? [
            {
              id: 'because',
              header: t('column.because'),
              value: (row: ResultRow) => row.because.map(because).join('; '),
              render: (row: ResultRow) => <Because reasons={row.because} />,
              wrap: true,
              width: 15,
            },
          ]
        : []),
      { id: 'codes', header: t('column.codes'), value: ({ codes }) => about(codes), wrap: true, width: 14 },
      {
        id: 'age',
        header: t('column.age'),
        unit: t('column.days'),
        value: ({ record }) => record?.age.days ?? null,
        render: ({ record }) => (record === null ? '—' : <AgeBadge age={record.age} />),
      },
      {
        id: 'quality',
        header: t('column.quality'),
        value: ({ record }) => record?.quality ?? null,
        render: ({ record }) => (record === null ? '—' : write(record.quality, 'share').number),
        numeric: true,
      },
    ];
  }, [t, tConfidence, text, words, because, write, hasReasons]);
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ id, type }) => `${type} ${id}`}
      selected={rows.find(({ id }) => id === active)?.id}
      onOpen={({ to }) => void navigate({ to: to as never })}
    />
  );
};
