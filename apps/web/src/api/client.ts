import type { ProblemDocument as Problem } from '@hamkor/contract';
import { authorization } from './access-token.ts';

/** Why a request gave nothing: the server said so (`problem`), or it could not be reached (`unreachable`). */
export type Failure =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly status: number };

/** What a query throws, so that the page can show what happened and what to do. */
export class RequestFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind === 'problem' ? failure.problem.detail : failure.kind);
    this.name = 'RequestFailed';
    this.failure = failure;
  }
}

export type Parameters = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** `/api/v1/<path>?…`; empty values are left out, lists are joined by commas. */
export const address = (path: string, parameters: Parameters = {}): string => {
  const search = new URLSearchParams();
  for (const [name, given] of Object.entries(parameters)) {
    const text = Array.isArray(given) ? given.join(',') : String(given ?? '');
    if (text !== '') search.set(name, text);
  }
  const query = search.size > 0 ? `?${search.toString()}` : '';
  return `/api/v1/${path}${query}`;
};

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'title' in body && 'status' in body;

/** The language of the page, so that problems are explained in it. */
export const pageLanguage = (): string => new URLSearchParams(globalThis.location.search).get('lang') ?? 'en';

const reach = async (
  url: string,
  request: Omit<RequestInit, 'headers'>,
  headers: Record<string, string> = {},
): Promise<Response> => {
  try {
    return await fetch(url, {
      ...request,
      headers: { accept: 'application/json', 'accept-language': pageLanguage(), ...headers },
    });
  } catch (error) {
    if (request.signal?.aborted === true) throw error;
    throw new RequestFailed({ kind: 'unreachable' });
  }
};

const read = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return null;
  }
};

/** What a refusal says: the server's problem, or that there was no server behind the answer. */
export const failureOf = (status: number, body: unknown): Failure => {
  if (isProblem(body)) return { kind: 'problem', problem: body };
  // A proxy without a server behind it answers 5xx without a body: the same to the reader as no answer.
  return status >= 500 ? { kind: 'unreachable' } : { kind: 'unreadable', status };
};

/** Fetches one document of the API; throws `RequestFailed` with the server's problem, if it gave one. */
export const fetchDocument = async <T>(
  path: string,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<T> => {
  const response = await reach(address(path, parameters), { signal });
  const body = await read(response);
  if (response.ok && body !== null) return body as T;
  throw new RequestFailed(failureOf(response.status, body));
};

/**
 * Asks the server to change something, with a JSON body where one is given. The document it answers with, or
 * null where it answers with none; the operator's token goes with it where one was entered. Throws `RequestFailed` as `fetchDocument` does.
 */
export const send = async <T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<T | null> => {
  const response = await reach(
    address(path),
    body === undefined ? { method } : { method, body: JSON.stringify(body) },
    { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...authorization() },
  );
  const answer = await read(response);
  if (response.ok) return answer as T | null;
  throw new RequestFailed(failureOf(response.status, answer));
};
