import { existsSync } from 'node:fs';
import type { Locale } from '@hamkor/messages';
import { sql } from 'kysely';
import { corridorService } from '../corridors/corridor-service.ts';
import { shippedCorridors } from '../facts/corridors.ts';
import type { Facts } from '../facts/facts.ts';
import { readFacts } from '../facts/facts.ts';
import { databaseFolder } from '../places.ts';
import { httpServer } from '../platform/http.ts';
import type { DatabaseFailure, OpenDatabase } from '../platform/open-database.ts';
import { openEmbedded, openServer } from '../platform/open-database.ts';
import { version } from '../platform/version.ts';
import type { Database } from '../tables.ts';
import { publishedOfFacts, recordsOfDatabase, recordsOfList } from './record-source.ts';
import { bankReadingRoutes } from './routes.ts';
import { searchService } from './search/search-service.ts';

export interface BankPlace {
  readonly varFolder: string;
  readonly databaseUrl: string | null;
  /** Address of a server to be asked instead of this machine. */
  readonly server: string | null;
  /** Where a server on this machine answers unless told otherwise. */
  readonly usualServer: string;
}

/** What answered: a server that runs, the database of this machine, or the facts where there is no database. */
export type BankSource =
  | { readonly kind: 'server'; readonly address: string }
  | { readonly kind: 'database' }
  | { readonly kind: 'facts' };

/** A document of /api/v1, or the problem in its place. */
export interface BankAnswer {
  readonly status: number;
  readonly document: unknown;
}

export interface OpenBank {
  readonly kind: 'bank';
  readonly source: BankSource;
  /** Asks for a path below /api/v1 as a visitor. */
  readonly get: (path: string) => Promise<BankAnswer>;
  readonly close: () => Promise<void>;
}

export type BankFailure =
  | DatabaseFailure
  | { readonly kind: 'server-unreachable'; readonly address: string; readonly reason: string }
  /** The database is there, but no server has filled it yet. */
  | { readonly kind: 'not-prepared' }
  | { readonly kind: 'bad-facts' };

const bankOfServer = async (address: string, locale: Locale): Promise<OpenBank | BankFailure> => {
  const get = async (path: string): Promise<BankAnswer> => {
    const reply = await fetch(`${address}/api/v1${path}`, { headers: { 'accept-language': locale } });
    return { status: reply.status, document: await reply.json() };
  };
  try {
    await fetch(`${address}/api/v1/countries?limit=1`);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      kind: 'server-unreachable',
      address,
      reason: cause instanceof Error ? cause.message : String(cause),
    };
  }
  return { kind: 'bank', source: { kind: 'server', address }, get, close: async () => {} };
};

/** The routes themselves, asked without a network. */
const bankOfRoutes = async (
  facts: Facts,
  database: OpenDatabase | null,
  varFolder: string,
  locale: Locale,
): Promise<OpenBank> => {
  const corridors = corridorService({
    varFolder,
    readFacts: shippedCorridors,
    now: () => new Date(),
    onDefect: (reason) => {
      throw reason;
    },
  });
  const records = database === null ? publishedOfFacts(facts) : [];
  const db = database?.db ?? null;
  const search = searchService({ db, records, facts, corridors });
  const app = await httpServer({
    // Health alone would ask it, and nobody asks for that here.
    db: db as Database,
    version,
    routes: (api) =>
      bankReadingRoutes(api, {
        search,
        facts,
        records: db === null ? recordsOfList(records) : recordsOfDatabase(db),
        bestRoutes: corridors.bestRoutes,
        today: () => new Date().toISOString().slice(0, 10),
      }),
  });
  return {
    kind: 'bank',
    source: { kind: database === null ? 'facts' : 'database' },
    get: async (path) => {
      const reply = await app.inject({ url: `/api/v1${path}`, headers: { 'accept-language': locale } });
      return { status: reply.statusCode, document: reply.json() };
    },
    close: async () => {
      await app.close();
      await corridors.close();
      await database?.close();
    },
  };
};

const isPrepared = async ({ db }: OpenDatabase): Promise<boolean> => {
  const { rows } = await sql<{ found: string | null }>`
    select to_regclass('registry_record')::text as found`.execute(db);
  return rows[0]?.found != null;
};

/**
 * Opens the data bank for one question: a server where one is named, else the database of this machine; where a server
 * that runs holds it, that server; where there is none yet, the facts that are shipped.
 */
export const openBank = async (place: BankPlace, locale: Locale): Promise<OpenBank | BankFailure> => {
  const { varFolder, databaseUrl, server, usualServer } = place;
  if (server !== null) return bankOfServer(server.replace(/\/+$/, ''), locale);
  const folder = databaseFolder(varFolder);
  const isThere = databaseUrl !== null || existsSync(folder);
  const database = !isThere
    ? null
    : databaseUrl === null
      ? await openEmbedded(folder, null)
      : await openServer(databaseUrl);
  if (database !== null && database.kind !== 'open')
    return database.kind === 'folder-locked' ? bankOfServer(usualServer, locale) : database;
  if (database !== null && !(await isPrepared(database))) {
    await database.close();
    return { kind: 'not-prepared' };
  }
  const reading = readFacts();
  if (reading.kind === 'facts') return bankOfRoutes(reading.facts, database, varFolder, locale);
  await database?.close();
  return { kind: 'bad-facts' };
};
