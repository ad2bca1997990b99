import type { RouteDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './FlagNames.module.css';

/** Flags that a reader must weigh before trusting the figures; the others only say how they were counted. */
const cautions: ReadonlySet<string> = new Set<RouteDocument['flags'][number]>([
  'border-time-unknown',
  'not-in-service',
  'seasonal',
  'rate-unverified',
]);

/** What must be known of a route or an operation beside its figures, in words. */
export const FlagNames = ({ flags }: { readonly flags: RouteDocument['flags'] }) => {
  const t = useTranslations('freight.flag');
  if (flags.length === 0) return null;
  const ordered = flags.toSorted((one, other) => Number(cautions.has(other)) - Number(cautions.has(one)));
  return (
    <ul className={styles.flags}>
      {ordered.map((flag) => (
        <li key={flag} data-caution={cautions.has(flag) || undefined}>
          {t(flag)}
        </li>
      ))}
    </ul>
  );
};
