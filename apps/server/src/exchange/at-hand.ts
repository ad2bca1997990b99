/** Exporting and importing without a server: what the command line does on the machine that keeps the data. */
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import type { Locale } from '@hamkor/messages';
import type { Reading } from '@hamkor/exchange';
import type { Viewer } from '@hamkor/registry';
import { readFacts } from '../facts/facts.ts';
import { databaseFolder } from '../places.ts';
import { httpServer } from '../platform/http.ts';
import type { DatabaseFailure, OpenDatabase } from '../platform/open-database.ts';
import { openEmbedded, openServer } from '../platform/open-database.ts';
import type { Problem } from '../platform/problem.ts';
import { problemDocument } from '../platform/problem.ts';
import { version } from '../platform/version.ts';
import { scoringOf } from '../registry/scoring.ts';
import { addExports } from './export-routes.ts';
import { publisherAt } from './publisher.ts';
import type { TakenIn } from './take-in.ts';
import { takeIn } from './take-in.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

export interface ExchangePlace {
  readonly varFolder: string;
  readonly databaseUrl: string | null;
}

export type ExchangeFailure =
  | DatabaseFailure
  /** There is no database yet, or no server has filled it. */
  | { readonly kind: 'not-prepared' }
  | { readonly kind: 'bad-facts' }
  | { readonly kind: 'server-unreachable'; readonly address: string; readonly reason: string };

const openPlace = async ({
  varFolder,
  databaseUrl,
}: ExchangePlace): Promise<OpenDatabase | ExchangeFailure> => {
  const folder = databaseFolder(varFolder);
  if (databaseUrl === null && !existsSync(folder)) return { kind: 'not-prepared' };
  const database = databaseUrl === null ? await openEmbedded(folder, null) : await openServer(databaseUrl);
  if (database.kind !== 'open') return database;
  const { rows } = await sql<{ found: string | null }>`
    select to_regclass('registry_record')::text as found`.execute(database.db);
  if (rows[0]?.found != null) return database;
  await database.close();
  return { kind: 'not-prepared' };
};

export type Exported =
  | { readonly kind: 'exported'; readonly text: string; readonly leftOut: number }
  | { readonly kind: 'refused'; readonly detail: string }
  | ExchangeFailure;

const detailOf = (body: string): string => {
  try {
    return (JSON.parse(body) as { readonly detail?: string }).detail ?? body;
  } catch {
    return body;
  }
};

const askServer = async (server: string, path: string, locale: Locale): Promise<Exported> => {
  const address = server.replace(/\/+$/, '');
  try {
    const reply = await fetch(`${address}/api/v1/exchange/${path}`, {
      headers: { 'accept-language': locale },
    });
    const text = await reply.text();
    return reply.ok
      ? { kind: 'exported', text, leftOut: Number(reply.headers.get('hamkor-left-out') ?? 0) }
      : { kind: 'refused', detail: detailOf(text) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { kind: 'server-unreachable', address, reason: cause instanceof Error ? cause.message : '' };
  }
};

/**
 * A document of `/api/v1/exchange`, of the database of this machine; a server that holds it is asked in its place.
 *
 * @param address that the file names as the publisher's
 */
export const exportAtHand = async (
  place: ExchangePlace & { readonly server: string | null; readonly usualServer: string },
  path: string,
  address: string,
  locale: Locale,
): Promise<Exported> => {
  if (place.server !== null) return askServer(place.server, path, locale);
  const database = await openPlace(place);
  if (database.kind === 'folder-locked') return askServer(place.usualServer, path, locale);
  if (database.kind !== 'open') return database;
  const { db } = database;
  const app = await httpServer({
    db,
    version,
    routes: (api) => addExports(api, { db, today, publisher: publisherAt(address) }),
  });
  try {
    const reply = await app.inject({
      url: `/api/v1/exchange/${path}`,
      headers: { 'accept-language': locale },
    });
    return reply.statusCode < 400
      ? { kind: 'exported', text: reply.body, leftOut: Number(reply.headers['hamkor-left-out'] ?? 0) }
      : { kind: 'refused', detail: detailOf(reply.body) };
  } finally {
    await app.close();
    await database.close();
  }
};

/** Whoever works on the machine itself stands for the state they name; what they begin is a draft that others publish. */
const operatorFor = (state: string): Viewer => ({
  account: 'operator',
  grants: [{ role: 'ministry-editor', state, organisation: null }],
});

export type Imported =
  | { readonly kind: 'taken'; readonly records: readonly TakenIn[] }
  | {
      readonly kind: 'refused';
      readonly detail: string;
      readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
    }
  | ExchangeFailure;

const inWords = async (problem: Problem, locale: Locale): Promise<Imported> => {
  const { detail, errors = [] } = await problemDocument(problem, locale);
  return { kind: 'refused', detail, errors };
};

/** Begins the records of a file as drafts of a state, in the database of this machine: all or none. */
export const importAtHand = async (
  place: ExchangePlace,
  state: string,
  reading: Reading,
  locale: Locale,
): Promise<Imported> => {
  const facts = readFacts();
  if (facts.kind !== 'facts') return { kind: 'bad-facts' };
  const database = await openPlace(place);
  if (database.kind !== 'open') return database;
  try {
    const outcome = await takeIn(
      {
        db: database.db,
        scoring: scoringOf(facts.facts),
        now: () => new Date(),
        today,
      },
      operatorFor(state),
      { state, organisation: null },
      reading,
      { isDryRun: false, locale },
    );
    return outcome.kind === 'taken' ? outcome : await inWords(outcome.problem, locale);
  } finally {
    await database.close();
  }
};
