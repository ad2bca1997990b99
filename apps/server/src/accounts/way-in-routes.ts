import {
  recoveryConfirmSchema,
  recoveryRequestSchema,
  sessionSchema,
  setUpRequestSchema,
} from '@hamkor/contract';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { callerOf } from './caller.ts';
import type { AccountKeeper } from './keeper.ts';
import { askRecovery, confirmRecovery } from './recovery.ts';
import { answerSession } from './session-routes.ts';
import { setUp } from './set-up.ts';

const tag = 'Accounts';
const open = { needs: 'nothing' } as const;

/** Ways to an account for whoever cannot sign in yet, or any more. */
export const wayInRoutes = (api: ApiServer, keeper: AccountKeeper): void => {
  api.post(
    '/set-up',
    {
      config: open,
      schema: {
        tags: [tag],
        summary: 'Make the first account, with the code that the start of the server showed',
        body: setUpRequestSchema,
        response: { 201: sessionSchema },
      },
    },
    async (request, reply) => {
      const outcome = await setUp(keeper, request.body, callerOf(request));
      if (outcome.kind === 'refused') return reply.problem(outcome.problem);
      return reply.code(201).send(await answerSession(keeper, request, reply, outcome));
    },
  );
  api.post(
    '/recovery',
    {
      config: open,
      schema: {
        tags: [tag],
        summary: 'Ask for a letter with which to set another password',
        body: recoveryRequestSchema,
        response: { 202: z.null().describe('Whoever has that login and an address is written to') },
      },
    },
    async (request, reply) => {
      const address = keeper.letterAddressFor(request);
      const problem = await askRecovery(keeper, request.body.login, address, callerOf(request));
      return problem === null ? reply.code(202).send(null) : reply.problem(problem);
    },
  );
  api.post(
    '/recovery/confirm',
    {
      config: open,
      schema: {
        tags: [tag],
        summary: 'Set another password with the token of the letter; all sessions end',
        body: recoveryConfirmSchema,
        response: { 204: z.null().describe('It is done') },
      },
    },
    async (request, reply) => {
      const problem = await confirmRecovery(keeper, request.body, callerOf(request));
      return problem === null ? reply.code(204).send(null) : reply.problem(problem);
    },
  );
};
