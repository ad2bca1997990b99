import { matchListSchema, parksOfProductSchema, partnersOfOptionSchema } from '@hamkor/contract';
import type { PartnersOfOptionDocument } from '@hamkor/contract';
import type { Conditions } from '@hamkor/matching';
import type { OptionItem } from '@hamkor/trade';
import { z } from 'zod';
import type { Facts } from '../../facts/facts.ts';
import { commaList, countries } from '../../listing/query-fields.ts';
import { notReady } from '../../options/option-finder.ts';
import { whenReady } from '../../options/when-ready.ts';
import type { ApiServer } from '../../platform/http.ts';
import { productsOf } from '../../products/products-of.ts';
import type { RecordSource } from '../record-source.ts';
import type { PartnerService } from './partner-service.ts';
import { buyerSought, buyingRoles, codesOfOption, makerSought } from './sought-sides.ts';

export interface PartnerRouteDependencies {
  readonly partners: PartnerService;
  readonly records: RecordSource;
  readonly facts: Facts;
  /** Options under their usual weights; none are asked about where absent. */
  readonly allOptions?: () => Promise<readonly OptionItem[]>;
  /** The same of a vintage. */
  readonly optionsOf?: (ref: string) => Promise<readonly OptionItem[]>;
}

const tag = 'Matching';
const id = (what: string) => z.object({ id: z.stringFormat('an id', /^\P{Cc}{1,80}$/u).describe(what) });
const limit = z.coerce.number().int().min(1).max(100).default(20).describe('Partners told at most');
const employees = z.coerce.number().int().min(0).max(10_000_000).optional();

const conditionFields = {
  withinDays: z.coerce
    .number()
    .int()
    .min(1)
    .max(365)
    .optional()
    .describe('Days within which goods must arrive by the best way between the main places of both states'),
  certificates: commaList(
    z.stringFormat('ISO 9001', /^[^\p{Cc},]{1,120}$/u),
    'Standards that whoever gives must hold, separated by commas',
  ),
  states: countries,
  employeesFrom: employees.describe('Fewest employees of the other side, where known'),
  employeesTo: employees.describe('Most employees of the other side, where known'),
  limit,
};
const conditionSchema = z.strictObject(conditionFields);

const conditionsOf = (query: z.output<typeof conditionSchema>): Conditions => ({
  withinDays: query.withinDays ?? null,
  certificates: query.certificates ?? [],
  states: query.states ?? [],
  ...(query.employeesFrom === undefined && query.employeesTo === undefined
    ? {}
    : { employees: { least: query.employeesFrom ?? null, most: query.employeesTo ?? null } }),
});

const addMatches = (api: ApiServer, { partners, records }: PartnerRouteDependencies): void => {
  api.get(
    '/records/:id/matches',
    {
      schema: {
        tags: [tag],
        summary:
          'Partners for a record: who could give what it asks for, or who asks for what it gives, with reasons for both sides',
        params: id('Id of the record'),
        querystring: conditionSchema,
        response: { 200: matchListSchema },
      },
    },
    async (request, reply) => {
      const record = await records.find(request.viewer, request.params.id);
      if (record === null)
        return reply.problem({ kind: 'not-found', resource: 'record', id: request.params.id });
      const side = partners.sideOf(record);
      if (side === null) return { id: record.id, matches: [], excluded: [] };
      const found = await partners.partnersOf(
        request.viewer,
        side,
        conditionsOf(request.query),
        request.query.limit,
      );
      if (found.kind === 'not-ready') return reply.problem(notReady);
      return { id: record.id, matches: [...found.matches], excluded: [...found.excluded] };
    },
  );
};

const addParks = (api: ApiServer, { partners }: PartnerRouteDependencies): void => {
  api.get(
    '/chains/parks',
    {
      schema: {
        tags: [tag],
        summary: 'Parks and zones whose branches make a product',
        querystring: z.strictObject({
          hs: z.stringFormat('8413', /^\d{4}(\d{2})?$/).describe('Heading or subheading of HS 2022'),
          state: countries,
          limit,
        }),
        response: { 200: parksOfProductSchema },
      },
    },
    async (request, reply) => {
      const { hs, state, limit: most } = request.query;
      const found = await partners.partnersOf(
        request.viewer,
        makerSought(`product ${hs}`, [{ scheme: 'HS', edition: '2022', code: hs }]),
        { states: state ?? [] },
        most,
        ['park'],
      );
      if (found.kind === 'not-ready') return reply.problem(notReady);
      return { hs, matches: [...found.matches] };
    },
  );
};

const addOptions = (
  api: ApiServer,
  { partners, facts, optionsOf }: PartnerRouteDependencies,
  allOptions: () => Promise<readonly OptionItem[]>,
): void => {
  api.get(
    '/options/:id/partners',
    {
      schema: {
        tags: [tag],
        summary: 'Who could do what an option proposes: organisations and parks of each state for its role',
        params: id('Id of the option'),
        querystring: z.strictObject({
          limit,
          vintage: z
            .stringFormat('a name', /^\P{Cc}{1,200}$/u)
            .optional()
            .describe('Data that the option is of; those in use unless given'),
        }),
        response: { 200: partnersOfOptionSchema },
      },
    },
    async (request, reply) => {
      const { vintage } = request.query;
      const asked = vintage === undefined || optionsOf === undefined ? allOptions() : optionsOf(vintage);
      const ready = await whenReady(asked);
      if (ready.kind === 'not-ready') return reply.problem(notReady);
      const option = ready.value.find((one) => one.id === request.params.id);
      if (option === undefined)
        return reply.problem({ kind: 'not-found', resource: 'option', id: request.params.id });
      const { catalogue } = productsOf(facts);
      const roles: PartnersOfOptionDocument['roles'] = [];
      for (const { iso3, role, brings } of option.partners) {
        const codes = codesOfOption(option, brings, catalogue);
        const sought = buyingRoles.has(role) ? buyerSought(option.id, codes) : makerSought(option.id, codes);
        // oxlint-disable-next-line no-await-in-loop -- the embedded database has one connection: nothing is won side by side
        const found = await partners.partnersOf(
          request.viewer,
          sought,
          { states: [iso3] },
          request.query.limit,
          buyingRoles.has(role) ? ['need', 'rfq'] : ['organisation', 'park'],
        );
        if (found.kind === 'not-ready') return reply.problem(notReady);
        roles.push({
          role,
          state: iso3,
          codes: codes.map(({ scheme, code }) => `${scheme} ${code}`),
          matches: [...found.matches],
        });
      }
      return { id: option.id, roles };
    },
  );
};

/** Partners of records, of options and of products. */
export const partnerRoutes = (api: ApiServer, dependencies: PartnerRouteDependencies): void => {
  addMatches(api, dependencies);
  addParks(api, dependencies);
  if (dependencies.allOptions !== undefined) addOptions(api, dependencies, dependencies.allOptions);
};
