/** Made-up records for the tests of this package. */
import fc from 'fast-check';
import type { CodeLists } from './codes/check-code.ts';
import type { RecordedAct } from './history/evolve.ts';
import type { BodyOf } from './record-body.ts';
import type { Owner } from './record-state.ts';
import type { RegistryAct } from './registry-act.ts';
import type { Grant, Role, Viewer } from './role.ts';
import { organisationRoles, roles } from './role.ts';
import type { Visibility } from './visibility.ts';
import { scopes } from './visibility.ts';

export const projectBody = (
  details: Partial<BodyOf<'project'>['details']> = {},
  body: Partial<BodyOf<'project'>> = {},
): BodyOf<'project'> => ({
  type: 'project',
  name: { en: 'Example foundry', ru: 'Пример литейного завода', zh: '示例铸造厂' },
  otherNames: [],
  summary: { en: 'Castings for lorries, made for the tests and nowhere else', ru: null, zh: null },
  note: null,
  states: ['KAZ', 'RUS'],
  codes: [{ scheme: 'HS', edition: '2022', code: '8708' }],
  identifiers: [],
  place: { name: 'Example town', lat: 53.2, lon: 63.6, unlocode: null },
  website: null,
  links: [],
  source: { cited: 'https://example.org/foundry', year: 2025, confidence: 'published', origin: null },
  ...body,
  details: {
    stage: 'construction',
    startYear: 2020,
    completionYear: 2027,
    capacity: { value: 40_000, unit: 't/year', year: null },
    investmentUsd: 200_000_000,
    currencyNote: null,
    jobs: 700,
    partners: ['Example Works'],
    corridorHint: null,
    ...details,
  },
});

const name = { en: 'x', ru: 'x', zh: 'x' };
const headings = new Set(['8708', '7325', '8409']);
/** A nomenclature of three headings. */
export const codeLists: CodeLists = {
  hs: {
    chapterOf: (hs) =>
      ['87', '73', '84'].includes(hs.slice(0, 2)) ? { id: hs.slice(0, 2), section: 'XVII', name } : null,
    headingOf: (hs) =>
      headings.has(hs.slice(0, 4))
        ? {
            hs: hs.slice(0, 4),
            name,
            terms: { en: [], ru: [], zh: [] },
            stage: 'parts',
            inputs: [],
            minorInputs: [],
          }
        : null,
  },
  hs6: null,
  isic: null,
  places: new Set(['KZKSN']),
};

export const grant = (
  role: Role,
  state: string | null = null,
  organisation: string | null = null,
): Grant => ({ role, state, organisation });
export const viewerWith = (account: string, ...grants: readonly Grant[]): Viewer => ({ account, grants });

/** Acts about one record, numbered 10, 20, 30 …: the log holds others between. */
export const history = (
  ...deeds: readonly (Pick<RegistryAct, 'kind' | 'body'> & { readonly by?: string | null })[]
): readonly RecordedAct[] =>
  deeds.map(({ kind, body, by = null }, at) => ({
    entry: { seq: (at + 1) * 10 },
    content: {
      kind,
      body,
      subject: { type: 'record', id: 'EX1' },
      actor: { account: by, role: null, state: null, organisation: null },
      at: `2026-01-${String(at + 1).padStart(2, '0')}T08:00:00.000Z`,
      source: null,
    } as RegistryAct,
  }));

export const someStates = ['KAZ', 'RUS', 'CHN'];
const stateOrNone = fc.constantFrom(...someStates, null);
const organisations = ['ORG1', 'ORG2'];

export const owners: fc.Arbitrary<Owner> = stateOrNone.chain((state) =>
  fc.record({
    state: fc.constant(state),
    organisation: state === null ? fc.constant(null) : fc.constantFrom(...organisations, null),
  }),
);
export const visibilities: fc.Arbitrary<Visibility> = fc.constantFrom(...scopes).chain((scope) =>
  fc.record({
    scope: fc.constant(scope),
    states: scope === 'named' ? fc.subarray(someStates, { minLength: 1 }) : fc.constant([]),
  }),
);
const installation: ReadonlySet<Role> = new Set(['administrator', 'secretariat-officer', 'auditor']);
const ofOrganisation: readonly Role[] = organisationRoles;
export const grants: fc.Arbitrary<Grant> = fc.constantFrom(...roles).chain((role) =>
  fc.record({
    role: fc.constant(role),
    state: installation.has(role) ? fc.constant(null) : fc.constantFrom(...someStates),
    organisation: ofOrganisation.includes(role) ? fc.constantFrom(...organisations) : fc.constant(null),
  }),
);
export const viewers: fc.Arbitrary<Viewer> = fc.oneof(
  fc.constant({ account: null, grants: [] }),
  fc.record({ account: fc.constantFrom('a1', 'a2', 'a3'), grants: fc.array(grants, { maxLength: 3 }) }),
);
