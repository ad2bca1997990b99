import { useTranslations } from 'use-intl';
import type { FigureLike } from './format-figure.ts';
import styles from './Steps.module.css';
import { useArguments } from './use-arguments.ts';

/** The steps of a computation, numbered, in the reader's language. */
export const Steps = ({ steps }: { readonly steps: FigureLike['steps'] }) => {
  const t = useTranslations('steps');
  const named = useArguments();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => {
        // Keys come with the data, so the compiler cannot know them; a server newer than the page may send one more.
        const key = step.key as never;
        return (
          <li key={`${step.key} ${JSON.stringify(step.args)}`}>
            {t.has(key)
              ? t(key, named(step.args) as never)
              : `${step.key} ${Object.values(step.args).join(', ')}`}
          </li>
        );
      })}
    </ol>
  );
};
