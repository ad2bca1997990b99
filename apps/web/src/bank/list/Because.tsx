import type { SearchHitDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './Results.module.css';

type Reason = SearchHitDocument['because'][number];

/** Reasons of a hit in the reader's language. */
export const useBecause = (): ((reason: Reason) => string) => {
  const t = useTranslations('bank.because');
  return ({ kind, asked, found }) => t(kind, { asked, found });
};

/** Reasons that say enough. */
const most = 2;

/** The reasons worth telling: what stands there as it was asked need not be said to be spelt or written alike too. */
const tellingReasons = (reasons: readonly Reason[]): readonly Reason[] => {
  const literal = new Set(reasons.flatMap(({ kind, asked }) => (kind === 'word' ? [asked] : [])));
  return reasons
    .filter(
      ({ kind, asked }) => (kind !== 'spelling' && kind !== 'name-in-other-script') || !literal.has(asked),
    )
    .slice(0, most);
};

/** Why something was found, in a line or two. */
export const Because = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const because = useBecause();
  return (
    <ul className={styles.because}>
      {tellingReasons(reasons).map((reason) => (
        <li key={`${reason.kind} ${reason.asked} ${reason.found}`}>{because(reason)}</li>
      ))}
    </ul>
  );
};
