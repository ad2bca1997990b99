/**
 * Dossiers: what is gathered from the first option to the last review, as it stands now and as it was frozen. Words that pages
 * need are keys of the catalogue `dossiers`: `figures.<label>` (`figureLabels`), `sections.<section>` (`briefSections`),
 * `brief.<sentence>` (`briefSentences`), `requirements.<requirement>`, `reasons.<reason>` (`checkReasons`), `gates.<gate>`,
 * `standings.<standing>` (`itemStandings`), `aspects.<aspect>` (`figureAspects`).
 */
import { caseKinds, gateLineSchema, gates } from '@hamkor/council';
import {
  briefSections,
  briefSentences,
  checkReasons,
  dossierBodies,
  estimateSchema,
  figureAspects,
  figureLabels,
  indicatorSchema,
  itemKinds,
  itemRefSchema,
  itemStandings,
  requirements,
  riskSchema,
} from '@hamkor/dossier';
import type { DossierKind } from '@hamkor/dossier';
import { z } from 'zod';
import { actSchema } from './acts.ts';
import { confidenceSchema, pageOf, stepSchema } from './schema.ts';

const many = <T extends z.ZodType>(item: T) => z.array(item).readonly();
/** A text as it is told: what was read from elsewhere may be longer, or emptier, than what may be written here. */
const toldText = z.object({
  en: z.string().nullable(),
  ru: z.string().nullable(),
  zh: z.string().nullable(),
});
const made = { act: z.number().int(), at: z.string() };
const hash = z.string();
/** Grant acted in: `role@STATE@organisation`, empty where there is none. */
const grant = z.string().max(200);

export const capturedFigureSchema = z.object({
  path: z.string(),
  label: z.enum(figureLabels),
  of: z.string().nullable(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  year: z.number().int().nullable(),
  confidence: confidenceSchema,
  origin: z.string().nullable(),
  origins: many(z.string()),
  cited: z.string().nullable(),
  steps: many(stepSchema),
});

const gainSchema = z.object({
  state: z.string(),
  usd: z.number().nullable(),
  isWorseOff: z.boolean().nullable(),
});

export const capturedItemSchema = z.object({
  kind: z.enum(itemKinds),
  id: z.string(),
  standing: z.enum(itemStandings),
  title: toldText,
  address: z.string(),
  states: many(z.string()),
  stage: z.string().nullable(),
  figures: many(capturedFigureSchema),
  gains: many(gainSchema),
});

const riskRow = z.object({ id: z.string(), ...riskSchema.shape });
const indicatorRow = z.object({ id: z.string(), ...indicatorSchema.shape });
const estimateRow = z.object(estimateSchema.shape);
const noteRow = z.object({ section: z.string(), text: toldText });
const evidenceRow = z.object({ requirement: z.string(), text: z.string(), source: z.string() });

/** What a dossier says itself, beside the items it gathers. */
const inputs = {
  states: many(z.string()),
  notes: many(noteRow.extend(made)),
  risks: many(riskRow.extend(made)),
  indicators: many(indicatorRow.extend(made)),
  /** Newest last. */
  estimates: many(estimateRow.extend(made)),
  evidence: many(evidenceRow.extend(made)),
};

export const dossierStateSchema = z.object({
  id: z.string(),
  title: toldText,
  summary: toldText.nullable(),
  readers: z.enum(['public', 'members']),
  opened: z.object({ ...made, state: z.string().nullable() }),
  items: many(z.object({ ...made, item: itemRefSchema })),
  ...inputs,
  /** Oldest first; what was frozen has an address of its own. */
  snapshots: many(z.object({ ...made, hash, gate: z.enum(gates).nullable(), items: z.number().int() })),
  lastAct: z.number().int(),
  lastAt: z.string(),
});

/** A dossier in a list. */
export const dossierItemSchema = z.object({
  id: z.string(),
  title: toldText,
  summary: toldText.nullable(),
  states: many(z.string()),
  readers: z.enum(['public', 'members']),
  items: z.number().int(),
  risks: z.number().int(),
  snapshots: z.number().int(),
  openedAt: z.string(),
  openedBy: z.string().nullable(),
  lastAt: z.string(),
});
/** `GET /dossiers?q=&state=&mine=&item=option:…`. */
export const dossierListSchema = pageOf(dossierItemSchema);

/** A line of a checklist with why it stands so, and what it rests on. */
export const checkLineSchema = z.object({
  ...gateLineSchema.shape,
  requirement: z.enum(requirements),
  reason: z.enum(checkReasons),
  found: many(z.string()),
});
export const gateCheckSchema = z.object({
  gate: z.enum(gates),
  lines: many(checkLineSchema),
  isReady: z.boolean(),
});

/** A case that names the dossier, or that stands in it. */
export const dossierCaseSchema = z.object({
  id: z.string(),
  kind: z.enum(caseKinds),
  stage: z.string(),
  title: toldText,
  waivers: many(z.object({ ...made, state: z.string(), hash, text: z.string() })),
  /** Gates that were asked for, oldest first, with how each question ended. */
  gates: many(
    z.object({
      gate: z.enum(gates),
      hash,
      result: z.enum(['adopted', 'not-adopted', 'broken', 'superseded']),
      at: z.string(),
    }),
  ),
});

/** What delivery reports of a project that names the dossier. */
export const dossierDeliverySchema = z.object({
  id: z.string(),
  title: toldText,
  milestones: many(
    z.object({
      id: z.string(),
      title: toldText,
      owner: z.string(),
      firstPlanned: z.string(),
      planned: z.string(),
      forecast: z.string().nullable(),
      achieved: z.string().nullable(),
      /** How many looked for themselves. */
      confirmations: z.number().int(),
    }),
  ),
  actuals: many(
    z.object({
      ...made,
      indicator: z.string(),
      period: z.string(),
      value: z.number(),
      source: z.string(),
    }),
  ),
});

/** `GET /dossiers/:id`. */
export const dossierDetailSchema = z.object({
  dossier: dossierStateSchema,
  /** As they are now, in the order in which they were gathered; what is not found stands here too. */
  items: many(capturedItemSchema),
  /** What whoever asks may do, and in which of their grants. */
  may: many(
    z.object({
      kind: z.enum(Object.keys(dossierBodies) as [DossierKind, ...DossierKind[]]),
      as: many(grant),
    }),
  ),
  /** Gates in their order, each with its checklist on what the dossier holds now; `passed`: a case of it adopted the gate. */
  gates: many(gateCheckSchema.extend({ standing: z.enum(['passed', 'next', 'ahead']) })),
  cases: many(dossierCaseSchema),
  delivery: many(dossierDeliverySchema),
  /** What freezing now would give: the same as the hash of the newest snapshot where nothing has changed since. */
  hashNow: hash,
});

/** `GET /dossiers/:id/acts`: newest first. */
export const dossierActListSchema = pageOf(actSchema);

/** `POST /dossiers`: a dossier is opened; its id is given by the server. */
export const openDossierSchema = z.strictObject({
  body: dossierBodies['dossier.open'],
  as: grant.nullable().default(null),
});
export const dossierOpenedSchema = z.object({ id: z.string(), act: z.number().int() });

/** `POST /dossiers/:id/acts`: a deed. Of `dossier.freeze` the body is `{gate}` alone: the server captures and hashes. */
export const dossierDeedRequestSchema = z.strictObject({
  kind: z.enum(Object.keys(dossierBodies) as [DossierKind, ...DossierKind[]]),
  body: z.json(),
  as: grant.nullable().default(null),
});
export const freezeRequestSchema = z.strictObject({ gate: z.enum(gates).nullable() });
export const dossierActedSchema = z.object({
  act: z.number().int(),
  dossier: dossierStateSchema,
  /** Of `dossier.freeze`; null otherwise. */
  hash: hash.nullable(),
});

/** `GET /dossiers/:id/snapshots/:hash`: all that was frozen. */
export const snapshotSchema = z.object({
  ...made,
  hash,
  gate: z.enum(gates).nullable(),
  title: toldText,
  summary: toldText.nullable(),
  ...inputs,
  items: many(capturedItemSchema.extend({ sha256: z.string() })),
});

const partChanges = <Part extends z.ZodType>(part: Part) =>
  many(z.object({ id: z.string(), before: part.nullable(), after: part.nullable() }));

/** `GET /dossiers/:id/difference?from=&to=`: what changed, figure by figure. */
export const dossierDifferenceSchema = z.object({
  /** Hash of a snapshot, or `now`. */
  from: z.string(),
  to: z.string(),
  isSame: z.boolean(),
  states: z.object({ added: many(z.string()), removed: many(z.string()) }),
  items: z.object({
    added: many(capturedItemSchema),
    removed: many(capturedItemSchema),
    changed: many(
      z.object({
        kind: z.enum(itemKinds),
        id: z.string(),
        before: toldText,
        after: toldText,
        standingBefore: z.enum(itemStandings),
        standingAfter: z.enum(itemStandings),
        stageBefore: z.string().nullable(),
        stageAfter: z.string().nullable(),
      }),
    ),
  }),
  figures: many(
    z.object({
      item: itemRefSchema,
      path: z.string(),
      label: z.enum(figureLabels),
      of: z.string().nullable(),
      /** Null: it was not there. */
      before: capturedFigureSchema.nullable(),
      /** Null: it is gone. */
      after: capturedFigureSchema.nullable(),
      aspects: many(z.enum(figureAspects)),
    }),
  ),
  gains: many(
    z.object({
      item: itemRefSchema,
      state: z.string(),
      before: gainSchema.nullable(),
      after: gainSchema.nullable(),
    }),
  ),
  risks: partChanges(riskRow),
  indicators: partChanges(indicatorRow),
  /** By class of estimate. */
  estimates: partChanges(estimateRow),
  notes: partChanges(noteRow),
  evidence: partChanges(evidenceRow),
});

const briefArgument = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: toldText }),
  z.object({ kind: z.literal('words'), words: z.string() }),
  z.object({ kind: z.literal('states'), states: many(z.string()) }),
  z.object({ kind: z.literal('day'), day: z.string(), note: z.number().int() }),
  z.object({ kind: z.literal('key'), key: z.string() }),
  z.object({ kind: z.literal('code'), of: z.enum(itemKinds), code: z.string() }),
  z.object({
    kind: z.literal('figure'),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    year: z.number().int().nullable(),
    of: z.string().nullable(),
    note: z.number().int(),
  }),
]);

/** `GET /dossiers/:id/brief?snapshot=`: what a minister reads in five minutes. Sentences are named in `briefSentences`. */
export const briefSchema = z.object({
  dossier: z.string(),
  hash: hash.nullable(),
  at: z.string(),
  title: toldText,
  states: many(z.string()),
  readers: z.enum(['public', 'members']),
  sections: many(
    z.object({
      key: z.enum(briefSections),
      lines: many(
        z.object({
          key: z.enum(briefSentences),
          args: z.record(z.string(), briefArgument),
          item: itemRefSchema.nullable(),
        }),
      ),
      more: z.number().int(),
    }),
  ),
  notes: many(
    z.object({
      number: z.number().int(),
      origins: many(z.string()),
      cited: z.string().nullable(),
      year: z.number().int().nullable(),
      confidence: confidenceSchema,
      address: z.string(),
      act: z.number().int().nullable(),
      steps: many(stepSchema),
    }),
  ),
});

/** `GET /dossiers/:id/checklist?gate=&snapshot=`: on a snapshot, or on what the dossier holds now. */
export const dossierChecklistSchema = gateCheckSchema.extend({ hash: hash.nullable() });

export type DossierStateDocument = z.infer<typeof dossierStateSchema>;
export type DossierDetailDocument = z.infer<typeof dossierDetailSchema>;
export type DossierItemDocument = z.infer<typeof dossierItemSchema>;
export type CapturedItemDocument = z.infer<typeof capturedItemSchema>;
export type CapturedFigureDocument = z.infer<typeof capturedFigureSchema>;
export type GateCheckDocument = z.infer<typeof gateCheckSchema>;
export type SnapshotDocument = z.infer<typeof snapshotSchema>;
export type DossierDifferenceDocument = z.infer<typeof dossierDifferenceSchema>;
export type BriefDocument = z.infer<typeof briefSchema>;
export type BriefArgumentDocument = z.infer<typeof briefArgument>;
