import type { RouteDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { CertaintySwatch } from '../evidence/CertaintySwatch.tsx';
import { Button } from '../shell/Button.tsx';
import { totalConfidence } from './amount-figure.ts';
import { likelyHours } from './likely-hours.ts';
import { bordersPassed, modesTravelled } from './modes-travelled.ts';
import styles from './RouteList.module.css';
import { useFreightText } from './use-freight-text.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface RouteListProps {
  readonly routes: readonly RouteDocument[];
  readonly names: SubjectNames;
  readonly chosen: string | null;
  readonly compared: string | null;
  readonly caption: string;
  readonly onChoose: (id: string) => void;
  readonly onCompare: (id: string | undefined) => void;
}

/** Routes in a few lines each, for narrow screens: the odds of the days first, money, emissions, the borders passed. */
export const RouteList = (props: RouteListProps) => {
  const { routes, names, chosen, compared, caption, onChoose, onCompare } = props;
  const t = useTranslations('corridors.routes');
  const tRoute = useTranslations('corridors.route');
  const tMode = useTranslations('freight.mode');
  const { time, times, usd, co2e } = useFreightText();
  return (
    <ul className={styles.list} aria-label={caption}>
      {routes.map((route) => (
        <li
          key={route.id}
          data-role={route.id === chosen ? 'chosen' : route.id === compared ? 'compared' : undefined}
        >
          <button
            type="button"
            className={styles.choose}
            aria-pressed={route.id === chosen}
            onClick={() => onChoose(route.id)}
          >
            <strong>
              {time(likelyHours(route))} <CertaintySwatch certainty={totalConfidence(route.hours)} />
            </strong>{' '}
            {tRoute('eightOfTen', { range: times(route.days.p10 * 24, route.days.p90 * 24) })}
            <span className={styles.figures}>
              <span>
                {usd(route.cost.value)} <CertaintySwatch certainty={totalConfidence(route.cost)} />
              </span>
              <span>
                {co2e(route.co2e.value)} <CertaintySwatch certainty={totalConfidence(route.co2e)} />
              </span>
            </span>
            <span className={styles.way}>
              {[
                modesTravelled(route)
                  .map((mode) => tMode(mode))
                  .join(' → '),
                bordersPassed(route)
                  .map((id) => names.place(id))
                  .join(', '),
              ]
                .filter(Boolean)
                .join(': ')}
            </span>
          </button>
          {route.id !== chosen && (
            <Button
              look="plain"
              aria-pressed={route.id === compared}
              onClick={() => onCompare(route.id === compared ? undefined : route.id)}
            >
              {t('compare')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
