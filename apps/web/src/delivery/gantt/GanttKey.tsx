import { useTranslations } from 'use-intl';
import { areaPaint } from '../../evidence/tone.ts';
import styles from './Gantt.module.css';

const marks = {
  firstPlan: <path d="M8 2L14 8L8 14L2 8Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />,
  plan: <path d="M8 3L13 8L8 13L3 8Z" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="1.5" />,
  forecast: <circle cx="8" cy="8" r="5.5" {...areaPaint('lapis', 'estimated')} />,
  corrected: <rect x="0.5" y="2" width="15" height="12" {...areaPaint('saffron', 'estimated')} />,
  confirmed: <rect x="2.5" y="2.5" width="11" height="11" {...areaPaint('pistachio', 'published')} />,
  reported: <rect x="2.5" y="2.5" width="11" height="11" {...areaPaint('pistachio', 'estimated')} />,
  disputed: <rect x="2.5" y="2.5" width="11" height="11" {...areaPaint('pistachio', 'unverified')} />,
  late: <line x1="0" x2="16" y1="8" y2="8" stroke="var(--pomegranate)" strokeWidth="2" />,
  today: <line x1="8" x2="8" y1="0" y2="16" stroke="var(--lapis)" strokeWidth="1.5" strokeDasharray="4 3" />,
} as const;

/** What each mark of the drawing means. */
export const GanttKey = () => {
  const t = useTranslations('delivery.gantt.key');
  return (
    <ul className={styles.key} aria-label={t('label')}>
      {(Object.keys(marks) as (keyof typeof marks)[]).map((mark) => (
        <li key={mark}>
          <svg width="16" height="16" aria-hidden="true">
            {marks[mark]}
          </svg>
          {t(mark)}
        </li>
      ))}
    </ul>
  );
};
