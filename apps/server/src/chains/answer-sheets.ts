import type {
  ChainModel,
  ParetoAnswer,
  PlanAnswer,
  ScenariosAnswer,
  Sheet,
  TaskAnswer,
} from '@hamkor/chains';
import type { Locale } from '@hamkor/messages';
import { gainsSheets } from './gains-sheets.ts';
import { planSheets } from './plan-sheets.ts';
import { sheetTable } from './sheet-table.ts';

const noPlanSheets = (answer: Exclude<PlanAnswer, { readonly kind: 'plan' }>): readonly Sheet[] => {
  if (answer.kind !== 'infeasible' || answer.clash === null) return [sheetTable('answer', [answer])];
  const { rules, relaxations, ...clash } = answer.clash;
  return [
    sheetTable('answer', [{ kind: answer.kind, seconds: answer.seconds, ...clash }]),
    sheetTable('rules', rules),
    sheetTable('relaxations', relaxations),
  ];
};

/** The figures by which plans are compared. */
const headOf = (answer: PlanAnswer): object => {
  if (answer.kind !== 'plan') return answer;
  const { status, objective, bound, gap, cost, carbon, days, risk, intraBloc, fairness } = answer.plan;
  return { kind: status, objective, bound, gap, cost, carbon, days, risk, intraBloc, fairness };
};

const point = (place: number): { readonly point: number } => ({ point: place + 1 });

const paretoSheets = ({ points, objectives, payoff, prices }: ParetoAnswer): readonly Sheet[] => {
  const valuesOf = (values: readonly number[]): object =>
    Object.fromEntries(objectives.map((objective, place) => [objective, values[place]]));
  return [
    sheetTable(
      'front',
      points.map(({ values, isProved, gap, plan: { cost, carbon } }, place) =>
        Object.assign(point(place), valuesOf(values), {
          priceToNext: prices?.[place] ?? null,
          isProved,
          gap,
          cost,
          carbon,
        }),
      ),
    ),
    sheetTable(
      'payoff',
      payoff.map((values, place) => Object.assign({ best: objectives[place] }, valuesOf(values))),
    ),
    sheetTable(
      'sites',
      points.flatMap(({ plan }, place) => plan.sites.map((row) => Object.assign(point(place), row))),
    ),
    sheetTable(
      'flows',
      points.flatMap(({ plan }, place) => plan.flows.map((row) => Object.assign(point(place), row))),
    ),
  ];
};

/** The model as it stands has no id. */
const named = (scenario: string | null): { readonly scenario: string } => ({ scenario: scenario ?? '' });

const scenarioSheets = ({ results }: ScenariosAnswer): readonly Sheet[] => {
  return [
    sheetTable(
      'scenarios',
      results.map(({ scenario, answer }) => Object.assign(named(scenario), headOf(answer))),
    ),
    sheetTable(
      'sites',
      results.flatMap(({ scenario, answer }) =>
        answer.kind === 'plan' ? answer.plan.sites.map((row) => Object.assign(named(scenario), row)) : [],
      ),
    ),
  ];
};

/** An answer as sheets, a table each; column names are those of the answer as JSON, with names of things beside ids. */
export const answerSheets = (model: ChainModel, answer: TaskAnswer, locale: Locale): readonly Sheet[] => {
  switch (answer.kind) {
    case 'plan':
      return answer.answer.kind === 'plan'
        ? planSheets(model, answer.answer.plan, locale)
        : noPlanSheets(answer.answer);
    case 'no-plan':
      return noPlanSheets(answer.answer);
    case 'refused':
      return [sheetTable('problems', answer.problems)];
    case 'pareto':
      return paretoSheets(answer.answer);
    case 'scenarios':
      return scenarioSheets(answer.answer);
    case 'disruptions': {
      const { losses, nodes, plan } = answer.answer;
      const unmetOf = (loss: (typeof losses)[number]): string =>
        loss.unmet.map(({ demand, quantity }) => `${demand} ${quantity}`).join('; ');
      return [
        sheetTable('losses', losses, {
          without: ['plan', 'unmet'],
          after: (loss) => ({ unmet: unmetOf(loss) }),
        }),
        sheetTable('nodes', nodes),
        ...planSheets(model, plan, locale),
      ];
    }
    case 'explain':
      return [sheetTable('worth', answer.answer.worth), ...planSheets(model, answer.answer.plan, locale)];
    case 'gains':
      return [...gainsSheets(answer.answer), ...planSheets(model, answer.answer.plan, locale)];
  }
};
