import { expect, test } from 'vitest';
import { changeProblem } from './change-guard.ts';

const laptop = { isLoopback: true, token: null };
const ministry = { isLoopback: false, token: 'k7-secret' };

const reasonOf = (
  headers: Readonly<Record<string, string>>,
  access: typeof laptop | typeof ministry,
  method = 'POST',
) => {
  const problem = changeProblem({ method, headers: { host: 'localhost:4100', ...headers } }, access);
  return problem?.kind === 'forbidden' ? problem.reason : problem;
};

test('reading is never refused', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS'])
    expect(reasonOf({ origin: 'https://elsewhere.example' }, ministry, method)).toBeNull();
});

test('on a laptop its own pages and programs may change things', () => {
  for (const host of ['localhost:4100', '127.0.0.1:4100', '[::1]:4100', 'localhost']) {
    expect(reasonOf({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, laptop)).toBeNull();
    expect(reasonOf({ host }, laptop)).toBeNull();
  }
});

test('a page of another site may not, whichever header tells', () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    expect(reasonOf({ 'sec-fetch-site': 'cross-site' }, laptop, method)).toBe('otherOrigin');
    expect(reasonOf({ 'sec-fetch-site': 'same-site' }, laptop, method)).toBe('otherOrigin');
    expect(reasonOf({ origin: 'https://elsewhere.example' }, laptop, method)).toBe('otherOrigin');
    expect(reasonOf({ origin: 'http://localhost:5173' }, laptop, method)).toBe('otherOrigin');
    expect(reasonOf({ origin: 'null' }, laptop, method)).toBe('otherOrigin');
  }
});

test('a name that was made to point here, or a proxy, is not this machine', () => {
  const rebound = {
    host: 'trap.example:4100',
    origin: 'http://trap.example:4100',
    'sec-fetch-site': 'same-origin',
  };
  expect(reasonOf(rebound, laptop)).toBe('noToken');
  expect(reasonOf({ host: '127.0.0.1.trap.example' }, laptop)).toBe('noToken');
  expect(reasonOf({ 'x-forwarded-for': '10.0.0.7' }, laptop)).toBe('noToken');
  expect(reasonOf({ forwarded: 'for=10.0.0.7' }, laptop)).toBe('noToken');
});

test('from elsewhere the token is needed, whole and as configured', () => {
  const host = 'hamkor.example';
  expect(reasonOf({ host }, ministry)).toBe('tokenMissing');
  for (const authorization of ['Bearer wrong', 'Bearer k7-secre', 'k7-secret', 'Basic k7-secret', 'Bearer '])
    expect(reasonOf({ host, authorization }, ministry), authorization).toBe('tokenMissing');
  expect(reasonOf({ host, authorization: 'Bearer k7-secret' }, ministry)).toBeNull();
  expect(reasonOf({ host, authorization: 'Bearer k7-secret' }, { ...ministry, token: null })).toBe('noToken');
  // A server that others can reach trusts no name: the header is theirs to choose.
  expect(reasonOf({ host: 'localhost' }, ministry)).toBe('tokenMissing');
});

const signedIn = (role: 'analyst' | 'enterprise') => ({
  account: 'a',
  grants: [{ role, state: 'KAZ', organisation: role === 'enterprise' ? 'ORG1' : null }],
});

test('from elsewhere a role that works with what is shared may change it, another may not', () => {
  const elsewhere = { method: 'POST', headers: { host: 'hamkor.example' } };
  expect(changeProblem(elsewhere, ministry, signedIn('analyst'))).toBeNull();
  expect(changeProblem(elsewhere, ministry, signedIn('enterprise'))).toEqual({
    kind: 'forbidden',
    reason: 'wrongRole',
  });
  const withheld = { account: 'a', grants: [], withheld: signedIn('analyst').grants };
  expect(changeProblem(elsewhere, ministry, withheld)).toEqual({ kind: 'forbidden', reason: 'secondFactor' });
  const ofOtherSite = { ...elsewhere, headers: { ...elsewhere.headers, origin: 'https://trap.example' } };
  expect(changeProblem(ofOtherSite, ministry, signedIn('analyst'))).toEqual({
    kind: 'forbidden',
    reason: 'otherOrigin',
  });
});

test('routes that say whom they need are left to that, but not to pages of other sites', () => {
  const host = 'hamkor.example';
  for (const needs of ['nothing', 'account', ['auditor']] as const) {
    expect(changeProblem({ method: 'POST', headers: { host } }, ministry, undefined, needs)).toBeNull();
    expect(
      changeProblem({ method: 'POST', headers: { host, origin: 'null' } }, ministry, undefined, needs),
    ).toEqual({ kind: 'forbidden', reason: 'otherOrigin' });
  }
});
