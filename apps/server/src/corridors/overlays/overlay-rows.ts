import {
  borderPostSchema,
  boundedRows,
  corridorCalendarSchema,
  corridorLinkSchema,
  corridorNodeSchema,
} from '@hamkor/contract';
import type { Overlay } from '@hamkor/corridors';
import { modes } from '@hamkor/corridors';
import { confidences } from '@hamkor/provenance';
import { z } from 'zod';
import { idForm } from '../formats/row-id.ts';
import type { OverlayProblem } from './overlay-problem.ts';

const rateSchema = z.object({
  origin: z.string(),
  source: z.string(),
  year: z.number().int().nullable(),
  confidence: z.enum(confidences),
  id: z.string(),
  mode: z.enum(modes),
  countries: z.array(z.string()),
  usdPerTkm: z.number().nullable(),
  includesBorderFees: z.boolean(),
  use: z.enum(['central', 'range', 'reference']),
  region: z.string(),
});

const passageSchema = z.object({
  origin: z.string(),
  source: z.string(),
  year: z.number().int().nullable(),
  confidence: z.enum(confidences),
  id: z.string(),
  name: z.object({ en: z.string(), ru: z.string(), zh: z.string() }),
  links: z.array(z.string()),
});

/** An overlay as it is kept: every row with its origin. */
export const keptOverlaySchema = z.object({
  name: z.string(),
  nodes: z.array(corridorNodeSchema),
  links: z.array(corridorLinkSchema),
  borders: z.array(borderPostSchema),
  rates: z.array(rateSchema),
  calendars: z.array(corridorCalendarSchema),
  passages: z.array(passageSchema).optional(),
});

const id = z.stringFormat('my-place.1', idForm);
const iso3 = z.stringFormat('KAZ', /^[A-Z]{3}$/);
/** Entries of a list within a row. */
const mostEntries = 1000;
const gauges = boundedRows(z.number().int().min(500).max(2000), mostEntries).default([]);
const note = z.string().nullable().default(null);
/** The name of the overlay is the origin of its rows, whatever they say. */
const sourced = {
  origin: z.string().optional(),
  source: z.string().min(1),
  year: z.number().int().min(1900).max(2060).nullable().default(null),
  confidence: z.enum(confidences).default('unverified'),
};

const nodeRow = z.strictObject({
  ...corridorNodeSchema.shape,
  ...sourced,
  id,
  unlocode: z.string().nullable().default(null),
  country: iso3,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  kinds: boundedRows(corridorNodeSchema.shape.kinds.element, mostEntries),
  gauges,
  note,
});

const linkRow = z.strictObject({
  ...corridorLinkSchema.shape,
  ...sourced,
  id,
  km: z.number().positive().max(40_000),
  gauges,
  electrified: corridorLinkSchema.shape.electrified.default('no'),
  status: corridorLinkSchema.shape.status.default('operating'),
  isBidirectional: z.boolean().default(true),
  corridors: boundedRows(z.string(), mostEntries).default([]),
  hours: z.number().positive().nullable(),
  hoursConfidence: z.enum(confidences).default('unverified'),
  hoursSource: z.string().default(''),
  calendar: z.string().nullable().default(null),
  note,
});

const borderRow = z.strictObject({
  ...borderPostSchema.shape,
  ...sourced,
  id,
  fromCountry: iso3,
  toCountry: iso3,
  breakOfGauge: z.boolean().default(false),
  hours: z.number().nonnegative().nullable(),
  usdPer20t: z.number().nonnegative().nullable(),
});

const rateRow = z.strictObject({
  ...rateSchema.shape,
  ...sourced,
  id,
  countries: boundedRows(iso3, mostEntries).default([]),
  usdPerTkm: z.number().positive().nullable(),
  use: rateSchema.shape.use.default('central'),
});

const monthDay = z.stringFormat('MM-DD', /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const calendarRow = z.strictObject({
  ...corridorCalendarSchema.shape,
  ...sourced,
  id,
  closures: boundedRows(z.strictObject({ from: monthDay, to: monthDay }), mostEntries).default([]),
  everyHours: z.number().positive().nullable().default(null),
});

/** Rows of one table in one request: twice what its size lets through. Larger overlays are imported from files. */
const mostRows = 100_000;

/** Rows of an overlay as somebody sends them: what is left out has a default where one is honest. */
export const overlayRowsSchema = z.strictObject({
  nodes: boundedRows(nodeRow, mostRows).default([]),
  links: boundedRows(linkRow, mostRows).default([]),
  borders: boundedRows(borderRow, mostRows).default([]),
  rates: boundedRows(rateRow, mostRows).default([]),
  calendars: boundedRows(calendarRow, mostRows).default([]),
});

export type OverlayRowsReading =
  | { readonly kind: 'overlay'; readonly overlay: Overlay }
  | { readonly kind: 'refused'; readonly problems: readonly OverlayProblem[] };

/** What a schema wanted, in words that are the same in every language: types, bounds, choices. */
const expectation = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '>='} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '<='} ${issue.maximum}`;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'unrecognized_keys':
      return `- ${issue.keys.join(', ')}`;
    case 'not_multiple_of':
      return `n × ${issue.divisor}`;
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.code;
  }
};

const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    document,
  );

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

/**
 * The rows of a JSON document (`overlayRowsSchema`) as an overlay of that name. Says only what the document itself shows:
 * whether the rows fit the network is for `checkOverlay`.
 */
export const readOverlayRows = (name: string, document: unknown): OverlayRowsReading => {
  const read = overlayRowsSchema.safeParse(document);
  if (!read.success)
    return {
      kind: 'refused',
      problems: read.error.issues.slice(0, 20).map((issue) => ({
        kind: 'bad-row',
        file: pathText(issue.path),
        found: JSON.stringify(valueAt(document, issue.path)) ?? '–',
        expected: expectation(issue),
      })),
    };
  const origin = `overlay:${name}`;
  const own = <Row extends object>(rows: readonly Row[]): (Row & { readonly origin: string })[] =>
    rows.map((row) => ({ ...row, origin }));
  const { nodes, links, borders, rates, calendars } = read.data;
  return {
    kind: 'overlay',
    overlay: {
      name,
      nodes: own(nodes),
      links: own(links),
      borders: own(borders),
      rates: own(rates),
      calendars: own(calendars),
    },
  };
};
