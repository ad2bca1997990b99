import type {
  CaseDocument,
  CaseClockDocument,
  DraftDocument,
  FindingListDocument,
  TextStandingDocument,
} from '@hamkor/contract';
import { caseSchema, draftDocumentSchema } from '@hamkor/contract';
import type { CaseFold, CaseState, Clock } from '@hamkor/council';
import { evolveCase } from '@hamkor/council';
import type { DocumentState, Finding, TextStanding } from '@hamkor/drafting';
import { expect, expectTypeOf, test } from 'vitest';
import { draft, members, programme, remark } from './test-council.ts';

/** A document as a pure fold gives it, which nobody changes. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

test('the contract holds all that the packages give, in their words', () => {
  expectTypeOf<CaseState>().toExtend<Frozen<CaseDocument>>();
  expectTypeOf<DocumentState>().toExtend<Frozen<DraftDocument>>();
  expectTypeOf<TextStanding>().toExtend<Frozen<TextStandingDocument>>();
  expectTypeOf<Clock>().toExtend<Frozen<CaseClockDocument>>();
  expectTypeOf<Finding>().toExtend<Frozen<FindingListDocument['items'][number]>>();
});

test('nothing of a case or of its text is left out on its way through the contract', () => {
  const actor = {
    account: 'example',
    role: 'national-coordinator',
    state: 'UZB',
    organisation: null,
  } as const;
  const deeds = [
    { kind: 'council.open', body: { ...programme, members: [...members], observers: [] } },
    { kind: 'drafting.start', body: draft },
    {
      kind: 'drafting.comment',
      body: remark,
    },
  ];
  const fold = deeds.reduce<CaseFold | null>((before, deed, place) => {
    const at = '2026-11-30T06:00:00.000Z';
    const evolution = evolveCase(before, {
      ...deed,
      case: 'example',
      seq: place + 1,
      at,
      actor,
    } as Parameters<typeof evolveCase>[1]);
    if (evolution.kind === 'refused') throw new Error(evolution.rule);
    return evolution.fold;
  }, null);
  expect(caseSchema.parse(fold!.state)).toEqual(fold!.state);
  expect(draftDocumentSchema.parse(fold!.document)).toEqual(fold!.document);
});
