import type { CarbonParts, ChainModel, ChainPlan } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FigureView } from '../../../evidence/FigureView.tsx';
import { AmountBars } from '../figure/AmountBars.tsx';
import { useRestsOn } from '../rests/use-rests-on.ts';
import { isCarbonPartial } from './PlanFacts.tsx';
import type { PlanWords } from './use-plan-words.ts';
import { costParts } from './cost-parts.ts';

interface PartsFigureProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

const carbonParts = [
  'purchases',
  'production',
  'transport',
  'outside',
] as const satisfies readonly (keyof CarbonParts)[];

/** What the money is spent on, part by part. */
export const CostFigure = ({ model, plan, words }: PartsFigureProps) => {
  const t = useTranslations('chainResults.parts');
  const tCost = useTranslations('chainResults.parts.cost');
  const rests = useRestsOn(model, plan);
  const bars = useMemo(
    () =>
      costParts
        .filter((part) => plan.cost[part] !== 0)
        .map((part) => ({
          key: part,
          name: tCost(part),
          amount: plan.cost[part],
          written: words.money(plan.cost[part]),
          figure: (
            <FigureView
              figure={rests.cost(part, plan.cost[part], model.currency)}
              subject={tCost(part)}
              unit="hidden"
            />
          ),
        })),
    [model, plan, words, rests, tCost],
  );
  return (
    <AmountBars
      finding={t('costFinding', { amount: words.money(plan.cost.total) })}
      scope={t('costScope', { currency: model.currency, year: `${model.priceYear}` })}
      bars={bars}
      nameHeader={t('part')}
      origins={rests.originsOf.cost}
      unit={model.currency}
      amountHeader={t('money')}
    />
  );
};

/** Where the emissions come from; what is unknown is said to be. */
export const CarbonFigure = ({ model, plan, words }: PartsFigureProps) => {
  const t = useTranslations('chainResults.parts');
  const rests = useRestsOn(model, plan);
  const bars = useMemo(
    () =>
      carbonParts.map((part) => {
        const kilograms = plan.carbon[part];
        const amount = kilograms === null ? null : kilograms / 1000;
        const name = t(`carbon.${part}`);
        const written = kilograms === null ? t('unknown') : words.carbon(kilograms);
        return {
          key: part,
          name,
          amount,
          written,
          figure: (
            <FigureView figure={rests.carbon(part, amount, 't CO2e')} subject={name}>
              {written}
            </FigureView>
          ),
        };
      }),
    [plan, words, rests, t],
  );
  return (
    <AmountBars
      finding={t(isCarbonPartial(plan) ? 'carbonFindingPartial' : 'carbonFinding', {
        amount: words.carbon(plan.carbon.total),
      })}
      scope={t('carbonScope')}
      bars={bars}
      nameHeader={t('part')}
      origins={rests.originsOf.carbon}
      unit={t('carbonUnit')}
      amountHeader={t('carbonHeader')}
    />
  );
};
