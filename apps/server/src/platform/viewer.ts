import type { Grant, Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/** Who sent a request. */
export interface RequestViewer extends Viewer {
  /** Roles held that count only once a second factor was used, which this session did not; none where left out. */
  readonly withheld?: readonly Grant[];
  /** Set where a request was signed and the signature does not count: nothing of it is answered. */
  readonly refusal?: 'wrongSignature' | 'signatureOld' | 'signatureUsed';
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; a visitor until a session says otherwise. */
    viewer: RequestViewer;
  }
}

/** Who sent a request, told by its session. */
export type ViewerOf = (request: FastifyRequest) => Promise<RequestViewer>;

const nobodyKnown: ViewerOf = async () => visitor;

/** Gives every request a viewer. */
export const decorateViewer = (app: FastifyInstance, viewerOf: ViewerOf = nobodyKnown): void => {
  app.decorateRequest('viewer', null as unknown as RequestViewer);
  app.addHook('onRequest', async (request) => {
    request.viewer = await viewerOf(request);
  });
};

const unique = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null))].join(',');

/**
 * What row security asks of a transaction, as settings: `hamkor.account`; `hamkor.states`, `hamkor.organisations`
 * and `hamkor.grants` (`role@STATE@organisation`, empty where there is none) as lists with commas.
 */
export const viewerSettings = ({ account, grants }: Viewer): Readonly<Record<string, string>> => ({
  'hamkor.account': account ?? '',
  'hamkor.states': unique(grants.map(({ state }) => state)),
  'hamkor.organisations': unique(grants.map(({ organisation }) => organisation)),
  'hamkor.grants': unique(
    grants.map(({ role, state, organisation }) => `${role}@${state ?? ''}@${organisation ?? ''}`),
  ),
});

/**
 * Runs queries as one viewer sees and may change things. The settings end with the transaction, so that no
 * connection carries them to the next request. Inside, use nothing but the transaction: the embedded database has
 * one connection, and another query would wait for it for ever.
 */
export const asViewer = async <T>(
  db: Database,
  viewer: Viewer,
  work: (transaction: Database) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (transaction) => {
    const settings = Object.entries(viewerSettings(viewer)).map(
      ([name, value]) => sql`set_config(${name}, ${value}, true)`,
    );
    await sql`select ${sql.join(settings)}`.execute(transaction);
    return work(transaction);
  });
