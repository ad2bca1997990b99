import type { ConstraintRefDocument } from '@hamkor/contract';
import type { ConstraintRef } from '@hamkor/corridors';

/** A constraint to relax as it is sent. */
export const constraintDocument = (constraint: ConstraintRef): ConstraintRefDocument => {
  const { kind } = constraint;
  switch (kind) {
    case 'avoid':
    case 'require':
    case 'closure':
    case 'status':
      return { kind, subject: { ...constraint.subject }, value: null, needed: null };
    case 'maximum-transfers':
      return { kind, subject: null, value: constraint.value, needed: null };
    case 'within-hours':
      return { kind, subject: null, value: constraint.value, needed: constraint.needed };
  }
};
