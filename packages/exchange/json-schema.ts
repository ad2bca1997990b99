/** Checks against the publisher's own JSON Schemas, which are given by whoever has them. */
import type { Json } from '@hamkor/acts';
import type { ErrorObject } from 'ajv';
import type { ExchangeProblem } from './exchange-problem.ts';
import { shown } from './exchange-problem.ts';

/** A schema document as its publisher wrote it. */
export type SchemaDocument = Readonly<Record<string, unknown>>;

/** What is wrong with a document; nothing where it is valid. */
export type SchemaCheck = (document: Json) => readonly ExchangeProblem[];

const most = 200;

const problemOf = ({ instancePath, message, params, data }: ErrorObject): ExchangeProblem => ({
  kind: 'schema',
  at: instancePath,
  found: shown(data),
  expected: `${message ?? ''} ${shown(params) ?? ''}`.trim(),
});

/**
 * A check against the first schema, with the others at hand under the addresses they call themselves: so a package schema
 * finds the schema of its items without any network. Draft 4 and 2020-12 are told apart by `$schema`.
 */
export const schemaCheck = async (
  schema: SchemaDocument,
  others: readonly SchemaDocument[] = [],
): Promise<SchemaCheck> => {
  const isDraft4 = String(schema['$schema']).includes('draft-04');
  const { default: formats } = await import('ajv-formats');
  const options = { allErrors: true, strict: false, verbose: true } as const;
  const ajv = isDraft4
    ? new (await import('ajv-draft-04')).default.default(options)
    : new (await import('ajv/dist/2020.js')).Ajv2020(options);
  formats.default(ajv);
  for (const other of others) ajv.addSchema(other);
  const validate = ajv.compile(schema);
  return (document) => (validate(document) ? [] : (validate.errors ?? []).slice(0, most).map(problemOf));
};
