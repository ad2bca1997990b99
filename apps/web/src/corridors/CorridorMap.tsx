import type { ReachDocument, RouteDocument } from '@hamkor/contract';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { MapPlate } from '../map/MapPlate.tsx';
import type { PlateView } from '../map/MapPlate.tsx';
import type { Box } from '../map/viewport.ts';
import { inDays } from './amount-figure.ts';
import styles from './CorridorMap.module.css';
import { placeLabels } from './label-boxes.ts';
import { MapKey } from './MapKey.tsx';
import { NetworkLines } from './NetworkLines.tsx';
import type { NetworkShapes, NodeShape } from './network-shapes.ts';
import { PlaceMarks } from './PlaceMarks.tsx';
import { reachClass, reachFill } from './reach-class.ts';
import { RouteLine } from './RouteLine.tsx';
import type { LinkColouring } from './search.ts';
import { hasSubject, subjectParts } from './subject-list.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface CorridorMapProps {
  readonly shapes: NetworkShapes;
  readonly names: SubjectNames;
  readonly colouring: LinkColouring;
  readonly chosen: RouteDocument | null;
  readonly compared: RouteDocument | null;
  readonly reach: ReachDocument | null;
  /** Ends of the question, named on the map whatever else is. */
  readonly ends: readonly string[];
  readonly shut: string | undefined;
  readonly held: string | null;
  readonly focus: Box | null;
  readonly description: string;
  readonly onPick: (subject: string) => void;
}

/** The network on the plate: links, the routes told of, places that can be picked, and their names where there is room. */
export const CorridorMap = (props: CorridorMapProps) => {
  const { shapes, names, colouring, chosen, compared, reach, ends, shut, held, focus, description, onPick } =
    props;
  const t = useTranslations('corridors.map');
  const { text } = useFigureText();
  const { place, link } = names;
  const pickLink = useCallback((id: string) => onPick(`link:${id}`), [onPick]);
  const heldParts = held === null ? null : subjectParts(held);
  const hoursTo = useMemo(
    () => new Map(reach?.items.map(({ node, hours }) => [node, hours] as const)),
    [reach],
  );
  const passed = useMemo(
    () => new Set([...ends, ...(chosen?.operations ?? []).flatMap(({ at, to }) => [at, to])]),
    [chosen, ends],
  );
  const main = useMemo(
    () => new Set(shapes.document.mainNodes.map(({ node }) => node)),
    [shapes.document.mainNodes],
  );
  const marked = useMemo(
    () =>
      shapes.nodes.filter(({ node, isPost, isBreak }) =>
        reach === null
          ? isPost || isBreak || main.has(node.id) || passed.has(node.id)
          : node.kinds.length > 0 && node.id !== reach.from,
      ),
    [shapes, reach, main, passed],
  );
  const words = ({ node, isPost, isBreak }: NodeShape): string => {
    const hours = hoursTo.get(node.id);
    const reached =
      hours === undefined || hours === null
        ? ''
        : `: ${text({ value: Math.round(inDays(hours) * 10) / 10, unit: 'days' })}`;
    const marks = [isPost ? t('post') : '', isBreak ? t('break') : ''].filter(Boolean).join(', ');
    return `${place(node.id)}${reached}${marks === '' ? '' : ` (${marks})`}`;
  };
  const weight = ({ node, isPost }: NodeShape): number => {
    if (ends.includes(node.id) || node.id === reach?.from) return 0;
    if (chosen !== null && passed.has(node.id)) return isPost ? 1 : 3;
    return main.has(node.id) ? 2 : 4;
  };
  const labels = (view: PlateView) =>
    placeLabels(
      shapes.nodes
        .filter((shape) => weight(shape) < (view.zoom > 3.5 ? 5 : 4))
        .filter((shape) => view.zoom > 3.5 || weight(shape) < 3)
        .toSorted((one, other) => weight(one) - weight(other))
        .map(({ node, point }) => {
          const [x, y] = view.at(point);
          return { id: node.id, text: place(node.id), x, y };
        }),
      view,
    );
  return (
    <MapPlate
      description={description}
      ratio={0.62}
      focus={focus}
      legend={
        <MapKey
          colouring={colouring}
          hasRoute={chosen !== null}
          hasCompared={compared !== null}
          hasReach={reach !== null}
        />
      }
    >
      {(view) => (
        <>
          <g transform={view.transform}>
            <NetworkLines
              shapes={shapes}
              colouring={colouring}
              isAside={chosen !== null || reach !== null}
              name={link}
              onPick={pickLink}
            />
            {compared !== null && <RouteLine shapes={shapes} route={compared} part="compared" />}
            {chosen !== null && <RouteLine shapes={shapes} route={chosen} part="chosen" />}
            {heldParts?.kind === 'link' && (
              <path d={shapes.linkOf.get(heldParts.id)?.path} className={styles.held} />
            )}
          </g>
          <PlaceMarks
            held={heldParts?.kind === 'node' ? heldParts.id : null}
            onPick={(id) => onPick(`node:${id}`)}
            places={marked.map((shape) => {
              const [x, y] = view.at(shape.point);
              const days = reach === null ? null : reachClass(hoursTo.get(shape.node.id) ?? null);
              return {
                shape,
                x,
                y,
                fill: days === null ? null : reachFill(days),
                words: words(shape),
                isShut: hasSubject(shut, `node:${shape.node.id}`),
              };
            })}
          />
          <g className={styles.labels} aria-hidden="true">
            {labels(view).map(({ id, text: name, x, y, dx, dy, anchor }) => (
              <text
                key={id}
                x={x + dx}
                y={y + dy}
                textAnchor={anchor}
                data-end={ends.includes(id) || undefined}
              >
                {name}
              </text>
            ))}
          </g>
        </>
      )}
    </MapPlate>
  );
};
