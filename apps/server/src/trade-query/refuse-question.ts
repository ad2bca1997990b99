import type { Locale } from '@hamkor/messages';
import { phrases } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { TradeQuestion } from './trade-question.ts';
import { groupsOf } from './trade-sql.ts';
import { tradeSums } from './trade-question.ts';

/** Digits that a column to group by needs. */
const digitsOf = { heading: 4, chapter: 2 } as const;

/**
 * What cannot be answered from a vintage, field by field: codes finer than it keeps, years it does not hold, an order
 * by a column that the answer will not have. Answered anyway it would look like "no trade".
 */
export const questionProblems = async (
  question: TradeQuestion,
  vintage: Pick<Vintage, 'digits' | 'years' | 'tables'>,
  locale: Locale,
): Promise<FieldError[]> => {
  const t = await phrases(locale);
  if (!vintage.tables.includes('flows'))
    return [{ pointer: '/query/vintage', detail: t('problems.trade.noFlows') }];
  const digits = vintage.digits ?? 0;
  const groups = groupsOf(question);
  const tooFine = (pointer: string, code: string): FieldError => ({
    pointer,
    detail: t('problems.trade.tooFine', { code, digits }),
    expected: `<= ${digits}`,
  });
  const products = (question.product ?? []).flatMap((code, at) =>
    (code === 'TOTAL' ? digits > 0 : code.length > digits) ? [tooFine(`/query/product/${at}`, code)] : [],
  );
  const years = (question.year ?? []).flatMap((year, at) =>
    vintage.years.includes(year)
      ? []
      : [
          {
            pointer: `/query/year/${at}`,
            detail: t('problems.trade.yearNotLoaded', { year: String(year) }),
            expected: vintage.years.join(', '),
          },
        ],
  );
  const by = groups.flatMap((group, at): FieldError[] => {
    if (groups.indexOf(group) !== at)
      return [{ pointer: `/query/by/${at}`, detail: t('problems.trade.repeated', { column: group }) }];
    const needed = group === 'heading' || group === 'chapter' ? digitsOf[group] : 0;
    return needed > digits ? [tooFine(`/query/by/${at}`, group)] : [];
  });
  const column = question.sort?.replace(/^-/, '');
  const columns: readonly string[] = [...groups, ...tradeSums];
  const sort =
    column === undefined || columns.includes(column)
      ? []
      : [
          {
            pointer: '/query/sort',
            detail: t('problems.trade.notAColumn', { column }),
            expected: columns.join(', '),
          },
        ];
  return [...products, ...years, ...by, ...sort];
};
