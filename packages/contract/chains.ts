/** Chains: models that are kept, questions asked of them, and how the work on these goes. */
import { chainTables, modelProblemKinds, taskKinds } from '@hamkor/chains';
import { z } from 'zod';
import { nameSchema, pageOf } from './schema.ts';

export type * from '@hamkor/chains';

/** A model of the examples or of those kept, in a list. */
export const chainSummarySchema = z.object({
  id: z.string(),
  title: nameSchema,
  about: nameSchema,
  isDemonstration: z.boolean(),
  /** Partner states, ISO 3166-1 alpha-3. */
  partners: z.array(z.string()),
  /** HS codes of what its markets want. */
  products: z.array(z.string()),
  sites: z.number().int(),
  createdAt: z.string().nullable(),
});

export const chainListSchema = pageOf(chainSummarySchema);

/** A model: beside its head it has a table of rows under the name of each; the whole shape is at /api/v1/chains/schema. */
export const chainModelDocumentSchema = z.looseObject({
  schema: z.literal('hamkor-chain/1'),
  title: nameSchema,
  about: nameSchema,
  isDemonstration: z.boolean(),
  /** ISO 4217. */
  currency: z.string(),
  priceYear: z.number().int(),
  stockRate: z.number().nullable(),
});

export const chainSizeSchema = z.object({
  columns: z.number().int(),
  rows: z.number().int(),
  nonzeros: z.number().int(),
  integers: z.number().int(),
});

export const chainProblemSchema = z.object({
  kind: z.enum(modelProblemKinds),
  table: z.enum(chainTables).nullable(),
  row: z.number().int().nullable(),
  id: z.string().nullable(),
  field: z.string().nullable(),
  found: z.string(),
  expected: z.string(),
});

export const chainCheckSchema = z.object({
  problems: z.array(chainProblemSchema),
  /** Null while problems keep it from being compiled. */
  size: chainSizeSchema.nullable(),
});

export const chainRunStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;

export const chainProgressSchema = z.object({
  at: z.string(),
  done: z.number(),
  of: z.number(),
  seconds: z.number(),
  incumbent: z.number().nullable(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
});

/** One question asked of a model. The answer has an address of its own: `answer`, once `state` is done. */
export const chainRunSchema = z.object({
  id: z.string(),
  model: z.string(),
  title: nameSchema,
  kind: z.enum(taskKinds),
  /** The question as it was asked. */
  task: z.record(z.string(), z.unknown()),
  state: z.enum(chainRunStates),
  progress: chainProgressSchema.nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** Where it runs: threads of the server, or the worker that took it. */
  worker: z.string().nullable(),
  /** Why it failed, in the reader's language. */
  failure: z.string().nullable(),
  /** Whether there is an answer: always once it is done; of a cancelled one where it had something to show. */
  hasAnswer: z.boolean(),
});

export const chainRunListSchema = pageOf(chainRunSchema);

export const chainRunAskedSchema = z.object({
  model: z.string(),
  task: z.looseObject({ kind: z.enum(taskKinds) }),
});

/** What a new chain is to start from. */
export const chainDesignSchema = z.object({
  /** Option it comes from. */
  option: z.string().optional(),
  /** HS 2022 heading of what is to be made. */
  product: z.string().optional(),
  partners: z.array(z.string()).optional(),
});

/** What is not known of a designed chain, and what was taken in its stead. */
export const chainGapSchema = z.object({
  kind: z.string(),
  table: z.enum(chainTables),
  row: z.string(),
  field: z.string().nullable(),
  what: z.string().nullable(),
  assumed: z.union([z.number(), z.string()]).nullable(),
});

export const chainDesignedSchema = z.object({
  model: chainModelDocumentSchema,
  gaps: z.array(chainGapSchema),
});

/** A model with the lanes that the corridor engine has for its places now; pairs that could exchange something and have none. */
export const chainLanesSchema = z.object({
  model: chainModelDocumentSchema,
  missing: z.array(z.object({ from: z.string(), to: z.string(), reason: z.enum(['no-node', 'no-way']) })),
});

/** The answer to a run, whole; its shape is that of the question asked. */
export const chainAnswerSchema = z.looseObject({
  kind: z.enum([...taskKinds, 'no-plan', 'refused']),
});

export type ChainSummaryDocument = z.infer<typeof chainSummarySchema>;
export type ChainCheckDocument = z.infer<typeof chainCheckSchema>;
export type ChainProblemDocument = z.infer<typeof chainProblemSchema>;
export type ChainProgressDocument = z.infer<typeof chainProgressSchema>;
export type ChainRunDocument = z.infer<typeof chainRunSchema>;
export type ChainDesignDocument = z.infer<typeof chainDesignSchema>;
export type ChainGapDocument = z.infer<typeof chainGapSchema>;
export type ChainDesignedDocument = z.infer<typeof chainDesignedSchema>;
export type ChainLanesDocument = z.infer<typeof chainLanesSchema>;
