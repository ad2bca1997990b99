import type { Kysely } from 'kysely';
import type { PlatformTables } from './platform/tables.ts';

/** Every table of the database; each domain contributes the ones it owns. */
export interface Tables extends PlatformTables {}

/** A connection to the one database, typed by all its tables. */
export type Database = Kysely<Tables>;
