import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { areaPaint } from '../../evidence/tone.ts';
import { useDateText } from '../../evidence/use-date-text.ts';
import styles from './Gantt.module.css';
import type { GanttRow } from './gantt-row.ts';
import { datesOf } from './gantt-row.ts';
import type { GanttScale } from './gantt-scale.ts';
import { ganttScale } from './gantt-scale.ts';
import { useMilestoneWords } from './use-milestone-words.ts';

interface GanttProps {
  readonly rows: readonly GanttRow[];
  /** First day of the project. */
  readonly start: string;
  readonly today: string;
  readonly description: string;
}

const head = 26;

interface RowMarksProps {
  readonly row: GanttRow;
  readonly scale: GanttScale;
  /** Middle of the row. */
  readonly y: number;
}

/** A lozenge around a point. */
const lozenge = (x: number, y: number, size: number): string =>
  `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;

/** What is known of a milestone on its line: plan hollow, expectation hatched, what was reached solid once confirmed. */
const RowMarks = ({ row, scale: { x }, y }: RowMarksProps) => {
  const end = row.achieved ?? row.forecast ?? row.planned;
  const slip = row.slipDays;
  return (
    <>
      {row.corrected !== null && row.achieved === null && (
        <rect
          x={x(row.corrected.from)}
          y={y - 7}
          width={Math.max(2, x(row.corrected.to) - x(row.corrected.from))}
          height={14}
          {...areaPaint('saffron', row.corrected.kind === 'range' ? 'unverified' : 'estimated')}
        />
      )}
      {end !== row.firstPlanned && (
        <line
          x1={x(row.firstPlanned)}
          x2={x(end)}
          y1={y}
          y2={y}
          stroke={end > row.firstPlanned ? 'var(--pomegranate)' : 'var(--pistachio)'}
          strokeWidth="2"
        />
      )}
      {row.planned !== row.firstPlanned && (
        <path d={lozenge(x(row.planned), y, 5)} fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="1.5" />
      )}
      <path
        d={lozenge(x(row.firstPlanned), y, 6)}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
      {row.forecast !== null && row.achieved === null && (
        <circle cx={x(row.forecast)} cy={y} r="5.5" {...areaPaint('lapis', 'estimated')} />
      )}
      {row.achieved !== null && (
        <rect
          x={x(row.achieved) - 5.5}
          y={y - 5.5}
          width="11"
          height="11"
          {...areaPaint(
            slip > 0 ? 'pomegranate' : 'pistachio',
            row.isDisputed ? 'unverified' : row.isConfirmed ? 'published' : 'estimated',
          )}
        />
      )}
    </>
  );
};

/** Up and down move between the lines, as in a table. */
const step = (event: KeyboardEvent<SVGGElement>): void => {
  const next =
    event.key === 'ArrowDown'
      ? event.currentTarget.nextElementSibling
      : event.key === 'ArrowUp'
        ? event.currentTarget.previousElementSibling
        : null;
  if (next instanceof SVGGElement && next.tabIndex === 0) {
    event.preventDefault();
    next.focus();
  }
};

/** Milestones on a line of time: first plan, plan now, own forecast, the forecast corrected by its class, what was reached. */
export const Gantt = ({ rows, start, today, description }: GanttProps) => {
  const t = useTranslations('delivery.gantt');
  const words = useMilestoneWords();
  const date = useDateText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [active, setActive] = useState<string | null>(null);
  const isNarrow = width < 640;
  const names = isNarrow ? 0 : Math.min(300, width * 0.3);
  const rowHeight = isNarrow ? 50 : 36;
  const room = Math.max(120, width - names - 16);
  const scale = ganttScale([start, ...datesOf(rows), today], room);
  const shown = rows.find(({ id }) => id === active);
  const most = Math.floor((isNarrow ? width - 8 : names) / 7.2);
  return (
    <div ref={ref} dir="ltr" className={styles.frame}>
      {width > 0 && scale !== null && (
        <svg
          width={width}
          height={head + rows.length * rowHeight + 8}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no other way to be a group
          role="group"
          aria-label={description}
          fontFamily="var(--face)"
          fontSize="13"
        >
          <g transform={`translate(${names + 8} 0)`} aria-hidden="true">
            {scale.ticks.map(({ iso, isYear }) => (
              <g key={iso} transform={`translate(${scale.x(iso)} 0)`}>
                <line
                  y1={head - 6}
                  y2={head + rows.length * rowHeight}
                  stroke={isYear ? 'var(--rule-2)' : 'var(--rule)'}
                />
                <text x="3" y="13" fill="var(--ink-3)" fontSize="12">
                  {isYear ? iso.slice(0, 4) : iso.slice(0, 7)}
                </text>
              </g>
            ))}
            <line
              x1={scale.x(today)}
              x2={scale.x(today)}
              y1={head - 8}
              y2={head + rows.length * rowHeight}
              stroke="var(--lapis)"
              strokeWidth="1.5"
              strokeDasharray="4 3"
            />
          </g>
          {rows.map((row, index) => {
            const top = head + index * rowHeight;
            const y = top + (isNarrow ? 34 : rowHeight / 2);
            const full = words.title(row);
            const name = full.length > most ? `${full.slice(0, Math.max(1, most - 1))}…` : full;
            return (
              <g
                key={row.id}
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- each line is read on its own
                role="img"
                tabIndex={0}
                aria-label={words.sentence(row)}
                className={styles.row}
                data-active={row.id === active || undefined}
                onFocus={() => setActive(row.id)}
                onMouseEnter={() => setActive(row.id)}
                onKeyDown={step}
              >
                <rect className={styles.ground} x="0" y={top} width={width} height={rowHeight} />
                <text
                  x="4"
                  y={isNarrow ? top + 15 : y}
                  dominantBaseline={isNarrow ? undefined : 'central'}
                  fill="var(--ink)"
                >
                  {name}
                </text>
                <g transform={`translate(${names + 8} 0)`}>
                  <RowMarks row={row} scale={scale} y={y} />
                </g>
              </g>
            );
          })}
        </svg>
      )}
      <p className={styles.told}>
        {shown === undefined ? t('hint', { today: date(today) }) : words.sentence(shown)}
      </p>
    </div>
  );
};
