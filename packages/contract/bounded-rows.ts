import { z } from 'zod';

/** Wrong rows that are told; the rows after them are not looked at. */
const mostWrong = 20;

/** The rows up to the one at which so many are wrong that no more need be told; all of them where fewer are. */
const untilEnoughAreWrong = (row: z.ZodType, rows: readonly unknown[]): readonly unknown[] => {
  let wrong = 0;
  const last = rows.findIndex((each) => !row.safeParse(each).success && ++wrong >= mostWrong);
  return last < 0 ? rows : rows.slice(0, last + 1);
};

/**
 * A list of at most `most` rows out of a request. A plain array schema looks at every row and keeps every fault of it
 * before it counts them: a body of thirty megabytes of wrong rows would take gigabytes to refuse.
 */
export const boundedRows = <Row extends z.ZodType>(row: Row, most: number, least = 0) =>
  z.preprocess((value, context) => {
    if (!Array.isArray(value)) return value;
    if (value.length <= most) return untilEnoughAreWrong(row, value);
    context.addIssue({ code: 'too_big', origin: 'array', maximum: most, inclusive: true, input: value });
    return z.NEVER;
  }, z.array(row).min(least).max(most));
