import { memo, useRef } from 'react';
import type { PointerEvent } from 'react';
import { linkLook, outOfServiceDashes } from './link-look.ts';
import styles from './CorridorMap.module.css';
import type { NetworkShapes } from './network-shapes.ts';
import type { LinkColouring } from './search.ts';

interface NetworkLinesProps {
  readonly shapes: NetworkShapes;
  readonly colouring: LinkColouring;
  /** Quieter while something else is told on the map. */
  readonly isAside: boolean;
  readonly name: (link: string) => string;
  readonly onPick: (link: string) => void;
}

/** Pixels a pointer may stray between press and release and still press a link rather than move the map. */
const stray = 4;

/** All links, coloured as asked, those not in service dotted; a press on one picks it. */
const Lines = ({ shapes, colouring, isAside, name, onPick }: NetworkLinesProps) => {
  const pressed = useRef<readonly [number, number]>([0, 0]);
  return (
    // Links are reached by keyboard from the card of a place.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <g
      className={styles.links}
      data-aside={isAside || undefined}
      onPointerDown={(event: PointerEvent) => {
        pressed.current = [event.clientX, event.clientY];
      }}
      onClick={(event) => {
        const [x, y] = pressed.current;
        if (Math.hypot(event.clientX - x, event.clientY - y) > stray) return;
        const picked = (event.target as Element).getAttribute('data-link');
        if (picked !== null) onPick(picked);
      }}
    >
      {shapes.links.map(({ link, path }) => {
        const { stroke, width, opacity } = linkLook(link, colouring);
        return (
          <path
            key={link.id}
            d={path}
            stroke={stroke}
            strokeWidth={width}
            strokeOpacity={opacity}
            strokeDasharray={link.status === 'operating' ? undefined : outOfServiceDashes}
          />
        );
      })}
      {shapes.links.map(({ link, path }) => (
        <path key={link.id} d={path} data-link={link.id} className={styles.reach}>
          <title>{name(link.id)}</title>
        </path>
      ))}
    </g>
  );
};

export const NetworkLines = memo(Lines);
