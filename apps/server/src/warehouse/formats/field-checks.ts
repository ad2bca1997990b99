import {
  firstYear,
  hasRepeatedKeys,
  lastYear,
  missing,
  negative,
  notYear,
  repeatedKeys,
} from '../csv-checks.ts';
import type { CellRules } from '../csv-source.ts';
import type { ImportSession } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { sqlName } from '../sql.ts';
import type { FieldsReading } from './read-fields.ts';
import { badCells } from './read-fields.ts';

/** What is asked of the fields of a simple table. */
export interface FieldRules<Field extends string> {
  readonly year?: Field;
  /** First and last year that may stand there; those of trade by default. */
  readonly years?: readonly [number, number];
  /** Fields that may not be empty: texts and numbers. */
  readonly filled?: readonly Field[];
  readonly notNegative?: readonly Field[];
  /** What no two rows share. */
  readonly key?: readonly Field[];
}

type Fields<Field extends string> = Extract<FieldsReading<Field>, { readonly kind: 'fields' }>;

/** Years, empty cells, values below zero and rows twice in the table `fields`, by line; lines are looked up only where there are some. */
export const fieldProblems = async <Field extends string>(
  session: ImportSession,
  { headers, input }: Fields<Field>,
  {
    year,
    years: [first, last] = [firstYear, lastYear],
    filled = [],
    notNegative = [],
    key = [],
  }: FieldRules<Field>,
  rules: CellRules = {},
): Promise<ImportProblem[]> => {
  const any = async (where: string): Promise<boolean> =>
    (await session.rows<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM fields WHERE ${where}`))[0]!.n > 0;
  const inFile = (field: Field): string | null => {
    const header = headers[field];
    return header !== null && input.header.includes(header) ? header : null;
  };
  const problems: ImportProblem[] = [];
  const yearHeader = year === undefined ? null : inFile(year);
  if (yearHeader !== null && (await any(notYear(String(year), first, last))))
    problems.push(
      ...(await badCells(
        session,
        input,
        {
          column: yearHeader,
          where: notYear(`TRY_CAST(${sqlName(yearHeader)} AS DOUBLE)`, first, last),
          problem: (at) => ({ ...at, kind: 'bad-year', first, last }),
        },
        rules,
      )),
    );
  for (const field of filled) {
    const header = inFile(field);
    if (header === null || !(await any(`${field} IS NULL`))) continue;
    const isNumber = (
      await session.rows<{ type: string }>(`SELECT typeof(${field}) AS type FROM fields LIMIT 1`)
    )[0];
    const rule =
      isNumber?.type === 'DOUBLE'
        ? missing(input, header)
        : { ...missing(input, header), where: `coalesce(trim(${sqlName(header)}), '') = ''` };
    problems.push(...(await badCells(session, input, rule, rules)));
  }
  for (const field of notNegative) {
    const header = inFile(field);
    if (header !== null && (await any(`${field} < 0`)))
      problems.push(...(await badCells(session, input, negative(input, header), rules)));
  }
  const present = key.filter((field) => inFile(field) !== null);
  if (problems.length === 0 && present.length > 0 && (await hasRepeatedKeys(session, 'fields', present)))
    problems.push(
      ...(input.shape === 'csv'
        ? await repeatedKeys(
            session,
            input,
            present.map((field) => inFile(field)!),
            rules,
          )
        : [
            {
              kind: 'repeated-key' as const,
              file: input.name,
              line: 1,
              firstLine: 1,
              key: present.join(' '),
            },
          ]),
    );
  return problems;
};
