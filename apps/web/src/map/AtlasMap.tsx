import type { ReactNode } from 'react';
import { FlowLine } from './FlowLine.tsx';
import type { MapFlow } from './FlowLine.tsx';
import { MapPlate } from './MapPlate.tsx';
import { PlaceMark } from './PlaceMark.tsx';
import type { MapPlace } from './PlaceMark.tsx';
import { project } from './projection.ts';
import type { Box } from './viewport.ts';

export interface AtlasMapProps {
  /** What the map shows, in one or two sentences, for those who do not see it. */
  readonly description: string;
  /** Countries or sites; drawn over the flows, the largest first. */
  readonly places: readonly MapPlace[];
  readonly flows?: readonly MapFlow[];
  /** Height as a share of the width on a wide screen; phones get a squarer map. */
  readonly ratio?: number;
  /** The place that is spoken of elsewhere on the page, and what to do when the reader points at one. */
  readonly active?: string | null;
  readonly onActive?: (id: string | null) => void;
  /** Part of the plate to begin with, in plate units; the whole plate without it. */
  readonly focus?: Box | null;
  /** Key to colours and sizes, under the map. */
  readonly legend?: ReactNode;
}

const noFlows: readonly MapFlow[] = [];

/**
 * The platform's map: an equal-area plate of Eurasia, places by their capitals, flows between them. Without
 * boundaries unless the reader chooses a boundary source.
 */
export const AtlasMap = (props: AtlasMapProps) => {
  const { places, flows = noFlows, active = null, onActive, ...plate } = props;
  const bySize = [...places].sort((one, other) => (other.size ?? 0) - (one.size ?? 0));
  return (
    <MapPlate {...plate}>
      {({ at, width }) => (
        <>
          {flows.map((flow) => (
            <FlowLine
              key={flow.id}
              flow={flow}
              from={at(project(flow.from))}
              to={at(project(flow.to))}
              faded={active !== null && !flow.ends.includes(active)}
            />
          ))}
          {bySize.map((place) => (
            <PlaceMark
              key={place.id}
              place={place}
              at={at(project(place.position))}
              frameWidth={width}
              active={place.id === active}
              onActive={onActive}
            />
          ))}
        </>
      )}
    </MapPlate>
  );
};
