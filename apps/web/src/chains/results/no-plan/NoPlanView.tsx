import type { ChainModel, Clash, PlanAnswer } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Section } from '../../../shell/Page.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import { LinkTo } from '../../../shell/LinkTo.tsx';
import styles from '../plan/Plan.module.css';
import { useLimitWords } from '../plan/use-limit-words.ts';
import type { PlanWords } from '../plan/use-plan-words.ts';
import { usePlanWords } from '../plan/use-plan-words.ts';

export type NoPlanAnswer = Exclude<PlanAnswer, { readonly kind: 'plan' }>;

interface NoPlanProps {
  readonly model: ChainModel;
  readonly answer: NoPlanAnswer;
  readonly words: PlanWords;
}

interface ClashProps {
  readonly model: ChainModel;
  readonly clash: Clash;
  readonly words: PlanWords;
}

/** Rules that cannot hold together, and the cheapest way to let go of some. */
const ClashWords = ({ model, clash, words }: ClashProps) => {
  const t = useTranslations('chainResults.clash');
  const tBinds = useTranslations('chainResults.binds');
  const limits = useLimitWords(model, words);
  const bound = (rule: Clash['rules'][number]): string | null => {
    if (rule.table === 'limits') {
      const row = model.limits.find(({ id }) => id === rule.row);
      const value = row?.[rule.side] ?? null;
      return value === null ? null : limits.amount({ table: 'limits', row: rule.row }, value);
    }
    if (rule.table === 'demands') {
      const row = model.demands.find(({ id }) => id === rule.row);
      return row === undefined ? null : limits.amount({ table: 'demands', row: rule.row }, row.quantity);
    }
    return null;
  };
  return (
    <>
      <p className={styles.said}>
        {t(clash.isIrreducible ? 'rules' : 'rulesMore', { count: clash.rules.length })}
      </p>
      <ul className={styles.binds}>
        {clash.rules.map((rule) => {
          const at = bound(rule);
          return (
            <li key={`${rule.table} ${rule.row} ${rule.side}`}>
              <b>{tBinds('rule', { name: limits.name(rule) })}</b>{' '}
              {at === null ? t(rule.side) : t(`${rule.side}Of`, { bound: at })}
            </li>
          );
        })}
      </ul>
      {clash.relaxations.length > 0 && (
        <>
          <h3>{t('relaxHeading')}</h3>
          <p className={styles.said}>
            {clash.cost === null ? t('relaxNoCost') : t('relax', { cost: words.money(clash.cost) })}
          </p>
          <DataTable
            caption={t('relaxHeading')}
            rows={clash.relaxations}
            rowKey={({ table, row, side }) => `${table} ${row} ${side}`}
            columns={[
              { id: 'rule', header: t('rule'), value: (rule) => limits.name(rule), pinned: true, wrap: true },
              { id: 'side', header: t('side'), value: ({ side }) => t(side) },
              {
                id: 'from',
                header: t('from'),
                value: ({ from }) => from,
                render: (rule) => limits.amount(rule, rule.from),
                numeric: true,
              },
              {
                id: 'to',
                header: t('to'),
                value: ({ to }) => to,
                render: (rule) => limits.amount(rule, rule.to),
                numeric: true,
              },
            ]}
          />
        </>
      )}
    </>
  );
};

/** Why there is no plan, and what may be done about it. */
export const NoPlanWords = ({ model, answer, words }: NoPlanProps) => {
  const t = useTranslations('chainResults.noPlan');
  switch (answer.kind) {
    case 'infeasible':
      return answer.clash === null ? (
        <p className={styles.said}>{t('noClash')}</p>
      ) : (
        <ClashWords model={model} clash={answer.clash} words={words} />
      );
    case 'unbounded':
      return <p className={styles.said}>{t('unbounded')}</p>;
    case 'stopped':
      return (
        <>
          <p className={styles.said}>{t(`stopped.${answer.stop}`)}</p>
          {answer.bound !== null && (
            <p className={styles.said}>
              {t('bound', { amount: words.number(answer.bound, model.currency) })}
            </p>
          )}
        </>
      );
    case 'too-large':
      return (
        <p className={styles.said}>{t('tooLarge', { nonzeros: answer.nonzeros, limit: answer.limit })}</p>
      );
  }
};

interface NoPlanViewProps {
  readonly model: ChainModel;
  readonly answer: NoPlanAnswer;
  /** Address of the model, where it can be changed. */
  readonly modelPath: string;
}

/** The answer to a question that has no plan: in words, with figures where there are any. */
export const NoPlanView = ({ model, answer, modelPath }: NoPlanViewProps) => {
  const t = useTranslations('chainResults.noPlan');
  const words = usePlanWords(model);
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      <NoPlanWords model={model} answer={answer} words={words} />
      <p className={styles.said}>
        <LinkTo to={modelPath} {...(answer.kind === 'infeasible' ? { search: { part: 'limits' } } : {})}>
          {t('change')}
        </LinkTo>
      </p>
    </Section>
  );
};
