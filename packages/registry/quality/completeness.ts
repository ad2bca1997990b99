import type { RecordBody, Trilingual } from '../record-body.ts';
import type { RecordType } from '../record-type.ts';
import type { QualityKey, QualityPart } from './quality-part.ts';

/** Fields of a type's details that a reader looks for, with what each counts. Zero is said; null, an empty list is not. */
const wanted: Readonly<Record<RecordType, Readonly<Record<string, number>>>> = {
  organisation: { capacities: 2, certificates: 1, employees: 1, languages: 1 },
  park: {
    areaHa: 2,
    establishedYear: 1,
    residents: 1,
    jobs: 1,
    investmentUsd: 1,
    incentives: 2,
    nearestNode: 1,
  },
  project: {
    startYear: 1,
    completionYear: 1,
    capacity: 2,
    investmentUsd: 2,
    jobs: 1,
    partners: 2,
    corridorHint: 1,
  },
  need: { quantity: 2, deadlineDate: 2, certificates: 1, smallestLot: 1, withinDays: 1 },
  technology: { readiness: 2, rights: 1, cooperation: 2 },
  rfq: { quantity: 3, deadlineDate: 2, certificates: 1, smallestLot: 1, withinDays: 1, incoterm: 1 },
  investment: { amountUsd: 3, share: 1, instrument: 2 },
  training: { places: 1, startsOn: 2, endsOn: 1, languages: 2 },
  facility: { equipment: 3, access: 2, accreditation: 1 },
  event: { endsOn: 1 },
  agreement: { kind: 1, signedOn: 2, inForceFrom: 1 },
  programme: { fromYear: 2, toYear: 1 },
};

/** Types that are somewhere, and those whose owner is asked for a site and for its numbers. */
const placed: ReadonlySet<RecordType> = new Set(['park', 'project', 'facility', 'event', 'training']);
const online: ReadonlySet<RecordType> = new Set(['organisation', 'park', 'facility', 'event']);
const numbered: ReadonlySet<RecordType> = new Set(['organisation']);
const uncoded: ReadonlySet<RecordType> = new Set(['event', 'agreement', 'programme']);

const filled = (text: Trilingual | null): readonly string[] =>
  text === null ? [] : [text.en, text.ru, text.zh].filter((words) => words !== null);

/** A Chinese sign says what nearly three letters say. */
const lengthOf = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length - han + han * (40 / 15);
};

const yes = (holds: boolean): number => (holds ? 1 : 0);

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** An address of a page, anywhere in a citation. */
const address = /https?:\/\/\S+\.\S+/u;

const part = (key: QualityKey, of: number, share: number, field: string | null): QualityPart => ({
  key,
  points: of * share,
  of,
  field,
  isBlocking: false,
});

/** How much of what a reader looks for is said. */
export const completenessParts = (body: RecordBody): readonly QualityPart[] => {
  const { type } = body;
  const summaries = filled(body.summary);
  const longest = Math.max(0, ...summaries.map(lengthOf));
  const details = body.details as Readonly<Record<string, unknown>>;
  return [
    part('nameInThree', 3, filled(body.name).length / 3, '/name'),
    part('summary', 3, Math.min(1, longest / 40), '/summary'),
    part('summaryInThree', 2, summaries.length / 3, '/summary'),
    ...(uncoded.has(type) ? [] : [part('codes', 3, yes(body.codes.length > 0), '/codes')]),
    ...(placed.has(type)
      ? [
          part(
            'place',
            2,
            yes(typeof body.place?.lat === 'number' && typeof body.place.lon === 'number'),
            '/place',
          ),
        ]
      : []),
    ...(online.has(type) ? [part('website', 1, yes(isGiven(body.website)), '/website')] : []),
    ...(numbered.has(type) ? [part('identifiers', 2, yes(body.identifiers.length > 0), '/identifiers')] : []),
    part('sourceAddress', 2, yes(address.test(body.source.cited)), '/source/cited'),
    part('sourceYear', 1, yes(body.source.year !== null), '/source/year'),
    ...Object.entries(wanted[type]).map(([name, of]) =>
      part('given', of, yes(isGiven(details[name])), `/details/${name}`),
    ),
  ];
};
