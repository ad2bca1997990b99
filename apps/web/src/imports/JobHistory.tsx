import type { ImportJobDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { writeDuration } from './write-duration.ts';

const secondsOf = ({ startedAt, endedAt }: ImportJobDocument): number | null =>
  endedAt === null ? null : (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;

/** All imports of this installation; the name leads to what came of it. */
export const JobHistory = ({ jobs }: { readonly jobs: readonly ImportJobDocument[] }) => {
  const t = useTranslations('loaded.imports.history');
  const tState = useTranslations('loaded.imports.state');
  const tFormat = useTranslations('loaded.formats');
  const locale = useLocale();
  const moment = useMomentText();
  if (jobs.length === 0) return <p>{t('none')}</p>;
  return (
    <DataTable<ImportJobDocument>
      caption={t('caption')}
      rows={jobs}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('name'),
          value: ({ name }) => name,
          render: ({ id, name }) => (
            <LinkTo to="/imports" search={{ job: id }}>
              {name}
            </LinkTo>
          ),
          pinned: true,
        },
        { id: 'format', header: t('format'), value: ({ format }) => tFormat(`${format}.name`) },
        { id: 'state', header: t('state'), value: ({ state }) => tState(state) },
        {
          id: 'started',
          header: t('started'),
          value: ({ startedAt }) => startedAt,
          render: ({ startedAt }) => moment(startedAt),
        },
        {
          id: 'took',
          header: t('took'),
          value: secondsOf,
          render: (job) => {
            const seconds = secondsOf(job);
            return seconds === null ? '—' : writeDuration(seconds, locale);
          },
          numeric: true,
        },
        {
          id: 'rows',
          header: t('rows'),
          value: ({ rows }) => rows,
          render: ({ rows }) => rows.toLocaleString(locale),
          numeric: true,
        },
        { id: 'problems', header: t('problems'), value: ({ problems }) => problems.length, numeric: true },
      ]}
    />
  );
};
