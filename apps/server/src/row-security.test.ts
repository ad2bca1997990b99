import type { RecordState, Role, Scope, Status, Viewer } from '@hamkor/registry';
import { mayRead, organisationRoles, scopes, stateRoles, statuses } from '@hamkor/registry';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from './platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from './platform/test-database.ts';
import { asViewer } from './platform/viewer.ts';
import { isDraft } from './registry/record-row.ts';
import type { Tables } from './tables.ts';
import type { Row } from './test-row-security.ts';
import { dossiers, records, rowsOf, stateOf, viewers } from './test-row-security.ts';

const operations = ['select', 'insert', 'update', 'delete'] as const;
type Operation = (typeof operations)[number];

/** Whether a viewer may do something to a row of `rowsOf`. */
type Rule = (viewer: Viewer, row: Row) => boolean;
type Rules = Readonly<Record<Operation, Rule>>;

const never: Rule = () => false;
const always: Rule = () => true;
const isSignedIn: Rule = ({ account }) => account !== null;

const byId = new Map(records.map((state) => [state.id, state]));
const recordOf = (row: Row, column: string): RecordState => byId.get(String(row[column]))!;
const reads =
  (column: string): Rule =>
  (viewer, row) =>
    mayRead(viewer, recordOf(row, column));
const speaks =
  (column: string): Rule =>
  ({ grants }, row) => {
    const { owner } = recordOf(row, column);
    return grants.some(({ role, state, organisation }) => {
      if (organisation !== null) return organisation === owner.organisation;
      if (owner.state === null) return role === 'secretariat-officer';
      return state === owner.state;
    });
  };
const all =
  (...rules: readonly Rule[]): Rule =>
  (viewer, row) =>
    rules.every((rule) => rule(viewer, row));
const any =
  (...rules: readonly Rule[]): Rule =>
  (viewer, row) =>
    rules.some((rule) => rule(viewer, row));

const belongs: Rule = ({ grants }, row) =>
  grants.some(({ organisation }) => organisation === row['organisation']);
const isSide: Rule = ({ grants }) =>
  grants.some(({ organisation }) => organisation === 'org-a' || organisation === 'org-c');
const isOwnSide: Rule = ({ grants }, { side }) =>
  grants.some(({ organisation }) => organisation === (side === 'asker' ? 'org-c' : 'org-a'));
const isAsker: Rule = ({ grants }) => grants.some(({ organisation }) => organisation === 'org-c');
const isOwn =
  (column: string): Rule =>
  ({ account }, row) =>
    account !== null && row[column] === account;
const readsAct: Rule = ({ grants }, { scope, states, owner_organisation: organisation }) => {
  if (scope === 'public') return true;
  if (scope === 'members') return grants.length > 0;
  const isOfState = grants.some(({ state }) => state === 'KAZ');
  if (scope === 'national') return isOfState;
  if (scope === 'named')
    return isOfState || grants.some(({ state }) => (states as readonly string[]).includes(state ?? ''));
  return grants.some(
    (held) =>
      held.organisation === organisation ||
      (held.state === 'KAZ' && ['ministry-editor', 'national-coordinator'].includes(held.role)),
  );
};
const coordinates: Rule = ({ grants }, { state }) =>
  grants.some((held) => held.role === 'national-coordinator' && held.state === state);

const dossierOf = (row: Row, column: string) => dossiers.find(({ id }) => id === row[column])!;
const readsDossier =
  (column: string): Rule =>
  ({ grants }, row) =>
    dossierOf(row, column).readers === 'public' || grants.length > 0;
const actsInDossier =
  (column: string): Rule =>
  ({ grants }, row) => {
    const states: readonly string[] = dossierOf(row, column).states;
    return grants.some(({ role, state }) =>
      ['analyst', 'ministry-editor', 'national-coordinator'].includes(role)
        ? states.includes(state ?? '')
        : role === 'secretariat-officer',
    );
  };
/** What was frozen stays as it was. */
const frozen: Rules = {
  select: readsDossier('dossier'),
  insert: all(readsDossier('dossier'), actsInDossier('dossier')),
  update: never,
  delete: never,
};

/** Only the code that keeps it, on its duty, does anything. */
const onDuty: Rules = { select: never, insert: never, update: never, delete: never };
const ownToRead = (column: string): Rules => ({ ...onDuty, select: isOwn(column) });
const ownAltogether = (column: string): Rules => ({
  select: isOwn(column),
  insert: isOwn(column),
  update: isOwn(column),
  delete: isOwn(column),
});

/** Cases: read by whoever they are for, written by whoever holds a role: what each may do in them their rules say. */
const holdsRole: Rule = ({ grants }) => grants.length > 0;
const readsCase: Rule = (viewer, row) => row['readers'] === 'public' || holdsRole(viewer, row);
const ofCase: Rules = { select: readsCase, insert: holdsRole, update: holdsRole, delete: never };
const prepares: Rule = ({ grants }, { state }) =>
  grants.some((held) => (stateRoles as readonly Role[]).includes(held.role) && held.state === state);

/** Tables whose rows are for some and not for others: what each of them may do. */
const guarded: Readonly<Record<string, Rules>> = {
  act: { select: readsAct, insert: always, update: never, delete: never },
  account: ownToRead('id'),
  account_grant: ownToRead('account'),
  account_identity: ownToRead('account'),
  account_key: ownToRead('account'),
  account_passkey: ownToRead('account'),
  account_recovery_code: ownToRead('account'),
  account_session: ownToRead('account'),
  account_ticket: onDuty,
  account_totp: ownToRead('account'),
  account_nonce: onDuty,
  invitation: onDuty,
  sign_in_attempt: onDuty,
  registry_record: {
    select: reads('id'),
    insert: speaks('id'),
    update: all(reads('id'), speaks('id')),
    delete: never,
  },
  registry_step: {
    select: reads('record'),
    insert: all(isSignedIn, reads('record')),
    update: never,
    delete: never,
  },
  registry_shipped: onDuty,
  state_policy: { select: always, insert: coordinates, update: never, delete: never },
  duplicate_case: {
    select: all(reads('one'), reads('other'), any(speaks('one'), speaks('other'))),
    insert: all(isSignedIn, reads('one'), reads('other')),
    update: all(reads('one'), reads('other'), any(speaks('one'), speaks('other'))),
    delete: never,
  },
  saved_search: ownAltogether('account'),
  saved_search_hit: { ...ownAltogether('account'), update: never },
  notice: ownAltogether('account'),
  matching_progress: onDuty,
  interest: { select: isSide, insert: isSignedIn, update: isSide, delete: never },
  interest_party: {
    select: belongs,
    insert: any(
      all(belongs, (_viewer, { side }) => side === 'asker'),
      all(isAsker, (_viewer, { side }) => side === 'holder'),
    ),
    update: belongs,
    delete: never,
  },
  interest_teaser: { select: isSide, insert: isAsker, update: isOwnSide, delete: never },
  interest_commitment: { select: isSide, insert: isOwnSide, update: never, delete: never },
  delivery: ofCase,
  council_case: ofCase,
  council_document: ofCase,
  council_part: ofCase,
  council_decision: { ...ofCase, delete: holdsRole },
  council_note: { select: prepares, insert: prepares, update: prepares, delete: never },
  council_calendar: ownAltogether('account'),
  dossier: {
    select: readsDossier('id'),
    insert: actsInDossier('id'),
    update: all(readsDossier('id'), actsInDossier('id')),
    delete: never,
  },
  dossier_snapshot: frozen,
  dossier_capture: frozen,
};

/** Tables and views whose rows are for everybody alike: what the role that serves requests may do with any of them. */
const open: Readonly<Record<string, string>> = {
  act_entry: 'INSERT,SELECT',
  checkpoint: 'INSERT,SELECT',
  ...Object.fromEntries(
    ['analysis', 'weight_profile', 'chain_model', 'chain_part', 'chain_process', 'chain_run'].map((table) => [
      table,
      'DELETE,INSERT,SELECT,UPDATE',
    ]),
  ),
  ...Object.fromEntries(
    [
      'claim',
      'claim_indicator',
      'country',
      'data_load',
      'indicator',
      'mechanism',
      'origin',
      // Views over the records, seen through the eyes of whoever asks.
      'origin_use',
      'project',
      'park',
      'organisation',
      'need',
      'record',
    ].map((table) => [table, 'SELECT']),
  ),
  kysely_migration: '',
  kysely_migration_lock: '',
};

const denied = '42501';

/** Whether a statement touched a row, or passed row security and met another rule of the table. */
const passes = async (transaction: Kysely<Tables>, statement: ReturnType<typeof sql>): Promise<boolean> => {
  await sql`savepoint trying`.execute(transaction);
  try {
    const { rows, numAffectedRows } = await statement.execute(transaction);
    return rows.length > 0 || (numAffectedRows ?? 0n) > 0n;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code !== denied && code?.startsWith('23') !== true) throw error;
    return code !== denied;
  } finally {
    await sql`rollback to savepoint trying`.execute(transaction);
  }
};

const statements: Readonly<
  Record<Operation, (table: string, row: Row, same: ReturnType<typeof sql>) => ReturnType<typeof sql>>
> = {
  select: (table, _row, same) => sql`select from ${sql.id(table)} where ${same}`,
  insert: (table, row) => sql`
    insert into ${sql.id(table)} overriding system value
    select * from json_populate_record(null::${sql.id(table)}, ${JSON.stringify(row)}::json)`,
  update: (table, _row, same) => {
    const column = sql.id(Object.keys(rowsOf[table]![0]!)[0]!);
    return sql`update ${sql.id(table)} set ${column} = ${column} where ${same}`;
  },
  delete: (table, _row, same) => sql`delete from ${sql.id(table)} where ${same}`,
};

const seen = async (db: Kysely<Tables>, table: string): Promise<number> =>
  (await sql`select from ${sql.id(table)}`.execute(db)).rows.length;

describe.skipIf(!hasPostgres)(databaseTitle('row security'), () => {
  let database: TestDatabase;
  /** The rows as they are kept, with what the database filled in. */
  const kept = new Map<string, readonly Row[]>();
  const keys = new Map<string, readonly string[]>();

  beforeAll(async () => {
    database = await startTestDatabase();
    const { db } = database;
    for (const [table, rows] of Object.entries(rowsOf)) {
      for (const row of rows) {
        const columns = sql.join(Object.keys(row).map((column) => sql.id(column)));
        await sql`
          insert into ${sql.id(table)} (${columns})
          select ${columns} from json_populate_record(null::${sql.id(table)}, ${JSON.stringify(row)}::json)`.execute(
          db,
        );
      }
      const { rows: whole } = await sql<{
        row: Row;
      }>`select to_jsonb(one_row) as row from ${sql.id(table)} as one_row`.execute(db);
      kept.set(
        table,
        whole.map(({ row }) => row),
      );
      const { rows: primary } = await sql<{ name: string }>`
        select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
        where indrelid = ${table}::regclass and indisprimary`.execute(db);
      keys.set(
        table,
        primary.map(({ name }) => name),
      );
    }
  });
  afterAll(() => database.stop());

  test('every table and view of the database is expected here, and guarded where its rows are not for all', async () => {
    const { rows } = await sql<{ name: string; isGuarded: boolean; privileges: string; isChecked: boolean }>`
      select tables.table_name as name, relrowsecurity and relforcerowsecurity as "isGuarded",
        relkind = 'r' or coalesce('security_invoker=true' = any(reloptions), false) as "isChecked",
        coalesce((select string_agg(privilege_type, ',' order by privilege_type)
          from information_schema.role_table_grants as held
          where held.table_name = tables.table_name and grantee = 'hamkor_app'), '') as privileges
      from information_schema.tables
      join pg_class on pg_class.oid = ('public.' || quote_ident(tables.table_name))::regclass
      where table_schema = 'public' order by 1`.execute(database.db);
    const expected = [...Object.keys(guarded), ...Object.keys(open)].toSorted();
    expect(rows.map(({ name }) => name).toSorted()).toEqual(expected);
    expect(
      rows
        .filter(({ isGuarded }) => isGuarded)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(guarded).toSorted());
    expect(rows.filter(({ isChecked }) => !isChecked)).toEqual([]);
    for (const { name, privileges } of rows)
      if (open[name] !== undefined) expect(privileges, name).toBe(open[name]);
  });

  test('the role that serves requests owns nothing and is bound by row security', async () => {
    const { rows } = await sql<{ owns: number; rolsuper: boolean; rolbypassrls: boolean }>`
      select rolsuper, rolbypassrls,
        (select count(*)::integer from pg_class where relowner = pg_roles.oid) as owns
      from pg_roles where rolname = 'hamkor_app'`.execute(database.db);
    expect(rows).toEqual([{ owns: 0, rolsuper: false, rolbypassrls: false }]);
  });

  test.each(Object.keys(guarded))(
    '%s: every role does to every row what it may, and nothing else',
    async (table) => {
      const rules = guarded[table]!;
      const rows = kept.get(table)!;
      expect(rows.length).toBeGreaterThan(0);
      const wrong: string[] = [];
      for (const [name, viewer] of Object.entries(viewers))
        await asViewer(database.app, viewer, async (transaction) => {
          for (const row of rows) {
            const same = sql.join(
              keys.get(table)!.map((key) => sql`${sql.id(key)}::text = ${String(row[key])}`),
              sql` and `,
            );
            for (const operation of operations) {
              const did = await passes(transaction, statements[operation](table, row, same));
              if (did !== rules[operation](viewer, row))
                wrong.push(
                  `${name} ${did ? 'can' : 'cannot'} ${operation} ${JSON.stringify(keys.get(table)!.map((key) => row[key]))}`,
                );
            }
          }
        });
      expect(wrong).toEqual([]);
    },
  );

  test('without settings, and with empty ones, nothing is seen but what is public', async () => {
    const expected: Record<string, number> = {
      act: 1,
      dossier: 1,
      dossier_snapshot: 1,
      dossier_capture: 1,
      registry_record: 3,
      registry_step: 3,
      state_policy: 2,
      delivery: 1,
      council_case: 1,
      council_document: 1,
      council_part: 1,
      council_decision: 1,
    };
    for (const table of Object.keys(guarded)) {
      expect(await seen(database.app, table), table).toBe(expected[table] ?? 0);
      expect(await asViewer(database.app, viewers['visitor']!, (db) => seen(db, table)), table).toBe(
        expected[table] ?? 0,
      );
    }
  });

  test('views show what their tables show to whoever asks', async () => {
    for (const viewer of Object.values(viewers))
      await asViewer(database.app, viewer, async (transaction) => {
        const counts = await sql<{ view: number; table: number }>`
          select (select count(*)::integer from record) as view, (select count(*)::integer from registry_record
            where status = 'published' and type in ('project', 'park', 'organisation', 'need')) as table`.execute(
          transaction,
        );
        expect(counts.rows[0]!.view).toBe(counts.rows[0]!.table);
      });
  });

  test('the database lets read what the registry lets read, for 10,000 random pairs of viewer and record', async () => {
    const state = fc.constantFrom('KAZ', 'UZB', 'TJK');
    const organisation = fc.constantFrom('org-a', 'org-b');
    const ofState = fc.record({
      role: fc.constantFrom(...stateRoles),
      state,
      organisation: fc.constant(null),
    });
    const ofOrganisation = fc.record({ role: fc.constantFrom(...organisationRoles), state, organisation });
    const ofInstallation = fc.record({
      role: fc.constantFrom<Role>('administrator', 'auditor', 'secretariat-officer'),
      state: fc.constant(null),
      organisation: fc.constant(null),
    });
    const viewer: fc.Arbitrary<Viewer> = fc.record({
      account: fc.constant('somebody'),
      grants: fc.array(fc.oneof(ofState, ofOrganisation, ofInstallation), { maxLength: 3 }),
    });
    const record = fc
      .record({
        owner: fc.record({ state: fc.option(state), organisation: fc.option(organisation) }),
        status: fc.constantFrom<Status>(...statuses),
        scope: fc.constantFrom<Scope>(...scopes),
        states: fc.subarray(['KAZ', 'UZB', 'TJK']),
        isPublished: fc.boolean(),
      })
      .map((one) =>
        stateOf(
          'random',
          one.owner,
          one.status,
          one.scope,
          one.states,
          one.isPublished || one.status === 'published',
        ),
      );
    await fc.assert(
      fc.asyncProperty(viewer, fc.array(record, { minLength: 100, maxLength: 100 }), async (who, some) => {
        const asked = some.map((one) => ({
          is_draft: isDraft(one),
          scope: one.visibility.scope,
          named: one.visibility.states,
          state: one.owner.state,
          organisation: one.owner.organisation,
        }));
        const answers = await asViewer(database.app, who, async (transaction) =>
          sql<{ may: boolean }>`
            select hamkor_may_read_record(is_draft, scope, named, state, organisation) as may
            from json_to_recordset(${JSON.stringify(asked)}::json)
              as asked (is_draft boolean, scope text, named text[], state text, organisation text)`.execute(
            transaction,
          ),
        );
        expect(answers.rows.map(({ may }) => may)).toEqual(some.map((one) => mayRead(who, one)));
      }),
      { numRuns: 100 },
    );
  });
});
