import type { Json } from '@hamkor/acts';
import type { BodyOf } from '@hamkor/registry';
import type { ExchangedRecord, Publisher } from '../exchanged-record.ts';
import { ofType } from '../exchanged-record.ts';
import { restOf } from '../rest.ts';
import type { Oc4idsProject } from './document.ts';
import { readProject } from './read-project.ts';
import { writeProject } from './write-project.ts';

/** One project with what its form lacks under `hamkor`. */
const wholeProject = (
  record: ExchangedRecord<'project'>,
  parkOf: (id: string) => BodyOf<'park'> | null,
): Oc4idsProject => {
  const project = writeProject(record, parkOf);
  const rest = restOf(readProject(project), record.body as Json);
  return rest.length === 0 ? project : { ...project, hamkor: { rest } };
};

/**
 * An OC4IDS 0.9 project package (https://standard.open-contracting.org/infrastructure) of the projects among some records;
 * null where there is none, since a package without projects is not valid. It is dated with the last change of a project.
 */
export const oc4idsPackage = (records: readonly ExchangedRecord[], publisher: Publisher) => {
  const projects = ofType(records, 'project');
  if (projects.length === 0) return null;
  const parks = new Map(ofType(records, 'park').map(({ id, body }) => [id, body]));
  return {
    uri: `${publisher.address}/api/v1/exchange/oc4ids`,
    publishedDate: projects
      .map(({ updatedAt }) => updatedAt)
      .reduce((one, other) => (one > other ? one : other)),
    version: '0.9',
    publisher: { name: publisher.name, uri: publisher.address },
    projects: projects.map((record) => wholeProject(record, (id) => parks.get(id) ?? null)),
  };
};
