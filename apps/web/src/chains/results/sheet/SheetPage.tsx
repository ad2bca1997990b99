import type { ChainModel, ChainPlan, ChainRunDocument, TaskAnswer } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { originsQuery } from '../../../api/queries.ts';
import { QueryView } from '../../../api/QueryView.tsx';
import { useDateText } from '../../../evidence/use-date-text.ts';
import { LinkTo } from '../../../shell/LinkTo.tsx';
import { Leaf, Paper } from '../../../shell/Paper.tsx';
import { answerQuery, chainRunQuery, modelQuery } from '../../queries.ts';
import { answerStatus } from '../../run/answer-status.ts';
import { useStatusWords } from '../../run/use-status-words.ts';
import { useTaskWords } from '../../run/use-task-words.ts';
import { bindingLimits } from '../plan/BindList.tsx';
import { isCarbonPartial, PlanSentence, savingOf } from '../plan/PlanFacts.tsx';
import { useLimitWords } from '../plan/use-limit-words.ts';
import { usePlanWords } from '../plan/use-plan-words.ts';
import { useRestsOn } from '../rests/use-rests-on.ts';
import { GainLines } from './GainLines.tsx';
import { headlineOf } from './headline.ts';
import styles from './Sheet.module.css';

const route = getRouteApi('/chains/runs/$id/sheet');

/** Rows of a list that a leaf has room for. */
const linesTold = 7;
const limitsTold = 3;
const sourcesTold = 2;

interface SheetProps {
  readonly run: ChainRunDocument;
  readonly model: ChainModel;
  readonly answer: TaskAnswer;
  readonly plan: ChainPlan;
}

const Sheet = ({ run, model, answer, plan }: SheetProps) => {
  const t = useTranslations('chainResults.sheet');
  const tBinds = useTranslations('chainResults.binds');
  const tFacts = useTranslations('chainResults.facts');
  const tShell = useTranslations('shell');
  const tRun = useTranslations('chains.run');
  const words = usePlanWords(model);
  const limits = useLimitWords(model, words);
  const task = useTaskWords();
  const status = useStatusWords();
  const date = useDateText();
  const rests = useRestsOn(model, plan);
  const origins = useQuery(originsQuery());
  const locale = useLocale();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const carbon = words.carbon(plan.carbon.total);
  const facts: readonly (readonly [name: string, value: string])[] = [
    [tFacts('cost'), words.money(plan.cost.total)],
    [tFacts('saving'), words.money(savingOf(plan))],
    [tFacts('carbon'), isCarbonPartial(plan) ? tFacts('atLeast', { amount: carbon }) : carbon],
    [tFacts('days'), plan.days === null ? tFacts('unknown') : words.days(plan.days)],
    [tFacts('intraBloc'), plan.intraBloc === null ? tFacts('unknown') : words.percent(plan.intraBloc)],
  ];
  const lines = plan.lines.filter(({ quantity }) => quantity > 0);
  const binding = bindingLimits(model, plan).filter(({ table }) => table !== 'demands');
  const sources = rests.origins.flatMap((id) => origins.data?.items.find((origin) => origin.id === id) ?? []);
  const title = t('title', { kind: task.kind(run.kind), name: words.names(model.title) });
  const whole = rests.whole(0, '');
  return (
    <Leaf title={title} above={`${tShell('title')} · ${t('above')}`} isBusy={origins.isPending}>
      <header>
        {model.isDemonstration && <p className={styles.demonstration}>{tRun('demonstration')}</p>}
        <h1>{title}</h1>
      </header>
      <PlanSentence model={model} plan={plan} words={words} />
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {answer.kind === 'gains' && <GainLines answer={answer.answer} currency={model.currency} />}
      <section className={styles.part}>
        <h2>{t('made')}</h2>
        <ul className={styles.rows}>
          {lines.slice(0, linesTold).map(({ line, period, quantity, utilisation }) => {
            const row = model.lines.find(({ id }) => id === line);
            const product = model.recipes.find(({ id }) => id === row?.recipe)?.product ?? '';
            return (
              <li key={`${line} ${period}`}>
                <span>
                  {t('line', {
                    site: words.any(row?.site ?? ''),
                    product: words.any(product),
                    period: model.periods.length > 1 ? ` (${period})` : '',
                  })}
                </span>
                <b>{words.quantity(product, quantity)}</b>
                <span>{words.percent(utilisation)}</span>
              </li>
            );
          })}
        </ul>
        {lines.length > linesTold && <p>{t('more', { count: lines.length - linesTold })}</p>}
      </section>
      {answer.kind !== 'gains' && (
        <section className={styles.part}>
          <h2>{t('accounts')}</h2>
          <ul className={styles.rows}>
            {plan.accounts
              .filter(({ isPartner }) => isPartner)
              .toSorted((one, other) => other.gain - one.gain)
              .map(({ country, gain }) => (
                <li key={country}>
                  <span>{words.country(country)}</span>
                  <b>{words.money(gain)}</b>
                  <span />
                </li>
              ))}
          </ul>
        </section>
      )}
      {binding.length > 0 && (
        <section className={styles.part}>
          <h2>{t('binds')}</h2>
          <ul className={styles.limits}>
            {binding.slice(0, limitsTold).map((limit) => (
              <li key={`${limit.table} ${limit.row} ${limit.side} ${limit.period ?? ''}`}>
                <b>{tBinds('rule', { name: limits.name(limit) })}</b>{' '}
                {t('limit', { bound: limits.amount(limit, limit.bound), price: limits.price(limit) ?? '' })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer className={styles.sources}>
        <p>{status(answerStatus(answer), null)}</p>
        <p>
          {tFacts('note', { currency: model.currency, year: `${model.priceYear}` })} {whole.cited}
        </p>
        <p>
          {t('sources')}{' '}
          {t('from', {
            sources: sources
              .slice(0, sourcesTold)
              .map(({ producer, title: name, period }) => `${producer}, ${name} (${period})`)
              .join('; '),
            count: Math.max(0, sources.length - sourcesTold),
          })}
        </p>
        <p>
          {t('printed', { date: date(today) })}{' '}
          <span className={styles.address}>
            {`${globalThis.location.origin}/chains/runs/${run.id}?lang=${locale}`}
          </span>
        </p>
      </footer>
    </Leaf>
  );
};

/** A result on one sheet of A4, as a delegation carries it; on the screen it looks as it prints. */
export const SheetPage = () => {
  const t = useTranslations('chainResults.sheet');
  const { id } = route.useParams();
  const run = useQuery(chainRunQuery(id));
  const model = useQuery({ ...modelQuery(run.data?.model ?? ''), enabled: run.data !== undefined });
  const answer = useQuery({ ...answerQuery(id), enabled: run.data?.hasAnswer === true });
  return (
    <Paper back={<LinkTo to={`/chains/runs/${id}`}>{t('back')}</LinkTo>} print={t('print')}>
      <QueryView query={run} lines={4}>
        {(asked) =>
          asked.hasAnswer ? (
            <QueryView query={model} lines={8}>
              {(chain) => (
                <QueryView query={answer} lines={12}>
                  {(told) => {
                    const plan = headlineOf(told);
                    return plan === null ? (
                      <p>{t('noPlan')}</p>
                    ) : (
                      <Sheet run={asked} model={chain} answer={told} plan={plan} />
                    );
                  }}
                </QueryView>
              )}
            </QueryView>
          ) : (
            <p>{t('noPlan')}</p>
          )
        }
      </QueryView>
    </Paper>
  );
};
