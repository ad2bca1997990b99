import { areaPaint, lineDashes, toneLine } from '../evidence/tone.ts';
import type { Tone } from '../evidence/tone.ts';
import type { FigureLike } from '../evidence/format-figure.ts';
import styles from './Sparkline.module.css';

interface SparklineProps {
  /** Figures in the order of their years; unknown years break the line. */
  readonly history: readonly FigureLike[];
  /** What is drawn, for screen readers: "Exports, 2000–2024". */
  readonly label: string;
  readonly tone?: Tone;
  readonly width?: number;
  readonly height?: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly figure: FigureLike;
}

const points = (history: readonly FigureLike[], width: number, height: number): readonly Point[] => {
  const known = history.filter((figure) => figure.value !== null && figure.years !== null);
  const years = known.map((figure) => figure.years![1]);
  const values = known.map((figure) => figure.value!);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return known.map((figure, index) => ({
    x: last === first ? width / 2 : 3 + ((years[index]! - first) / (last - first)) * (width - 6),
    y: high === low ? height / 2 : height - 3 - ((values[index]! - low) / (high - low)) * (height - 6),
    figure,
  }));
};

/** A word-sized line of a figure's history; a stretch towards an uncertain value is dashed or dotted. */
export const Sparkline = ({ history, label, tone = 'ink', width = 96, height = 22 }: SparklineProps) => {
  const drawn = points(history, width, height);
  const last = drawn.at(-1);
  if (last === undefined) return null;
  return (
    <svg
      className={styles.line}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {drawn.slice(1).map((point, index) => (
        <line
          key={point.x}
          x1={drawn[index]!.x}
          y1={drawn[index]!.y}
          x2={point.x}
          y2={point.y}
          stroke={toneLine(tone)}
          strokeWidth="1.25"
          strokeLinecap="round"
          strokeDasharray={lineDashes(point.figure.confidence)}
        />
      ))}
      <circle cx={last.x} cy={last.y} r="2.25" {...areaPaint(tone, last.figure.confidence)} />
    </svg>
  );
};
