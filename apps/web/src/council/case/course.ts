import type { CaseDocument } from '@hamkor/contract';
import type { CaseKind, Stage } from '@hamkor/council';

/** The way of each kind of case from its beginning to its end; whatever else may happen lies aside of it. */
export const mainCourse: Readonly<Record<CaseKind, readonly Stage[]>> = {
  initiative: ['idea', 'registered', 'sponsor-found', 'expert-consultation', 'concept-agreed'],
  programme: [
    'drafting',
    'circulated',
    'comments',
    'consolidated',
    'concordance-certified',
    'coordinators-agreed',
    'on-agenda',
    'adopted',
    'signed',
    'deposited',
    'copies-certified',
    'in-force',
  ],
  project: ['proposed', 'g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'],
  meeting: [
    'convened',
    'agenda-draft',
    'documents-sent',
    'held',
    'protocol-draft',
    'protocol-agreed',
    'signed',
  ],
};

export interface CourseStep {
  readonly stage: Stage;
  /**
   * `skipped`: the case is past it without having been there. `unknown`: the case left its course, and how far it had come is not
   * in its state.
   */
  readonly standing: 'done' | 'here' | 'ahead' | 'skipped' | 'unknown';
}

export interface Course {
  readonly steps: readonly CourseStep[];
  /** Where the case stands beside its course (returned, suspended, not adopted …); null while it is on it. */
  readonly aside: Stage | null;
  /** The stage that comes next; null at the end and aside. */
  readonly next: Stage | null;
}

/**
 * The course of a case of history: passed is what a source tells of, and of the stages between and after nothing is claimed.
 */
export const courseOfHistory = (kind: CaseKind, stage: Stage, told: readonly Stage[]): Course => {
  const isOnCourse = mainCourse[kind].includes(stage);
  return {
    steps: mainCourse[kind].map((each) => ({
      stage: each,
      standing: each === stage ? 'here' : told.includes(each) ? 'done' : 'unknown',
    })),
    aside: isOnCourse ? null : stage,
    next: null,
  };
};

/** What a text that was not adopted had reached before. */
const before: Readonly<Partial<Record<Stage, Stage>>> = { 'not-adopted': 'on-agenda', expired: 'in-force' };

/** Stages that a case may pass by, as far as it did not come through them. */
export const skippedStages = ({
  commentsUntil,
  agenda,
  outcomes,
  meeting,
}: Pick<CaseDocument, 'commentsUntil' | 'agenda' | 'outcomes' | 'meeting'>): ReadonlySet<Stage> =>
  new Set([
    ...(commentsUntil === null ? (['comments'] as const) : []),
    ...(outcomes.some(
      ({ result, question: { level, gate } }) =>
        result === 'adopted' && level === 'coordinators' && gate === null,
    )
      ? []
      : (['coordinators-agreed'] as const)),
    ...(agenda === null ? (['on-agenda'] as const) : []),
    ...((meeting?.agenda.length ?? 0) === 0 ? (['agenda-draft'] as const) : []),
    ...((meeting?.sent ?? null) === null ? (['documents-sent'] as const) : []),
  ]);

/** Where a case stands on the course of its kind. */
export const courseOf = (
  kind: CaseKind,
  stage: Stage,
  /** Where it stood before it was suspended. */
  stageBefore: Stage | null,
  /** Stages that it has not been at, should it be past them. */
  skipped: ReadonlySet<Stage> = new Set(),
): Course => {
  const course = mainCourse[kind];
  const passed = (each: Stage) => (skipped.has(each) ? 'skipped' : 'done');
  const place = course.indexOf(stage);
  if (place >= 0) {
    return {
      steps: course.map((each, index) => ({
        stage: each,
        standing: index < place ? passed(each) : index === place ? 'here' : 'ahead',
      })),
      aside: null,
      next: course[place + 1] ?? null,
    };
  }
  const left = stageBefore ?? before[stage];
  const reached = left === undefined ? -1 : course.indexOf(left);
  return {
    steps: course.map((each, index) => ({
      stage: each,
      standing: reached < 0 ? 'unknown' : index <= reached ? passed(each) : 'ahead',
    })),
    aside: stage,
    next: null,
  };
};
