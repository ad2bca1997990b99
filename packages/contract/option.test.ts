import type {
  CooperationOption,
  HubLadders,
  OptionKind,
  OptionSet,
  PartName,
  Role,
  ValidationReport,
} from '@hamkor/trade';
import { optionKinds } from '@hamkor/trade';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  explanationSchema,
  hubLaddersSchema,
  optionItemSchema,
  optionKindSchema,
  optionNoteSchema,
  optionSchema,
  partNameSchema,
  roleSchema,
  validationSchema,
} from './index.ts';

/** The same shape read-only all the way down; an optional field may be absent but not undefined. */
type Frozen<T> = T extends readonly unknown[] | object
  ? { readonly [K in keyof T]: Frozen<undefined extends T[K] ? Exclude<T[K], undefined> : T[K]> }
  : T;
/** Each can stand for the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type DocumentOf<S extends z.ZodType> = Frozen<z.infer<S>>;

test('the contract does not drift from the model: these lines stop compiling when it does', () => {
  const option: Same<CooperationOption, DocumentOf<typeof optionSchema>> = true;
  const item: Same<Omit<CooperationOption, 'explanation'>, DocumentOf<typeof optionItemSchema>> = true;
  const note: Same<OptionSet['notes'][number], DocumentOf<typeof optionNoteSchema>> = true;
  const kind: Same<OptionKind, z.infer<typeof optionKindSchema>> = true;
  const role: Same<Role, z.infer<typeof roleSchema>> = true;
  const part: Same<PartName, z.infer<typeof partNameSchema>> = true;
  const hub: Same<HubLadders, DocumentOf<typeof hubLaddersSchema>> = true;
  const report: Same<ValidationReport, DocumentOf<typeof validationSchema>> = true;
  const none: Same<CooperationOption, DocumentOf<typeof optionItemSchema>> = false;
  expect([option, item, note, kind, role, part, hub, report]).not.toContain(none);
});

test('every kind of option has its own explanation', () => {
  expect(optionKindSchema.options).toEqual(optionKinds);
  expect(explanationSchema.options.map((schema) => schema.shape.kind.value)).toEqual(optionKinds);
});
