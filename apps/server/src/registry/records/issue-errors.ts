import type { Locale } from '@hamkor/messages';
import type { z } from 'zod';
import { fieldErrors } from '../../platform/field-error.ts';
import type { FieldError } from '../../platform/problem.ts';

/** What a schema found wrong in something that was read apart from a request; pointers go into that. */
export const issueErrors = async (error: z.ZodError, locale: Locale): Promise<FieldError[]> => {
  const validation = error.issues.map(({ path, code, message, ...params }) => ({
    keyword: code,
    instancePath: `/${path.map(String).join('/')}`,
    schemaPath: '',
    params: params as Readonly<Record<string, unknown>>,
    message,
  }));
  const errors = await fieldErrors(
    { validation: validation as Parameters<typeof fieldErrors>[0]['validation'], validationContext: 'body' },
    locale,
  );
  return errors.map((one) => Object.assign(one, { pointer: one.pointer.slice('/body'.length) }));
};
