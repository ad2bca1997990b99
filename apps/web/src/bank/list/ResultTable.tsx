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
  const tAge = useTranslations('bank.age');
  const tConfidence = useTranslations('evidence.confidence');
  const text = useText();
  const words = useRecordWords();
  const because = useBecause();
  const { write } = useFigureText();
  const navigate = useNavigate();
  const columns = useMemo((): readonly TableColumn<ResultRow>[] => {
    const typeOf = ({ record: { type, kind } }: ResultRow): string =>
      [words.type(type), kind === null ? '' : words.kind(kind)].filter(Boolean).join(' · ');
    const about = ({ record: { codes } }: ResultRow): string =>
      [...new Set(codes.map((code) => words.codeName(code) ?? `${code.scheme} ${code.code}`))]
        .slice(0, 3)
        .join('; ');
    return [
      {
        id: 'name',
        header: t('column.name'),
        value: ({ record: { name } }) => text(name),
        render: ({ record: { id, name, confidence } }) => (
          <>
            <LinkTo to={`/bank/records/${id}`}>
              <NameIn text={name} />
            </LinkTo>{' '}
            <CertaintySwatch certainty={confidence} />
            <Hidden>{`, ${tConfidence(confidence)}`}</Hidden>
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
        value: ({ record: { states } }) => words.states(states),
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
      { id: 'codes', header: t('column.codes'), value: about, wrap: true, width: 14 },
      {
        id: 'age',
        header: t('column.age'),
        // Ages have no order that a sorted column of words would show; the filter tells them apart.
        sortable: false,
        value: ({ record }) => tAge(record.age.kind),
        render: ({ record }) => <AgeBadge age={record.age} />,
      },
      {
        id: 'quality',
        header: t('column.quality'),
        value: ({ record }) => record.quality,
        render: ({ record }) => write(record.quality, 'share').number,
        numeric: true,
      },
    ];
  }, [t, tAge, tConfidence, text, words, because, write, hasReasons]);
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ record: { id } }) => id}
      selected={active ?? undefined}
      onOpen={({ record: { id } }) => void navigate({ to: `/bank/records/${id}` as never })}
    />
  );
};
