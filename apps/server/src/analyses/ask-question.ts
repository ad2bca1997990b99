import type { AnalysisQuestionDocument } from '@hamkor/contract';
import { z } from 'zod';
import type { OptionItem } from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import type { OptionFinder } from '../options/option-finder.ts';
import { optionFields } from '../options/option-query.ts';
import { preferredLocale } from '../platform/language.ts';
import { phrases } from '../platform/language.ts';
import type { FieldError, Problem } from '../platform/problem.ts';
import { chooseVintage, shipped } from '../vintages/vintage-choice.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { shippedRef } from './shipped-content.ts';

export type Asked =
  | { readonly kind: 'answer'; readonly options: readonly OptionItem[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

const optionQuery = z.strictObject(optionFields);

/** Fields of the address of options that are called otherwise in a question. */
const queryName: Readonly<Record<string, string>> = { min: 'minValue', days: 'withinDays' };
const questionName: Readonly<Record<string, string>> = { minValue: 'min', withinDays: 'days' };

/** The data a question means now, by content: `name@content`, or `shipped@checksum`; null where there are none. */
export const frozenVintage = (
  warehouse: Pick<Warehouse, 'find' | 'active'>,
  facts: Pick<Facts, 'origins'>,
  ref: string,
): string | null => {
  if (ref === shippedRef(facts)) return ref;
  const choice = chooseVintage(warehouse, ref === '' ? undefined : ref);
  switch (choice.kind) {
    case 'vintage':
      return vintageRef(choice.vintage);
    case 'shipped':
      return shippedRef(facts);
    case 'missing':
      return null;
  }
};

/** Moves errors of the address of options to the question in a body. */
const inBody = ({ pointer, ...error }: FieldError): FieldError => {
  const [name = '', ...rest] = pointer.replace(/^\/query\//, '').split('/');
  return { ...error, pointer: ['/body/question', questionName[name] ?? name, ...rest].join('/') };
};

const wrongFields = async (error: z.ZodError, acceptLanguage: string | undefined): Promise<FieldError[]> => {
  const t = await phrases(preferredLocale(acceptLanguage));
  return error.issues.map(({ path }) =>
    inBody({ pointer: `/query/${path.join('/')}`, detail: t('problems.field.wrong') }),
  );
};

/** Asks a question as the list of options would: all options that answer it, best first, or what is wrong with it. */
export const askQuestion = async (
  find: Pick<OptionFinder, 'listed'>,
  { vintage, ...question }: AnalysisQuestionDocument,
  acceptLanguage: string | undefined,
): Promise<Asked> => {
  const given = Object.entries(question).filter(([, value]) => value !== '');
  const query = optionQuery.safeParse({
    ...Object.fromEntries(given.map(([name, value]) => [queryName[name] ?? name, value])),
    vintage: vintage.startsWith(`${shipped}@`) ? shipped : vintage,
  });
  if (!query.success) {
    const errors = await wrongFields(query.error, acceptLanguage);
    return { kind: 'problem', problem: { kind: 'bad-input', errors } };
  }
  const found = await find.listed(query.data, acceptLanguage);
  if (found.kind === 'found') return { kind: 'answer', options: found.value.items() };
  const { problem } = found;
  return {
    kind: 'problem',
    problem: problem.kind === 'bad-input' ? { ...problem, errors: problem.errors.map(inBody) } : problem,
  };
};
