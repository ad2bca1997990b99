/** Everything that is done to a dossier: subject `{type: 'dossier', id}`. */
import { gates } from '@hamkor/council';
import { trilingualSchema, wordsSchema } from '@hamkor/registry';
import { z } from 'zod';
import { itemKinds } from './dossier-item.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const state = z.string().regex(/^[A-Z]{3}$/);
const year = z.number().int().min(1900).max(2200);
const id = z.string().regex(/^[a-z]\d{1,4}$/);
/** US dollars: what is reckoned from it stays a number. */
const usd = z.number().max(1e15);
const amount = z.number().min(-1e18).max(1e18);
export const itemRefSchema = z.strictObject({ kind: z.enum(itemKinds), id: wordsSchema(600) });

/** AACE 18R-97: classes 5 to 1, with how far the project was defined. */
export const estimateSchema = z.strictObject({
  estimateClass: z.number().int().min(1).max(5),
  amountUsd: usd.positive(),
  lowUsd: usd.nonnegative(),
  highUsd: usd.positive(),
  priceYear: z.number().int().min(1990).max(2100),
  basis: wordsSchema(4000),
  source: wordsSchema(2000),
});
export const riskSchema = z.strictObject({
  title: trilingualSchema,
  /** 1 to 5 each. */
  probability: z.number().int().min(1).max(5),
  impact: z.number().int().min(1).max(5),
  proximity: z.enum(['now', 'year', 'later']),
  owner: state,
  response: wordsSchema(4000),
  /** Probability and impact after the response; null: not judged. */
  residual: z
    .strictObject({ probability: z.number().int().min(1).max(5), impact: z.number().int().min(1).max(5) })
    .nullable(),
});
/** As in IATI: result, indicator, baseline, target; actual values come from delivery. */
export const indicatorSchema = z.strictObject({
  title: trilingualSchema,
  level: z.enum(['output', 'outcome', 'impact']),
  unit: wordsSchema(60),
  isAscending: z.boolean(),
  baseline: z.strictObject({ value: amount, year }).nullable(),
  targets: z.array(z.strictObject({ value: amount, year })).max(20),
  verification: wordsSchema(2000),
});

/** Bodies by kind of act. */
export const dossierBodies = {
  'dossier.open': z.strictObject({
    title: trilingualSchema,
    summary: trilingualSchema.nullable(),
    states: z.array(state).max(60),
    items: z.array(itemRefSchema).min(1).max(20),
    readers: z.enum(['public', 'members']),
  }),
  'dossier.retitle': z.strictObject({ title: trilingualSchema, summary: trilingualSchema.nullable() }),
  'dossier.add': z.strictObject({ item: itemRefSchema }),
  'dossier.remove': z.strictObject({ item: itemRefSchema, reason: wordsSchema(2000) }),
  'dossier.note': z.strictObject({ section: wordsSchema(60), text: trilingualSchema }),
  'dossier.set-risk': z.strictObject({ risk: id.nullable(), ...riskSchema.shape }),
  'dossier.drop-risk': z.strictObject({ risk: id, reason: wordsSchema(2000) }),
  'dossier.set-indicator': z.strictObject({ indicator: id.nullable(), ...indicatorSchema.shape }),
  'dossier.drop-indicator': z.strictObject({ indicator: id, reason: wordsSchema(2000) }),
  'dossier.set-estimate': estimateSchema,
  /** Evidence for a requirement of a gate that is given in words or as a file kept elsewhere. */
  'dossier.give-evidence': z.strictObject({
    requirement: wordsSchema(60),
    text: wordsSchema(8000),
    source: wordsSchema(2000),
  }),
  /** Freezes all that the dossier holds: the server captures the items and sets the hashes. */
  'dossier.freeze': z.strictObject({
    gate: z.enum(gates).nullable(),
    hash,
    items: z.array(z.strictObject({ item: itemRefSchema, sha256: hash })).max(200),
  }),
} as const;
export type DossierKind = keyof typeof dossierBodies;
export type DossierBody<K extends DossierKind> = z.output<(typeof dossierBodies)[K]>;
export type DossierDeed = {
  readonly [K in DossierKind]: { readonly kind: K; readonly body: DossierBody<K> };
}[DossierKind];
