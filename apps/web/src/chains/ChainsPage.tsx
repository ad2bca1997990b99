import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import styles from './list/ChainsPage.module.css';
import { DraftList } from './list/DraftList.tsx';
import { RunTable } from './list/RunTable.tsx';
import { StartForm } from './list/StartForm.tsx';
import { SummaryTable } from './list/SummaryTable.tsx';
import { UploadField } from './list/UploadField.tsx';
import { examplesQuery, modelsQuery, runsQuery } from './queries.ts';

const toOptions = (words: ReactNode) => <LinkTo to="/options">{words}</LinkTo>;

/** Chains: examples to open, ways to begin one, what is kept, what was asked. */
export const ChainsPage = () => {
  const t = useTranslations('chains');
  const examples = useQuery(examplesQuery());
  const models = useQuery(modelsQuery());
  const runs = useQuery(runsQuery());
  return (
    <Page title={t('title')} heading={t('heading')} lede={t('lede')}>
      <DraftList />
      <Section heading={t('list.examples')} lede={t('list.examplesLede')}>
        <QueryView query={examples} lines={10}>
          {({ items }) => <SummaryTable items={items} base="/chains/examples" caption={t('list.examples')} />}
        </QueryView>
      </Section>
      <Section heading={t('start.heading')} lede={t('start.lede')}>
        <div className={styles.ways}>
          <StartForm />
          <div className={styles.others}>
            <h3>{t('start.fromFile')}</h3>
            <p>{t('start.fromFileHelp')}</p>
            <UploadField />
            <h3>{t('start.fromOption')}</h3>
            <p>
              {t.rich('start.fromOptionHelp', {
                options: toOptions,
              })}
            </p>
          </div>
        </div>
      </Section>
      <Section heading={t('list.models')} lede={t('list.modelsLede')}>
        <QueryView query={models} lines={4}>
          {({ items }) =>
            items.length === 0 ? (
              <p className={styles.none}>{t('list.noModels')}</p>
            ) : (
              <SummaryTable items={items} base="/chains/models" caption={t('list.models')} />
            )
          }
        </QueryView>
      </Section>
      <Section heading={t('runs.heading')} lede={t('runs.lede')}>
        <QueryView query={runs} lines={4}>
          {({ items }) =>
            items.length === 0 ? <p className={styles.none}>{t('runs.none')}</p> : <RunTable runs={items} />
          }
        </QueryView>
      </Section>
    </Page>
  );
};
