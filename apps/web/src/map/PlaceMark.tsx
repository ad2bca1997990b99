import { LinkTo } from '../shell/LinkTo.tsx';
import { areaPaint } from '../evidence/tone.ts';
import type { Tone } from '../evidence/tone.ts';
import type { Certainty } from '../evidence/format-figure.ts';
import { labelPlace } from './label-place.ts';
import styles from './PlaceMark.module.css';
import type { Position } from './projection.ts';

/** A country or a site on the map. */
export interface MapPlace {
  readonly id: string;
  readonly position: Position;
  /** Name in the reader's language. */
  readonly label: string;
  /** A second, quieter line under the name. */
  readonly detail?: string;
  /** 0 to 1: the area of the circle; a dot without it. */
  readonly size?: number;
  readonly tone?: Tone;
  readonly certainty?: Certainty;
  /** `always`, or only when pointed at: for maps with many sites. */
  readonly labelled?: 'always' | 'pointed';
  /** Page the place leads to. */
  readonly to?: string;
  /** What screen readers and a resting pointer say; the label and detail unless given. */
  readonly words?: string;
}

interface PlaceMarkProps {
  readonly place: MapPlace;
  readonly at: readonly [x: number, y: number];
  /** Width of the map's frame in pixels. */
  readonly frameWidth: number;
  readonly active: boolean;
  readonly onActive: ((id: string | null) => void) | undefined;
}

const dot = 3.5;
/** Radius of the largest circle as a share of the frame's width, and its limit in pixels. */
const largest = { share: 0.042, pixels: 32 };

/** Radius in pixels: the area, not the radius, follows the size. */
const radiusOf = (size: number | undefined, frameWidth: number): number => {
  const full = Math.min(largest.pixels, frameWidth * largest.share);
  return size === undefined ? dot : Math.max(dot, full * Math.sqrt(Math.max(0, size)));
};

/** One place: circle, name, and a link where it has a page. */
export const PlaceMark = ({ place, at, frameWidth, active, onActive }: PlaceMarkProps) => {
  const radius = radiusOf(place.size, frameWidth);
  const label = labelPlace(place.id, place.label, at, radius, frameWidth);
  const shown = place.labelled !== 'pointed' || active;
  const words = place.words ?? [place.label, place.detail].filter(Boolean).join(', ');
  const body = (
    <>
      <title>{words}</title>
      <circle className={styles.reach} r={Math.max(radius, 11)} />
      <circle
        className={styles.circle}
        r={radius}
        {...areaPaint(place.tone ?? 'ink', place.certainty ?? 'published')}
      />
      {shown && (
        <text className={styles.label} x={label.x} y={label.y} textAnchor={label.anchor}>
          {place.label}
          {place.detail !== undefined && (
            <tspan className={styles.detail} x={label.x} dy="1.25em">
              {place.detail}
            </tspan>
          )}
        </text>
      )}
    </>
  );
  const pointing = {
    onPointerEnter: () => onActive?.(place.id),
    onPointerLeave: () => onActive?.(null),
    onFocus: () => onActive?.(place.id),
    onBlur: () => onActive?.(null),
  };
  return (
    <g
      transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}
      className={styles.place}
      data-active={active || undefined}
    >
      {place.to === undefined ? (
        <g {...pointing}>{body}</g>
      ) : (
        <LinkTo to={place.to} aria-label={words} {...pointing}>
          {body}
        </LinkTo>
      )}
    </g>
  );
};
