import type { FastifyError } from 'fastify';
import type { ZodFastifySchemaValidationError } from 'fastify-type-provider-zod';
import type { Locale } from '@hamkor/messages';
import { phrases } from './language.ts';
import type { FieldError } from './problem.ts';

/** Names the schema does not know that are told one by one. */
const mostUnknown = 20;

const places = { params: '/path', querystring: '/query', body: '/body', headers: '/headers' } as const;

type Params = Readonly<Record<string, unknown>>;

/** What fields may be refused for together: a key of `problems.field`, with what would be right. */
export interface Refusal {
  readonly refusal:
    'otherMember' | 'unaskedProduct' | 'repeatedCriterion' | 'days' | 'oneLanguage' | 'harmfulSign';
  readonly expected?: string;
}

/**
 * Parameters of a check of several fields at once, for `.refine(…, { path, params: refusal('otherMember') })`: the
 * words are chosen when it is known who reads them.
 */
export const refusal = (
  key: Refusal['refusal'],
  expected?: string,
): { readonly [name: string]: unknown } => ({
  refusal: key,
  ...(expected === undefined ? {} : { expected }),
});

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const amount = (params: Params, name: string): number => Number(params[name]);

type Translate = Awaited<ReturnType<typeof phrases>>;

/** What is wrong with one field and what would be right, from a zod issue. */
const describe = (
  t: Translate,
  issue: ZodFastifySchemaValidationError,
): { detail: string; expected?: string } => {
  const params = issue.params as Params;
  switch (issue.keyword) {
    case 'invalid_value': {
      const expected = (params['values'] as readonly unknown[]).map(text).join(', ');
      return { detail: t('problems.field.oneOf', { expected }), expected };
    }
    case 'invalid_type': {
      const expected = text(params['expected']);
      return { detail: t('problems.field.type', { expected }), expected };
    }
    case 'too_small': {
      const minimum = amount(params, 'minimum');
      if (params['inclusive'] === false)
        return { detail: t('problems.field.above', { minimum }), expected: `> ${minimum}` };
      const origin = text(params['origin']);
      return { detail: t('problems.field.atLeast', { origin, minimum }), expected: `>= ${minimum}` };
    }
    case 'too_big': {
      const maximum = amount(params, 'maximum');
      const origin = text(params['origin']);
      return { detail: t('problems.field.atMost', { origin, maximum }), expected: `<= ${maximum}` };
    }
    case 'invalid_format': {
      const isDate = params['format'] === 'date';
      const expected = isDate ? 'YYYY-MM-DD' : text(params['pattern'] ?? params['format']);
      return { detail: t('problems.field.format', { expected }), expected };
    }
    case 'not_multiple_of': {
      const expected = text(params['divisor']);
      return { detail: t('problems.field.multipleOf', { expected }), expected };
    }
    case 'custom': {
      const told = params['params'] as Refusal | undefined;
      if (told?.refusal === undefined) return { detail: issue.message ?? t('problems.field.wrong') };
      const { expected } = told;
      return {
        detail: t(`problems.field.${told.refusal}`, { expected: expected ?? '' }),
        ...(expected === undefined ? {} : { expected }),
      };
    }
    default:
      return { detail: issue.message ?? t('problems.field.wrong') };
  }
};

/**
 * The wrong fields of a request that its schema refused, each with a JSON pointer, in the reader's
 * language. A name the schema does not know is an error of its own for every such name: a misspelt
 * filter must never be ignored. Of very many such names the first are told.
 */
export const fieldErrors = async (
  error: Pick<FastifyError, 'validationContext'> & {
    readonly validation: readonly ZodFastifySchemaValidationError[];
  },
  locale: Locale,
): Promise<FieldError[]> => {
  const t = await phrases(locale);
  const place = places[(error.validationContext ?? 'body') as keyof typeof places] ?? '';
  return error.validation.flatMap((issue): FieldError[] => {
    const path = issue.instancePath === '/' ? '' : issue.instancePath;
    if (issue.keyword === 'unrecognized_keys')
      return ((issue.params as Params)['keys'] as readonly string[]).slice(0, mostUnknown).map((key) => ({
        pointer: `${place}${path}/${key}`,
        detail: t('problems.field.unknown'),
      }));
    return [{ pointer: `${place}${path}`, ...describe(t, issue) }];
  });
};
