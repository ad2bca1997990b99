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

/** What must be known of a route beside its figures, in words; overlays by name. */
export const FlagNames = ({ route }: { readonly route: Pick<RouteDocument, 'flags' | 'overlays'> }) => {
  const t = useTranslations('freight.flag');
  const { flags, overlays } = route;
  if (flags.length === 0) return null;
  const ordered = flags.toSorted((one, other) => Number(cautions.has(other)) - Number(cautions.has(one)));
  return (
    <ul className={styles.flags}>
      {ordered.map((flag) => (
        <li key={flag} data-caution={cautions.has(flag) || undefined}>
          {flag === 'overlay' && overlays.length > 0 ? `${t(flag)}: ${overlays.join(', ')}` : t(flag)}
        </li>
      ))}
    </ul>
  );
};
