/**
 * The closed set of ways in which a request can fail, and the one place where each becomes a
 * problem+json document (RFC 9457): status, type address, words in the reader's language.
 */
import type { CouncilRule } from '@hamkor/council';
import { ruleSources, isWhoRule } from '@hamkor/council';
import type { DeliveryRule } from '@hamkor/delivery';
import { isDeliveryRule, whoMayRules } from '@hamkor/delivery';
import type { DossierRule } from '@hamkor/dossier';
import { isDossierRule } from '@hamkor/dossier';
import type { DraftingRule } from '@hamkor/drafting';
import type { Locale } from '@hamkor/messages';
import { phrases } from './language.ts';

/** Things that have an address of their own and may be asked for in vain. */
export type Resource =
  | 'country'
  | 'product'
  | 'indicator'
  | 'origin'
  | 'claim'
  | 'project'
  | 'park'
  | 'organisation'
  | 'need'
  | 'mechanism'
  | 'option'
  | 'vintage'
  | 'import'
  | 'upload'
  | 'analysis'
  | 'profile'
  | 'place'
  | 'corridor'
  | 'overlay'
  | 'batch'
  | 'route'
  | 'chain'
  | 'example'
  | 'run'
  | 'record'
  | 'act'
  | 'policy'
  | 'account'
  | 'invitation'
  | 'search'
  | 'interest'
  | 'case'
  | 'version'
  | 'delivery'
  | 'dossier'
  | 'snapshot';

/** One wrong field: `pointer` is a JSON pointer into the request (`/query/limit`, `/path/iso3`, `/body/…`). */
export interface FieldError {
  readonly pointer: string;
  /** What is wrong and how to mend it. */
  readonly detail: string;
  /** What would have been accepted, in short. */
  readonly expected?: string;
}

export type Problem =
  | { readonly kind: 'bad-input'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'bad-request'; readonly status: number; readonly reason: string }
  | { readonly kind: 'not-found'; readonly resource: Resource; readonly id: string }
  | { readonly kind: 'unknown-address'; readonly method: string; readonly path: string }
  | { readonly kind: 'not-ready'; readonly retryAfterSeconds: number }
  /** Files that an import refused: each error names file, line and column, and says how to mend it. */
  | { readonly kind: 'bad-file'; readonly errors: readonly FieldError[] }
  /** Something that can only be done once at a time is being done. */
  | {
      readonly kind: 'busy';
      readonly reason:
        | 'importRunning'
        | 'importOver'
        | 'uploadInUse'
        | 'batchOver'
        | 'batchStopped'
        | 'chainQueueFull'
        | 'chainNoAnswer';
    }
  /** It cannot be removed: so many saved analyses rest on it. */
  | { readonly kind: 'in-use'; readonly id: string; readonly analyses: number }
  | { readonly kind: 'too-large'; readonly limitMb: number }
  | { readonly kind: 'disk-full' }
  /** A query that was stopped because it took longer than it may. */
  | { readonly kind: 'query-limit'; readonly seconds: number }
  /** A change asked for by a page of another origin, or without the token that is needed. */
  | {
      readonly kind: 'forbidden';
      readonly reason: 'otherOrigin' | 'tokenMissing' | 'noToken' | 'wrongRole' | 'secondFactor';
    }
  | { readonly kind: 'not-signed-in' }
  /** A rule forbids it, whoever asks with whatever form: the rule is named. */
  | { readonly kind: 'rule'; readonly rule: Rule }
  /** A rule of procedure forbids it: the rule and its source are named, and the field where it turns on one. */
  | {
      readonly kind: 'procedure';
      readonly rule: CouncilRule | DraftingRule | DeliveryRule | DossierRule;
      readonly field?: Pick<FieldError, 'pointer' | 'expected'>;
    }
  /** Too many attempts. */
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'starting' }
  | { readonly kind: 'database-unavailable' }
  | { readonly kind: 'internal' };

/** Rules that may be broken: keys of `problems.rule`. */
export type Rule =
  | 'otherState'
  | 'otherOrganisation'
  | 'secondPerson'
  | 'leastQuality'
  | 'scopeNotAllowed'
  | 'statusNotRight'
  | 'changedMeanwhile'
  | 'setUpDone'
  | 'invitationOver'
  | 'wrongPassword'
  | 'wrongCode'
  | 'wrongPasskey'
  | 'passkeyNeedsName'
  | 'signInAgain'
  | 'accountSuspended'
  | 'otherGrants'
  | 'recoveryOver'
  | 'weakPassword'
  | 'loginTaken'
  | 'lastAdministrator'
  | 'interestOver'
  | 'tooManySearches'
  | 'ownRecord'
  | 'wrongSignature'
  | 'signatureOld'
  | 'signatureUsed'
  | 'noPublicKey'
  | 'keyInUse'
  | 'tooManyKeys';

export type ProblemKind = Problem['kind'];

/** The document sent: `problemSchema` of the contract. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors?: readonly FieldError[];
  readonly rule?: string;
  readonly source?: string;
}

/** Address of a problem type. It names a kind for programs; it is not a page. */
export const problemType = (kind: ProblemKind): string => `urn:hamkor:problem:${kind}`;

/** Rules broken by somebody who did not prove to be who is meant. */
const wrongProofs: ReadonlySet<Rule> = new Set([
  'wrongPassword',
  'wrongCode',
  'wrongPasskey',
  'signInAgain',
  'accountSuspended',
  'wrongSignature',
  'signatureOld',
  'signatureUsed',
]);

const statusOf = (problem: Problem): number => {
  switch (problem.kind) {
    case 'bad-input':
    case 'bad-file':
    case 'query-limit':
      return 422;
    case 'busy':
    case 'in-use':
      return 409;
    case 'too-large':
      return 413;
    case 'forbidden':
      return 403;
    case 'not-signed-in':
      return 401;
    case 'rule':
      return wrongProofs.has(problem.rule) ? 401 : 409;
    case 'procedure':
      if (problem.rule === 'notSignedIn') return 401;
      if (isDeliveryRule(problem.rule)) return whoMayRules.has(problem.rule) ? 403 : 409;
      if (isDossierRule(problem.rule)) return problem.rule === 'stateNotNamed' ? 403 : 409;
      return isWhoRule(problem.rule) ? 403 : 409;
    case 'throttled':
      return 429;
    case 'disk-full':
      return 507;
    case 'bad-request':
      return problem.status;
    case 'not-found':
    case 'unknown-address':
      return 404;
    case 'not-ready':
    case 'starting':
    case 'database-unavailable':
      return 503;
    case 'internal':
      return 500;
  }
};

/** Where a rule of procedure is from: a key of `procedure.sources`. */
const sourceOf = (rule: Extract<Problem, { kind: 'procedure' }>['rule']) => {
  if (isDeliveryRule(rule)) return 'delivery';
  return isDossierRule(rule) ? 'dossier' : ruleSources[rule];
};

/** The fields that are wrong, where a problem turns on any; `detail` is what the problem itself says. */
const errorsOf = (problem: Problem, detail: string): readonly FieldError[] | null => {
  if (problem.kind === 'bad-input' || problem.kind === 'bad-file') return problem.errors;
  if (problem.kind !== 'procedure' || problem.field === undefined) return null;
  return [{ ...problem.field, detail }];
};

/** The words of a problem in one language. */
const wordsOf = async (
  problem: Problem,
  locale: Locale,
): Promise<{ title: string; detail: string; rule?: string; source?: string }> => {
  const t = await phrases(locale);
  switch (problem.kind) {
    case 'bad-input':
      return {
        title: t('problems.bad-input.title'),
        detail: t('problems.bad-input.detail', { count: problem.errors.length }),
      };
    case 'bad-request':
      return {
        title: t('problems.bad-request.title'),
        detail: t('problems.bad-request.detail', { reason: problem.reason }),
      };
    case 'not-found':
      return {
        title: t('problems.not-found.title'),
        detail: t('problems.not-found.detail', { resource: problem.resource, id: problem.id }),
      };
    case 'unknown-address':
      return {
        title: t('problems.unknown-address.title'),
        detail: t('problems.unknown-address.detail', { method: problem.method, path: problem.path }),
      };
    case 'not-ready':
      return {
        title: t('problems.not-ready.title'),
        detail: t('problems.not-ready.detail', { seconds: problem.retryAfterSeconds }),
      };
    case 'bad-file':
      return {
        title: t('problems.bad-file.title'),
        detail: t('problems.bad-file.detail', { count: problem.errors.length }),
      };
    case 'busy':
      return {
        title: t('problems.busy.title'),
        detail: t(`problems.busy.${problem.reason}`),
      };
    case 'in-use':
      return {
        title: t('problems.in-use.title'),
        detail: t('problems.in-use.detail', { id: problem.id, count: problem.analyses }),
      };
    case 'too-large':
      return {
        title: t('problems.too-large.title'),
        detail: t('problems.too-large.detail', { limit: problem.limitMb }),
      };
    case 'query-limit':
      return {
        title: t('problems.query-limit.title'),
        detail: t('problems.query-limit.detail', { seconds: problem.seconds }),
      };
    case 'forbidden':
      return {
        title: t('problems.forbidden.title'),
        detail: t(`problems.forbidden.${problem.reason}`),
      };
    case 'not-signed-in':
      return { title: t('problems.not-signed-in.title'), detail: t('problems.not-signed-in.detail') };
    case 'rule':
      return { title: t('problems.rule.title'), detail: t(`problems.rule.${problem.rule}`) };
    case 'procedure':
      return {
        title: t('procedure.title'),
        detail: t(`procedure.rules.${problem.rule}`),
        rule: problem.rule,
        source: t(`procedure.sources.${sourceOf(problem.rule)}`),
      };
    case 'throttled':
      return {
        title: t('problems.throttled.title'),
        detail: t('problems.throttled.detail', { seconds: problem.retryAfterSeconds }),
      };
    case 'disk-full':
      return { title: t('problems.disk-full.title'), detail: t('problems.disk-full.detail') };
    case 'starting':
      return { title: t('problems.starting.title'), detail: t('problems.starting.detail') };
    case 'database-unavailable':
      return {
        title: t('problems.database-unavailable.title'),
        detail: t('problems.database-unavailable.detail'),
      };
    case 'internal':
      return { title: t('problems.internal.title'), detail: t('problems.internal.detail') };
  }
};

/** The problem as it is sent; `instance` is the path that was asked for. */
export const problemDocument = async (
  problem: Problem,
  locale: Locale,
  instance?: string,
): Promise<ProblemDocument> => {
  const words = await wordsOf(problem, locale);
  const errors = errorsOf(problem, words.detail);
  return {
    type: problemType(problem.kind),
    ...words,
    status: statusOf(problem),
    ...(instance === undefined ? {} : { instance }),
    ...(errors === null ? {} : { errors }),
  };
};
