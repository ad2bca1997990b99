import { list, number, oneOf, optional, text } from '@hamkor/provenance';
import type { BorderPost, Corridor, CorridorLink, CorridorNode, Passage } from '@hamkor/corridors';
import { linkStatuses, nodeKinds } from '@hamkor/corridors';
import { confidences } from '@hamkor/provenance';
import { country, nameColumns, nameOf } from './columns.ts';
import { gauges, mode, networkId, note, sourcedColumns, sourcedOf, yesNo } from './network-columns.ts';
import type { Gather } from './reader.ts';

export const networkOrigin = 'corridor-network';

/** Places of the network. */
export const gatherNodes: Gather<readonly CorridorNode[]> = (facts, codes) =>
  facts
    .table(networkOrigin, 'nodes.csv', {
      id: networkId('id'),
      unlocode: optional(text('unlocode')),
      ...nameColumns,
      country: country('country', codes),
      lat: number('lat'),
      lon: number('lon'),
      kinds: list(oneOf('kinds', nodeKinds)),
      gauges,
      note,
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, networkOrigin, {
        id: row.id,
        unlocode: row.unlocode,
        name: nameOf(row),
        country: row.country,
        lat: row.lat,
        lon: row.lon,
        kinds: row.kinds,
        gauges: row.gauges,
        note: row.note,
      }),
    );

/** Links between places: kilometres, hours under way. */
export const gatherLinks: Gather<readonly CorridorLink[]> = (facts) =>
  facts
    .table(networkOrigin, 'links.csv', {
      id: networkId('id'),
      from: networkId('from'),
      to: networkId('to'),
      mode,
      km: number('km'),
      gauges,
      electrified: oneOf('electrified', ['yes', 'partly', 'no']),
      status: oneOf('status', linkStatuses),
      isBidirectional: yesNo('bidirectional'),
      corridors: list(networkId('corridors')),
      hours: optional(number('hours')),
      hoursConfidence: oneOf('hours_confidence', confidences),
      hoursSource: text('hours_source'),
      calendar: optional(networkId('calendar')),
      note,
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, networkOrigin, {
        id: row.id,
        from: row.from,
        to: row.to,
        mode: row.mode,
        km: row.km,
        gauges: row.gauges,
        electrified: row.electrified,
        status: row.status,
        isBidirectional: row.isBidirectional,
        corridors: row.corridors,
        hours: row.hours,
        hoursConfidence: row.hoursConfidence,
        hoursSource: row.hoursSource,
        calendar: row.calendar,
        note: row.note,
      }),
    );

/** Border posts: hours, US dollars per 20 t. */
export const gatherBorders: Gather<readonly BorderPost[]> = (facts, codes) =>
  facts
    .table(networkOrigin, 'borders.csv', {
      id: networkId('id'),
      node: networkId('node'),
      fromCountry: country('from_country', codes),
      toCountry: country('to_country', codes),
      mode,
      direction: oneOf('direction', ['outbound', 'inbound']),
      breakOfGauge: yesNo('break_of_gauge'),
      hours: optional(number('hours')),
      usdPer20t: optional(number('usd_per_20t')),
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, networkOrigin, {
        id: row.id,
        node: row.node,
        fromCountry: row.fromCountry,
        toCountry: row.toCountry,
        mode: row.mode,
        direction: row.direction,
        breakOfGauge: row.breakOfGauge,
        hours: row.hours,
        usdPer20t: row.usdPer20t,
      }),
    );

/** Named corridors. */
export const gatherNamedCorridors: Gather<readonly Corridor[]> = (facts, codes) =>
  facts
    .table(networkOrigin, 'corridors.csv', {
      id: networkId('id'),
      ...nameColumns,
      countries: list(country('countries', codes)),
      operator: optional(text('operator')),
      status: oneOf('status', linkStatuses),
      volume: optional(number('volume', { min: 0 })),
      volumeUnit: optional(text('volume_unit')),
      description: text('description'),
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, networkOrigin, {
        id: row.id,
        name: nameOf(row),
        countries: row.countries,
        operator: row.operator,
        status: row.status,
        volume: row.volume,
        volumeUnit: row.volumeUnit,
        description: row.description,
      }),
    );

/** Straits and canals with the sea links through them. */
export const gatherPassages: Gather<readonly Passage[]> = (facts) =>
  facts
    .table(networkOrigin, 'passages.csv', {
      id: networkId('id'),
      ...nameColumns,
      links: list(networkId('links')),
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, networkOrigin, {
        id: row.id,
        name: nameOf(row),
        links: row.links,
      }),
    );
