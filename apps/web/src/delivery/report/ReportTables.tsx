import type { YearlyReportDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useCountryName } from '../../shell/use-country-name.ts';
import styles from './Report.module.css';
import { reportGroups } from './report-groups.ts';

interface Row {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly slipDays: number | null;
}

/** How much of each kind happened, by project or by state. */
export const CountTable = ({
  report,
  of,
}: {
  readonly report: YearlyReportDocument;
  readonly of: 'projects' | 'states';
}) => {
  const t = useTranslations('delivery.report');
  const text = useText();
  const nameOf = useCountryName();
  const sections = reportGroups(report).map(({ section }) => section);
  const rows: readonly Row[] =
    of === 'projects'
      ? report.projects.map(({ title, counts, slipDays }) => ({ name: text(title), counts, slipDays }))
      : report.states.map(({ state, counts }) => ({ name: nameOf(state), counts, slipDays: null }));
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th scope="col">{t(`by.${of}`)}</th>
          {sections.map((section) => (
            <th key={section} scope="col">
              {t(`section.${section}`)}
            </th>
          ))}
          {of === 'projects' && <th scope="col">{t('slipDays')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts, slipDays }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {sections.map((section) => (
              <td key={section}>{counts[section] ?? 0}</td>
            ))}
            {slipDays !== null && <td>{slipDays}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What delayed most in the year. */
export const CauseLines = ({ causes }: Pick<YearlyReportDocument, 'causes'>) => {
  const t = useTranslations('delivery');
  return (
    <p>
      {t('delays.causes')}:{' '}
      {causes
        .map(
          ({ cause, days }) =>
            `${cause === null ? t('cause.none') : t(`cause.${cause}`)} — ${t('delays.days', { days })}`,
        )
        .join('; ')}
      .
    </p>
  );
};
