import type { Refusal } from '@hamkor/registry';
import type { Problem } from '../../platform/problem.ts';

/** Why something may not be done, as it is told. */
export const refusalProblem = (why: Refusal): Problem => {
  switch (why) {
    case 'notSignedIn':
      return { kind: 'not-signed-in' };
    case 'wrongRole':
      return { kind: 'forbidden', reason: 'wrongRole' };
    case 'otherState':
    case 'otherOrganisation':
    case 'secondPerson':
    case 'leastQuality':
    case 'scopeNotAllowed':
    case 'statusNotRight':
    case 'ownRecord':
      return { kind: 'rule', rule: why };
  }
};
