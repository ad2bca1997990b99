import type { AnalysisDocument } from '@hamkor/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { analysesQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useDelayedRemoval } from '../api/use-delayed-removal.ts';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './AnalysesPage.module.css';
import { useQuestionWords } from './use-question-words.ts';

const useColumns = (
  removal: ReturnType<typeof useDelayedRemoval<AnalysisDocument>>,
): readonly TableColumn<AnalysisDocument>[] => {
  const t = useTranslations('loaded.analyses');
  const tRemoval = useTranslations('loaded.removal');
  const locale = useLocale();
  const words = useQuestionWords();
  const moment = useMomentText();
  return [
    {
      id: 'title',
      header: t('column.title'),
      value: ({ title }) => title,
      render: ({ id, title, note }) => (
        <div className={styles.title}>
          <LinkTo to={`/analyses/${id}`}>{title}</LinkTo>
          {note !== '' && <small>{note}</small>}
        </div>
      ),
      pinned: true,
      wrap: true,
    },
    { id: 'question', header: t('column.question'), value: ({ question }) => words(question), wrap: true },
    { id: 'vintage', header: t('column.vintage'), value: ({ question }) => question.vintage, wrap: true },
    {
      id: 'found',
      header: t('column.found'),
      value: ({ found }) => found,
      render: ({ found }) => found.toLocaleString(locale),
      numeric: true,
    },
    {
      id: 'created',
      header: t('column.created'),
      value: ({ createdAt }) => createdAt,
      render: ({ createdAt }) => moment(createdAt),
    },
    {
      id: 'actions',
      header: t('column.actions'),
      value: () => null,
      render: (analysis) =>
        removal.leaving?.id === analysis.id ? (
          <span>
            <small>{tRemoval('leaving')}</small>{' '}
            <Button look="plain" onClick={removal.undo}>
              {tRemoval('undo')}
            </Button>
          </span>
        ) : (
          <Button
            look="plain"
            aria-label={tRemoval('removeOf', { title: analysis.title })}
            onClick={() => removal.begin(analysis)}
          >
            {tRemoval('remove')}
          </Button>
        ),
      sortable: false,
    },
  ];
};

/** Saved analyses of this installation. */
export const AnalysesPage = () => {
  const t = useTranslations('loaded.analyses');
  const client = useQueryClient();
  const query = useQuery({ ...analysesQuery(), staleTime: 0 });
  const remove = useMutation({
    mutationFn: ({ id }: AnalysisDocument) => send('DELETE', `analyses/${id}`),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['analyses'] }),
        client.invalidateQueries({ queryKey: ['vintages'] }),
      ]),
  });
  const removal = useDelayedRemoval<AnalysisDocument>(remove.mutate);
  const columns = useColumns(removal);
  const count = query.data?.items.length ?? 0;
  return (
    <Page title={t('title')} heading={count === 0 ? t('title') : t('finding', { count })} lede={t('lede')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={t('none')} actions={<LinkTo to="/options">{t('toOptions')}</LinkTo>}>
              <p>{t('noneHelp')}</p>
            </Notice>
          ) : (
            <DataTable caption={t('caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
      {remove.error !== null && <FailureView error={remove.error} />}
    </Page>
  );
};
