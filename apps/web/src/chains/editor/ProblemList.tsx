import type { ChainProblemDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { useEditing } from './editing.ts';
import styles from './Workbench.module.css';
import { useProblemWords } from './use-problem-words.ts';

/** Problems shown before more are asked for. */
const few = 6;

/** What is wrong with the model, each with the way to its cell. */
export const ProblemList = ({ problems }: { readonly problems: readonly ChainProblemDocument[] }) => {
  const t = useTranslations('chains.problems');
  const { goTo } = useEditing();
  const words = useProblemWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, few);
  return (
    <div className={styles.problems}>
      <h2>{t('heading', { count: problems.length })}</h2>
      <ul>
        {shown.map((problem) => {
          const { kind, table, row, field, found, expected } = problem;
          return (
            <li key={`${kind} ${table ?? ''} ${row ?? ''} ${field ?? ''} ${found} ${expected}`}>
              {table === null ? (
                <b>{words.where(problem)}</b>
              ) : (
                <button
                  type="button"
                  className={styles.jump}
                  onClick={() => goTo({ table, place: row === null ? null : row - 1, field })}
                >
                  {words.where(problem)}
                </button>
              )}{' '}
              {words.what(problem)}
            </li>
          );
        })}
      </ul>
      {problems.length > few && (
        <Button look="plain" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('fewer') : t('all', { count: problems.length })}
        </Button>
      )}
    </div>
  );
};
