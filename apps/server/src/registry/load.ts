import type { Facts } from '../facts/facts.ts';
import { replaceRows } from '../replace-rows.ts';
import type { Database } from '../tables.ts';
import { mechanismRow } from './mechanism-mapping.ts';
import { needRow } from './need-mapping.ts';
import { organisationRow } from './organisation-mapping.ts';
import { parkRow } from './park-mapping.ts';
import { projectRow } from './project-mapping.ts';

/** Replaces the data bank by the records of the facts. */
export const loadRegistry = async (db: Database, facts: Facts): Promise<void> => {
  await replaceRows(db, 'project', facts.projects.map(projectRow));
  await replaceRows(db, 'park', facts.parks.map(parkRow));
  await replaceRows(db, 'organisation', facts.organisations.map(organisationRow));
  await replaceRows(db, 'need', facts.needs.map(needRow));
  await replaceRows(db, 'mechanism', facts.mechanisms.map(mechanismRow));
};
