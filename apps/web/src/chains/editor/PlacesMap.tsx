import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { placeLabels } from '../../corridors/label-boxes.ts';
import { boxAround } from '../../corridors/network-shapes.ts';
import type { Tone } from '../../evidence/tone.ts';
import { toneFill } from '../../evidence/tone.ts';
import { FlowLine } from '../../map/FlowLine.tsx';
import type { MapFlow } from '../../map/FlowLine.tsx';
import { MapPlate } from '../../map/MapPlate.tsx';
import { PlaceMark } from '../../map/PlaceMark.tsx';
import type { MapPlace } from '../../map/PlaceMark.tsx';
import { project } from '../../map/projection.ts';
import { placesOf } from '../model/place-changes.ts';
import { useEditing } from './editing.ts';
import styles from './PlacesMap.module.css';

type PlaceTable = 'sites' | 'suppliers' | 'markets';
const tones: Readonly<Record<PlaceTable, Tone>> = {
  sites: 'lapis',
  suppliers: 'saffron',
  markets: 'pistachio',
};

/** Sites, suppliers and markets on the map, with the lanes between them. */
export const PlacesMap = () => {
  const t = useTranslations('chains.places');
  const tTable = useTranslations('chainModel.tables');
  const { model, words } = useEditing();
  const [active, setActive] = useState<string | null>(null);
  const places = useMemo(
    (): readonly MapPlace[] =>
      (['sites', 'markets', 'suppliers'] as const).flatMap((table) =>
        model[table]
          .filter(({ lat, lon }) => Number.isFinite(lat) && Number.isFinite(lon))
          .map((place) => ({
            id: place.id,
            position: [place.lon, place.lat] as const,
            label: words.names(place.name),
            tone: tones[table],
            size: 0.03,
            words: `${words.names(place.name)}, ${tTable(table)}, ${words.country(place.country)}`,
            labelled: 'pointed' as const,
          })),
      ),
    [model, words, tTable],
  );
  const flows = useMemo((): readonly MapFlow[] => {
    const at = new Map(placesOf(model).map((place) => [place.id, place]));
    // Several lanes of one pair are one line here; the table tells them apart.
    const pairs = Map.groupBy(model.lanes, ({ from, to }) => `${from}\n${to}`);
    return [...pairs.values()].flatMap((lanes) => {
      const [lane] = lanes;
      const from = lane && at.get(lane.from);
      const to = lane && at.get(lane.to);
      if (lane === undefined || from === undefined || to === undefined) return [];
      return [
        {
          id: `${lane.from} ${lane.to}`,
          from: [from.lon, from.lat] as const,
          to: [to.lon, to.lat] as const,
          ends: [lane.from, lane.to],
          weight: 0,
          tone: 'ink' as const,
          label: t('pair', {
            from: words.names(from.name),
            to: words.names(to.name),
            count: lanes.length,
          }),
        },
      ];
    });
  }, [model, words, t]);
  // Only a place that comes, goes or moves moves the view.
  const corners = JSON.stringify(places.map(({ position }) => position));
  const focus = useMemo(
    () => boxAround((JSON.parse(corners) as [number, number][]).map((position) => project(position))),
    [corners],
  );
  return (
    <MapPlate
      description={t('map', {
        sites: model.sites.length,
        suppliers: model.suppliers.length,
        markets: model.markets.length,
        lanes: model.lanes.length,
      })}
      ratio={0.5}
      focus={focus}
      legend={
        <ul className={styles.key}>
          {(['sites', 'suppliers', 'markets'] as const).map((table) => (
            <li key={table}>
              <span style={{ background: toneFill(tones[table]) }} aria-hidden="true" />
              {tTable(table)}
            </li>
          ))}
        </ul>
      }
    >
      {({ at, width, height }) => (
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
          {places.map((place) => (
            <PlaceMark
              key={place.id}
              place={place}
              at={at(project(place.position))}
              frameWidth={width}
              active={place.id === active}
              onActive={setActive}
            />
          ))}
          <g className={styles.labels} aria-hidden="true">
            {placeLabels(
              places
                .filter(({ id }) => id !== active)
                .map(({ id, label, position }) => {
                  const [x, y] = at(project(position));
                  return { id, text: label, x, y };
                }),
              { width, height },
            ).map(({ id, text, x, y, dx, dy, anchor }) => (
              <text key={id} x={x + dx} y={y + dy} textAnchor={anchor}>
                {text}
              </text>
            ))}
          </g>
        </>
      )}
    </MapPlate>
  );
};
