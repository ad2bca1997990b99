/** The shipped records of the data bank as bodies of records, as a person would have written them. */
import type {
  FigureDocument,
  MechanismDocument,
  NeedDocument,
  OrganisationDocument,
  ParkDocument,
  ProjectDocument,
} from '@hamkor/contract';
import type { Amount, BodyOf, Code, RecordBody } from '@hamkor/registry';
import type { NeedFact } from '../../facts/needs.ts';
import { hsCodes, isicCodes } from '../record-codes.ts';

/** A record of the facts before it is taken up. */
export interface ShippedRecord {
  readonly id: string;
  readonly body: RecordBody;
  /** Whose it is; null for the Organisation as a whole. */
  readonly state: string | null;
}

/** A stated amount; a number without a unit says nothing. */
const amountOf = (figure: FigureDocument | null): Amount | null =>
  figure === null || figure.value === null || figure.unit === ''
    ? null
    : { value: figure.value, unit: figure.unit, year: null };

interface Common {
  readonly note: NeedDocument['note'];
  readonly cited: string;
  readonly year: number | null;
  readonly confidence: ProjectDocument['confidence'];
  readonly origin: string;
}

const commonOf = (fact: Common, states: readonly string[], codes: readonly Code[]) => ({
  otherNames: [],
  note: fact.note,
  states: [...states],
  codes: [...codes],
  identifiers: [],
  place: null,
  website: null,
  links: [],
  source: {
    cited: fact.cited,
    year: fact.year,
    confidence: fact.confidence,
    origin: fact.origin,
  },
});

const placeOf = (name: string | null, place: ProjectDocument['place']): RecordBody['place'] =>
  name === null && place === null
    ? null
    : { name, lat: place?.lat ?? null, lon: place?.lon ?? null, unlocode: null };

export const projectBody = (project: ProjectDocument): BodyOf<'project'> => ({
  type: 'project',
  ...commonOf(project, project.countries, [...hsCodes(project.hs), ...isicCodes(project.isic)]),
  name: project.name,
  summary: project.summary,
  place: placeOf(project.locationName, project.place),
  details: {
    stage: project.stage,
    startYear: project.startYear,
    completionYear: project.completionYear,
    capacity: amountOf(project.capacity),
    investmentUsd: project.investment?.value ?? null,
    currencyNote: project.currencyNote,
    jobs: project.jobs?.value ?? null,
    partners: project.partners,
    corridorHint: project.corridorHint,
  },
});

export const parkBody = (park: ParkDocument): BodyOf<'park'> => ({
  type: 'park',
  ...commonOf(park, [park.country], isicCodes(park.isic)),
  name: park.name,
  summary: null,
  place: placeOf(null, park.place),
  details: {
    kind: park.kind,
    areaHa: park.area?.value ?? null,
    establishedYear: park.establishedYear,
    residents: park.residents?.value ?? null,
    jobs: park.jobs?.value ?? null,
    investmentUsd: park.investment?.value ?? null,
    incentives: park.incentives,
    nearestNode: park.nearestNode,
  },
});

export const organisationBody = (organisation: OrganisationDocument): BodyOf<'organisation'> => ({
  type: 'organisation',
  ...commonOf(
    organisation,
    [organisation.country],
    [...hsCodes(organisation.hs), ...isicCodes(organisation.isic)],
  ),
  name: organisation.name,
  summary: organisation.summary,
  identifiers: organisation.lei === null ? [] : [{ scheme: 'XI-LEI', id: organisation.lei }],
  website: organisation.website,
  details: {
    kind: organisation.kind,
    legalForm: null,
    employees: null,
    capacities: [],
    certificates: [],
    languages: [],
  },
});

export const needBody = (need: NeedFact): BodyOf<'need'> => ({
  type: 'need',
  ...commonOf(need, [need.country], [...hsCodes(need.hs), ...isicCodes(need.isic)]),
  name: need.title,
  summary: null,
  details: {
    kind: need.kind,
    organisationName: need.organisation,
    quantity: amountOf(need.quantity),
    smallestLot: null,
    certificates: [],
    withinDays: null,
    deadline: need.deadline,
    deadlineDate: need.deadlineDate,
  },
});

/** Kinds of mechanism that are programmes or agreements, and so what other records stand under. */
const typeOfMechanism: Readonly<Record<string, 'programme' | 'agreement'>> = {
  programme: 'programme',
  'adjacent programme': 'programme',
  'trade regime': 'agreement',
  'trade regime: negotiation': 'agreement',
};

/** States that a mechanism names by their codes; none where it says "member states". */
const statesOf = ({ members }: MechanismDocument): string[] => [
  ...new Set(members.match(/\b[A-Z]{3}\b/g)?.filter((code) => code !== 'SCO' && code !== 'IBC')),
];

/** The year a programme runs to, where its name says so: "to 2035". */
const lastYearOf = ({ name }: MechanismDocument): number | null => {
  const found = / to (20\d\d)\b/.exec(name.en)?.[1];
  return found === undefined ? null : Number(found);
};

/** A mechanism as a programme or an agreement; null for bodies, rules, platforms and sources of money. */
export const mechanismBody = (
  mechanism: MechanismDocument,
): BodyOf<'programme'> | BodyOf<'agreement'> | null => {
  const type = typeOfMechanism[mechanism.kind];
  if (type === undefined) return null;
  const common = {
    ...commonOf({ ...mechanism, note: null }, statesOf(mechanism), []),
    name: mechanism.name,
    summary: mechanism.role,
    note: { en: mechanism.confidenceNote, ru: null, zh: null },
  };
  return type === 'programme'
    ? {
        type,
        ...common,
        details: { fromYear: mechanism.establishedYear, toYear: lastYearOf(mechanism) },
      }
    : { type, ...common, details: { kind: mechanism.kind, signedOn: null, inForceFrom: null } };
};

/** What the facts hold for the data bank. */
export interface RecordFacts {
  readonly projects: readonly ProjectDocument[];
  readonly parks: readonly ParkDocument[];
  readonly organisations: readonly OrganisationDocument[];
  readonly needs: readonly NeedFact[];
  readonly mechanisms: readonly MechanismDocument[];
}

const owned = (id: string, body: RecordBody): ShippedRecord => ({
  id,
  body,
  state: body.states[0] ?? null,
});

/** Every record that is shipped. The state named first is the one where it lies, and so the owner's. */
export const shippedRecords = (facts: RecordFacts): ShippedRecord[] => {
  return [
    ...facts.organisations.map((fact) => owned(fact.id, organisationBody(fact))),
    ...facts.mechanisms.flatMap((fact) => {
      const body = mechanismBody(fact);
      return body === null ? [] : [{ id: fact.id, body, state: null }];
    }),
    ...facts.parks.map((fact) => owned(fact.id, parkBody(fact))),
    ...facts.projects.map((fact) => owned(fact.id, projectBody(fact))),
    ...facts.needs.map((fact) => owned(fact.id, needBody(fact))),
  ];
};
