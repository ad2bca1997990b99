/** Support for tests: what people of a test council do, with answers as the contract has them. */
import {
  caseAnswerSchema,
  caseDocumentSchema,
  deedAnswerSchema,
  newCaseAnswerSchema,
  problemSchema,
} from '@hamkor/contract';
import type { NewCaseDocument } from '@hamkor/contract';
import { expect } from 'vitest';
import type { TestAnswer, TestCouncil } from './test-council.ts';
import { draft, programme, sentRound } from './test-council.ts';

/** Whether something was refused by a rule, which says where it is from. */
export const refused = (answer: TestAnswer, status: number, rule: string) => {
  expect(answer.body).toMatchObject({ status, rule });
  expect(problemSchema.parse(answer.body).source).toBeTruthy();
};

/** What is done in a council that is started later. */
export const inCouncil = (council: () => TestCouncil) => {
  const ask: TestCouncil['ask'] = (...given) => council().ask(...given);
  const open = async (as: string, change: Partial<NewCaseDocument['body']> = {}): Promise<string> =>
    newCaseAnswerSchema.parse(
      (await ask(as, 'POST', '/cases', { body: { ...programme, ...change }, as: null })).body,
    ).id;
  const act = (as: string, id: string, kind: string, body: object = {}, seat: string | null = null) =>
    ask(as, 'POST', `/cases/${id}/acts`, { kind, body, as: seat });
  const done = async (as: string, id: string, kind: string, body: object = {}) => {
    const answer = await act(as, id, kind, body);
    expect(answer.body, `${as} ${kind}`).toMatchObject({ act: { kind } });
    expect(answer.status).toBe(201);
    return deedAnswerSchema.parse(answer.body);
  };
  const look = async (as: string, id: string) =>
    caseAnswerSchema.parse((await ask(as, 'GET', `/cases/${id}`)).body);
  const text = async (id: string, query = '') =>
    caseDocumentSchema.parse((await ask('visitor', 'GET', `/cases/${id}/document${query}`)).body);
  const hashOf = async (id: string): Promise<string> => (await look('visitor', id)).case.text!.hash;
  const noticesOf = async (account: string): Promise<string[]> =>
    (
      await council()
        .database.db.selectFrom('notice')
        .select('kind')
        .where('account', '=', account)
        .orderBy('at')
        .execute()
    ).map(({ kind }) => kind);

  /** A programme that two persons have certified, ready to be put. */
  const certified = async (change: Partial<NewCaseDocument['body']> = {}): Promise<string> => {
    const id = await open('UZB', change);
    await done('UZB', id, 'drafting.start', draft);
    const hash = await hashOf(id);
    await done('secretariat', id, 'council.circulate', sentRound(hash));
    await done('secretariat', id, 'drafting.certify', { hash });
    await done('reader', id, 'drafting.certify', { hash });
    return id;
  };
  return { ask, open, act, done, look, text, hashOf, noticesOf, certified };
};
