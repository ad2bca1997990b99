import type { ChainRunDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { writeDuration } from '../../imports/write-duration.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { DataTable } from '../../table/DataTable.tsx';
import type { TableColumn } from '../../table/column.ts';
import { useTaskWords } from '../run/use-task-words.ts';

interface RunTableProps {
  readonly runs: readonly ChainRunDocument[];
  /** Leave the model out where all runs are of one. */
  readonly isOfOneModel?: boolean;
}

const secondsOf = ({ startedAt, endedAt }: ChainRunDocument): number | null =>
  startedAt === null || endedAt === null ? null : (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;

/** Questions asked of models, the latest first, each with its answer's address. */
export const RunTable = ({ runs, isOfOneModel = false }: RunTableProps) => {
  const t = useTranslations('chains.runs');
  const locale = useLocale();
  const moment = useMomentText();
  const words = useTaskWords();
  const columns = useMemo(
    (): readonly TableColumn<ChainRunDocument>[] => [
      {
        id: 'question',
        header: t('question'),
        value: ({ kind }) => words.kind(kind),
        render: ({ id, kind }) => <LinkTo to={`/chains/runs/${id}`}>{words.kind(kind)}</LinkTo>,
        pinned: true,
      },
      ...(isOfOneModel
        ? []
        : [
            {
              id: 'model',
              header: t('model'),
              value: ({ title }: ChainRunDocument) => title[locale],
              wrap: true,
            },
          ]),
      { id: 'detail', header: t('detail'), value: ({ task }) => words.detail(task), wrap: true },
      { id: 'state', header: t('state'), value: ({ state }) => t(`states.${state}`) },
      {
        id: 'took',
        header: t('took'),
        value: secondsOf,
        render: (run) => {
          const seconds = secondsOf(run);
          return seconds === null ? '' : writeDuration(seconds, locale);
        },
        numeric: true,
      },
      {
        id: 'createdAt',
        header: t('asked'),
        value: ({ createdAt }) => createdAt,
        render: ({ createdAt }) => moment(createdAt),
      },
    ],
    [t, locale, moment, words, isOfOneModel],
  );
  return (
    <DataTable
      columns={columns}
      rows={runs}
      rowKey={({ id }) => id}
      caption={t('caption')}
      toolLine={false}
    />
  );
};
