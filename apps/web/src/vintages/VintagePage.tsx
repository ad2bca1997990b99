import type { VintageDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { vintageQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { OriginEntry } from '../evidence/OriginEntry.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { QueryPanel } from './QueryPanel.tsx';
import type { TradeSearch } from './search.ts';
import { UnmappedSection } from './UnmappedSection.tsx';
import { VintageFacts } from './VintageFacts.tsx';
import styles from './VintagePage.module.css';
import { writeYearSpans } from './years-text.ts';

const route = getRouteApi('/vintages/$ref');

const Files = ({ vintage }: { readonly vintage: VintageDocument }) => {
  const t = useTranslations('loaded.vintage');
  const locale = useLocale();
  return (
    <DataTable<VintageDocument['files'][number]>
      caption={`${t('files')} ${vintage.ref}`}
      rows={vintage.files}
      rowKey={({ name, sha256 }) => `${name} ${sha256}`}
      columns={[
        { id: 'file', header: t('file'), value: ({ name }) => name, pinned: true, wrap: true },
        {
          id: 'rows',
          header: t('rows'),
          value: ({ rows }) => rows,
          render: ({ rows }) => rows.toLocaleString(locale),
          numeric: true,
        },
        {
          id: 'checksum',
          header: t('checksum'),
          value: ({ sha256 }) => sha256,
          render: ({ sha256 }) => <span className={styles.checksum}>{sha256}</span>,
          wrap: true,
        },
      ]}
    />
  );
};

/** One state of loaded data in full: what it is, where it comes from, what could not be placed, what it answers. */
export const VintagePage = () => {
  const t = useTranslations('loaded.vintage');
  const tTitle = useTranslations('loaded');
  const tNotice = useTranslations('explore.vintage');
  const { ref } = route.useParams();
  const search: TradeSearch = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(vintageQuery(ref));
  const vintage = query.data;
  return (
    <Page
      title={vintage?.title ?? ref}
      heading={
        vintage === undefined
          ? ref
          : t('finding', {
              title: vintage.title,
              rows: vintage.rows,
              years: writeYearSpans(vintage.years),
            })
      }
      above={<LinkTo to="/imports">{tTitle('title')}</LinkTo>}
      lede={t('lede')}
    >
      <QueryView query={query} lines={12}>
        {(found) => (
          <>
            {found.isSynthetic && (
              <div className={styles.notice}>
                <Notice title={tNotice('syntheticTitle')}>
                  <p>{tNotice('synthetic', { title: found.title })}</p>
                </Notice>
              </div>
            )}
            <Section heading={t('facts')}>
              <VintageFacts vintage={found} />
              {(found.table === 'flows' || found.table === 'reports') && (
                <p className={styles.links}>
                  <LinkTo to="/options" search={{ vintage: found.ref }}>
                    {t('options')}
                  </LinkTo>
                  <LinkTo to="/coverage" search={{ vintage: found.ref }}>
                    {t('coverage')}
                  </LinkTo>
                </p>
              )}
            </Section>
            <UnmappedSection unmapped={found.unmapped} share={found.unmappedShare} vintage={found.ref} />
            {(found.table === 'flows' || found.table === 'reports') && (
              <QueryPanel
                vintage={found}
                search={search}
                onChange={(change) =>
                  void navigate({
                    search: ((now: TradeSearch) => ({ ...now, ...change })) as never,
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            )}
            <Section heading={t('origin')}>
              <OriginEntry origin={found.origin} />
            </Section>
            <Section heading={t('files')}>
              <Files vintage={found} />
            </Section>
          </>
        )}
      </QueryView>
    </Page>
  );
};
