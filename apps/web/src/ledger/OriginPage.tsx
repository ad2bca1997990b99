import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { originQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useDateText } from '../evidence/use-date-text.ts';
import styles from '../registry/FactList.module.css';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';

const route = getRouteApi('/origins/$id');

/** One origin: what was published, what was done to it, what it lacks, what rests on it. */
export const OriginPage = () => {
  const t = useTranslations('ledger.origins');
  const date = useDateText();
  const { id } = route.useParams();
  const query = useQuery(originQuery(id));
  return (
    <Page title={query.data?.title ?? id} above={<LinkTo to="/origins">{t('heading')}</LinkTo>}>
      <QueryView query={query} lines={12}>
        {(origin) => (
          <>
            <Section heading={t('what')}>
              <dl className={styles.facts}>
                {(
                  [
                    ['producer', origin.producer],
                    ['period', origin.period],
                    ['accessed', date(origin.accessed)],
                    ['licence', origin.licence],
                    ['citation', origin.citation],
                    ['processing', `${t(`processing-${origin.processing}`)} ${origin.processingNote}`],
                  ] as const
                ).map(([label, text]) => (
                  <div key={label}>
                    <dt>{t(label)}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
                <div>
                  <dt>{t('address')}</dt>
                  <dd>
                    <a href={origin.url} rel="noreferrer">
                      {origin.url}
                    </a>
                  </dd>
                </div>
              </dl>
            </Section>
            {origin.gaps.length > 0 && (
              <Section heading={t('gaps')} lede={t('gapsHelp')}>
                <ul lang="en">
                  {origin.gaps.map((gap) => (
                    <li key={gap}>{gap}</li>
                  ))}
                </ul>
              </Section>
            )}
            <Section heading={t('tables')}>
              <DataTable
                caption={t('tables')}
                rows={origin.tables}
                rowKey={({ file }) => file}
                columns={[
                  { id: 'file', header: t('file'), value: ({ file }) => file, pinned: true },
                  { id: 'about', header: t('about'), value: ({ about }) => about, wrap: true },
                  { id: 'rows', header: t('rows'), value: ({ rows }) => rows, numeric: true },
                  {
                    id: 'sha256',
                    header: 'SHA-256',
                    value: ({ sha256 }) => sha256,
                    render: ({ sha256 }) => `${sha256.slice(0, 12)}…`,
                  },
                ]}
              />
            </Section>
          </>
        )}
      </QueryView>
    </Page>
  );
};
