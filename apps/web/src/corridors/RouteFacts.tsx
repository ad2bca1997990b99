import type { RouteDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { likelyFigure, totalFigure } from './amount-figure.ts';
import { CertaintyBar } from './CertaintyBar.tsx';
import styles from './RouteView.module.css';
import { useFreightText } from './use-freight-text.ts';

interface RouteFactsProps {
  readonly route: RouteDocument;
  /** What the route is, for screen readers and citations. */
  readonly subject: string;
  readonly withinDays: number | null;
}

/** The totals of a route with their ranges, how sure each is, and when it arrives. */
export const RouteFacts = ({ route, subject, withinDays }: RouteFactsProps) => {
  const t = useTranslations('corridors.route');
  const { percent } = useNumberText();
  const { kilometres, between, times } = useFreightText();
  const amounts = [
    ['hours', 'days', t('time')],
    ['cost', 'USD', t('cost')],
    ['co2e', 'kg CO2e', t('co2e')],
  ] as const;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('likely')}</dt>
        <dd className={styles.large}>
          <FigureView figure={likelyFigure(route)} subject={`${subject}, ${t('likely')}`} range={false} />
        </dd>
        <dd>{t('eightOfTen', { range: times(route.days.p10 * 24, route.days.p90 * 24) })}</dd>
        {route.onTime !== null && withinDays !== null && (
          <dd>{t('onTime', { days: withinDays, chance: percent(route.onTime) })}</dd>
        )}
      </div>
      {amounts.map(([amount, unit, label]) => (
        <div key={amount}>
          <dt>{label}</dt>
          <dd className={styles.large}>
            <FigureView
              figure={totalFigure(route, amount, unit)}
              subject={`${subject}, ${label}`}
              range={false}
            />
          </dd>
          <dd>
            {between(
              unit === 'days' ? route[amount].low / 24 : route[amount].low,
              unit === 'days' ? route[amount].high / 24 : route[amount].high,
              unit,
            )}
          </dd>
          <dd>
            <CertaintyBar shares={route[amount].shares} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('way')}</dt>
        <dd className={styles.large}>{t('km', { km: kilometres(route.km) })}</dd>
        <dd>
          {t('counts', {
            borders: route.borders,
            transfers: route.transfers,
            gauges: route.gaugeChanges,
          })}
        </dd>
      </div>
    </dl>
  );
};
