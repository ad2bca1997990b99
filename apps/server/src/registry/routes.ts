import {
  mapSchema,
  mechanismDetailSchema,
  needDetailSchema,
  organisationDetailSchema,
  parkDetailSchema,
  projectDetailSchema,
} from '@hamkor/contract';
import type { Facts } from '../facts/facts.ts';
import { addDetail } from '../listing/detail-route.ts';
import { addList } from '../listing/list-routes.ts';
import type { ApiServer } from '../platform/http.ts';
import { productsOf } from '../products/products-of.ts';
import type { Database } from '../tables.ts';
import { findPoints } from './map-repository.ts';
import { mechanismList } from './mechanism-list.ts';
import { findMechanism } from './mechanism-repository.ts';
import { needList } from './need-list.ts';
import { findNeed } from './need-repository.ts';
import type { ProposedOption } from './option-hints.ts';
import { optionHints } from './option-hints.ts';
import { organisationList } from './organisation-list.ts';
import { findOrganisation } from './organisation-repository.ts';
import { parkList } from './park-list.ts';
import { findPark } from './park-repository.ts';
import { projectList } from './project-list.ts';
import { findProject } from './project-repository.ts';
import { readAs } from './read-as.ts';
import { recordRoutes } from './records/routes.ts';
import { findMechanismsLike, findRelated } from './related-repository.ts';

export interface RegistryDependencies {
  readonly db: Database;
  /** Today as an ISO date: deadlines are judged by it. */
  readonly today: () => string;
  readonly facts: Facts;
  /** All options under their default weights. */
  readonly allOptions: () => Promise<readonly ProposedOption[]>;
}

const tag = 'Data bank';

const addRecords = (api: ApiServer, { db }: RegistryDependencies): void => {
  addDetail(api, {
    path: '/projects/:id',
    tag,
    summary: 'A joint project with related records',
    resource: 'project',
    document: projectDetailSchema,
    find: (id, viewer) =>
      readAs(db, viewer, async (reader) => {
        const project = await findProject(reader, id);
        return project && { ...project, related: await findRelated(reader, { ...project, kind: 'project' }) };
      }),
  });
  addDetail(api, {
    path: '/parks/:id',
    tag,
    summary: 'An industrial park or zone with related records',
    resource: 'park',
    document: parkDetailSchema,
    find: (id, viewer) =>
      readAs(db, viewer, async (reader) => {
        const park = await findPark(reader, id);
        if (!park) return null;
        const comparable = { kind: 'park', id, countries: [park.country], hs: [], isic: park.isic } as const;
        return { ...park, related: await findRelated(reader, comparable) };
      }),
  });
  addDetail(api, {
    path: '/organisations/:id',
    tag,
    summary: 'An organisation with related records',
    resource: 'organisation',
    document: organisationDetailSchema,
    find: (id, viewer) =>
      readAs(db, viewer, async (reader) => {
        const found = await findOrganisation(reader, id);
        if (!found) return null;
        const comparable = { ...found, kind: 'organisation', countries: [found.country] } as const;
        return { ...found, related: await findRelated(reader, comparable) };
      }),
  });
};

const addNeed = (api: ApiServer, { db, today, facts, allOptions }: RegistryDependencies): void => {
  const { concordance } = productsOf(facts).catalogue;
  addDetail(api, {
    path: '/needs/:id',
    tag,
    summary: 'A request or an offer with related records and the options that could meet it',
    resource: 'need',
    document: needDetailSchema,
    find: async (id, viewer) => {
      const need = await readAs(db, viewer, async (reader) => {
        const found = await findNeed(reader, id, today());
        return (
          found && {
            ...found,
            related: await findRelated(reader, { ...found, kind: 'need', countries: [found.country] }),
          }
        );
      });
      if (!need) return null;
      const options = need.hs.length === 0 ? [] : await allOptions();
      return { ...need, options: optionHints(options, need, concordance) };
    },
  });
};

const addMechanism = (api: ApiServer, { db }: RegistryDependencies): void => {
  addDetail(api, {
    path: '/mechanisms/:id',
    tag,
    summary: 'A mechanism with others of its kind',
    resource: 'mechanism',
    document: mechanismDetailSchema,
    find: async (id) => {
      const mechanism = await findMechanism(db, id);
      return mechanism && { ...mechanism, related: await findMechanismsLike(db, mechanism) };
    },
  });
};

/** The data bank: lists with filters and as tables, records with what is related to them, points for a map. */
export const registryRoutes = (api: ApiServer, dependencies: RegistryDependencies): void => {
  const { db, today } = dependencies;
  addList(api, projectList(db));
  addList(api, parkList(db));
  addList(api, organisationList(db));
  addList(api, needList(db, today));
  addList(api, mechanismList(db));
  addRecords(api, dependencies);
  addNeed(api, dependencies);
  addMechanism(api, dependencies);
  recordRoutes(api, dependencies);
  api.get(
    '/map',
    { schema: { tags: [tag], summary: 'Projects and parks as points', response: { 200: mapSchema } } },
    async ({ viewer }) => ({ points: await readAs(db, viewer, findPoints) }),
  );
};
