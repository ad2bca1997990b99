import { useEffect, useState } from 'react';
import styles from './Land.module.css';
import { outlineStepsPerUnit } from './outline-steps.ts';

interface LandProps {
  /** From plate units to pixels. */
  readonly transform: string;
  readonly boundaries: boolean;
}

interface Outlines {
  readonly land: string;
  readonly graticule: string;
}

/** Land and the net of meridians, and boundary lines when asked for; each is loaded with its first use. */
export const Land = ({ transform, boundaries }: LandProps) => {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  const [lines, setLines] = useState<string | null>(null);
  useEffect(() => {
    // Without the outline places and flows still stand where they belong.
    import('virtual:outline/land').then(setOutlines, () => setOutlines(null));
  }, []);
  useEffect(() => {
    if (boundaries)
      import('virtual:outline/boundaries').then(
        (drawn) => setLines(drawn.boundaries),
        () => setLines(null),
      );
  }, [boundaries]);
  return (
    <g
      className={styles.ground}
      transform={`${transform} scale(${1 / outlineStepsPerUnit})`}
      aria-hidden="true"
    >
      {outlines !== null && <path className={styles.graticule} d={outlines.graticule} />}
      {outlines !== null && <path className={styles.land} d={outlines.land} />}
      {boundaries && lines !== null && <path className={styles.boundary} d={lines} />}
    </g>
  );
};
