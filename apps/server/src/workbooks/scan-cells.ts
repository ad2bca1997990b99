import type { ModelProblem } from '@hamkor/chains';
import { chainTables } from '@hamkor/chains';
import type { WorkbookLimits } from './workbook-limits.ts';
import { workbookProblem } from './workbook-problem.ts';

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.toUpperCase().charCodeAt(0) - 64, 0);

/** Text of an attribute of a tag; null where it has none. */
const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((text) => text !== undefined) ?? null;

/** Names of sheets by the path of their part. */
const sheetNames = (parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  for (const [tag] of textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g))
    targets.set(attribute(tag, 'Id') ?? '', (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'));
  const names = new Map<string, string>();
  for (const [tag] of textOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g))
    names.set(targets.get(attribute(tag, '\\w+:id') ?? '') ?? '', attribute(tag, 'name') ?? '');
  return names;
};

const textOf = (parts: ReadonlyMap<string, Buffer>, path: string): string =>
  parts.get(path)?.toString('utf8') ?? '';

/**
 * What the reader of sheets would not survive or would pass over: a cell far out, for which it would lay out all between;
 * an address written so that it cannot be seen; a formula that ended in an error.
 */
export const scanCells = (
  parts: ReadonlyMap<string, Buffer>,
  limits: WorkbookLimits,
): readonly ModelProblem[] => {
  const names = sheetNames(parts);
  const problems: ModelProblem[] = [];
  for (const [path, content] of parts) {
    if (!/^xl\/worksheets\/[^/]*\.xml$/.test(path)) continue;
    for (const [tag] of content.toString('utf8').matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
      const address = attribute(tag, 'r');
      const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(address ?? '') ?? [];
      const name = names.get(path) ?? path;
      if (digits === '')
        return [workbookProblem('not-a-model', `${name} ${address ?? ''}`.slice(0, 80), 'XLSX')];
      if (Number(digits) > limits.rows || columnNumber(letters) > limits.columns)
        return [
          workbookProblem(
            'too-large',
            `${name} ${address}`.slice(0, 80),
            `≤ ${limits.rows} × ${limits.columns}`,
          ),
        ];
      if (attribute(tag, 't') !== 'e' || problems.length >= 20) continue;
      problems.push({
        kind: 'wrong-type',
        table: chainTables.find((table) => table === name.trim().toLowerCase()) ?? null,
        row: Number(digits) - 1,
        id: null,
        field: letters.toUpperCase(),
        found: '#',
        expected: 'any',
      });
    }
  }
  return problems;
};
