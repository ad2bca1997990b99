import type { BodyOf } from '@hamkor/registry';

export type Stage = BodyOf<'project'>['details']['stage'];

/** Codes of the closed list projectStatus of OC4IDS 0.9. */
export const projectStatuses = [
  'identification',
  'preparation',
  'implementation',
  'completion',
  'maintenance',
  'decommissioning',
  'decommissioned',
  'cancelled',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/**
 * Stages as OC4IDS calls them. Nothing is said of a suspended project: the list has no such state, and a project may be
 * suspended in any of the others.
 */
export const statusOfStage: Readonly<Record<Stage, ProjectStatus | null>> = {
  idea: 'identification',
  feasibility: 'preparation',
  agreement: 'preparation',
  financing: 'preparation',
  construction: 'implementation',
  operating: 'maintenance',
  suspended: null,
  cancelled: 'cancelled',
};

/** The other way: what has been handed over operates. An asset that is given up has no counterpart among joint projects. */
export const stageOfStatus: Readonly<Record<ProjectStatus, Stage | null>> = {
  identification: 'idea',
  preparation: 'feasibility',
  implementation: 'construction',
  completion: 'operating',
  maintenance: 'operating',
  decommissioning: null,
  decommissioned: null,
  cancelled: 'cancelled',
};
