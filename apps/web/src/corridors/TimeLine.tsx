import type { RouteDocument } from '@hamkor/contract';
import { useElementSize } from '@mantine/hooks';
import { useFormatter, useTranslations } from 'use-intl';
import { areaPaint } from '../evidence/tone.ts';
import type { Tone } from '../evidence/tone.ts';
import { inDays } from './amount-figure.ts';
import { axisTicks } from './axis-ticks.ts';
import { placeLabels } from './label-boxes.ts';
import styles from './TimeLine.module.css';
import { timeLine } from './time-line.ts';
import type { Stretch, StretchKind } from './time-line.ts';
import { toldLegs } from './told-legs.ts';
import { useFreightText } from './use-freight-text.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface TimeLineProps {
  /** One route, or two one above the other on the same days. */
  readonly routes: readonly RouteDocument[];
  readonly names: SubjectNames;
  readonly description: string;
}

/** Colours: land in ink (a road lighter), water, air, and in colours of their own what is not travel. */
const tones: Readonly<Record<StretchKind, Tone>> = {
  land: 'ink',
  road: 'ink',
  water: 'turquoise',
  air: 'pistachio',
  border: 'pomegranate',
  handling: 'saffron',
  waiting: 'pomegranate',
};
const isPale = (kind: StretchKind): boolean => kind === 'road' || kind === 'waiting';

const bar = { height: 30, labels: 40, gap: 14, foot: 40 };
/** Least width of a stretch in pixels, so that no wait is lost from sight. */
const least = 1.5;

export const TimeLine = ({ routes, names, description }: TimeLineProps) => {
  const t = useTranslations('corridors.timeline');
  const tMode = useTranslations('freight.mode');
  const format = useFormatter();
  const { time } = useFreightText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const lines = routes.map((route) => ({
    route,
    stretches: timeLine({ operations: toldLegs(route.operations, names.isJunction) }),
  }));
  const longest = Math.max(...routes.map(({ hours }) => hours.value), 1);
  const x = (hours: number): number => (hours / longest) * (width - 2) + 1;
  const row = bar.labels + bar.height + bar.gap;
  const height = lines.length * row + bar.foot - bar.gap;
  const what = ({ kind, mode }: Stretch): string =>
    kind === 'border' || kind === 'handling' || kind === 'waiting' ? t(kind) : tMode(mode);
  const words = (stretch: Stretch): string => {
    const where =
      stretch.at === stretch.to
        ? names.place(stretch.at)
        : `${names.place(stretch.at)} → ${names.place(stretch.to)}`;
    return `${what(stretch)}: ${where}, ${time(stretch.hours)}`;
  };
  const kinds = [...new Set(lines.flatMap(({ stretches }) => stretches.map(what)))].map((name) =>
    lines.flatMap(({ stretches }) => stretches).find((stretch) => what(stretch) === name)!,
  );
  return (
    <div ref={ref} dir="ltr" className={styles.frame}>
      {width > 0 && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made of parts
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={description}
        >
          {axisTicks(0, inDays(longest), width < 500 ? 5 : 10).map((tick) => (
            <g key={tick} className={styles.axis} transform={`translate(${x(tick * 24).toFixed(1)} 0)`}>
              <line y1={bar.labels - 6} y2={height - bar.foot + 6} />
              <text y={height - 20} textAnchor={tick === 0 ? 'start' : 'middle'}>
                {format.number(tick)}
              </text>
            </g>
          ))}
          <text className={styles.unit} x={width - 2} y={height - 4} textAnchor="end">
            {t('days')}
          </text>
          {lines.map(({ route, stretches }, place) => {
            const top = place * row + bar.labels;
            const waits = stretches
              .filter(({ kind }) => kind === 'border' || kind === 'waiting')
              .toSorted((one, other) => other.hours - one.hours);
            const labels = placeLabels(
              waits.map((stretch) => ({
                id: `${stretch.start}`,
                text: names.place(stretch.at),
                x: x(stretch.start + stretch.hours / 2),
                y: top - 12,
              })),
              { width, height },
              ['above', 'start', 'end'],
            );
            return (
              <g key={route.id}>
                {stretches.map((stretch) => (
                  <rect
                    key={stretch.start}
                    x={x(stretch.start)}
                    y={top}
                    width={Math.max(least, x(stretch.start + stretch.hours) - x(stretch.start) - 0.75)}
                    height={bar.height}
                    {...areaPaint(tones[stretch.kind], stretch.confidence)}
                    opacity={isPale(stretch.kind) ? 0.55 : 1}
                  >
                    <title>{words(stretch)}</title>
                  </rect>
                ))}
                {labels.map((label) => (
                  <g key={label.id} className={styles.label}>
                    <line x1={label.x} x2={label.x} y1={label.y - 4} y2={top - 1} />
                    <text x={label.x + label.dx} y={label.y + label.dy} textAnchor={label.anchor}>
                      {label.text}
                    </text>
                  </g>
                ))}
              </g>
            );
          })}
        </svg>
      )}
      <ul className={styles.key}>
        {kinds.map((stretch) => (
          <li key={what(stretch)}>
            <svg width="16" height="12" aria-hidden="true">
              <rect
                x="0.5"
                y="0.5"
                width="15"
                height="11"
                {...areaPaint(tones[stretch.kind], 'published')}
                opacity={isPale(stretch.kind) ? 0.55 : 1}
              />
            </svg>
            {what(stretch)}
          </li>
        ))}
      </ul>
    </div>
  );
};
