export { organisationRoles, roles, stateRoles, visitor } from './role.ts';
export type { Grant, Role, Viewer } from './role.ts';
export { boardTypes, recordTypes } from './record-type.ts';
export type { RecordType } from './record-type.ts';
export { scopes } from './visibility.ts';
export type { Scope, Visibility } from './visibility.ts';
export {
  amountSchema,
  capacitySchema,
  certificateSchema,
  codeSchema,
  detailSchemas,
  identifierSchema,
  recordBodySchema,
  trilingualSchema,
} from './record-body.ts';
export type {
  Amount,
  BodyOf,
  Capacity,
  Certificate,
  Code,
  Identifier,
  RecordBody,
  Trilingual,
} from './record-body.ts';
export { statuses } from './record-state.ts';
export type { Owner, RecordState, RivalFigure, Status } from './record-state.ts';
export type { Policy, TypeRule } from './policy.ts';
export type { RegistryAct, RegistryActKind, RegistryDeed } from './registry-act.ts';
