import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { importsQuery, vintagesQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { VintageTable } from '../vintages/VintageTable.tsx';
import { ImportForm } from './ImportForm.tsx';
import { JobHistory } from './JobHistory.tsx';
import { JobView } from './JobView.tsx';
import type { ImportSearch } from './search.ts';
import { isOpen } from './use-job.ts';

const route = getRouteApi('/imports');

/** What is loaded, loading more, and how loading went. */
export const ImportsPage = () => {
  const t = useTranslations('loaded.imports');
  const tVintages = useTranslations('loaded.vintages');
  const { format = 'baci', job: looked }: ImportSearch = route.useSearch();
  const navigate = route.useNavigate();
  const vintages = useQuery(vintagesQuery());
  const jobs = useQuery({ ...importsQuery(), staleTime: 0 });
  const change = (search: ImportSearch, resetScroll = false): void =>
    void navigate({
      search: ((now: ImportSearch) => ({ ...now, job: undefined, ...search })) as never,
      replace: true,
      resetScroll,
    });
  const items = vintages.data?.items ?? [];
  const active = items.find(({ isActive }) => isActive);
  const heading = (): string => {
    if (vintages.data === undefined) return t('title');
    if (items.length === 0) return t('finding.none');
    return active === undefined
      ? t('finding.shipped', { count: items.length })
      : t('finding.active', { count: items.length, title: active.title });
  };
  // Imports under way are always in sight; one that has ended where the address asks for it.
  const shown = (jobs.data?.items ?? []).filter((job) => isOpen(job) || job.id === looked);
  return (
    <Page title={t('title')} heading={heading()} lede={t('lede')}>
      {shown.map((job) => (
        <JobView key={job.id} job={job} onClose={() => change({ format })} />
      ))}
      <Section heading={tVintages('heading')} lede={tVintages('lede')}>
        <QueryView query={vintages} lines={4}>
          {({ items: loaded }) => <VintageTable vintages={loaded} />}
        </QueryView>
      </Section>
      <Section id="load" heading={t('form.heading')}>
        <ImportForm
          format={format}
          onFormat={(chosen) => change({ format: chosen, ...(looked === undefined ? {} : { job: looked }) })}
          // The import stands at the head of the page.
          onStarted={({ id }) => change({ format, job: id }, true)}
        />
      </Section>
      <Section heading={t('history.heading')}>
        <QueryView query={jobs} lines={4}>
          {({ items: all }) => <JobHistory jobs={all} />}
        </QueryView>
      </Section>
    </Page>
  );
};
