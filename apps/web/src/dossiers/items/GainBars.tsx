import type { CapturedItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { areaPaint } from '../../evidence/tone.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { useDossierWords } from '../use-dossier-words.ts';
import styles from './GainBars.module.css';
import { gainScale } from './gain-scale.ts';

type Gain = CapturedItemDocument['gains'][number];

interface GainBarsProps {
  readonly gains: readonly Gain[];
  /** States that agreed to be worse off, each by an act of its own. */
  readonly waived?: ReadonlySet<string>;
}

/** What each state gains a year by a plan, one bar each; who is worse off stands out, and what nobody knows is dotted. */
export const GainBars = ({ gains, waived }: GainBarsProps) => {
  const t = useTranslations('dossiers.gains');
  const words = useDossierWords();
  const { text } = useFigureText();
  const scale = gainScale(gains.map(({ usd }) => usd));
  return (
    <ul className={styles.bars}>
      {gains.map(({ state, usd, isWorseOff }) => {
        const bar = usd === null ? null : scale.bar(usd);
        return (
          <li key={state} data-worse={isWorseOff === true || undefined}>
            <span className={styles.state}>{words.country(state)}</span>
            <svg className={styles.bar} aria-hidden="true">
              {bar === null ? (
                <rect x={`${scale.zero}%`} y="4" width="12%" height="12" {...areaPaint('ink', 'unknown')} />
              ) : (
                <rect
                  x={`${bar.from}%`}
                  y="4"
                  width={`${Math.max(0.4, bar.width)}%`}
                  height="12"
                  {...areaPaint(isWorseOff === true ? 'pomegranate' : 'pistachio', 'estimated')}
                />
              )}
              <line x1={`${scale.zero}%`} x2={`${scale.zero}%`} y1="0" y2="20" stroke="var(--rule-3)" />
            </svg>
            <span className={styles.value}>
              {usd === null ? t('unknown') : text({ value: usd, unit: 'USD per year' })}
              {isWorseOff === true && <b>{t(waived?.has(state) === true ? 'waived' : 'worseOff')}</b>}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
