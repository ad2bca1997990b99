// oxlint-disable jsx-a11y/prefer-tag-over-role -- marks within a drawing cannot be fields of a form
import type { RouteDocument } from '@hamkor/contract';
import { useElementSize } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { axisTicks, logTicks } from './axis-ticks.ts';
import styles from './FrontChart.module.css';
import { likelyHours } from './likely-hours.ts';
import { useFreightText } from './use-freight-text.ts';

interface FrontChartProps {
  readonly routes: readonly RouteDocument[];
  /** The routes listed below, drawn stronger than the others. */
  readonly shown: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly compared: string | null;
  readonly description: string;
  readonly onChoose: (id: string) => void;
}

const edge = { left: 58, right: 22, top: 14, bottom: 42 };
/** From this ratio of the dearest to the cheapest on, costs stand on a logarithmic scale. */
const steep = 6;
const radius = { least: 4, most: 13 };

/** Every route that no other beats: likely days across, with eight cases in ten of those told; dollars up, emissions as area. Arrows walk, Enter chooses. */
export const FrontChart = ({ routes, shown, chosen, compared, description, onChoose }: FrontChartProps) => {
  const t = useTranslations('corridors.front');
  const format = useFormatter();
  const { time, usd, co2e } = useFreightText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const height = Math.round(Math.max(300, Math.min(420, width * 0.5)));
  const told = routes.filter(({ id }) => id === chosen || id === compared);
  // Whiskers of the routes told of are within the frame; other ranges would flatten the rest.
  const days = [
    ...routes.map((route) => route.days.p50),
    ...told.flatMap((route) => [route.days.p10, route.days.p90]),
  ];
  const dollars = [
    ...routes.map(({ cost }) => cost.value),
    ...told.flatMap(({ cost }) => [cost.low, cost.high]),
  ];
  const [leastDays, mostDays] = [0, Math.max(...days) * 1.03];
  // Beside air freight all other costs would lie on one line: then each step upwards is a doubling, not a sum.
  const [cheapest, dearest] = [Math.min(...dollars), Math.max(...dollars)];
  const isLog = cheapest > 0 && dearest > steep * cheapest;
  const [leastUsd, mostUsd] = isLog ? [cheapest / 1.15, dearest * 1.25] : [0, dearest * 1.05];
  const up = (value: number): number =>
    isLog ? Math.log(value / leastUsd) / Math.log(mostUsd / leastUsd) : value / mostUsd;
  const x = (value: number): number =>
    edge.left + ((value - leastDays) / (mostDays - leastDays)) * (width - edge.left - edge.right);
  const y = (value: number): number => height - edge.bottom - up(value) * (height - edge.top - edge.bottom);
  const heaviest = Math.max(...routes.map((route) => route.co2e.value));
  const size = (value: number): number =>
    heaviest > 0 ? Math.max(radius.least, radius.most * Math.sqrt(value / heaviest)) : radius.least;
  const walked = routes.toSorted((one, other) => one.days.p50 - other.days.p50);
  const stop = chosen ?? walked[0]?.id;
  // The told stand above the others, and among the others the small above the large.
  const layer = ({ id }: RouteDocument): number => (id === chosen ? 2 : Number(id === compared));
  const drawn = routes.toSorted(
    (one, other) => layer(one) - layer(other) || other.co2e.value - one.co2e.value,
  );
  const pressed = (event: KeyboardEvent<SVGGElement>, id: string): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(id);
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = walked[walked.findIndex((route) => route.id === id) + step];
    event.currentTarget.parentElement
      ?.querySelector<SVGGElement>(`[data-route="${CSS.escape(next?.id ?? '')}"]`)
      ?.focus();
  };
  return (
    <div ref={ref} className={styles.frame} dir="ltr">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={description}
        >
          <g className={styles.axis} aria-hidden="true">
            {axisTicks(leastDays, mostDays, width < 500 ? 4 : 8).map((tick) => (
              <g key={tick} transform={`translate(${x(tick).toFixed(1)} 0)`}>
                <line y1={edge.top} y2={height - edge.bottom} />
                <text y={height - edge.bottom + 18} textAnchor="middle">
                  {format.number(tick)}
                </text>
              </g>
            ))}
            {(isLog ? logTicks(leastUsd, mostUsd) : axisTicks(leastUsd, mostUsd, 5)).map((tick) => (
              <g key={tick} transform={`translate(0 ${y(tick).toFixed(1)})`}>
                <line x1={edge.left} x2={width - edge.right} />
                <text x={edge.left - 8} dy="0.32em" textAnchor="end">
                  {format.number(tick)}
                </text>
              </g>
            ))}
            <text x={width - edge.right} y={height - 6} textAnchor="end">
              {t('days')}
            </text>
            <text x={edge.left + 6} y={edge.top + 4} className={styles.halo}>
              {isLog ? t('usdLog') : t('usd')}
            </text>
          </g>
          {told.map(({ id, days: { p10, p50, p90 }, cost }) => (
            <g key={id} className={styles.whisker} data-role={id === chosen ? 'chosen' : 'compared'}>
              <line x1={x(p10)} x2={x(p90)} y1={y(cost.value)} y2={y(cost.value)} />
              <line x1={x(p50)} x2={x(p50)} y1={y(cost.low)} y2={y(cost.high)} />
            </g>
          ))}
          <g role="radiogroup" aria-label={t('choose')}>
            {drawn.map((route) => {
              const { id, cost } = route;
              const words = `${time(likelyHours(route))}, ${usd(cost.value)}, ${co2e(route.co2e.value)}`;
              return (
                <g
                  key={id}
                  role="radio"
                  aria-checked={id === chosen}
                  aria-label={words}
                  data-route={id}
                  data-role={id === chosen ? 'chosen' : id === compared ? 'compared' : undefined}
                  data-shown={shown.has(id) || undefined}
                  className={styles.point}
                  tabIndex={id === stop ? 0 : -1}
                  transform={`translate(${x(route.days.p50).toFixed(1)} ${y(cost.value).toFixed(1)})`}
                  onClick={() => onChoose(id)}
                  onKeyDown={(event) => pressed(event, id)}
                >
                  <title>{words}</title>
                  <circle className={styles.target} r={Math.max(10, size(route.co2e.value) + 3)} />
                  <circle className={styles.dot} r={size(route.co2e.value)} />
                </g>
              );
            })}
          </g>
        </svg>
      )}
    </div>
  );
};
