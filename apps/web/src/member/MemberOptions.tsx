import type { OptionItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useOptionColumns } from '../options/option-columns.tsx';
import { DataTable } from '../table/DataTable.tsx';
import styles from './MemberOptions.module.css';

interface MemberOptionsProps {
  readonly options: readonly OptionItemDocument[];
  /** Name of the member in the reader's language. */
  readonly country: string;
}

/** The first options with a member, as the page of all options shows them. */
export const MemberOptions = ({ options, country }: MemberOptionsProps) => {
  const t = useTranslations('overview.member');
  const columns = useOptionColumns('shown');
  if (options.length === 0) return <p>{t('optionsNone')}</p>;
  return (
    <div className={styles.block}>
      <DataTable
        columns={columns}
        rows={options}
        rowKey={({ id }) => id}
        caption={t('options', { country })}
      />
      <SourceLine origins={options.flatMap(({ origins }) => origins)} />
    </div>
  );
};
