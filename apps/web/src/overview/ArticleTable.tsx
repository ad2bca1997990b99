import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useIndicatorName } from '../evidence/use-indicator-name.ts';
import { Verdict } from '../evidence/Verdict.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './ArticleTable.module.css';
import { doesNotHold } from './profile.ts';
import type { ArticleFigure } from './profile.ts';

/** One figure of the article and whose it is. */
export interface ArticleRow extends ArticleFigure {
  readonly of: string;
}

/** The founding article, figure by figure: what it states, what the sources say, the verdict. */
export const ArticleTable = ({ rows }: { readonly rows: readonly ArticleRow[] }) => {
  const t = useTranslations('overview.article');
  const tVerdict = useTranslations('evidence.verdict');
  const locale = useLocale();
  const country = useCountryName();
  const indicator = useIndicatorName();
  const { text } = useFigureText();
  const columns: readonly TableColumn<ArticleRow>[] = [
    {
      id: 'figure',
      header: t('figure'),
      value: (row) => indicator(row.indicator),
      render: (row) =>
        row.claim === null ? (
          indicator(row.indicator)
        ) : (
          <LinkTo to="/ledger" search={{ country: row.of }}>
            {indicator(row.indicator)}
          </LinkTo>
        ),
      pinned: true,
      wrap: true,
    },
    { id: 'of', header: t('subject'), value: (row) => country(row.of) },
    {
      id: 'stated',
      header: t('stated'),
      value: (row) => row.stated.value,
      render: (row) => (
        <span className={doesNotHold(row) ? styles.struck : undefined}>
          <FigureView figure={row.stated} subject={`${country(row.of)}, ${indicator(row.indicator)}`} />
        </span>
      ),
      numeric: true,
    },
    {
      id: 'checked',
      header: t('checked'),
      value: (row) => row.checked[0]?.figure.value ?? row.claim?.checked ?? null,
      render: (row) => <Checked row={row} />,
      wrap: true,
    },
    {
      id: 'verdict',
      header: t('verdict'),
      value: (row) => (row.claim === null ? null : tVerdict(row.claim.verdict)),
      render: (row) => (row.claim === null ? '—' : <Verdict verdict={row.claim.verdict} />),
    },
  ];
  const origins = rows.flatMap((row) => [
    ...row.stated.origins,
    ...row.checked.flatMap(({ figure }) => figure.origins),
  ]);
  return (
    <div className={styles.block}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.of} ${row.indicator} ${text(row.stated)} ${locale}`}
        caption={t('caption')}
      />
      <SourceLine origins={origins} />
    </div>
  );
};

const Checked = ({ row }: { readonly row: ArticleRow }) => {
  const t = useTranslations('overview.article');
  const country = useCountryName();
  const indicator = useIndicatorName();
  if (row.checked.length === 0) {
    return <span className={styles.none}>{row.claim?.checked ?? t('none')}</span>;
  }
  return (
    <ul className={styles.checked}>
      {row.checked.map((held) => (
        <li key={held.indicator}>
          <FigureView figure={held.figure} subject={`${country(row.of)}, ${indicator(held.indicator)}`} />{' '}
          <span className={styles.measure}>
            {indicator(held.indicator)}
            {held.figure.years !== null && `, ${held.figure.years[1]}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
