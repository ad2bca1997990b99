import { LinkTo } from '../shell/LinkTo.tsx';
import { areaPaint } from '../evidence/tone.ts';
import type { Tone } from '../evidence/tone.ts';
import type { Certainty } from '../evidence/format-figure.ts';
import labelPlaces from './label-places.json' with { type: 'json' };
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
  readonly active: boolean;
  readonly onActive: ((id: string | null) => void) | undefined;
}

const dot = 3.5;
const largest = 30;

/** Radius in pixels: the area, not the radius, follows the size. */
export const radiusOf = (size: number | undefined): number =>
  size === undefined ? dot : Math.max(dot, largest * Math.sqrt(Math.max(0, size)));

interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: string;
}
const placesOfLabels: Readonly<Record<string, LabelPlace>> = labelPlaces;
const anchors = { start: 'start', end: 'end' } as const;

/** Members' labels stand where an atlas would put them; other labels to the right of their dot. */
const labelAt = (place: MapPlace, radius: number) => {
  const own = placesOfLabels[place.id];
  if (own === undefined) return { x: radius + 5, y: 4, anchor: anchors.start };
  const side = own.anchor === 'end' ? -1 : 1;
  return {
    x: side * (radius + 5),
    y: own.dy + 4,
    anchor: own.anchor === 'end' ? anchors.end : anchors.start,
  };
};

/** One place: circle, name, and a link where it has a page. */
export const PlaceMark = ({ place, at, active, onActive }: PlaceMarkProps) => {
  const radius = radiusOf(place.size);
  const label = labelAt(place, radius);
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
