import type { Kysely } from 'kysely';
import type { AccountTables } from './accounts/tables.ts';
import type { ActTables } from './acts/tables.ts';
import type { AnalysisTables } from './analyses/tables.ts';
import type { ChainDatabaseTables } from './chains/tables.ts';
import type { CouncilTables } from './council/tables.ts';
import type { CountryTables } from './countries/tables.ts';
import type { DossierTables } from './dossiers/tables.ts';
import type { DeliveryTables } from './delivery/tables.ts';
import type { LedgerTables } from './ledger/tables.ts';
import type { MatchingTables } from './matching/tables.ts';
import type { PlatformTables } from './platform/tables.ts';
import type { ProfileTables } from './profiles/tables.ts';
import type { RegistryTables } from './registry/tables.ts';

/** Every table of the database; each domain contributes the ones it owns. */
export interface Tables
  extends
    PlatformTables,
    ActTables,
    AccountTables,
    CountryTables,
    LedgerTables,
    RegistryTables,
    AnalysisTables,
    ProfileTables,
    ChainDatabaseTables,
    DeliveryTables,
    MatchingTables,
    DossierTables,
    CouncilTables {}

/** A connection to the one database, typed by all its tables. */
export type Database = Kysely<Tables>;
