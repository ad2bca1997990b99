import { checkCode } from '../codes/check-code.ts';
import { checkIdentifier, isWrong } from '../identifiers/check-identifier.ts';
import { nameHazards } from '../names/name-hazards.ts';
import type { RecordBody } from '../record-body.ts';
import type { QualityContext, QualityKey, QualityPart } from './quality-part.ts';
import { isInState } from './state-box.ts';

/** Smallest and largest of a figure that such things have in the world, taken wide: beyond it is a slip of units. */
const magnitudes: Readonly<Record<string, readonly [least: number, most: number]>> = {
  employees: [1, 3_000_000],
  areaHa: [0.1, 1_000_000],
  residents: [0, 50_000],
  jobs: [0, 2_000_000],
  investmentUsd: [10_000, 200_000_000_000],
  amountUsd: [1_000, 200_000_000_000],
  places: [1, 100_000],
};

/** Pairs of years or days of which the first may not be later. */
const ordered: readonly (readonly [string, string])[] = [
  ['startYear', 'completionYear'],
  ['fromYear', 'toYear'],
  ['startsOn', 'endsOn'],
  ['signedOn', 'inForceFrom'],
];

/** Years that lie in the past, or not far ahead. */
const years: Readonly<Record<string, readonly [least: number, ahead: number]>> = {
  establishedYear: [1850, 0],
  startYear: [1950, 15],
  completionYear: [1950, 30],
  fromYear: [1990, 10],
  toYear: [1990, 40],
};

type Details = Readonly<Record<string, unknown>>;

const part = (
  key: QualityKey,
  of: number,
  holds: boolean,
  field: string | null,
  blocks = false,
): QualityPart => ({ key, points: holds ? of : 0, of, field, isBlocking: blocks && !holds });

const figureParts = (details: Details): readonly QualityPart[] =>
  Object.entries(magnitudes).flatMap(([name, [least, most]]) => {
    const figure = details[name];
    return typeof figure === 'number'
      ? [part('magnitude', 1, figure >= least && figure <= most, `/details/${name}`)]
      : [];
  });

/** What is much more than any works, hall or park costs or holds. */
const proportionParts = ({ investmentUsd, jobs, areaHa }: Details): readonly QualityPart[] => [
  ...(typeof investmentUsd === 'number' && typeof jobs === 'number' && jobs > 0
    ? [
        // From a workshop of sewing machines to a gas plant.
        part(
          'proportion',
          1,
          investmentUsd / jobs >= 100 && investmentUsd / jobs <= 100_000_000,
          '/details/investmentUsd',
        ),
      ]
    : []),
  ...(typeof areaHa === 'number' && areaHa > 0 && typeof jobs === 'number'
    ? [part('proportion', 1, jobs / areaHa <= 5_000, '/details/areaHa')]
    : []),
];

const orderParts = (details: Details): readonly QualityPart[] =>
  ordered.flatMap(([first, second]) => {
    const from = details[first];
    const to = details[second];
    if (
      (typeof from !== 'number' || typeof to !== 'number') &&
      (typeof from !== 'string' || typeof to !== 'string')
    )
      return [];
    return [part('yearsInOrder', 2, from <= to, `/details/${second}`, true)];
  });

const yearParts = (details: Details, thisYear: number): readonly QualityPart[] =>
  Object.entries(years).flatMap(([name, [least, ahead]]) => {
    const year = details[name];
    return typeof year === 'number'
      ? [part('yearsNear', 1, year >= least && year <= thisYear + ahead, `/details/${name}`)]
      : [];
  });

const texts = (body: RecordBody): readonly (readonly [string, string, 'en' | 'ru' | 'zh' | null])[] =>
  [
    ['/name/en', body.name.en, 'en'] as const,
    ['/name/ru', body.name.ru, 'ru'] as const,
    ['/name/zh', body.name.zh, 'zh'] as const,
    ...body.otherNames.map((name, at) => [`/otherNames/${at}`, name, null] as const),
  ].flatMap(([field, text, language]) => (text === null ? [] : [[field, text, language] as const]));

/** The same words, whatever the case and the signs between them. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const summaryParts = ({ name, summary }: RecordBody): readonly QualityPart[] => {
  if (summary === null) return [];
  const repeats = (['en', 'ru', 'zh'] as const).some(
    (language) =>
      summary[language] !== null &&
      name[language] !== null &&
      bare(summary[language]) === bare(name[language]),
  );
  return [part('summaryNotName', 2, !repeats, '/summary')];
};

/** A site: a name with a point in it, http or https or neither, nothing that another scheme could hide in. */
const isSite = (website: string): boolean => {
  const parsed = URL.parse(/^[a-z][a-z0-9+.-]*:/iu.test(website) ? website : `https://${website}`);
  return (
    parsed !== null &&
    (parsed.protocol === 'https:' || parsed.protocol === 'http:') &&
    parsed.username === '' &&
    /^[^.]+(\.[^.]+)+$/u.test(parsed.hostname) &&
    !/\s/u.test(website)
  );
};

const deadlineParts = (details: Details, today: string): readonly QualityPart[] =>
  typeof details['deadlineDate'] === 'string'
    ? [part('deadlineAhead', 2, details['deadlineDate'] >= today, '/details/deadlineDate', true)]
    : [];

const certificateParts = (details: Details, today: string): readonly QualityPart[] => {
  const held = details['certificates'] as readonly { readonly validUntil: string | null }[] | undefined;
  const dated = (held ?? []).filter(({ validUntil }) => validUntil !== null);
  return dated.length === 0
    ? []
    : [
        part(
          'certificatesValid',
          1,
          dated.every(({ validUntil }) => validUntil! >= today),
          '/details/certificates',
        ),
      ];
};

const pointParts = ({ place, states }: RecordBody): readonly QualityPart[] => {
  if (typeof place?.lat !== 'number' || typeof place.lon !== 'number') return [];
  const { lat, lon } = place;
  const answers = states.map((state) => isInState(state, lat, lon)).filter((answer) => answer !== null);
  return answers.length === 0 ? [] : [part('pointInState', 2, answers.includes(true), '/place')];
};

const nameParts = (body: RecordBody): readonly QualityPart[] => {
  const unsafe = texts(body).find(([, text, language]) => nameHazards(text, language).length > 0);
  return [part('nameSafe', 2, unsafe === undefined, unsafe?.[0] ?? '/name', true)];
};

/**
 * Whether what is said can be so. Only what is said is asked about: an unknown figure is not implausible. Publication
 * waits for codes and identifiers that are wrong, hazards in names, years out of order and deadlines that are over.
 */
export const plausibilityParts = (
  body: RecordBody,
  { today, codes }: QualityContext,
): readonly QualityPart[] => {
  const details = body.details as Details;
  const thisYear = Number(today.slice(0, 4));
  const wrongCode = body.codes.findIndex((code) => checkCode(code, codes).kind === 'wrong');
  const wrongIdentifier = body.identifiers.findIndex((identifier) => isWrong(checkIdentifier(identifier)));
  const sourceYear = body.source.year;
  return [
    ...nameParts(body),
    ...summaryParts(body),
    ...(body.codes.length === 0
      ? []
      : [part('codesKnown', 2, wrongCode === -1, `/codes/${Math.max(0, wrongCode)}`, true)]),
    ...(body.identifiers.length === 0
      ? []
      : [
          part(
            'identifiersHold',
            2,
            wrongIdentifier === -1,
            `/identifiers/${Math.max(0, wrongIdentifier)}`,
            true,
          ),
        ]),
    ...pointParts(body),
    ...(body.website === null ? [] : [part('websiteForm', 1, isSite(body.website), '/website', true)]),
    ...(sourceYear === null
      ? []
      : [part('yearsNear', 1, sourceYear >= 1950 && sourceYear <= thisYear, '/source/year')]),
    ...orderParts(details),
    ...yearParts(details, thisYear),
    ...figureParts(details),
    ...proportionParts(details),
    ...deadlineParts(details, today),
    ...certificateParts(details, today),
  ];
};
