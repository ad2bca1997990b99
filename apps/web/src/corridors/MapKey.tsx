import { useTranslations } from 'use-intl';
import { modes } from '@hamkor/corridors';
import styles from './CorridorMap.module.css';
import { lookKeys, outOfServiceDashes } from './link-look.ts';
import { reachDays, reachFill } from './reach-class.ts';
import type { LinkColouring } from './search.ts';

const Line = ({ stroke, width, dashes }: { stroke: string; width: number; dashes?: string }) => (
  <svg width="26" height="8" aria-hidden="true">
    <line
      x1="1"
      x2="25"
      y1="4"
      y2="4"
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dashes}
      strokeLinecap="round"
    />
  </svg>
);

interface MapKeyProps {
  readonly colouring: LinkColouring;
  readonly hasRoute: boolean;
  readonly hasCompared: boolean;
  readonly hasReach: boolean;
}

/** What the lines and marks of the map mean. */
export const MapKey = ({ colouring, hasRoute, hasCompared, hasReach }: MapKeyProps) => {
  const t = useTranslations('corridors.map');
  const tMode = useTranslations('freight.mode');
  const words = (id: string): string => {
    const mode = modes.find((each) => each === id);
    if (mode !== undefined) return tMode(mode);
    return colouring === 'gauge' ? t(`gauge.${id as '1520'}`) : t(`electrified.${id as 'yes'}`);
  };
  return (
    <ul className={styles.key} aria-label={t('key')}>
      {hasRoute && (
        <li>
          <Line stroke="var(--lapis-fill)" width={4} />
          {t('chosen')}
        </li>
      )}
      {hasCompared && (
        <li>
          <Line stroke="var(--saffron-fill)" width={5} />
          {t('compared')}
        </li>
      )}
      {hasReach &&
        [...reachDays.keys(), reachDays.length].map((place) => (
          <li key={place}>
            <svg width="12" height="12" aria-hidden="true">
              <circle cx="6" cy="6" r="5" className={styles.reached} style={{ fill: reachFill(place) }} />
            </svg>
            {place < reachDays.length
              ? t('within', { days: `${reachDays[place]!}` })
              : t('beyond', { days: `${reachDays.at(-1)!}` })}
          </li>
        ))}
      {lookKeys[colouring].map(([id, look]) => (
        <li key={id}>
          <Line stroke={look.stroke} width={look.width} />
          {words(id)}
        </li>
      ))}
      <li>
        <Line stroke="var(--ink-2)" width={1.6} dashes={outOfServiceDashes} />
        {t('outOfService')}
      </li>
      {!hasReach && (
        <>
          <li>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <circle className={styles.post} r={2.6} />
            </svg>
            {t('post')}
          </li>
          <li>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path className={styles.gauge} d="M0,-5.5L5.5,0L0,5.5L-5.5,0Z" />
            </svg>
            {t('break')}
          </li>
        </>
      )}
    </ul>
  );
};
