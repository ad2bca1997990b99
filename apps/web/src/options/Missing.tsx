import type { MissingData } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useArguments } from '../evidence/use-arguments.ts';
import styles from './Missing.module.css';

/** What data would let us say more, one sentence each. */
export const Missing = ({ items }: { readonly items: readonly MissingData[] }) => {
  const t = useTranslations('options.missing');
  const named = useArguments();
  const sentences = [
    // Keys come with the data; one that this page does not know yet is shown as it is.
    ...new Set(
      items.map(({ key, args }) => (t.has(key as never) ? t(key as never, named(args) as never) : key)),
    ),
  ];
  return (
    <ul className={styles.missing}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};
