import type { BodyOf } from '@hamkor/registry';
import type { ExchangedRecord } from '../exchanged-record.ts';
import { mainLanguage } from '../main-language.ts';
import { isWebAddress } from '../web-address.ts';
import type { Oc4idsProject } from './document.ts';
import { parkPrefix } from './park-prefix.ts';
import { statusOfStage } from './project-status.ts';

type Body = BodyOf<'project'>;

const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** Only what is known: the standard knows no empty lists, and null in few places. */
const known = <T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { readonly [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as { readonly [K in keyof T]?: NonNullable<T[K]> };

const firstDay = (year: number): string => `${year}-01-01T00:00:00Z`;
const lastDay = (year: number): string => `${year}-12-31T23:59:59Z`;

const periodOf = ({ startYear, completionYear }: Body['details']) =>
  startYear === null && completionYear === null
    ? null
    : known({
        startDate: startYear === null ? null : firstDay(startYear),
        endDate: completionYear === null ? null : lastDay(completionYear),
      });

const ownPlace = ({ place }: Body) => {
  if (place === null) return [];
  const { name, lat, lon, unlocode } = place;
  return [
    {
      id: 'place',
      ...known({
        description: name,
        geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
        gazetteer: unlocode === null ? null : { scheme: 'UNLOCODE', identifiers: [unlocode] },
      }),
    },
  ];
};

const parkLocation = (id: string, park: BodyOf<'park'> | null) => {
  const { lat = null, lon = null } = park?.place ?? {};
  return {
    id: `${parkPrefix}${id}`,
    ...known({
      description: park === null ? null : park.name[mainLanguage(park.name)],
      geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    }),
  };
};

/** The sites of a project: its own place, and the parks it lies in. */
const locationsOf = (body: Body, parkOf: (id: string) => BodyOf<'park'> | null) => {
  const parks = unique(body.links.filter(({ relation }) => relation === 'at-park').map(({ id }) => id));
  return [...ownPlace(body), ...parks.map((id) => parkLocation(id, parkOf(id)))];
};

const metricsOf = ({ capacity, jobs }: Body['details']) => [
  ...(capacity === null
    ? []
    : [
        {
          id: 'capacity',
          title: 'Capacity a year',
          observations: [
            {
              id: '1',
              measure: capacity.value,
              unit: { name: capacity.unit },
              ...(capacity.year === null ? {} : { period: { startDate: firstDay(capacity.year) } }),
            },
          ],
        },
      ]),
  ...(jobs === null
    ? []
    : [{ id: 'jobs', title: 'Jobs', observations: [{ id: '1', measure: jobs, unit: { name: 'persons' } }] }]),
];

const documentsOf = ({ source, website }: Body) => [
  {
    id: 'source',
    title: source.cited,
    ...known({
      url: isWebAddress(source.cited) ? source.cited : null,
      datePublished: source.year === null ? null : firstDay(source.year),
    }),
  },
  ...(website !== null && isWebAddress(website) ? [{ id: 'website', url: website }] : []),
];

/**
 * A project in the fields of OC4IDS 0.9, without what they have no room for. Partners are parties without roles: the list
 * of roles knows none that says no more than that. What a project is to achieve stands under `forecasts` until it operates.
 */
export const writeProject = (
  { id, body, updatedAt }: ExchangedRecord<'project'>,
  parkOf: (id: string) => BodyOf<'park'> | null,
): Oc4idsProject => {
  const { details } = body;
  const language = mainLanguage(body.name);
  return {
    id,
    updated: updatedAt,
    language,
    ...known({
      identifiers: unique(body.identifiers.map(({ id: number, scheme }) => ({ id: number, scheme }))),
      title: body.name[language],
      description: body.summary?.[language] ?? null,
      status: statusOfStage[details.stage],
      period: periodOf(details),
      additionalClassifications: unique(body.codes.map(({ scheme, code }) => ({ scheme, id: code }))),
      locations: locationsOf(body, parkOf),
      parties: details.partners.map((name, at) => ({ id: `partner-${at + 1}`, name })),
      budget:
        details.investmentUsd === null && details.currencyNote === null
          ? null
          : known({
              description: details.currencyNote,
              amount:
                details.investmentUsd === null ? null : { amount: details.investmentUsd, currency: 'USD' },
            }),
      [details.stage === 'operating' ? 'metrics' : 'forecasts']: metricsOf(details),
      documents: documentsOf(body),
    }),
  };
};
