/** Corridors: the network, routes over it leg by leg, and what is concluded from all of them. */
import {
  criteria,
  linkStatuses,
  loadUnits,
  modes,
  nodeKinds,
  operationKinds,
  routeFlags,
} from '@hamkor/corridors';
import { z } from 'zod';
import { boundedRows } from './bounded-rows.ts';
import { confidenceSchema, nameSchema } from './schema.ts';

const sourced = {
  origin: z.string(),
  source: z.string(),
  year: z.number().int().nullable(),
  confidence: confidenceSchema,
};

export const corridorNodeSchema = z.object({
  ...sourced,
  id: z.string(),
  unlocode: z.string().nullable(),
  name: nameSchema,
  country: z.string(),
  lat: z.number(),
  lon: z.number(),
  kinds: z.array(z.enum(nodeKinds)),
  gauges: z.array(z.number().int()),
  note: z.string().nullable(),
});

export const corridorLinkSchema = z.object({
  ...sourced,
  id: z.string(),
  from: z.string(),
  to: z.string(),
  mode: z.enum(modes),
  km: z.number(),
  gauges: z.array(z.number().int()),
  electrified: z.enum(['yes', 'partly', 'no']),
  status: z.enum(linkStatuses),
  isBidirectional: z.boolean(),
  corridors: z.array(z.string()),
  hours: z.number().nullable(),
  hoursConfidence: confidenceSchema,
  hoursSource: z.string(),
  calendar: z.string().nullable(),
  note: z.string().nullable(),
});

export const borderPostSchema = z.object({
  ...sourced,
  id: z.string(),
  node: z.string(),
  fromCountry: z.string(),
  toCountry: z.string(),
  mode: z.enum(modes),
  direction: z.enum(['outbound', 'inbound']),
  breakOfGauge: z.boolean(),
  hours: z.number().nullable(),
  usdPer20t: z.number().nullable(),
});

export const corridorSchema = z.object({
  ...sourced,
  id: z.string(),
  name: nameSchema,
  countries: z.array(z.string()),
  operator: z.string().nullable(),
  status: z.enum(linkStatuses),
  volume: z.number().nullable(),
  volumeUnit: z.string().nullable(),
  description: z.string(),
  /** Length of its links in service, kilometres, and how many there are of any status. */
  km: z.number(),
  links: z.number().int(),
});

export const corridorCalendarSchema = z.object({
  ...sourced,
  id: z.string(),
  closures: z.array(z.object({ from: z.string(), to: z.string() })),
  everyHours: z.number().nullable(),
  note: z.string(),
});

/** The whole network with one overlay or none. */
export const corridorNetworkSchema = z.object({
  overlay: z.string().nullable(),
  nodes: z.array(corridorNodeSchema),
  links: z.array(corridorLinkSchema),
  borders: z.array(borderPostSchema),
  corridors: z.array(corridorSchema),
  calendars: z.array(corridorCalendarSchema),
  mainNodes: z.array(z.object({ country: z.string(), node: z.string() })),
  /** Industrial parks with the node they are served from; null = none within 300 km, kilometres as the crow flies. */
  parks: z.array(
    z.object({
      id: z.string(),
      name: nameSchema,
      country: z.string(),
      node: z.string().nullable(),
      km: z.number().nullable(),
    }),
  ),
});

/** Places that a reader may mean, the best match first. */
export const corridorPlacesSchema = z.object({
  items: z.array(
    corridorNodeSchema.pick({
      id: true,
      unlocode: true,
      name: true,
      country: true,
      kinds: true,
      lat: true,
      lon: true,
    }),
  ),
  /** How many match; `items` may hold fewer. */
  total: z.number().int(),
});

export const rowRefSchema = z.object({ table: z.string(), id: z.string(), origin: z.string() });

export const amountSchema = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  confidence: confidenceSchema,
  rows: z.array(rowRefSchema),
});

export const operationSchema = z.object({
  kind: z.enum(operationKinds),
  at: z.string(),
  to: z.string(),
  mode: z.enum(modes),
  toMode: z.enum(modes),
  gauge: z.number().int().nullable(),
  toGauge: z.number().int().nullable(),
  link: z.string().nullable(),
  km: z.number(),
  electrified: z.number().nullable(),
  cost: amountSchema,
  hours: amountSchema,
  co2e: amountSchema,
  flags: z.array(z.enum(routeFlags)),
});

export const totalSchema = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  shares: z.object({ published: z.number(), estimated: z.number(), unverified: z.number() }),
});

export const routeSchema = z.object({
  id: z.string(),
  operations: z.array(operationSchema),
  cost: totalSchema,
  hours: totalSchema,
  co2e: totalSchema,
  variance: z.number(),
  km: z.number(),
  kmByMode: z.partialRecord(z.enum(modes), z.number()),
  transfers: z.number().int(),
  gaugeChanges: z.number().int(),
  borders: z.number().int(),
  countries: z.array(z.string()),
  corridors: z.array(z.string()),
  overlays: z.array(z.string()),
  flags: z.array(z.enum(routeFlags)),
  /** P(arrive within the days asked for), 0 to 1; null where no number of days was asked. */
  onTime: z.number().nullable(),
  /** Days within which it arrives with 10, 50 and 90 % probability. */
  days: z.object({ p10: z.number(), p50: z.number(), p90: z.number() }),
});

const subject = z.object({ kind: z.enum(['node', 'link', 'country', 'corridor', 'mode']), id: z.string() });

/** The question as understood, every default filled in: what a page writes into its address. */
export const routeQuestionSchema = z.object({
  from: z.string(),
  to: z.string(),
  tonnes: z.number(),
  unit: z.enum(loadUnits),
  departure: z.string().nullable(),
  criteria: z.array(z.enum(criteria)),
  avoid: z.array(z.string()),
  require: z.array(z.string()),
  open: z.array(z.string()),
  close: z.array(z.string()),
  maximumTransfers: z.number().int().nullable(),
  withinDays: z.number().nullable(),
  overlay: z.string().nullable(),
});

export const constraintRefSchema = z.object({
  kind: z.enum(['avoid', 'require', 'closure', 'maximum-transfers', 'within-hours', 'status']),
  subject: subject.nullable(),
  value: z.number().nullable(),
  /** Hours that the quickest way would need, where the limit on hours is in question. */
  needed: z.number().nullable(),
});

/** The Pareto set, quickest first; where there is no way, what stands in it. */
export const routeSetSchema = z.object({
  question: routeQuestionSchema,
  routes: z.array(routeSchema),
  /** A smallest set of constraints to relax; only where there is no way. Empty and no route: not connected at all. */
  relax: z.array(constraintRefSchema),
  /** Routes whose ids the names of places, origins and rows below belong to. */
  nodes: z.array(corridorNodeSchema),
  ms: z.number(),
});

/** From one place to all others, air freight left out: the quickest, the cheapest and the cleanest, each on its own. */
export const reachSchema = z.object({
  from: z.string(),
  tonnes: z.number(),
  unit: z.enum(loadUnits),
  overlay: z.string().nullable(),
  items: z.array(
    z.object({
      node: z.string(),
      hours: z.number().nullable(),
      usd: z.number().nullable(),
      kgCo2e: z.number().nullable(),
    }),
  ),
});

/** Which markets a park reaches, air freight left out: people and GDP of the members whose main node is reached within the days. */
export const accessSchema = z.object({
  tonnes: z.number(),
  unit: z.enum(loadUnits),
  days: z.array(z.number()),
  items: z.array(
    z.object({
      park: z.string(),
      name: nameSchema,
      country: z.string(),
      node: z.string().nullable(),
      reached: z.array(
        z.object({
          days: z.number(),
          members: z.array(z.string()),
          /** Null where a reached member's figure is unknown. */
          population: z.number().nullable(),
          gdpUsd: z.number().nullable(),
        }),
      ),
      /** Hours to the main node of each member; null = no way. */
      hours: z.record(z.string(), z.number().nullable()),
    }),
  ),
  /** Year of the population and GDP of each member. */
  years: z.record(z.string(), z.object({ population: z.number().nullable(), gdp: z.number().nullable() })),
  origins: z.array(z.string()),
});

/** What all pairs of a set lose if one thing shuts: a border post, a link, a strait or canal. Air freight is left out. */
export const lossSchema = z.object({
  subject: z.object({ kind: z.enum(['node', 'link', 'passage']), id: z.string() }),
  /** The same as closures of a question about routes (`link:…`); several links for a strait. */
  close: z.array(z.string()),
  name: nameSchema,
  country: z.string().nullable(),
  /** Pairs that lose in some criterion, and those of them without any way afterwards. */
  affected: z.number().int(),
  cutOff: z.number().int(),
  /** Sums over pairs still connected, of the best in each criterion alone. */
  addedUsd: z.number(),
  addedHours: z.number(),
  addedKgCo2e: z.number(),
});

/** Pairs that an analysis rests on; `chosen`: every ordered pair of the places named in the question. */
export const pairSetSchema = z.enum(['members', 'parks', 'chosen']);
/** Identifiers of the places named in the question; null where a set was asked for. */
const chosenPlaces = z.array(z.string()).nullable();

export const criticalitySchema = z.object({
  set: pairSetSchema,
  places: chosenPlaces,
  pairs: z.number().int(),
  tonnes: z.number(),
  unit: z.enum(loadUnits),
  items: z.array(lossSchema),
});

/** What one change saves over all pairs, air freight left out, the best first. */
export const fixSchema = z.object({
  kind: z.enum(['border-hour-less', 'faster-gauge-change', 'open-link']),
  subject,
  name: nameSchema,
  country: z.string().nullable(),
  /** Of an hour less at a border: what crosses, and whether leaving or entering; else null. */
  mode: z.enum(modes).nullable(),
  direction: z.enum(['outbound', 'inbound']).nullable(),
  /** Hours before and after; null where the fix is an opening, or the post's hours are unknown. */
  before: z.number().nullable(),
  after: z.number().nullable(),
  affected: z.number().int(),
  connected: z.number().int(),
  savedUsd: z.number(),
  savedHours: z.number(),
  savedKgCo2e: z.number(),
});

export const fixesSchema = z.object({
  set: pairSetSchema,
  places: chosenPlaces,
  pairs: z.number().int(),
  tonnes: z.number(),
  unit: z.enum(loadUnits),
  items: z.array(fixSchema),
});

/** A corridor against its alternatives between its own ends. */
export const greenCorridorSchema = z.object({
  corridor: z.string(),
  name: nameSchema,
  /** Farthest main places it joins, of two countries where it leads abroad; null where the network holds too little of it. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** The corridor's own best way, the cheapest and the cleanest of all: per tonne. */
  own: z.object({ usd: z.number(), hours: z.number(), kgCo2e: z.number(), km: z.number() }).nullable(),
  cheapest: z.object({ usd: z.number(), hours: z.number(), kgCo2e: z.number(), km: z.number() }).nullable(),
  cleanest: z.object({ usd: z.number(), hours: z.number(), kgCo2e: z.number(), km: z.number() }).nullable(),
  /** Share of its rail kilometres, 0 to 1. */
  electrified: z.number().nullable(),
  /** Renewable share of the electricity it runs on, weighted by electrified kilometres. */
  renewable: z.number().nullable(),
  verdict: z.enum(['green', 'middling', 'not-green', 'unknown']),
});
export const greenCorridorsSchema = z.object({ items: z.array(greenCorridorSchema) });

/** An overlay as kept: rows of a user beside the shipped tables. */
export const overlaySchema = z.object({
  name: z.string(),
  nodes: z.number().int(),
  links: z.number().int(),
  borders: z.number().int(),
  rates: z.number().int(),
  calendars: z.number().int(),
  savedAt: z.string(),
  sha256: z.string(),
  /** What somebody should know before using it: places joined to nothing, links left out. */
  warnings: z.array(z.string()),
});
export const overlayListSchema = z.object({ items: z.array(overlaySchema) });

/** An identifier, UN/LOCODE or name of a place. */
const placeName = z.string().min(1).max(100);
/** Many pairs at once: up to 10,000. */
export const routeBatchRequestSchema = z.strictObject({
  pairs: boundedRows(z.tuple([placeName, placeName]), 10_000, 1),
  tonnes: z.number().positive().max(1_000_000),
  unit: z.enum(loadUnits).default('container-40'),
  criteria: z
    .array(z.enum(criteria))
    .min(2)
    .max(4)
    .refine((chosen) => new Set(chosen).size === chosen.length, { params: { refusal: 'repeatedCriterion' } })
    .default(['cost', 'hours', 'co2e']),
  overlay: z.string().max(60).nullable().default(null),
});

export const routeBatchSchema = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
  pairs: z.number().int(),
  done: z.number().int(),
  routes: z.number().int(),
  pairsPerSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
});

/** A route without its operations: what a table of many pairs needs. */
export const routeSummarySchema = routeSchema.omit({ operations: true, onTime: true, days: true });

/** One pair of a batch as answered: a line of its result. `pair` is its place in the request, from 0. */
export const routeBatchLineSchema = z.object({
  pair: z.number().int(),
  from: z.string(),
  to: z.string(),
  /** `no-path`: there is no way; `same-node`: both are one place; `too-many-routes`: the search gave up. */
  kind: z.enum(['routes', 'no-path', 'same-node', 'too-many-routes']),
  routes: z.array(routeSummarySchema),
});

/** Best way between the partners of an option, from the exporter's main node to the importer's. */
export const optionRouteSchema = z.object({
  from: z.string(),
  to: z.string(),
  fromName: nameSchema,
  toName: nameSchema,
  /** Of the route whose days are fewest at a cost within a quarter of the cheapest. */
  hours: totalSchema,
  usdPerTonne: totalSchema,
  kgCo2ePerTonne: totalSchema,
  modes: z.array(z.enum(modes)),
  borders: z.number().int(),
  flags: z.array(z.enum(routeFlags)),
  /** Of the rows it was computed with; those used most first. */
  origins: z.array(z.string()),
});
