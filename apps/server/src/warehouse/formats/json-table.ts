import type { ImportSession, OpenedInput } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { literalPath, sqlName, sqlText } from '../sql.ts';

/** Larger than any answer of an interface that is asked for in parts. */
const largestDocumentBytes = 512e6;

/**
 * Makes the table `json_rows` of texts from a JSON document: a list of records, or `{"data": [records], …}` as the UN
 * Comtrade interface answers. The columns are the keys of all records, so the input looks like a CSV with that header.
 */
export const jsonTable = async (
  session: ImportSession,
  input: OpenedInput,
): Promise<OpenedInput | ImportProblem> => {
  const isWrapped = /^[\s\u{FEFF}]*\{/u.test(input.head);
  const document = `read_json(${sqlText(literalPath(input.path))}, auto_detect = false, hive_partitioning = false, maximum_object_size = ${largestDocumentBytes}`;
  const records = isWrapped
    ? `SELECT unnest(data) AS record FROM ${document}, format = 'unstructured', columns = {data: 'JSON[]'})`
    : `SELECT json AS record FROM ${document}, format = 'array', records = false, columns = {json: 'JSON'})`;
  try {
    await session.run(`CREATE OR REPLACE TEMP TABLE json_records AS ${records}`);
  } catch (error) {
    return { kind: 'bad-json', file: input.name, line: lineOf(error), reason: firstLine(error) };
  }
  const keys = await session.rows<{ key: string }>(
    `SELECT DISTINCT unnest(json_keys(record)) AS key FROM json_records WHERE json_type(record) = 'OBJECT' ORDER BY key`,
  );
  if (keys.length === 0) return { kind: 'empty-file', file: input.name };
  const columns = keys.map(
    ({ key }) => `json_extract_string(record, ${sqlText(pointer(key))}) AS ${sqlName(key)}`,
  );
  await session.run(
    `CREATE OR REPLACE TEMP TABLE json_rows AS SELECT ${columns.join(', ')} FROM json_records`,
  );
  return { ...input, header: keys.map(({ key }) => key) };
};

/** A key as a JSON pointer (RFC 6901). */
const pointer = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n', 1)[0]!;

const lineOf = (error: unknown): number => Number(/line (\d+)/i.exec(String(error))?.[1] ?? 1);
