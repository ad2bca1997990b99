import { policyListSchema, policyRequestSchema, policySchema } from '@hamkor/contract';
import type { Policy, PolicyProblem } from '@hamkor/registry';
import { decidePolicy, policyProblems } from '@hamkor/registry';
import { z } from 'zod';
import { appendAct } from '../../acts/append-act.ts';
import type { ApiServer } from '../../platform/http.ts';
import { phrases, preferredLocale } from '../../platform/language.ts';
import type { FieldError } from '../../platform/problem.ts';
import { asViewer } from '../../platform/viewer.ts';
import type { RecordDependencies } from './change-record.ts';
import { keepPolicy, readPolicies } from './policies.ts';
import type { Policies } from './policies.ts';
import { refusalProblem } from './refusal-problem.ts';

export interface PolicyDependencies extends RecordDependencies {
  /** Member states, ISO 3166-1 alpha-3. */
  readonly members: readonly string[];
}

const tag = 'Data bank';
const stateParams = z.object({ state: z.stringFormat('KAZ', /^[A-Z]{3}$/).describe('ISO 3166-1 alpha-3') });

const policyDocument = (policies: Policies, state: string) => ({
  ...policies.of(state),
  act: policies.actOf(state),
});

const pointerOf = ({ type, field }: PolicyProblem): string =>
  type === null ? `/body/${field}` : `/body/rules/${type}/${field}`;

const policyErrors = async (
  problems: readonly PolicyProblem[],
  acceptLanguage: string | undefined,
): Promise<FieldError[]> => {
  const t = await phrases(preferredLocale(acceptLanguage));
  return problems.map((problem) => ({
    pointer: pointerOf(problem),
    detail: t(`problems.records.policy.${problem.kind}`),
  }));
};

/** The rules of each state for its own records; nobody else can widen them. */
export const addPolicyRoutes = (api: ApiServer, { db, now, today, members }: PolicyDependencies): void => {
  const [list, one]: z.ZodType[] = [policyListSchema, policySchema];
  api.get(
    '/policies',
    {
      schema: {
        tags: [tag],
        summary: 'The rules of every member state, and of other states that have set some',
        response: { 200: list! },
      },
    },
    async () => {
      const policies = await readPolicies(db, today());
      const states = [...new Set([...members, ...policies.states])].sort();
      return { policies: states.map((state) => policyDocument(policies, state)) };
    },
  );
  api.get(
    '/policies/:state',
    {
      schema: {
        tags: [tag],
        summary: 'The rules of one state, or those the platform comes with where it has set none',
        params: stateParams,
        response: { 200: one! },
      },
    },
    async (request, reply) => {
      const { state } = request.params;
      const policies = await readPolicies(db, today());
      if (!members.includes(state) && !policies.states.includes(state))
        return reply.problem({ kind: 'not-found', resource: 'policy', id: state });
      return policyDocument(policies, state);
    },
  );
  api.put(
    '/policies/:state',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Sets the rules of a state, by its national coordinator',
        params: stateParams,
        body: policyRequestSchema,
        response: { 200: one! },
      },
    },
    async (request, reply) => {
      const { state } = request.params;
      const { viewer } = request;
      const decision = decidePolicy(viewer, state);
      if (decision.kind === 'refused') return reply.problem(refusalProblem(decision.why));
      const policy: Policy = { ...request.body, state };
      const wrong = policyProblems(policy, today());
      if (wrong.length > 0)
        return reply.problem({
          kind: 'bad-input',
          errors: await policyErrors(wrong, request.headers['accept-language']),
        });
      return asViewer(db, viewer, async (transaction) => {
        const act = await appendAct(
          transaction,
          {
            kind: 'registry.set-policy',
            subject: { type: 'policy', id: state },
            actor: {
              account: viewer.account,
              role: 'national-coordinator',
              state,
              organisation: null,
            },
            source: policy.basis,
            body: policy,
          },
          { scope: 'public', states: [], ownerState: state, ownerOrganisation: null },
          now,
        );
        await keepPolicy(transaction, policy, act.entry.seq);
        return { ...policy, act: act.entry.seq };
      });
    },
  );
};
