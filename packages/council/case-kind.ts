/** What is dealt with as a case, each kind with a course of its own. */
export const caseKinds = ['initiative', 'programme', 'project', 'meeting'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Where a case of each kind may stand. */
export const stages = {
  initiative: [
    'idea',
    'registered',
    'sponsor-found',
    'expert-consultation',
    'concept-agreed',
    'returned',
    'withdrawn',
    'merged',
  ],
  programme: [
    'drafting',
    'circulated',
    'comments',
    'consolidated',
    'concordance-certified',
    'coordinators-agreed',
    'on-agenda',
    'adopted',
    'not-adopted',
    'signed',
    'deposited',
    'copies-certified',
    'in-force',
    'expired',
    'withdrawn',
  ],
  /** `gN`: gate N is passed; `proposed`: none yet. */
  project: ['proposed', 'g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'suspended', 'cancelled'],
  meeting: [
    'convened',
    'agenda-draft',
    'documents-sent',
    'held',
    'protocol-draft',
    'protocol-agreed',
    'signed',
    'cancelled',
  ],
} as const satisfies Record<CaseKind, readonly string[]>;
export type Stage = (typeof stages)[CaseKind][number];

/** Gates of a project: screened, identified, pre-feasibility, feasibility, financing agreed, implementation, completed, evaluated. */
export const gates = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'] as const;
export type Gate = (typeof gates)[number];

/** At which level a question is put: to the coordinators, or to ministers at their meeting. */
export const levels = ['coordinators', 'ministers'] as const;
export type Level = (typeof levels)[number];
