import type { ChainModel, DisruptionLoss, DisruptionsAnswer } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Section } from '../../../shell/Page.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import { AmountBars } from '../figure/AmountBars.tsx';
import { FlowChangeTable } from '../plan/FlowChangeTable.tsx';
import { FlowMap } from '../plan/FlowMap.tsx';
import styles from '../plan/Plan.module.css';
import type { PlanWords } from '../plan/use-plan-words.ts';
import { usePlanWords } from '../plan/use-plan-words.ts';
import { useRestsOn } from '../rests/use-rests-on.ts';
import { useRunChoice } from '../use-run-choice.ts';
import { NodeSection } from './NodeSection.tsx';
import { costParts } from '../plan/cost-parts.ts';

interface DisruptionsViewProps {
  readonly model: ChainModel;
  readonly answer: DisruptionsAnswer;
}

/** The worst first: no way at all before any loss of money. */
const byLoss = (losses: readonly DisruptionLoss[]): readonly DisruptionLoss[] =>
  losses.toSorted((one, other) => (other.loss ?? Infinity) - (one.loss ?? Infinity) || 0);

/** What each disruption does to the plan as it was built; one of them looked at: flows, what is not met, extra cost. */
export const DisruptionsView = ({ model, answer }: DisruptionsViewProps) => {
  const t = useTranslations('chainResults.disruptions');
  const words = usePlanWords(model);
  const [search, choose] = useRunChoice();
  const losses = useMemo(() => byLoss(answer.losses), [answer]);
  const chosen = losses.find(({ disruption }) => disruption === search.disruption) ?? losses[0];
  const name = ({ disruption }: DisruptionLoss): string => words.row('disruptions', disruption);
  return (
    <>
      <Section heading={t('heading')} lede={t('lede')}>
        {losses.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <LossList
            {...{ model, answer, losses, words, name }}
            chosen={chosen?.disruption}
            onChoose={(disruption) => choose({ disruption })}
          />
        )}
      </Section>
      {chosen !== undefined && (
        <Section
          heading={name(chosen)}
          tools={
            <label className={styles.choice}>
              <span>{t('choose')}</span>
              <select
                value={chosen.disruption}
                onChange={({ target }) => choose({ disruption: target.value })}
              >
                {losses.map((loss) => (
                  <option key={loss.disruption} value={loss.disruption}>
                    {name(loss)}
                  </option>
                ))}
              </select>
            </label>
          }
        >
          <Window model={model} answer={answer} loss={chosen} words={words} />
        </Section>
      )}
      <Section heading={t('nodesHeading')} lede={t('nodesLede')}>
        <NodeSection model={model} nodes={answer.nodes} words={words} />
      </Section>
    </>
  );
};

interface LossListProps extends DisruptionsViewProps {
  readonly losses: readonly DisruptionLoss[];
  readonly words: PlanWords;
  readonly name: (loss: DisruptionLoss) => string;
  readonly chosen: string | undefined;
  readonly onChoose: (disruption: string) => void;
}

const LossList = ({ model, answer, losses, words, name, chosen, onChoose }: LossListProps) => {
  const t = useTranslations('chainResults.disruptions');
  const rests = useRestsOn(model, answer.plan);
  const bars = losses.map((loss) => ({
    key: loss.disruption,
    name: name(loss),
    amount: loss.loss,
    written: loss.loss === null ? t('noWay') : words.money(loss.loss),
    tone: 'pomegranate' as const,
  }));
  const [worst] = losses;
  const finding =
    worst === undefined || worst.loss === 0
      ? t('findingNone')
      : worst.loss === null
        ? t('findingNoWay', { name: name(worst) })
        : t('finding', { name: name(worst), amount: words.money(worst.loss) });
  return (
    <>
      <AmountBars
        finding={finding}
        scope={t('scope', { currency: model.currency })}
        bars={bars}
        nameHeader={t('disruption')}
        amountHeader={t('loss')}
        unit={model.currency}
        origins={rests.originsOf.cost}
      />
      {answer.risk !== null && (
        <p className={styles.said}>
          {t('risk', { amount: words.money(answer.risk), percent: words.percent(1 - answer.alpha) })}
        </p>
      )}
      <DataTable
        caption={t('heading')}
        rows={losses}
        rowKey={({ disruption }) => disruption}
        selected={chosen}
        onOpen={({ disruption }) => onChoose(disruption)}
        columns={[
          {
            id: 'disruption',
            header: t('disruption'),
            value: name,
            pinned: true,
            wrap: true,
          },
          { id: 'days', header: t('days'), value: ({ days }) => days, numeric: true },
          {
            id: 'probability',
            header: t('probability'),
            value: ({ probability }) => probability,
            render: ({ probability }) => words.percent(probability),
            numeric: true,
          },
          {
            id: 'loss',
            header: t('loss'),
            unit: model.currency,
            value: ({ loss }) => loss,
            render: ({ loss }) => (loss === null ? t('noWay') : words.number(loss, model.currency)),
            numeric: true,
          },
          {
            id: 'unmet',
            header: t('unmetHeader'),
            value: ({ unmet }) => unmet.length,
            render: ({ unmet, loss }) =>
              loss === null ? '' : unmet.length === 0 ? t('allMet') : unmetWords(words, model, unmet),
            wrap: true,
          },
        ]}
      />
    </>
  );
};

const unmetWords = (words: PlanWords, model: ChainModel, unmet: DisruptionLoss['unmet']): string =>
  unmet
    .map(({ demand, quantity }) => {
      const row = model.demands.find(({ id }) => id === demand);
      return `${words.any(row?.market ?? '')}: ${words.quantity(row?.product ?? '', quantity)}`;
    })
    .join('; ');

interface WindowProps extends DisruptionsViewProps {
  readonly loss: DisruptionLoss;
  readonly words: PlanWords;
}

/** One disruption while it lasts: what goes another way, what does not arrive, what it costs. */
const Window = ({ model, answer, loss, words }: WindowProps) => {
  const t = useTranslations('chainResults.disruptions');
  const tCost = useTranslations('chainResults.parts.cost');
  if (loss.plan === null || loss.loss === null) return <p>{t('noWayLong')}</p>;
  const extra = loss.extraCost;
  const changed = extra === null ? [] : costParts.filter((part) => Math.abs(extra[part]) >= 1);
  return (
    <>
      <p className={styles.said}>
        {t('told', {
          amount: words.money(loss.loss),
          days: words.days(loss.days),
          percent: words.percent(loss.probability),
        })}{' '}
        {loss.unmet.length === 0
          ? t('allMetLong')
          : t('unmet', { what: unmetWords(words, model, loss.unmet) })}
      </p>
      {changed.length > 0 && extra !== null && (
        <ul className={styles.list}>
          {changed.map((part) => (
            <li key={part}>{t('part', { name: tCost(part), amount: words.difference(extra[part]) })}</li>
          ))}
        </ul>
      )}
      <FlowMap model={model} plan={loss.plan} before={answer.plan} words={words} />
      <FlowChangeTable
        model={model}
        before={answer.plan}
        after={loss.plan}
        words={words}
        caption={t('flows')}
      />
    </>
  );
};
