import type { RouteDocument } from '@hamkor/contract';
import type { Certainty } from '../evidence/format-figure.ts';
import styles from './CorridorMap.module.css';
import type { NetworkShapes } from './network-shapes.ts';

interface RouteLineProps {
  readonly shapes: NetworkShapes;
  readonly route: RouteDocument;
  readonly part: 'chosen' | 'compared';
}

/** Whole where the hours are published, dashed where they are estimated, dotted where nobody has checked them. */
const dashes: Readonly<Record<Certainty, string | undefined>> = {
  published: undefined,
  estimated: '11 4',
  unverified: '1.5 6',
  unknown: '1.5 6',
};

/** A route over the network, each leg as sure as its hours. */
export const RouteLine = ({ shapes, route, part }: RouteLineProps) => {
  const legs = route.operations.flatMap((operation, place) => {
    const shape = operation.link === null ? undefined : shapes.linkOf.get(operation.link);
    return shape === undefined ? [] : [{ place, path: shape.path, certainty: operation.hours.confidence }];
  });
  return (
    <g className={styles.route} data-role={part} aria-hidden="true">
      {legs.map(({ place, path }) => (
        <path key={place} d={path} className={styles.casing} />
      ))}
      {legs.map(({ place, path, certainty }) => (
        <path key={place} d={path} className={styles.leg} strokeDasharray={dashes[certainty]} />
      ))}
    </g>
  );
};
