import type { ChainGapDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useNames } from '../../evidence/use-names.ts';
import { isTable } from '../model/fields.ts';
import { rowsOf } from '../model/rows.ts';
import { useEditing } from './editing.ts';
import styles from './Workbench.module.css';

/** What was not known when the chain was designed, and what was taken in its stead: each with the way to its row. */
export const GapList = ({ gaps }: { readonly gaps: readonly ChainGapDocument[] }) => {
  const t = useTranslations('chains.gaps');
  const { model, words, goTo } = useEditing();
  const locale = useLocale();
  const names = useNames();
  /** Figures as people write them; codes of headings and countries by their names. */
  const told = (of: number | string): string => {
    if (typeof of === 'number')
      return new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }).format(of);
    if (/^\d{4}$/.test(of) && !/^(19|20)\d{2}$/.test(of)) return names.product(of, 'HS2022');
    return of
      .split(', ')
      .map((part) => words.any(part))
      .join(', ');
  };
  const kinds = Map.groupBy(gaps, ({ kind }) => kind);
  const title = (kind: string): string =>
    t.has(`kind.${kind}` as never) ? t(`kind.${kind}` as never) : kind;
  return (
    <details className={styles.gaps}>
      <summary>{t('heading', { count: gaps.length })}</summary>
      <p>{t('lede')}</p>
      {[...kinds].map(([kind, of]) => (
        <div key={kind}>
          <h3>{title(kind)}</h3>
          <ul>
            {of.map(({ table, row, field, what, assumed }) => {
              const place = isTable(table) ? rowsOf(model, table).findIndex(({ id }) => id === row) : -1;
              const name = isTable(table) ? words.row(table, row) : row;
              const where = [
                name === row ? words.any(row) : name,
                ...(field === null ? [] : [words.field(field)]),
              ].join(', ');
              return (
                <li key={`${table} ${row} ${field ?? ''} ${what ?? ''}`}>
                  {isTable(table) && place >= 0 ? (
                    <button
                      type="button"
                      className={styles.jump}
                      onClick={() => goTo({ table, place, field })}
                    >
                      {where}
                    </button>
                  ) : (
                    <b>{where}</b>
                  )}
                  {what !== null && ` · ${told(what)}`}
                  {assumed !== null && ` · ${t('assumed', { value: told(assumed) })}`}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </details>
  );
};
