// oxlint-disable jsx-a11y/prefer-tag-over-role -- marks within a drawing cannot be fields of a form
import type { Objective } from '@hamkor/contract';
import { useElementSize } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { axisTicks } from '../../../corridors/axis-ticks.ts';
import styles from '../plan/Plan.module.css';
import type { PlanWords } from '../plan/use-plan-words.ts';
import type { FrontRow } from './front-rows.ts';

interface FrontScatterProps {
  readonly rows: readonly FrontRow[];
  readonly objectives: readonly Objective[];
  readonly chosen: string;
  readonly words: PlanWords;
  readonly description: string;
  readonly currency: string;
  /** A point in words, for those who do not see it and for a resting pointer. */
  readonly tell: (row: FrontRow) => string;
  readonly onChoose: (id: string) => void;
}

const edge = { left: 74, right: 26, top: 26, bottom: 44 };
const radius = { least: 5, most: 15 };
/** In what a value is written on an axis: tonnes for kilograms, per cent for shares. */
const scaleOf: Readonly<Partial<Record<Objective, number>>> = { co2e: 1 / 1000, 'intra-bloc': 100 };

/** Range of values with some air on both sides. */
const rangeOf = (values: readonly number[]): readonly [number, number] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = (most - least || Math.abs(most) || 1) * 0.06;
  return [least - air, most + air];
};

/** Plans that no other beats: first objective across, second up, a third as the area of the dot. Arrows walk, Enter chooses. */
export const FrontScatter = ({
  rows,
  objectives,
  chosen,
  words,
  description,
  currency,
  tell,
  onChoose,
}: FrontScatterProps) => {
  const t = useTranslations('chainResults.front');
  const { ref, width } = useElementSize<HTMLDivElement>();
  const height = Math.round(Math.max(300, Math.min(400, width * 0.45)));
  const scaled = (place: number): readonly number[] => {
    const objective = objectives[place];
    const scale = objective === undefined ? 1 : (scaleOf[objective] ?? 1);
    return rows.map(({ point }) => (point.values[place] ?? 0) * scale);
  };
  const [across, up, third] = [scaled(0), scaled(1), scaled(2)];
  const [[left, right], [low, high]] = [rangeOf(across), rangeOf(up)];
  const x = (value: number): number =>
    edge.left + ((value - left) / (right - left)) * (width - edge.left - edge.right);
  const y = (value: number): number =>
    height - edge.bottom - ((value - low) / (high - low)) * (height - edge.top - edge.bottom);
  const largest = Math.max(...third.map(Math.abs));
  const size = (place: number): number =>
    objectives.length < 3 || largest === 0
      ? 6.5
      : Math.max(radius.least, radius.most * Math.sqrt(Math.abs(third[place] ?? 0) / largest));
  const pressed = (event: KeyboardEvent<SVGGElement>, place: number): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(rows[place]?.id ?? chosen);
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<SVGGElement>(`[data-point="${place + step}"]`)?.focus();
  };
  const named = (place: number): string => {
    const objective = objectives[place];
    return objective === undefined
      ? ''
      : t('axis', {
          name: words.objective(objective),
          unit: t(`unit.${objective}`, {
            currency:
              objective === 'cost' || objective === 'risk' || objective === 'fairness'
                ? words.symbol(currency)
                : '',
          }),
        });
  };
  return (
    <div ref={ref} className={styles.scatter} dir="ltr">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={description}
        >
          <g className={styles.axis} aria-hidden="true">
            {axisTicks(left, right, width < 500 ? 3 : 7).map((tick) => (
              <g key={tick} transform={`translate(${x(tick).toFixed(1)} 0)`}>
                <line y1={edge.top} y2={height - edge.bottom} />
                <text y={height - edge.bottom + 18} textAnchor="middle">
                  {words.tick(tick)}
                </text>
              </g>
            ))}
            {axisTicks(low, high, 5).map((tick) => (
              <g key={tick} transform={`translate(0 ${y(tick).toFixed(1)})`}>
                <line x1={edge.left} x2={width - edge.right} />
                <text x={edge.left - 8} dy="0.32em" textAnchor="end">
                  {words.tick(tick)}
                </text>
              </g>
            ))}
            <text x={width - edge.right} y={height - 6} textAnchor="end">
              {named(0)}
            </text>
            <text x={0} y={12}>
              {named(1)}
            </text>
          </g>
          {objectives.length === 2 && (
            <path
              className={styles.way}
              d={rows
                .map((_, place) => `${place === 0 ? 'M' : 'L'}${x(across[place] ?? 0)} ${y(up[place] ?? 0)}`)
                .join('')}
            />
          )}
          <g role="radiogroup" aria-label={t('choose')}>
            {rows.map((row, place) => (
              <g
                key={row.id}
                role="radio"
                aria-checked={row.id === chosen}
                aria-label={tell(row)}
                data-point={place}
                data-open={row.point.isProved ? undefined : ''}
                className={styles.point}
                tabIndex={row.id === chosen ? 0 : -1}
                transform={`translate(${x(across[place] ?? 0).toFixed(1)} ${y(up[place] ?? 0).toFixed(1)})`}
                onClick={() => onChoose(row.id)}
                onKeyDown={(event) => pressed(event, place)}
              >
                <title>{tell(row)}</title>
                <circle className={styles.reach} r={Math.max(12, size(place) + 3)} />
                <circle className={styles.dot} r={size(place)} />
              </g>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
};
