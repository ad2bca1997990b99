import type { Stage } from '../oc4ids/project-status.ts';

/** Codes of the list ActivityStatus of IATI 2.03: what operates has been completed, and stays under evaluation. */
export const activityStatusOf: Readonly<Record<Stage, string>> = {
  idea: '1',
  feasibility: '1',
  agreement: '1',
  financing: '1',
  construction: '2',
  operating: '3',
  cancelled: '5',
  suspended: '6',
};

/** The other way. */
export const stageOfActivityStatus: Readonly<Record<string, Stage>> = {
  '1': 'idea',
  '2': 'construction',
  '3': 'operating',
  '4': 'operating',
  '5': 'cancelled',
  '6': 'suspended',
};
