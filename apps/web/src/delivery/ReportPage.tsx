import type { YearlyReportDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useDateText } from '../evidence/use-date-text.ts';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Leaf, Paper } from '../shell/Paper.tsx';
import { reportQuery } from './queries.ts';
import { CauseLines, CountTable } from './report/ReportTables.tsx';
import { reportGroups } from './report/report-groups.ts';
import { ReportLine } from './report/ReportLine.tsx';
import styles from './report/Report.module.css';

const route = getRouteApi('/delivery/report/$year');

const Sheet = ({ report }: { readonly report: YearlyReportDocument }) => {
  const t = useTranslations('delivery.report');
  const tTitle = useTranslations('shell');
  const moment = useMomentText();
  const date = useDateText();
  const title = t('title', { year: `${report.year}` });
  const groups = reportGroups(report);
  return (
    <Leaf title={title} above={`${tTitle('title')} · ${t('above')}`}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>
          {report.lastAt === null
            ? t('emptyLog')
            : t('readTo', { act: `${report.lastAct}`, at: moment(report.lastAt) })}
        </p>
      </header>
      {groups.length === 0 && <p>{t('nothing')}</p>}
      {report.projects.length > 0 && <CountTable report={report} of="projects" />}
      {report.states.length > 0 && <CountTable report={report} of="states" />}
      {report.causes.length > 0 && <CauseLines causes={report.causes} />}
      {groups.map(({ section, lines }) => (
        <section key={section} className={styles.part}>
          <h2>
            {t(`section.${section}`)} <span className={styles.count}>{lines.length}</span>
          </h2>
          <ol className={styles.lines}>
            {lines.map((line) => (
              <li key={`${line.acts.join(' ')} ${line.on}`}>
                <time dateTime={line.on}>{date(line.on.slice(0, 10))}</time>
                <ReportLine line={line} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <footer className={styles.foot}>{t('foot')}</footer>
    </Leaf>
  );
};

/** What a year brought, made of nothing but the log: every line names its acts. */
export const ReportPage = () => {
  const t = useTranslations('delivery.report');
  const { year } = route.useParams();
  const query = useQuery(reportQuery(year));
  const other = (step: number): string => `${Number(year) + step}`;
  return (
    <Paper
      back={
        <nav className={styles.nav} aria-label={t('years')}>
          <LinkTo to="/delivery">{t('back')}</LinkTo>
          <LinkTo to={`/delivery/report/${other(-1)}`}>{other(-1)}</LinkTo>
          <b>{year}</b>
          <LinkTo to={`/delivery/report/${other(1)}`}>{other(1)}</LinkTo>
        </nav>
      }
      print={t('print')}
    >
      <QueryView query={query} lines={20}>
        {(report) => <Sheet report={report} />}
      </QueryView>
    </Paper>
  );
};
