/** The questions of a chain as one union: what a job is, whoever runs it. */
import type {
  CoalitionWorth,
  DisruptionsAnswer,
  ExplainAnswer,
  GainsAnswer,
  ScenariosAnswer,
} from './analysis.ts';
import type { ModelProblem } from '../model/model-problem.ts';
import type { ParetoAnswer, PlanAnswer } from '../plan/plan.ts';
import type { GainsQuestion, ParetoQuestion, PlanQuestion } from './question.ts';

export const taskKinds = ['plan', 'pareto', 'scenarios', 'disruptions', 'explain', 'gains'] as const;
export type TaskKind = (typeof taskKinds)[number];

export type ChainTask =
  | { readonly kind: 'plan'; readonly question: PlanQuestion }
  | { readonly kind: 'pareto'; readonly question: ParetoQuestion }
  /** Null in `scenarios` = the model as it stands. */
  | {
      readonly kind: 'scenarios';
      readonly question: PlanQuestion;
      readonly scenarios: readonly (string | null)[];
    }
  | { readonly kind: 'disruptions'; readonly question: PlanQuestion }
  | { readonly kind: 'explain'; readonly question: PlanQuestion }
  | { readonly kind: 'gains'; readonly question: GainsQuestion };

/** A part of a task that may be solved by any thread or machine on its own, and gives the same answer wherever it is. */
export type ChainPart =
  | { readonly kind: 'coalition'; readonly question: GainsQuestion; readonly mask: number }
  | { readonly kind: 'whole'; readonly task: ChainTask };

export type TaskAnswer =
  | { readonly kind: 'plan'; readonly answer: PlanAnswer }
  | { readonly kind: 'pareto'; readonly answer: ParetoAnswer }
  | { readonly kind: 'scenarios'; readonly answer: ScenariosAnswer }
  | { readonly kind: 'disruptions'; readonly answer: DisruptionsAnswer }
  | { readonly kind: 'explain'; readonly answer: ExplainAnswer }
  | { readonly kind: 'gains'; readonly answer: GainsAnswer }
  /** The model is sound but cannot be asked this: what keeps it from being asked, row by row. */
  | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] }
  /** The plan that the question rests on does not exist; or the work was cancelled before it had anything to show. */
  | { readonly kind: 'no-plan'; readonly answer: Exclude<PlanAnswer, { readonly kind: 'plan' }> };

export type PartAnswer =
  | { readonly kind: 'coalition'; readonly worth: CoalitionWorth }
  | { readonly kind: 'whole'; readonly answer: TaskAnswer };

/** How far a task has come: the solve it is at, and how many of how many are done. */
export interface TaskProgress {
  /** What is being solved now: `plan`, `objective:co2e`, `point:3`, `scenario:<id>`, `disruption:<id>`, `limit:<id>`, `coalition:<mask>`; `prices`, `clash`, `relaxation`, `relaxed`. */
  readonly at: string;
  readonly done: number;
  readonly of: number;
  readonly seconds: number;
  readonly incumbent: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
}

export interface TaskWatch {
  readonly onProgress?: (progress: TaskProgress) => void;
  readonly signal?: AbortSignal;
}
