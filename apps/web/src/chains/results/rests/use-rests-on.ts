import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { FigureLike } from '../../../evidence/format-figure.ts';
import type { CarbonPart, CostPart, ModelFigure } from './figures-behind.ts';
import { figuresBehind } from './figures-behind.ts';
import { restingIn } from './resting.ts';

/** Figures of a plan with what they rest on, ready for the source slip. */
export interface RestsOn {
  readonly cost: (part: CostPart | 'total', value: number, unit: string) => FigureLike;
  readonly carbon: (part: CarbonPart | 'total', value: number | null, unit: string) => FigureLike;
  readonly days: (value: number | null, unit: string) => FigureLike;
  /** Of what rests on prices and quantities wanted: shares of value, savings. */
  readonly whole: (value: number | null, unit: string) => FigureLike;
  /** Origins behind the whole plan, the main one first. */
  readonly origins: readonly string[];
  /** The main ones behind its money, its emissions, and what it makes: for the line under a chart. */
  readonly originsOf: Readonly<Record<'cost' | 'carbon' | 'made', readonly string[]>>;
}

/** Origins named under a chart; the map of the plan names all. */
const mainOrigins = 2;

/** What the figures of a plan rest on: the weakest confidence of the rows in use, their origins and years. */
export const useRestsOn = (model: ChainModel, plan: ChainPlan): RestsOn => {
  const t = useTranslations('chainResults.rests');
  return useMemo((): RestsOn => {
    const behind = figuresBehind(model, plan);
    const resting = restingIn(model);
    const all = (parts: ReadonlyMap<string, readonly ModelFigure[]>): readonly ModelFigure[] =>
      [...parts.values()].flat();
    const of = (figures: readonly ModelFigure[], value: number | null, unit: string): FigureLike => {
      const { published, estimated, unverified, weakest, origins, years } = resting(figures);
      return {
        value,
        unit,
        years,
        confidence: weakest,
        origins,
        cited: t('on', {
          count: published + estimated + unverified,
          published,
          estimated,
          unverified,
        }),
        steps: [],
      };
    };
    const cost = all(behind.cost);
    return {
      cost: (part, value, unit) =>
        of([...(part === 'total' ? cost : (behind.cost.get(part) ?? [])), ...behind.wanted], value, unit),
      carbon: (part, value, unit) =>
        of(
          [...(part === 'total' ? all(behind.carbon) : (behind.carbon.get(part) ?? [])), ...behind.wanted],
          value,
          unit,
        ),
      days: (value, unit) => of([...behind.days, ...behind.wanted], value, unit),
      whole: (value, unit) => of([...cost, ...behind.wanted, ...behind.prices], value, unit),
      originsOf: {
        cost: resting(cost).origins.slice(0, mainOrigins),
        carbon: resting(all(behind.carbon)).origins.slice(0, mainOrigins),
        made: resting([...behind.wanted, ...behind.prices]).origins.slice(0, mainOrigins),
      },
      origins: resting([...cost, ...all(behind.carbon), ...behind.wanted]).origins,
    };
  }, [model, plan, t]);
};
