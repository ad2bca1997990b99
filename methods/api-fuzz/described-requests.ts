/**
 * Requests drawn from an OpenAPI description: half-valid ones that get past the schemas, and hostile ones that must be
 * refused. Every operation is drawn equally often, whatever its number of fields.
 */
import fc from 'fast-check';

/** As much of JSON Schema 2020-12 as the descriptions use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly $ref?: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface DrawnRequest {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as sent; undefined sends no body. */
  readonly payload: string | undefined;
}

/** What has broken servers before: control characters, directions, markup, SQL, escapes, numbers at the edge. */
const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u202eexe.fdp',
    '<script>alert("скрипт")</script>',
    '<img src=x onerror=alert("脚本")>',
    "'; drop table act; --",
    '{{7*7}}',
    '../../../../etc/passwd',
    '%00',
    '%',
    '__proto__',
    'constructor',
    '=HYPERLINK("http://x.example")',
    '\ud800',
    'ä̈'.repeat(50),
    '٣٤٥',
    '９９９',
    '1e309',
    '-0',
    'NaN',
    'null',
    '[]',
    '2024-02-30',
    '9999-12-31T23:59:60Z',
  ),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
  fc.integer({ min: 1000, max: 9000 }).map((length) => 'я'.repeat(length)),
);

const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, 0, -1, 1e308, -1e308, 2 ** 53, 0.1, [], {}, [null], [[[[]]]]),
  fc.jsonValue({ maxDepth: 3 }),
);

const plausibleText = (schema: Schema): fc.Arbitrary<string> => {
  if (schema.format === 'date') return fc.constantFrom('2026-11-29', '2027-02-28', '1999-12-31');
  if (schema.format === 'date-time') return fc.constantFrom('2026-11-29T00:00:00.000Z');
  if (schema.format === 'email') return fc.constantFrom('someone@example.org');
  return fc.oneof(
    fc.constantFrom(
      'KAZ',
      'PRJ001',
      'ORG001',
      'PRK001',
      '8708',
      'HS',
      'public',
      'насос',
      '泵',
      'pump',
      '1',
      '2016',
    ),
    fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 12, 40) }),
  );
};

const number = (schema: Schema, isWhole: boolean): fc.Arbitrary<number> => {
  const min = Math.max(schema.minimum ?? -1000, -1e9);
  const max = Math.min(schema.maximum ?? 1000, 1e9);
  return isWhole
    ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
    : fc.double({ min, max, noNaN: true });
};

/** Values of a schema, now and then one that it does not allow. */
export const valuesOf = (schema: Schema, depth = 0): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: plausible(schema, depth), weight: 24 }, { arbitrary: hostileJson, weight: 1 });

const objectOf = (schema: Schema, depth: number): fc.Arbitrary<unknown> => {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => [name, valuesOf(field, depth + 1)] as const,
  );
  return fc.record(Object.fromEntries(fields), {
    requiredKeys: [...(schema.required ?? [])].filter((name) => schema.properties?.[name]),
  });
};

const plausible = (schema: Schema, depth: number): fc.Arbitrary<unknown> => {
  if (depth > 8) return fc.constant(null);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined && either.length > 0)
    return fc.oneof(...either.map((each) => plausible(each, depth + 1)));
  if (schema.allOf !== undefined && schema.allOf.length > 0) return plausible(schema.allOf[0]!, depth + 1);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'string':
      return plausibleText(schema);
    case 'integer':
      return number(schema, true);
    case 'number':
      return number(schema, false);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, depth + 1), {
        minLength: Math.min(schema.minItems ?? 0, 4),
        maxLength: Math.min(schema.maxItems ?? 3, 4),
      });
    case 'object':
      return objectOf(schema, depth);
    default:
      return hostileJson;
  }
};

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** A lone half of a surrogate pair cannot stand in an address. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());

const methods = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

const requestsOf = (
  path: string,
  verb: keyof typeof methods,
  operation: Operation,
): fc.Arbitrary<DrawnRequest> => {
  const parameters = operation.parameters ?? [];
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const one = ({ schema }: Parameter) => valuesOf(schema ?? { type: 'string' });
  return fc
    .record({
      path: fc.tuple(...inPath.map(one)),
      query: fc.tuple(...inQuery.map((each) => fc.option(one(each), { nil: undefined, freq: 2 }))),
      unknown: fc.option(hostileText, { nil: undefined, freq: 20 }),
      payload:
        body === undefined ? fc.constant(undefined) : fc.option(valuesOf(body), { nil: undefined, freq: 12 }),
      broken: fc.option(fc.string({ maxLength: 30 }), { nil: undefined, freq: 30 }),
      language: fc.constantFrom('en', 'ru', 'zh', 'xx;q=9'),
    })
    .map((drawn) => {
      let url = path;
      inPath.forEach(({ name }, place) => {
        url = url.replace(`{${name}}`, escaped(asText(drawn.path[place])) || 'x');
      });
      const query = inQuery.flatMap(({ name }, place) =>
        drawn.query[place] === undefined ? [] : [`${name}=${escaped(asText(drawn.query[place]))}`],
      );
      if (drawn.unknown !== undefined) query.push(`unknown=${escaped(drawn.unknown)}`);
      const json = drawn.payload === undefined ? undefined : JSON.stringify(drawn.payload);
      const payload = body === undefined ? undefined : (drawn.broken ?? json);
      return {
        operation: `${methods[verb]} ${path}`,
        method: methods[verb],
        url: query.length === 0 ? url : `${url}?${query.join('&')}`,
        headers: {
          'accept-language': drawn.language,
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        },
        payload,
      };
    });
};

/** Operations of a description with how to draw a request for each. */
export const describedRequests = ({ paths }: Description): ReadonlyMap<string, fc.Arbitrary<DrawnRequest>> =>
  new Map(
    Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter((entry): entry is [keyof typeof methods, Operation] => entry[0] in methods)
        .map(([verb, operation]) => [`${methods[verb]} ${path}`, requestsOf(path, verb, operation)] as const),
    ),
  );
