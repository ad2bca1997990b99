import type { BodyOf, RecordBody, Trilingual } from '@hamkor/registry';
import type { Alpha2Of, ExchangedRecord, Publisher } from '../exchanged-record.ts';
import { mainLanguage } from '../main-language.ts';
import { isWebAddress } from '../web-address.ts';
import { activityStatusOf } from './activity-status.ts';
import { codeTag } from './code-tag.ts';
import { dacSector } from './dac-sector.ts';
import type { Element } from './element.ts';
import { sayable } from './element.ts';

export type ActivityType = 'project' | 'programme' | 'investment';
type Activity = ExchangedRecord<ActivityType>;

/** What the rules of IATI ask of an activity and a record does not tell. */
export type Lack = 'no-start' | 'no-state';

export interface ActivityContext {
  readonly publisher: Publisher;
  readonly alpha2Of: Alpha2Of;
  /** ISO date: a start or an end before it has happened. */
  readonly today: string;
}

/** Vocabulary of regions of the reporting organisation: the states of a record as one, without shares that nobody knows. */
const memberStates = 'urn:hamkor:region';

const languages = ['en', 'ru', 'zh'] as const;

const narratives = (text: Trilingual): readonly Element[] =>
  languages.flatMap((language) => {
    const words = text[language];
    return words === null ? [] : [{ '@xml:lang': language, '#': sayable(words) }];
  });

interface Term {
  readonly start: string | null;
  readonly end: string | null;
  /** Whether work has begun, and whether it has ended. */
  readonly hasBegun: boolean;
  readonly hasEnded: boolean;
}

const firstDay = (year: number | null): string | null => (year === null ? null : `${year}-01-01`);
const lastDay = (year: number | null): string | null => (year === null ? null : `${year}-12-31`);

const termOf = ({ body, publishedAt }: Activity): Term => {
  switch (body.type) {
    case 'project': {
      const { stage, startYear, completionYear } = body.details;
      const hasBegun = stage === 'construction' || stage === 'operating';
      return {
        start: firstDay(startYear),
        end: lastDay(completionYear),
        hasBegun,
        hasEnded: stage === 'operating',
      };
    }
    case 'programme': {
      const { fromYear, toYear } = body.details;
      return { start: firstDay(fromYear), end: lastDay(toYear), hasBegun: false, hasEnded: false };
    }
    case 'investment':
      // It stands from the day it was published.
      return { start: publishedAt.slice(0, 10), end: null, hasBegun: false, hasEnded: false };
  }
};

const datesOf = ({ start, end, hasBegun, hasEnded }: Term, today: string): readonly Element[] => {
  const isBefore = start !== null && end !== null && start < end;
  return [
    ...(start === null ? [] : [{ '@type': hasBegun && start <= today ? '2' : '1', '@iso-date': start }]),
    ...(isBefore ? [{ '@type': hasEnded && end <= today ? '4' : '3', '@iso-date': end }] : []),
  ];
};

const statusOf = (body: Activity['body']): string =>
  body.type === 'project' ? activityStatusOf[body.details.stage] : body.type === 'programme' ? '2' : '1';

let names: Intl.DisplayNames | null = null;

const regionName = (alpha2: string): string => {
  names ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return names.of(alpha2) ?? alpha2;
};

/** Governments oversee what their states do together; partners carry it out. */
const participantsOf = (body: Activity['body'], alpha2Of: Alpha2Of): readonly Element[] => [
  ...body.states.map((state) => {
    const alpha2 = alpha2Of(state);
    return {
      '@type': '10',
      '@role': '2',
      narrative: [{ '#': alpha2 === null ? state : regionName(alpha2) }],
    };
  }),
  ...(body.type === 'project' ? body.details.partners : []).map((name) => ({
    '@role': '4',
    narrative: [{ '#': sayable(name) }],
  })),
];

/** One state is a recipient country; several would need shares, so they are a region of their own. */
const recipientsOf = ({ states }: RecordBody, alpha2Of: Alpha2Of): Element => {
  const [only = ''] = states;
  const alpha2 = states.length === 1 ? alpha2Of(only) : null;
  return alpha2 === null
    ? {
        'recipient-region': [
          {
            '@code': states.join('-'),
            '@vocabulary': '99',
            '@vocabulary-uri': memberStates,
            narrative: [{ '#': states.join(', ') }],
          },
        ],
      }
    : { 'recipient-country': [{ '@code': alpha2 }] };
};

/** A number as XML Schema wants decimals: without an exponent. */
const decimal = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
};

const locationOf = ({ place }: RecordBody): readonly Element[] => {
  if (place === null || (place.name === null && (place.lat === null || place.lon === null))) return [];
  const { name, lat, lon } = place;
  return [
    {
      ...(name === null ? {} : { name: [{ narrative: [{ '#': sayable(name) }] }] }),
      ...(lat === null || lon === null
        ? {}
        : {
            point: [
              {
                '@srsName': 'http://www.opengis.net/def/crs/EPSG/0/4326',
                pos: [{ '#': `${decimal(lat)} ${decimal(lon)}` }],
              },
            ],
          }),
    },
  ];
};

/** All of an investment: committed once work has begun, planned before; IATI budgets would want it by years. */
const moneyOf = (body: Activity['body'], term: Term, today: string): Element => {
  const usd =
    body.type === 'project'
      ? body.details.investmentUsd
      : body.type === 'investment'
        ? body.details.amountUsd
        : null;
  if (usd === null || term.start === null) return {};
  const value = [{ '@value-date': term.start, '@currency': 'USD', '#': decimal(usd) }];
  if (term.hasBegun && term.start <= today)
    return {
      transaction: [
        { 'transaction-type': [{ '@code': '2' }], 'transaction-date': [{ '@iso-date': term.start }], value },
      ],
    };
  return {
    'planned-disbursement': [
      {
        'period-start': [{ '@iso-date': term.start }],
        ...(term.end !== null && term.start < term.end ? { 'period-end': [{ '@iso-date': term.end }] } : {}),
        value,
      },
    ],
  };
};

const resultOf = (
  code: string,
  title: string,
  value: number,
  unit: string,
  term: Term,
): readonly Element[] =>
  term.start === null || term.end === null || term.start >= term.end
    ? []
    : [
        {
          '@type': '1',
          title: [{ narrative: [{ '#': title }] }],
          indicator: [
            {
              '@measure': '1',
              title: [{ narrative: [{ '#': title }] }],
              reference: [{ '@vocabulary': '99', '@code': code }],
              period: [
                {
                  'period-start': [{ '@iso-date': term.start }],
                  'period-end': [{ '@iso-date': term.end }],
                  target: [
                    { '@value': decimal(value), dimension: [{ '@name': 'unit', '@value': sayable(unit) }] },
                  ],
                },
              ],
            },
          ],
        },
      ];

const resultsOf = ({ details }: BodyOf<'project'>, term: Term): readonly Element[] => [
  ...(details.capacity === null
    ? []
    : resultOf('capacity', 'Capacity a year', details.capacity.value, details.capacity.unit, term)),
  ...(details.jobs === null ? [] : resultOf('jobs', 'Jobs', details.jobs, 'persons', term)),
];

const listed = (name: string, elements: readonly Element[]): Element =>
  elements.length === 0 ? {} : { [name]: elements };

/** What keeps a record from being an activity; null when it can be one. */
export const lackOf = (record: Activity): Lack | null => {
  if (record.body.states.length === 0) return 'no-state';
  return termOf(record).start === null ? 'no-start' : null;
};

/** A record in the elements of IATI 2.03, in the order that its schema demands, without what they have no room for. */
export const writeActivity = (record: Activity, { publisher, alpha2Of, today }: ActivityContext): Element => {
  const { id, body, updatedAt } = record;
  const term = termOf(record);
  const summary = body.summary ?? body.name;
  return {
    '@last-updated-datetime': updatedAt,
    '@xml:lang': mainLanguage(body.name),
    '@default-currency': 'USD',
    '@hierarchy': body.type === 'programme' ? '1' : '2',
    'iati-identifier': [{ '#': `${publisher.reference}-${id}` }],
    'reporting-org': [
      {
        '@ref': publisher.reference,
        '@type': '40',
        '@secondary-reporter': '1',
        narrative: [{ '#': publisher.name }],
      },
    ],
    title: [{ narrative: narratives(body.name) }],
    description: [{ '@type': '1', narrative: narratives(summary) }],
    'participating-org': participantsOf(body, alpha2Of),
    ...listed(
      'other-identifier',
      body.identifiers.map(({ scheme, id: number }) => ({
        '@ref': sayable(number),
        '@type': 'A9',
        'owner-org': [{ narrative: [{ '#': sayable(scheme) }] }],
      })),
    ),
    'activity-status': [{ '@code': statusOf(body) }],
    'activity-date': datesOf(term, today),
    ...(body.website !== null && isWebAddress(body.website)
      ? { 'contact-info': [{ '@type': '1', website: [{ '#': body.website }] }] }
      : {}),
    ...recipientsOf(body, alpha2Of),
    ...listed('location', locationOf(body)),
    sector: [{ '@vocabulary': '1', '@code': dacSector(body.codes) }],
    ...listed('tag', body.codes.map(codeTag)),
    ...moneyOf(body, term, today),
    ...(body.type === 'project' ? listed('result', resultsOf(body, term)) : {}),
  };
};
