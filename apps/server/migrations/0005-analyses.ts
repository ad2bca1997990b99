import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What readers keep: questions with the data they were asked of, and weights under a name. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const createdAt = sql`now()`;
  await db.schema
    .createTable('analysis')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('question', 'jsonb', (column) => column.notNull())
    .addColumn('vintage', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('found', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(createdAt))
    .execute();
  await db.schema.createIndex('analysis_vintage').on('analysis').column('vintage').execute();
  await db.schema
    .createTable('weight_profile')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text')
    .addColumn('weights', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(createdAt))
    .execute();
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.dropTable('weight_profile').execute();
  await db.schema.dropTable('analysis').execute();
};
