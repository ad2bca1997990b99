/** Loaded data: vintages (named states of a data set, side by side), the jobs that load them, their coverage. */
import { z } from 'zod';
import { figureSchema, nameSchema } from './schema.ts';
import { originSchema } from './origin.ts';

/** What a file can be imported as. */
export const importFormatSchema = z.enum(['baci', 'comtrade', 'atlas', 'wdi', 'io']);

/** Tables a vintage may hold; `README.md` of the server's warehouse gives their columns. */
export const vintageTableSchema = z.enum([
  'flows',
  'reports',
  'country_product',
  'indicators',
  'input_output',
]);

/** A code that could not be placed, with the value at stake: kept in the list, never dropped silently. */
export const unmappedCodeSchema = z.object({
  kind: z.enum(['country', 'product']),
  code: z.string(),
  /** Name as the file gives it, where it does. */
  label: z.string().nullable(),
  rows: z.number().int(),
  usd: z.number().nullable(),
  /** Share of the value of the whole file, 0 to 1. */
  share: z.number().nullable(),
  /** What became of its rows. */
  treatment: z.enum(['kept-under-own-code', 'kept-at-heading', 'left-out']),
});

/**
 * One state of a data set as loaded. `name` may be loaded anew and then means the newer content; `content`
 * names the bytes and never changes. `ref` is `name@content`, which reproduces figures a year later.
 */
export const vintageSchema = z.object({
  name: z.string(),
  content: z.string(),
  ref: z.string(),
  format: importFormatSchema,
  table: vintageTableSchema,
  title: z.string(),
  /** The HS edition of the files, and the one the rows are kept in. */
  editionRead: z.string().nullable(),
  editionKept: z.string().nullable(),
  /** Digits of the product codes kept: 6, 4, 2 or 0 (totals). */
  digits: z.number().int().nullable(),
  years: z.array(z.number().int()),
  rows: z.number().int(),
  /** Value of all rows, US dollars; null where the table holds no money. */
  usd: z.number().nullable(),
  isSynthetic: z.boolean(),
  /** The vintage that pages and options use when none is asked for. */
  isActive: z.boolean(),
  /** Whether `name` now means another content; this one is kept because a saved analysis rests on it. */
  isSuperseded: z.boolean(),
  /** Saved analyses that rest on this content: it cannot be removed. */
  analyses: z.number().int(),
  importedAt: z.string(),
  bytes: z.number().int(),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), rows: z.number().int() })),
  /** The largest value first; in a list of vintages the first twenty. */
  unmapped: z.array(unmappedCodeSchema),
  /** Share of the value of all files that lies in rows with such a code; a row counts once. */
  unmappedShare: z.number().nullable(),
  origin: originSchema,
});

export const vintageListSchema = z.object({ items: z.array(vintageSchema), active: z.string().nullable() });

/** Where an import stands. */
export const importJobSchema = z.object({
  id: z.string(),
  format: importFormatSchema,
  name: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
  /** What is being done, a key of `imports.phase`. */
  phase: z.enum(['checking', 'reading', 'reconciling', 'indexing', 'finishing', 'done']),
  file: z.string().nullable(),
  fileIndex: z.number().int(),
  fileCount: z.number().int(),
  bytesDone: z.number().int(),
  bytesTotal: z.number().int(),
  rows: z.number().int(),
  rowsPerSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  /** The vintage made, once done. */
  ref: z.string().nullable(),
  /** Why it failed: every problem names file, line, column, what was found, expected, and how to mend it. */
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.number().int().nullable(),
      column: z.string().nullable(),
      found: z.string(),
      expected: z.string(),
      mend: z.string(),
    }),
  ),
  /** Whether the same import can go on where it was left. */
  isResumable: z.boolean(),
});

export const importJobListSchema = z.object({ items: z.array(importJobSchema) });

/** A file taken up for an import, waiting on the server. */
export const uploadSchema = z.object({
  id: z.string(),
  name: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
});

/** What is asked of an import started from the web. */
export const importRequestSchema = z.strictObject({
  format: importFormatSchema,
  name: z.string().min(1).max(60),
  uploads: z.array(z.string()).min(1).max(200),
  edition: z.string().optional(),
  columns: z.record(z.string(), z.string()).optional(),
  encoding: z.enum(['utf-8', 'windows-1251', 'gb18030']).optional(),
  decimalComma: z.boolean().optional(),
});

/** How well a vintage sees a country's trade in a year, against national totals. */
export const coverageSchema = z.object({
  iso3: z.string(),
  name: nameSchema,
  year: z.number().int(),
  flow: z.enum(['export', 'import']),
  seen: figureSchema,
  national: figureSchema,
  /** seen / national; null where either is unknown. */
  ratio: z.number().nullable(),
  grade: z.enum(['A', 'B', 'C']).nullable(),
  /** Share of the seen value reported by the country itself, by partners only, or by both; null where not known. */
  reported: z.object({ both: z.number(), own: z.number(), mirror: z.number() }).nullable(),
});

export const coverageListSchema = z.object({
  vintage: z.string().nullable(),
  items: z.array(coverageSchema),
  /** Pairs of members of which neither reports: their trade with each other is invisible. */
  blind: z.array(z.object({ a: z.string(), b: z.string(), year: z.number().int() })),
  unmapped: z.array(unmappedCodeSchema),
});
