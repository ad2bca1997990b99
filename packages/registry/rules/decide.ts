import type { Policy, TypeRule } from '../policy.ts';
import type { RecordState, Status } from '../record-state.ts';
import type { Role, Viewer } from '../role.ts';
import { organisationRoles, stateRoles } from '../role.ts';
import type { Visibility } from '../visibility.ts';
import type { Attempt, Decision, Deed } from './decision.ts';
import { allowed, refused } from './decision.ts';
import { mayRead } from './may-read.ts';
import { editorRoles, hasVoice, speaksFor, standingFor } from './standing.ts';

/** What the rules look at in a record. */
export type Governed = Pick<
  RecordState,
  'type' | 'owner' | 'status' | 'visibility' | 'publishedAt' | 'authors'
>;

/** Who may write: those who can read the draft afterwards. */
const writers: readonly Role[] = [...editorRoles, ...organisationRoles, 'secretariat-officer'];
const editors: readonly Role[] = [...editorRoles, 'secretariat-officer'];
/** Who may ask to be put in touch: for a firm of its own, or for a state. */
const interested: ReadonlySet<Role> = new Set([...organisationRoles, ...stateRoles]);

const statusesFor: Readonly<Record<Exclude<Deed, 'draft'>, readonly Status[]>> = {
  edit: ['draft', 'submitted', 'withdrawn'],
  submit: ['draft'],
  publish: ['submitted'],
  return: ['submitted'],
  correct: ['published'],
  confirm: ['published'],
  withdraw: ['published', 'draft', 'submitted'],
  restore: ['published', 'withdrawn'],
  'report-figure': ['published'],
  'judge-duplicate': ['draft', 'submitted', 'published', 'withdrawn'],
  'express-interest': ['published'],
};

const scopeAllowed = ({ scope, states }: Visibility, rule: TypeRule): boolean =>
  rule.allowed.includes(scope) && (scope === 'named') === states.length > 0;

/** The first refusal of some, in the order in which they are told; later ones are not looked at. */
const firstRefusal = (...steps: readonly (() => Decision)[]): Decision => {
  for (const step of steps) {
    const decision = step();
    if (decision.kind === 'refused') return decision;
  }
  return allowed;
};

const when = (holds: boolean, why: Parameters<typeof refused>[0]): Decision =>
  holds ? allowed : refused(why);

/**
 * Whether a viewer may do something with a record under the policy of the record's owner: pass that of the
 * owner's state, or `defaultPolicy(null)` for a record of no state. For a new record pass null.
 *
 * @example decide(enterprise, { deed: 'submit' }, draft, policy) // { kind: 'allowed' }
 */
export const decide = (
  viewer: Viewer,
  attempt: Attempt,
  record: Governed | null,
  policy: Policy,
): Decision => {
  if (viewer.account === null) return refused('notSignedIn');
  if (attempt.deed === 'draft')
    return firstRefusal(
      () => standingFor(viewer, attempt.owner, writers),
      () => when(scopeAllowed(attempt.visibility, policy.rules[attempt.type]), 'scopeNotAllowed'),
    );
  if (record === null) return refused('statusNotRight');
  // Whoever may not read a record learns nothing of its status either.
  if (!mayRead(viewer, record)) return refused('otherState');
  const rule = policy.rules[record.type];
  const standing = (roles: readonly Role[]) => () => standingFor(viewer, record.owner, roles);
  const status = () => when(statusesFor[attempt.deed].includes(record.status), 'statusNotRight');
  const isAuthor = record.authors.includes(viewer.account);

  switch (attempt.deed) {
    case 'edit':
      return firstRefusal(standing(writers), status, () =>
        when(scopeAllowed(attempt.visibility, rule), 'scopeNotAllowed'),
      );
    case 'submit':
      return firstRefusal(standing(writers), status);
    case 'publish':
      return firstRefusal(
        standing(rule.publish),
        status,
        () => when(!(rule.needsSecondPerson && isAuthor), 'secondPerson'),
        () => when(scopeAllowed(attempt.visibility, rule), 'scopeNotAllowed'),
        () => when(!attempt.isBlocked && attempt.quality >= rule.leastQuality, 'leastQuality'),
      );
    case 'return':
      return firstRefusal(standing(isAuthor ? writers : [...rule.publish, ...editors]), status);
    case 'correct':
      return firstRefusal(standing(rule.publish), status, () =>
        when(!attempt.isBlocked && attempt.quality >= rule.leastQuality, 'leastQuality'),
      );
    case 'confirm':
      return firstRefusal(standing(rule.confirm), status);
    case 'withdraw':
      // What was never published is its authors' to drop; what was, is withdrawn by those whom the policy names.
      return firstRefusal(standing(record.status === 'published' ? rule.withdraw : writers), status);
    case 'restore':
      return firstRefusal(
        standing(rule.publish),
        status,
        // Rules may have become narrower since it was withdrawn.
        () =>
          when(
            record.status === 'published' ||
              record.publishedAt === null ||
              scopeAllowed(record.visibility, rule),
            'scopeNotAllowed',
          ),
        // What stood as a draft may never have been good enough; a draft that comes back is judged at publication.
        () =>
          when(
            record.publishedAt === null || (!attempt.isBlocked && attempt.quality >= rule.leastQuality),
            'leastQuality',
          ),
      );
    case 'report-figure':
      return status();
    case 'judge-duplicate':
      return firstRefusal(standing(editors), status);
    case 'express-interest':
      return firstRefusal(
        status,
        () =>
          when(
            viewer.grants.some(({ role }) => interested.has(role)),
            'wrongRole',
          ),
        () => when(!isOwn(viewer, record), 'ownRecord'),
      );
  }
};

/** Whether a viewer speaks for the organisation of a record, or for the state where none stands between. */
const isOwn = (viewer: Viewer, { owner }: Governed): boolean =>
  viewer.grants.some(
    (grant) =>
      speaksFor(grant, owner) &&
      (owner.organisation === null || (hasVoice(grant.role) && grant.organisation === owner.organisation)),
  );

/** Whether a viewer may set the rules of a state: its national coordinator alone, and nobody those for no state. */
export const decidePolicy = (viewer: Viewer, state: string): Decision => {
  if (viewer.account === null) return refused('notSignedIn');
  const held = viewer.grants.filter(({ role }) => role === 'national-coordinator');
  if (held.length === 0) return refused('wrongRole');
  return when(
    held.some((grant) => grant.state === state),
    'otherState',
  );
};

/** What a viewer may do now with a record of a given quality, under the visibility that it has. */
export const deedsOpenTo = (
  viewer: Viewer,
  record: Governed,
  policy: Policy,
  { quality, isBlocked }: { readonly quality: number; readonly isBlocked: boolean },
): readonly Exclude<Deed, 'draft'>[] => {
  const { visibility } = record;
  const attempts: readonly Exclude<Attempt, { readonly deed: 'draft' }>[] = [
    { deed: 'edit', visibility },
    { deed: 'submit' },
    { deed: 'publish', visibility, quality, isBlocked },
    { deed: 'return' },
    // What is written is judged when it is sent: a record of poor quality may always be made better.
    { deed: 'correct', quality: 1, isBlocked: false },
    { deed: 'confirm' },
    { deed: 'withdraw' },
    { deed: 'restore', quality: 1, isBlocked: false },
    { deed: 'report-figure' },
    { deed: 'judge-duplicate' },
    { deed: 'express-interest' },
  ];
  return attempts
    .filter((attempt) => decide(viewer, attempt, record, policy).kind === 'allowed')
    .map(({ deed }) => deed);
};
