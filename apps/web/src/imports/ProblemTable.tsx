import type { ImportJobDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { DataTable } from '../table/DataTable.tsx';

type Problem = ImportJobDocument['problems'][number];

/** Why files were refused: where, what stood there, what was expected, how to mend it. */
export const ProblemTable = ({ job }: { readonly job: ImportJobDocument }) => {
  const t = useTranslations('loaded.imports.problems');
  return (
    <DataTable<Problem>
      caption={t('caption', { name: job.name })}
      rows={job.problems}
      rowKey={({ file, line, column, found }) => [file, line, column, found].join(' ')}
      columns={[
        { id: 'file', header: t('file'), value: ({ file }) => file, pinned: true, wrap: true },
        { id: 'line', header: t('line'), value: ({ line }) => line, numeric: true },
        { id: 'column', header: t('column'), value: ({ column }) => column, wrap: true },
        { id: 'found', header: t('found'), value: ({ found }) => found, wrap: true },
        { id: 'expected', header: t('expected'), value: ({ expected }) => expected, wrap: true },
        { id: 'mend', header: t('mend'), value: ({ mend }) => mend, wrap: true },
      ]}
    />
  );
};
