/** The tables of an overlay as CSV, with the columns of the shipped ones, so that those can be exported, edited and imported. */
import type { Overlay } from '@hamkor/corridors';
import { highSeas, linkStatuses, modes, nodeKinds } from '@hamkor/corridors';
import { confidences } from '@hamkor/provenance';
import { closure } from './closure-field.ts';
import { country, id, list, number, optional, remark, text, word, yesNo } from './field.ts';
import type { TableForm } from './table-form.ts';
import { tableForm } from './table-form.ts';

export const tableNames = ['nodes', 'links', 'borders', 'rates', 'calendars'] as const;
export type TableName = (typeof tableNames)[number];
type OverlayRow<T extends TableName> = Overlay[T][number];

const gauge = number(500, 2000, true);
const year = optional(number(1900, 2060, true));
const confidence = word(confidences);
const sourced = { source: text, year, confidence };

/** Longest link: once around the Earth. */
const mostKm = 40_075;
/** A year: nothing takes longer. */
const mostHours = 8784;

/** The country of a place, which may be nobody's. */
const countryOrSea: typeof country = {
  read: (cell, rules) => (cell === highSeas ? { kind: 'cell', value: cell } : country.read(cell, rules)),
  write: country.write,
};

const nodes = tableForm({
  fields: {
    id,
    unlocode: optional(text),
    name_en: text,
    name_ru: remark,
    name_zh: remark,
    country: countryOrSea,
    lat: number(-90, 90),
    lon: number(-180, 180),
    kinds: list(word(nodeKinds)),
    gauges: list(gauge),
    note: optional(text),
    ...sourced,
  },
  required: ['id', 'name_en', 'country', 'lat', 'lon', 'kinds', 'source', 'confidence'],
  // A place whose name nobody translated is shown as it is written.
  row: ({ name_en: en, name_ru: ru, name_zh: zh, ...row }, origin): OverlayRow<'nodes'> => ({
    origin,
    ...row,
    name: { en, ru: ru === '' ? en : ru, zh: zh === '' ? en : zh },
  }),
  cells: ({ name, ...row }) => ({ ...row, name_en: name.en, name_ru: name.ru, name_zh: name.zh }),
});

const links = tableForm({
  fields: {
    id,
    from: id,
    to: id,
    mode: word(modes),
    km: number(0.001, mostKm),
    gauges: list(gauge),
    electrified: word(['yes', 'partly', 'no']),
    status: word(linkStatuses),
    bidirectional: yesNo,
    corridors: list(id),
    hours: optional(number(0.001, mostHours)),
    hours_confidence: confidence,
    hours_source: remark,
    calendar: optional(id),
    note: optional(text),
    ...sourced,
  },
  required: [
    'id',
    'from',
    'to',
    'mode',
    'km',
    'electrified',
    'status',
    'bidirectional',
    'hours',
    'hours_confidence',
    'source',
    'confidence',
  ],
  row: (
    { bidirectional: isBidirectional, hours_confidence: hoursConfidence, hours_source: hoursSource, ...row },
    origin,
  ): OverlayRow<'links'> => ({ origin, ...row, isBidirectional, hoursConfidence, hoursSource }),
  cells: ({ isBidirectional, hoursConfidence, hoursSource, ...row }) => ({
    ...row,
    bidirectional: isBidirectional,
    hours_confidence: hoursConfidence,
    hours_source: hoursSource,
  }),
});

const borders = tableForm({
  fields: {
    id,
    node: id,
    from_country: country,
    to_country: country,
    mode: word(modes),
    direction: word(['outbound', 'inbound']),
    break_of_gauge: yesNo,
    hours: optional(number(0, mostHours)),
    usd_per_20t: optional(number(0, 1e6)),
    ...sourced,
  },
  required: [
    'id',
    'node',
    'from_country',
    'to_country',
    'mode',
    'direction',
    'hours',
    'source',
    'confidence',
  ],
  row: (
    {
      from_country: fromCountry,
      to_country: toCountry,
      break_of_gauge: breakOfGauge,
      usd_per_20t: usdPer20t,
      ...row
    },
    origin,
  ): OverlayRow<'borders'> => ({ origin, ...row, fromCountry, toCountry, breakOfGauge, usdPer20t }),
  cells: ({ fromCountry, toCountry, breakOfGauge, usdPer20t, ...row }) => ({
    ...row,
    from_country: fromCountry,
    to_country: toCountry,
    break_of_gauge: breakOfGauge,
    usd_per_20t: usdPer20t,
  }),
});

const rates = tableForm({
  fields: {
    id,
    mode: word(modes),
    countries: list(country),
    usd_per_tkm: optional(number(1e-6, 1000)),
    includes_border_fees: yesNo,
    use: word(['central', 'range', 'reference']),
    region: remark,
    ...sourced,
  },
  required: ['id', 'mode', 'countries', 'usd_per_tkm', 'includes_border_fees', 'use', 'source', 'confidence'],
  row: (
    { usd_per_tkm: usdPerTkm, includes_border_fees: includesBorderFees, ...row },
    origin,
  ): OverlayRow<'rates'> => ({ origin, ...row, usdPerTkm, includesBorderFees }),
  cells: ({ usdPerTkm, includesBorderFees, ...row }) => ({
    ...row,
    usd_per_tkm: usdPerTkm,
    includes_border_fees: includesBorderFees,
  }),
});

const calendars = tableForm({
  fields: {
    id,
    closures: list(closure),
    every_hours: optional(number(0.001, mostHours)),
    note: remark,
    ...sourced,
  },
  required: ['id', 'closures', 'every_hours', 'source', 'confidence'],
  row: ({ every_hours: everyHours, ...row }, origin): OverlayRow<'calendars'> => ({
    origin,
    ...row,
    everyHours,
  }),
  cells: ({ everyHours, ...row }) => ({ ...row, every_hours: everyHours }),
});

/** Each table by its name; the name of its file is the same. */
export const networkTables: { readonly [T in TableName]: TableForm<OverlayRow<T>> } = {
  nodes,
  links,
  borders,
  rates,
  calendars,
};
