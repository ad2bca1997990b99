/** Query fields of questions about routes. Whatever is wrong is refused by name, never ignored. */
import { criteria, loadUnits } from '@hamkor/corridors';
import { z } from 'zod';
import { refusal } from '../platform/field-error.ts';
import { fewestPlaces, mostPlaces } from './read-places.ts';

/** Text without control characters, which nothing of the network is called by. */
const plain = (example: string, longest: number) => z.stringFormat(example, /^\P{Cc}+$/u).max(longest);

/** Things separated by commas; they are read against the network. */
const things = (
  example: string,
  description: string,
  { longest, most }: { readonly longest: number; readonly most: number } = { longest: 2000, most: 50 },
) =>
  plain(example, longest)
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.string().min(1)).max(most))
    .optional()
    .meta({ description, example });

/** A number in plain figures; an empty field is not zero. */
const figure = (example: string) =>
  z
    .stringFormat(example, /^\d+(\.\d+)?$/)
    .max(20)
    .transform(Number);

export const overlayField = plain('my-railway', 60)
  .optional()
  .describe('Name of an overlay: rows of your own beside the shipped tables');

/** Places of the reader's own choice; how many of them are different is seen when they are read against the network. */
export const placesField = things(
  'BYMSQ,UZTAS,KZALA',
  `Instead of a set: ${fewestPlaces} to ${mostPlaces} places by identifier, UN/LOCODE or name, separated by commas; every ordered pair of them counts`,
  { longest: 6000, most: 2 * mostPlaces },
);

/** A place, with one as an example that can be asked for as it stands. */
export const placeField = (description: string, example: string) =>
  plain('UZTAS, Tashkent, Ташкент, 塔什干', 100).meta({ description, example });

const tonnes = figure('20')
  .pipe(z.number().positive().max(1_000_000))
  .default(20)
  .meta({ description: 'Weight of the goods, tonnes', example: '20' });
const unit = z.enum(loadUnits).default('container-40').describe('What the goods travel in');

/** What travels. */
export const consignmentFields = { tonnes, unit };

/** Everything that can be asked of routes between two places. */
export const routeFields = {
  from: placeField('Where from: identifier, UN/LOCODE or name in English, Russian or Chinese', 'Great Stone'),
  to: placeField('Where to: identifier, UN/LOCODE or name in English, Russian or Chinese', 'UZTAS'),
  ...consignmentFields,
  departure: z.iso
    .date()
    .optional()
    .describe('Day of departure; without it seasonal links count as open and are flagged'),
  criteria: z
    .string()
    .max(100)
    .default('cost,hours,co2e')
    .transform((text) => text.split(','))
    .pipe(
      z
        .array(z.enum(criteria))
        .min(2)
        .max(4)
        .refine((chosen) => new Set(chosen).size === chosen.length, {
          params: refusal('repeatedCriterion'),
        }),
    )
    .describe(
      'Two to four of cost, hours, co2e and variance: no answer is worse in one without being better in another',
    ),
  avoid: things(
    'node:KZDOS,country:AFG',
    'Places, links, countries, corridors and modes not to be used, as kind:identifier, separated by commas',
  ),
  require: things('country:KAZ,mode:rail', 'What each route must pass or use; written as for avoid'),
  open: things('corridor:cku', 'Links and corridors not in service that are taken as open'),
  close: things(
    'node:KZDOS@60,link:kzdos-kzagy-rail',
    'Places and links that are shut, for good or, after @, for so many days from the departure',
  ),
  maximumTransfers: z
    .stringFormat('2', /^\d{1,2}$/)
    .transform(Number)
    .optional()
    .describe('Most changes of mode; changes of gauge are not counted'),
  withinDays: figure('30')
    .pipe(z.number().positive().max(3650))
    .optional()
    .describe('Days within which the goods must arrive'),
  overlay: overlayField,
};

/** How routes may be answered. */
export const routeFormats = ['json', 'csv', 'geojson', 'gpx'] as const;
export type RouteFormat = (typeof routeFormats)[number];

export const routeQuery = z.strictObject({
  ...routeFields,
  route: plain('1f3a9c', 40)
    .optional()
    .describe('Identifier of one route of the answer: the others are left out'),
  format: z
    .enum(routeFormats)
    .optional()
    .describe(
      'json; csv: a line for every operation; geojson: lines along great circles and points; gpx: places in order. The Accept header chooses where absent',
    ),
});
export type RouteQuery = z.output<typeof routeQuery>;
