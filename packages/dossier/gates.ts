import type { Gate } from '@hamkor/council';

/** What gates ask for: keys of `dossiers.requirements`. */
export const requirements = [
  'option-with-evidence',
  'estimate-class-5',
  'chain-or-route',
  'estimate-class-4',
  'gains',
  'risk-register',
  'partners',
  'estimate-class-3',
  'logframe',
  'emissions',
  'environmental-social-screening',
  'conformity-path',
  'access',
  'finance',
  'estimate-class-2',
  'finance-model',
  'risks-judged',
  'delivery-baseline',
  'completion-evidence',
  'ex-post-evaluation',
] as const;
export type Requirement = (typeof requirements)[number];

export interface GateRequirement {
  readonly requirement: Requirement;
  /**
   * How it is met: by what the dossier holds (`held`), or by words with a source (`words`, `dossier.give-evidence`), or by what
   * delivery has reported (`delivery`), for which words may stand in as well.
   */
  readonly by: 'held' | 'words' | 'delivery';
  /** Whether it may be given later without holding the gate up: the part of the platform that makes it is not there yet. */
  readonly mayWait: boolean;
}

export interface GateOfCourse {
  readonly gate: Gate;
  /** What it asks for beside what the gates before it did. */
  readonly requirements: readonly GateRequirement[];
}

const held = (requirement: Requirement): GateRequirement => ({ requirement, by: 'held', mayWait: false });
const words = (requirement: Requirement, mayWait = false): GateRequirement => ({
  requirement,
  by: 'words',
  mayWait,
});
const delivery = (requirement: Requirement): GateRequirement => ({
  requirement,
  by: 'delivery',
  mayWait: false,
});

/** Gates in the order in which they are passed. */
export const gateCourse: readonly GateOfCourse[] = [
  { gate: 'g0', requirements: [held('option-with-evidence')] },
  { gate: 'g1', requirements: [held('estimate-class-5'), held('chain-or-route')] },
  {
    gate: 'g2',
    requirements: [held('estimate-class-4'), held('gains'), held('risk-register'), held('partners')],
  },
  {
    gate: 'g3',
    requirements: [
      held('estimate-class-3'),
      held('logframe'),
      held('emissions'),
      words('environmental-social-screening'),
      words('conformity-path', true),
      words('access', true),
      words('finance', true),
    ],
  },
  {
    gate: 'g4',
    requirements: [held('estimate-class-2'), words('finance-model', true), held('risks-judged')],
  },
  { gate: 'g5', requirements: [delivery('delivery-baseline')] },
  { gate: 'g6', requirements: [delivery('completion-evidence')] },
  { gate: 'g7', requirements: [words('ex-post-evaluation')] },
];

export const requirementsOf = (gate: Gate): readonly GateRequirement[] =>
  gateCourse.find((one) => one.gate === gate)!.requirements;

/** A requirement by its name; undefined where no gate asks for it. */
export const findRequirement = (name: string): GateRequirement | undefined =>
  gateCourse.flatMap((one) => one.requirements).find(({ requirement }) => requirement === name);
