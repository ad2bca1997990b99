/** Support for tests of matching: artificial records and accounts, and servers that are told who asks. */
import type { Heading } from '@hamkor/nomenclature';
import type { Grant, RecordBody, RecordState, Viewer, Visibility } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import type { FastifyInstance } from 'fastify';
import type { ApiServer } from '../platform/http.ts';
import { httpServer } from '../platform/http.ts';
import { guardAccess } from '../platform/route-access.ts';
import { keepRecords } from '../registry/keep-records.ts';
import type { Database } from '../tables.ts';
import type { SearchedFacts } from './search/search-service.ts';

const everybody: Visibility = { scope: 'public', states: [] };

type DetailsOf<T extends RecordBody['type']> = Extract<RecordBody, { readonly type: T }>['details'];

const common = {
  otherNames: [],
  summary: null,
  note: null,
  identifiers: [],
  place: null,
  website: null,
  links: [],
  source: { cited: 'An example of a test', year: 2026, confidence: 'published' as const, origin: null },
};

/** An enterprise that makes products of some headings. */
export const exampleOrganisation = (
  name: string,
  state: string,
  hs: readonly string[] = [],
  details: Partial<DetailsOf<'organisation'>> = {},
): RecordBody => ({
  ...common,
  type: 'organisation',
  name: { en: name, ru: null, zh: null },
  states: [state],
  codes: hs.map((code) => ({ scheme: 'HS', edition: '2022', code })),
  details: {
    kind: 'enterprise',
    legalForm: null,
    employees: null,
    capacities: [],
    certificates: [],
    languages: [],
    ...details,
  },
});

/** A request for, or an offer of, products of some headings. */
export const exampleNeed = (
  name: RecordBody['name'],
  state: string,
  hs: readonly string[],
  details: Partial<DetailsOf<'need'>> = {},
): RecordBody => ({
  ...common,
  type: 'need',
  name,
  states: [state],
  codes: hs.map((code) => ({ scheme: 'HS', edition: '2022', code })),
  details: {
    kind: 'request',
    organisationName: 'Named in the test only',
    quantity: null,
    smallestLot: null,
    certificates: [],
    withinDays: null,
    deadline: null,
    deadlineDate: null,
    ...details,
  },
});

/** A published record. */
export const exampleRecord = (
  id: string,
  body: RecordBody,
  given: Partial<Pick<RecordState, 'owner' | 'visibility' | 'status' | 'act' | 'expiresOn' | 'body'>> = {},
): RecordState => ({
  id,
  type: body.type,
  owner: { state: body.states[0] ?? null, organisation: null },
  status: 'published',
  visibility: everybody,
  version: 1,
  body,
  rivals: [],
  authors: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  publishedAt: '2026-01-01T00:00:00.000Z',
  confirmedAt: '2026-01-01T00:00:00.000Z',
  expiresOn: null,
  act: 1,
  ...given,
});

/** Keeps records as the owner of the tables. */
export const keepExamples = (owner: Database, records: readonly RecordState[]): Promise<void> =>
  keepRecords(
    owner,
    records.map((state) => ({
      evolved: { state, taken: null, bodies: new Map([[state.act, state.body]]) },
      kind: 'registry.publish',
      quality: 1,
    })),
  );

export const viewerOf = (account: string, ...grants: readonly Grant[]): Viewer => ({ account, grants });

/** Keeps accounts with their grants as the owner of the tables. */
export const keepAccounts = async (owner: Database, viewers: readonly Viewer[]): Promise<void> => {
  const at = new Date('2026-01-01T00:00:00.000Z');
  await owner.transaction().execute(async (transaction) => {
    for (const { account, grants } of viewers) {
      if (account === null) continue;
      await transaction
        .insertInto('account')
        .values({
          id: account,
          login: account,
          name: `Person of ${account}`,
          email: `${account}@example.org`,
          language: 'en',
          password_hash: null,
          created_at: at,
        })
        .execute();
      if (grants.length > 0)
        await transaction
          .insertInto('account_grant')
          .values(
            grants.map((grant) => ({
              role: grant.role,
              state: grant.state,
              organisation: grant.organisation,
              account,
              provider: null,
              granted_by: null,
              granted_at: at,
            })),
          )
          .execute();
    }
  });
};

/** A server that takes whoever asks to be the account in the header `x-account`. */
export const serverFor = (
  db: Database,
  viewers: readonly Viewer[],
  routes: (api: ApiServer) => void | Promise<void>,
): Promise<FastifyInstance> =>
  httpServer({
    db,
    version: '0.0.0',
    routes: (api) => {
      guardAccess(api);
      return routes(api);
    },
    viewerOf: async ({ headers }) =>
      viewers.find(({ account }) => account === headers['x-account']) ?? visitor,
  });

const named = (en: string, ru: string, zh: string) => ({ en, ru, zh });

const heading = (hs: string, name: Heading['name'], terms: Heading['terms']): Heading => ({
  hs,
  name,
  terms,
  stage: 'capital',
  inputs: [],
  minorInputs: [],
});

/** Two headings, with everyday words for them, and nothing else. */
export const exampleFacts = (): SearchedFacts => {
  const headings = [
    heading('8406', named('Steam turbines', 'Турбины паровые', '汽轮机'), {
      en: ['turbine'],
      ru: ['турбина'],
      zh: ['涡轮机'],
    }),
    heading('8413', named('Pumps for liquids', 'Насосы жидкостные', '液体泵'), {
      en: ['pump'],
      ru: ['насос'],
      zh: ['泵', '水泵'],
    }),
  ];
  return {
    trade: { headings } as unknown as SearchedFacts['trade'],
    nomenclature: {
      divisions: [],
      chapters: [{ id: '84', section: 'XVI', name: named('Machinery', 'Машины', '机械') }],
    } as unknown as SearchedFacts['nomenclature'],
    countries: [],
    mechanisms: [],
    claims: [],
  };
};
