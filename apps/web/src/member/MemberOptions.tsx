import type { OptionItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { ScoreBar } from '../options/ScoreBar.tsx';
import { useOptionWords } from '../options/use-option-words.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './MemberOptions.module.css';

interface MemberOptionsProps {
  readonly options: readonly OptionItemDocument[];
  readonly iso3: string;
}

/** The first options with a member, as a table: what, with whom, worth, score. */
export const MemberOptions = ({ options, iso3 }: MemberOptionsProps) => {
  const t = useTranslations('overview.member');
  const tKind = useTranslations('options.kinds');
  const country = useCountryName();
  const { title } = useOptionWords();
  const partners = (option: OptionItemDocument): string =>
    option.partners
      .filter((partner) => partner.iso3 !== iso3)
      .map((partner) => country(partner.iso3))
      .join(', ');
  if (options.length === 0) return <p>{t('optionsNone')}</p>;
  const columns: readonly TableColumn<OptionItemDocument>[] = [
    {
      id: 'option',
      header: t('option'),
      value: title,
      render: (option) => <LinkTo to={`/options/${option.id}`}>{title(option)}</LinkTo>,
      pinned: true,
      wrap: true,
    },
    { id: 'partners', header: t('partners'), value: partners, wrap: true },
    { id: 'kind', header: t('kind'), value: ({ kind }) => tKind(kind) },
    { id: 'rank', header: t('rank'), value: ({ rank }) => rank, numeric: true },
    {
      id: 'worth',
      header: t('worth'),
      value: ({ value }) => value.value,
      render: (option) => <FigureView figure={option.value} subject={title(option)} range={false} />,
      numeric: true,
    },
    {
      id: 'score',
      header: t('score'),
      value: ({ score }) => score,
      render: ({ score, parts }) => <ScoreBar score={score} parts={parts} />,
      numeric: true,
      width: 9,
    },
  ];
  return (
    <div className={styles.block}>
      <DataTable
        columns={columns}
        rows={options}
        rowKey={({ id }) => id}
        caption={t('options', { country: country(iso3) })}
      />
      <SourceLine origins={options.flatMap(({ origins }) => origins)} />
    </div>
  );
};
