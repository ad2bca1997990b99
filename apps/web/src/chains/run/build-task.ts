/** What a reader sets in the panel, and the question it makes. */
import type {
  ChainTask,
  DutyTreatment,
  Objective,
  PlanQuestion,
  SharingRule,
  TaskKind,
} from '@hamkor/contract';

export const taskKinds = [
  'plan',
  'pareto',
  'scenarios',
  'disruptions',
  'explain',
  'gains',
] as const satisfies readonly TaskKind[];

export const objectives = [
  'cost',
  'days',
  'co2e',
  'risk',
  'intra-bloc',
  'fairness',
] as const satisfies readonly Objective[];

export const sharingRules = [
  'shapley',
  'nucleolus',
  'per-capita-nucleolus',
  'proportional',
  'equal',
  'capital-key',
  'scrb',
] as const satisfies readonly SharingRule[];

export interface Asked {
  readonly kind: TaskKind;
  /** Null = the model as it stands. */
  readonly scenario: string | null;
  /** What the plan is best in, the first before all. Fronts weigh all of them. */
  readonly objectives: readonly Objective[];
  /** How much of those before the next one may give up, per cent. */
  readonly tolerancePercent: number;
  /** Levels of a front. */
  readonly points: number;
  /** Share of the worst cases that counts as risk, per cent. */
  readonly worstPercent: number;
  readonly rule: SharingRule;
  readonly duties: DutyTreatment;
  readonly seconds: number;
  readonly gapPercent: number;
}

export const usualAsked: Asked = {
  kind: 'plan',
  scenario: null,
  objectives: ['cost'],
  tolerancePercent: 2,
  points: 8,
  worstPercent: 10,
  rule: 'nucleolus',
  duties: 'returned',
  seconds: 60,
  gapPercent: 0.01,
};

/** Bounds of what may be entered; what lies outside is brought to the nearest. */
export const bounds = {
  seconds: [1, 600],
  gapPercent: [0, 50],
  tolerancePercent: [0, 100],
  points: [2, 20],
  worstPercent: [1, 50],
} as const satisfies Partial<Record<keyof Asked, readonly [number, number]>>;

const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

/** Objectives of a front: two at least, each once. */
export const frontObjectives = (chosen: readonly Objective[]): readonly Objective[] => {
  const once = [...new Set(chosen)];
  const second = once.includes('co2e') ? 'cost' : 'co2e';
  return once.length >= 2 ? once.slice(0, 3) : [once[0] ?? 'cost', second];
};

/** The question to ask; `scenarios` are those of the model, all of which are compared. */
export const buildTask = (asked: Asked, scenarios: readonly string[]): ChainTask => {
  const solving = {
    seconds: within(asked.seconds, bounds.seconds),
    relativeGap: within(asked.gapPercent, bounds.gapPercent) / 100,
  };
  const alpha = 1 - within(asked.worstPercent, bounds.worstPercent) / 100;
  const tolerance = within(asked.tolerancePercent, bounds.tolerancePercent) / 100;
  const question: PlanQuestion = {
    scenario: asked.kind === 'scenarios' ? null : asked.scenario,
    objectives: [...new Set(asked.objectives)].map((objective, place, all) => ({
      objective,
      // The last one gives way to nothing.
      tolerance: place === all.length - 1 ? 0 : tolerance,
    })),
    alpha,
    bounds: solving,
  };
  switch (asked.kind) {
    case 'pareto':
      return {
        kind: 'pareto',
        question: {
          scenario: asked.scenario,
          objectives: frontObjectives(asked.objectives),
          points: Math.round(within(asked.points, bounds.points)),
          alpha,
          bounds: solving,
        },
      };
    case 'scenarios':
      return { kind: 'scenarios', question, scenarios: [null, ...scenarios] };
    case 'gains':
      return {
        kind: 'gains',
        question: { scenario: asked.scenario, duties: asked.duties, rule: asked.rule, bounds: solving },
      };
    case 'plan':
    case 'disruptions':
    case 'explain':
      return { kind: asked.kind, question };
  }
};
