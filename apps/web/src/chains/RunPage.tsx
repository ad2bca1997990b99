import type { ChainModel, ChainRunDocument } from '@hamkor/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { FailureView } from '../api/FailureView.tsx';
import { QueryView } from '../api/QueryView.tsx';
import { Button } from '../shell/Button.tsx';
import { OpenDossier } from '../dossiers/OpenDossier.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { answerQuery, cancelRun, chainRunQuery, isOpen, modelQuery } from './queries.ts';
import { answerStatus } from './run/answer-status.ts';
import { RunProgress } from './run/RunProgress.tsx';
import styles from './run/RunView.module.css';
import { useRun } from './run/use-run.ts';
import { useStatusWords } from './run/use-status-words.ts';
import { useTaskWords } from './run/use-task-words.ts';

const RunResults = lazy(() =>
  import('./results/RunResults.tsx').then((module) => ({ default: module.RunResults })),
);
const route = getRouteApi('/chains/runs/$id');

const secondsOf = ({ startedAt, endedAt }: ChainRunDocument): number | null =>
  startedAt === null || endedAt === null ? null : (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;

/** Milliseconds in which a cancelled solve still gives back the best it had, and between looks for it. */
const lateMs = 10_000;
const lookMs = 700;

/** Whether a run that was cancelled a moment ago may still come with what it had found. */
const mayStillAnswer = ({ state, endedAt }: ChainRunDocument): boolean =>
  state === 'cancelled' && endedAt !== null && Date.now() - Date.parse(endedAt) < lateMs;

/** A run that has ended: how sure its answer is, and the answer. A cancelled one may have something to show. */
const Ended = ({ run, model }: { readonly run: ChainRunDocument; readonly model: ChainModel }) => {
  const t = useTranslations('chains.run');
  const status = useStatusWords();
  const answer = useQuery({ ...answerQuery(run.id), enabled: run.hasAnswer });
  if (run.state === 'failed') {
    return (
      <Notice title={t('failedTitle')} alert>
        <p>{run.failure ?? t('failedHelp')}</p>
      </Notice>
    );
  }
  if (!run.hasAnswer) {
    return mayStillAnswer(run) ? (
      <>
        <p>{t('fetching')}</p>
        <Waiting lines={6} />
      </>
    ) : (
      <Notice title={t('cancelledTitle')}>
        <p>{t('cancelledHelp')}</p>
      </Notice>
    );
  }
  return (
    <QueryView query={answer} lines={12}>
      {(document) => (
        <>
          <p className={styles.status} data-kind={answerStatus(document).kind}>
            {status(answerStatus(document), secondsOf(run))}
            {run.state === 'cancelled' && answerStatus(document).kind !== 'within' && ` ${t('wasCancelled')}`}
          </p>
          <Suspense fallback={<Waiting lines={12} />}>
            <RunResults run={run} model={model} answer={document} />
          </Suspense>
        </>
      )}
    </QueryView>
  );
};

const Running = ({ listed, model }: { readonly listed: ChainRunDocument; readonly model: ChainModel }) => {
  const t = useTranslations('chains.run');
  const { run, trail } = useRun(listed);
  const cancel = useMutation({ mutationFn: () => cancelRun(run.id) });
  if (!isOpen(run)) return <Ended run={run} model={model} />;
  return (
    <section className={styles.running} aria-label={t('progress')}>
      <RunProgress run={run} trail={trail} model={model} />
      <div>
        <Button disabled={cancel.isPending || cancel.isSuccess} onClick={() => cancel.mutate()}>
          {cancel.isIdle || cancel.isError ? t('cancel') : t('cancelling')}
        </Button>
      </div>
      {cancel.error !== null && <FailureView error={cancel.error} />}
    </section>
  );
};

/** One question asked of a model: its progress while it runs, then its answer. The address can be passed on. */
export const RunPage = () => {
  const t = useTranslations('chains.run');
  const locale = useLocale();
  const words = useTaskWords();
  const { id } = route.useParams();
  const run = useQuery({
    ...chainRunQuery(id),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && !data.hasAnswer && mayStillAnswer(data) ? lookMs : false,
  });
  const model = useQuery({ ...modelQuery(run.data?.model ?? ''), enabled: run.data !== undefined });
  const asked = run.data;
  const kind = asked === undefined ? t('title') : words.kind(asked.kind);
  const detail = asked === undefined ? '' : words.detail(asked.task);
  return (
    <Page
      title={asked === undefined ? kind : `${kind} · ${asked.title[locale]}`}
      heading={asked === undefined ? kind : t('heading', { question: kind, title: asked.title[locale] })}
      {...(detail === '' ? {} : { lede: detail })}
      above={
        <nav className={styles.above} aria-label={t('above')}>
          <LinkTo to="/chains">{t('toChains')}</LinkTo>
          {asked !== undefined && (
            <>
              <LinkTo to={`/chains/models/${asked.model}`}>{t('toModel')}</LinkTo>
              <LinkTo to={`/chains/models/${asked.model}`} search={{ ask: asked.kind }}>
                {t('again')}
              </LinkTo>
              {asked.hasAnswer && <OpenDossier kind="chain" id={asked.model} plan={asked.id} />}
            </>
          )}
        </nav>
      }
    >
      {model.data?.isDemonstration === true && <p className={styles.demonstration}>{t('demonstration')}</p>}
      <QueryView query={run} lines={6}>
        {(listed) => (
          <QueryView query={model} lines={6}>
            {(chain) => <Running listed={listed} model={chain} />}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
};
