import { languages, paragraphKinds } from '@hamkor/drafting';
import type { Language, ParagraphKind } from '@hamkor/drafting';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { Hidden } from '../../shell/Hidden.tsx';
import type { NewParagraph } from './paragraphs-from-text.ts';
import { shifted } from './paragraphs-from-text.ts';
import styles from './Start.module.css';

interface RowsTableProps {
  readonly rows: readonly NewParagraph[];
  readonly onRows: (rows: readonly NewParagraph[]) => void;
}

/** Paragraphs of a draft in line: kinds may be corrected, and a column moved where its rows do not match. */
export const RowsTable = ({ rows, onRows }: RowsTableProps) => {
  const t = useTranslations('drafts.rows');
  const locale = useLocale();
  const tLanguage = useTranslations('drafts.language');
  const tKind = useTranslations('drafts.row.kind');
  const set = (place: number, part: Partial<NewParagraph>): void =>
    onRows(rows.map((row, at) => (at === place ? { ...row, ...part } : row)));
  const cell = (row: NewParagraph, place: number, language: Language) => {
    const text = row.texts[language];
    return (
      <td key={language} lang={language} dir="auto">
        {text ?? <em lang={locale}>{t('empty')}</em>}
        <span className={styles.shift}>
          {text === null ? (
            <Button look="plain" onClick={() => onRows(shifted(rows, language, place, -1))}>
              {t('up')}{' '}
              <Hidden>{t('upLabel', { place: `${place + 1}`, language: tLanguage(language) })}</Hidden>
            </Button>
          ) : (
            <Button look="plain" onClick={() => onRows(shifted(rows, language, place, 1))}>
              {t('down')}{' '}
              <Hidden>{t('downLabel', { place: `${place + 1}`, language: tLanguage(language) })}</Hidden>
            </Button>
          )}
        </span>
      </td>
    );
  };
  return (
    <section
      className={styles.frame}
      aria-label={t('caption')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={styles.rows} aria-label={t('caption')}>
        <thead>
          <tr>
            <th scope="col">{t('kind')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {tLanguage(language)}
              </th>
            ))}
            <th scope="col">{t('remove')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- paragraphs have no name before they are kept
            <tr key={place}>
              <td>
                <select
                  aria-label={t('kindOf', { place: `${place + 1}` })}
                  value={row.kind}
                  onChange={({ currentTarget }) => set(place, { kind: currentTarget.value as ParagraphKind })}
                >
                  {paragraphKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {tKind(kind)}
                    </option>
                  ))}
                </select>
                <select
                  aria-label={t('depthOf', { place: `${place + 1}` })}
                  value={row.depth}
                  onChange={({ currentTarget }) => set(place, { depth: Number(currentTarget.value) })}
                >
                  {[0, 1, 2, 3].map((depth) => (
                    <option key={depth} value={depth}>
                      {depth}
                    </option>
                  ))}
                </select>
              </td>
              {languages.map((language) => cell(row, place, language))}
              <td>
                <Button look="plain" onClick={() => onRows(rows.filter((_, at) => at !== place))}>
                  {t('remove')} <Hidden>{t('removeLabel', { place: `${place + 1}` })}</Hidden>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
