/** Checks of a file against what its form's publisher has written: schemas, rulesets and code lists in a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '@hamkor/acts';
import type { ExchangeProblem, SchemaDocument } from '@hamkor/exchange';
import {
  codeFailures,
  codesOf,
  rulesetCheck,
  rulesetSchema,
  schemaCheck,
  xmlSchemaCheck,
} from '@hamkor/exchange';
import type { ExchangeFormat } from './read-file.ts';

export type SchemaVerdict =
  | { readonly kind: 'checked'; readonly problems: readonly ExchangeProblem[] }
  /** The folder lacks a file that is needed. */
  | { readonly kind: 'no-schema'; readonly file: string };

/** A file of the folder, or of a folder in it that publishers use to put such files into. */
const fileIn = (folder: string, inner: string, name: string): string | null =>
  [join(folder, name), join(folder, inner, name)].find((file) => existsSync(file)) ?? null;

const document = (file: string): SchemaDocument => JSON.parse(readFileSync(file, 'utf8')) as SchemaDocument;

const checkOc4ids = async (folder: string, bytes: Uint8Array): Promise<SchemaVerdict> => {
  const [whole, project] = ['project-package-schema.json', 'project-schema.json'].map((name) =>
    fileIn(folder, 'schema', name),
  );
  if (whole === undefined || whole === null)
    return { kind: 'no-schema', file: 'project-package-schema.json' };
  if (project === undefined || project === null) return { kind: 'no-schema', file: 'project-schema.json' };
  const check = await schemaCheck(document(whole), [document(project)]);
  return { kind: 'checked', problems: check(JSON.parse(new TextDecoder().decode(bytes)) as Json) };
};

const checkFacility = async (folder: string, bytes: Uint8Array): Promise<SchemaVerdict> => {
  const file = fileIn(folder, 'untp-dfr', 'untp-dfr-schema.json');
  if (file === null) return { kind: 'no-schema', file: 'untp-dfr-schema.json' };
  const check = await schemaCheck(document(file));
  return { kind: 'checked', problems: check(JSON.parse(new TextDecoder().decode(bytes)) as Json) };
};

const xsdFiles = (folder: string): ReadonlyMap<string, Uint8Array> => {
  const place = [folder, join(folder, 'schema')].find((one) =>
    existsSync(join(one, 'iati-activities-schema.xsd')),
  );
  if (place === undefined) return new Map();
  const names = readdirSync(place).filter((name) => name.endsWith('.xsd'));
  return new Map(names.map((name) => [name, readFileSync(join(place, name))]));
};

const brokenRules = async (
  folder: string,
  bytes: Uint8Array,
  now: Date,
): Promise<readonly ExchangeProblem[]> => {
  const file = fileIn(folder, 'ruleset', 'standard.json');
  if (file === null) return [];
  const check = await rulesetCheck(rulesetSchema.parse(document(file)));
  const verdict = check(bytes, now.toISOString());
  if (verdict.kind === 'not-xml') return [];
  return verdict.failures
    .filter(({ severity }) => severity !== 'warning')
    .map(({ id, message, line }) => ({
      kind: 'ruleset',
      at: `${line}`,
      found: [id, message].filter((part) => part !== null).join(' '),
      expected: null,
    }));
};

const unlistedCodes = (folder: string, bytes: Uint8Array): readonly ExchangeProblem[] => {
  const known = new Map<string, ReadonlySet<string> | null>();
  const listOf = (name: string): ReadonlySet<string> | null => {
    if (!known.has(name)) {
      const file = fileIn(folder, 'codelists', `${name}.xml`);
      known.set(name, file === null ? null : codesOf(readFileSync(file)));
    }
    return known.get(name) ?? null;
  };
  return codeFailures(bytes, listOf).map(({ at, code, list }) => ({
    kind: 'codelist',
    at,
    found: code,
    expected: list,
  }));
};

const checkIati = async (folder: string, bytes: Uint8Array, now: Date): Promise<SchemaVerdict> => {
  const files = xsdFiles(folder);
  if (files.size === 0) return { kind: 'no-schema', file: 'iati-activities-schema.xsd' };
  const schema = await xmlSchemaCheck(files, 'iati-activities-schema.xsd');
  const problems = schema.problems(bytes);
  schema.close();
  return {
    kind: 'checked',
    problems: [...problems, ...(await brokenRules(folder, bytes, now)), ...unlistedCodes(folder, bytes)],
  };
};

/** What is wrong with a file by its publisher's own files; a table of records has none but ours. */
export const checkPublished = async (
  format: ExchangeFormat,
  folder: string,
  bytes: Uint8Array,
  now: Date,
): Promise<SchemaVerdict> => {
  switch (format) {
    case 'oc4ids':
      return checkOc4ids(folder, bytes);
    case 'untp':
      return checkFacility(folder, bytes);
    case 'iati':
      return checkIati(folder, bytes, now);
    case 'records':
      return { kind: 'checked', problems: [] };
  }
};
