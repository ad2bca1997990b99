// oxlint-disable jsx-a11y/prefer-tag-over-role -- a mark within a drawing cannot be a button element
import type { KeyboardEvent } from 'react';
import styles from './CorridorMap.module.css';
import { nearestMark } from './nearest-mark.ts';
import type { NodeShape } from './network-shapes.ts';

/** A place as it is marked at the moment. */
export interface MarkedPlace {
  readonly shape: NodeShape;
  /** Pixels of the frame. */
  readonly x: number;
  readonly y: number;
  /** Colour of the days it is reached in; null unless they are shown. */
  readonly fill: string | null;
  readonly words: string;
  readonly isShut: boolean;
}

interface PlaceMarksProps {
  readonly places: readonly MarkedPlace[];
  /** The place whose card is open: the one that takes the focus by Tab. */
  readonly held: string | null;
  readonly onPick: (id: string) => void;
}

const square = (half: number): string => `M0,${-half}L${half},0L0,${half}L${-half},0Z`;

/** Places that can be picked: border posts as rings, breaks of gauge as diamonds. One stop of Tab; arrows walk on. */
export const PlaceMarks = ({ places, held, onPick }: PlaceMarksProps) => {
  const stop = places.some(({ shape }) => shape.node.id === held) ? held : (places[0]?.shape.node.id ?? null);
  const marks = places.map(({ shape, x, y }) => ({ id: shape.node.id, x, y }));
  const pressed = (event: KeyboardEvent<SVGGElement>, id: string): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick(id);
      return;
    }
    const next = nearestMark(marks, id, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.parentElement
      ?.querySelector<SVGGElement>(`[data-place="${CSS.escape(next.id)}"]`)
      ?.focus();
  };
  return (
    <g>
      {places.map(({ shape, x, y, fill, words, isShut }) => {
        const { id } = shape.node;
        return (
          <g
            key={id}
            data-place={id}
            data-held={id === held || undefined}
            className={styles.place}
            role="button"
            aria-label={words}
            tabIndex={id === stop ? 0 : -1}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            onClick={() => onPick(id)}
            onKeyDown={(event) => pressed(event, id)}
          >
            <title>{words}</title>
            <circle className={styles.target} r={10} />
            {fill !== null && <circle className={styles.reached} r={5} style={{ fill }} />}
            {fill === null && shape.isBreak && <path className={styles.gauge} d={square(5.5)} />}
            {fill === null && shape.isPost && <circle className={styles.post} r={2.6} />}
            {fill === null && !shape.isBreak && !shape.isPost && <circle className={styles.town} r={2} />}
            {isShut && <path className={styles.shut} d="M-6,-6L6,6M-6,6L6,-6" />}
          </g>
        );
      })}
    </g>
  );
};
