import { useTranslations } from 'use-intl';
import { areaPaint } from '../../evidence/tone.ts';
import { AtlasMap } from '../../map/AtlasMap.tsx';
import { capitalOf } from '../../map/places.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';
import { legendPaints, stancePaint } from './stance-paint.ts';
import type { Stand } from './stands.ts';

interface PositionMapProps {
  readonly stands: readonly Stand[];
  readonly active: string | null;
  readonly onActive: (state: string | null) => void;
  /** What a state says, in words. */
  readonly stance: (stand: Stand) => string;
}

/** Positions of all states on the plate: what each says is written under its name, never told by colour alone. */
export const PositionMap = ({ stands, active, onActive, stance }: PositionMapProps) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const places = stands.flatMap((stand) => {
    const position = capitalOf(stand.state);
    if (position === null) return [];
    const { tone, certainty, key } = stancePaint(stand);
    const isQuiet = key === 'observer';
    return [
      {
        id: stand.state,
        position,
        label: words.state(stand.state),
        ...(isQuiet || key === 'silent' ? {} : { detail: t(`paint.${key}`) }),
        ...(isQuiet ? {} : { size: 0.28 }),
        tone,
        certainty,
        labelled: isQuiet ? ('pointed' as const) : ('always' as const),
        words: `${words.state(stand.state)}: ${stance(stand)}`,
      },
    ];
  });
  const shown = new Set(stands.map((stand) => stancePaint(stand).key));
  return (
    <AtlasMap
      description={t('positions.map', { count: stands.filter(({ isMember }) => isMember).length })}
      places={places}
      ratio={0.6}
      active={active}
      onActive={onActive}
      legend={
        <span className={styles.legend}>
          {legendPaints
            .filter(({ key }) => shown.has(key))
            .map(({ key, tone, certainty }) => (
              <span key={key}>
                <svg width="14" height="14" aria-hidden="true">
                  <circle cx="7" cy="7" r="5.5" {...areaPaint(tone, certainty)} />
                </svg>
                {t(`paint.${key}`)}
              </span>
            ))}
        </span>
      }
    />
  );
};
