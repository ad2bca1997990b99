import { lineDashes, toneFill } from '../evidence/tone.ts';
import type { Tone } from '../evidence/tone.ts';
import type { Certainty } from '../evidence/format-figure.ts';
import { flowPath } from './flow-path.ts';
import styles from './FlowLine.module.css';
import type { Position } from './projection.ts';

/** Something that goes from one place to another. */
export interface MapFlow {
  readonly id: string;
  readonly from: Position;
  readonly to: Position;
  /** Ids of the places at its ends, to fade the others while one is pointed at. */
  readonly ends: readonly string[];
  /** 0 to 1: the width of the line. */
  readonly weight: number;
  readonly tone?: Tone;
  readonly certainty?: Certainty;
  /** What screen readers and a resting pointer say: "Kazakhstan to India, 1.2 bn USD". */
  readonly label: string;
}

interface FlowLineProps {
  readonly flow: MapFlow;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly faded: boolean;
}

const thinnest = 1.25;
const thickest = 9;

/** One flow: whole, dashed or dotted as its certainty is. */
export const FlowLine = ({ flow, from, to, faded }: FlowLineProps) => {
  const width = thinnest + (thickest - thinnest) * flow.weight;
  const path = flowPath(from, to, width, 9);
  if (path === null) return null;
  const colour = toneFill(flow.tone ?? 'turquoise');
  const dashes = lineDashes(flow.certainty ?? 'published');
  return (
    <g className={styles.flow} data-faded={faded || undefined}>
      <title>{flow.label}</title>
      <path d={path.line} fill="none" stroke={colour} strokeWidth={width} strokeDasharray={dashes} />
      <path d={path.head} fill={colour} />
    </g>
  );
};
