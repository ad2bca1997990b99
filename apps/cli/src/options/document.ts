import type { BestRoutes } from '@hamkor/server';
import { routeOfOption } from '@hamkor/server';
import type { CooperationOption, OptionSet } from '@hamkor/trade';
import { valueUsd } from '@hamkor/trade';

/** What the options rest on: `name@content` of loaded trade, null for the shipped facts. */
export interface Basis {
  readonly vintage: string | null;
  readonly isSynthetic: boolean;
}

/** A bound in the unit of the figure as USD, null where there is none. */
const boundUsd = (bound: number | undefined, unit: string): number | null =>
  bound === undefined ? null : valueUsd({ value: bound, unit });

/** One option as other programs rely on it; `year` is the last of `years`. */
const optionDocument = (option: CooperationOption, ways: BestRoutes) => {
  const { value } = option;
  return {
    id: option.id,
    kind: option.kind,
    rank: option.rank,
    band: option.band,
    products: option.products,
    partners: option.partners,
    value: {
      usd: valueUsd(value),
      low: boundUsd(value.low, value.unit),
      high: boundUsd(value.high, value.unit),
      year: value.years?.[1] ?? null,
      years: value.years,
      basis: value.basis,
      confidence: value.confidence,
    },
    score: option.score,
    parts: option.parts,
    coverage: option.coverage,
    flags: option.flags,
    sensitivity: option.sensitivity,
    route: routeOfOption(option, ways),
    origins: option.origins,
    missing: option.missing,
  };
};

/** `hamkor options --json`: the options asked for, how many there are in all, what is true of whole kinds. */
export const listDocument = (
  options: readonly CooperationOption[],
  total: number,
  notes: OptionSet['notes'],
  { vintage, isSynthetic }: Basis,
  ways: BestRoutes,
) => ({
  vintage,
  isSynthetic,
  options: options.map((option) => optionDocument(option, ways)),
  total,
  notes,
});

/** `hamkor options ID --json`: the same with the facts and steps behind the one option. */
export const detailDocument = (
  option: CooperationOption,
  notes: OptionSet['notes'],
  { vintage, isSynthetic }: Basis,
  ways: BestRoutes,
) => ({
  vintage,
  isSynthetic,
  options: [{ ...optionDocument(option, ways), steps: option.steps, explanation: option.explanation }],
  total: 1,
  notes,
});
