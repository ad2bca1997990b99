import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { AmountBars } from '../figure/AmountBars.tsx';
import { useRestsOn } from '../rests/use-rests-on.ts';
import type { PlanWords } from './use-plan-words.ts';

interface UseFigureProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

/** From this share of its capacity on a line counts as full. */
const full = 0.995;

/** How far each line that stands is in use. */
export const UseFigure = ({ model, plan, words }: UseFigureProps) => {
  const t = useTranslations('chainResults.use');
  const rests = useRestsOn(model, plan);
  const bars = useMemo(() => {
    const lines = new Map(model.lines.map((line) => [line.id, line]));
    const products = new Map(model.recipes.map(({ id, product }) => [id, product]));
    return plan.lines
      .filter((line) => line.lines > 0)
      .toSorted((one, other) => other.utilisation - one.utilisation)
      .map(({ line, period, lines: count, quantity, utilisation }) => {
        const row = lines.get(line);
        const product = (row && products.get(row.recipe)) ?? '';
        return {
          key: `${line} ${period}`,
          name: t('name', {
            product: words.any(product),
            site: words.any(row?.site ?? ''),
            count,
            period: model.periods.length === 1 ? '' : ` (${period})`,
          }),
          amount: utilisation,
          written: t('written', {
            percent: words.percent(utilisation),
            made: words.quantity(product, quantity),
          }),
          tone: utilisation >= full ? ('saffron' as const) : ('lapis' as const),
        };
      });
  }, [model, plan, words, t]);
  if (bars.length === 0) return <p>{t('none')}</p>;
  return (
    <AmountBars
      finding={t('finding', {
        count: bars.filter(({ amount }) => amount >= full).length,
        of: `${bars.length}`,
      })}
      scope={t('scope')}
      bars={bars}
      full={1}
      nameHeader={t('line')}
      amountHeader={t('share')}
      unit="%"
      origins={rests.originsOf.made}
    />
  );
};
