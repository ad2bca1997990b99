import { loadUnits } from '@hamkor/corridors';
import type { LoadUnit } from '@hamkor/corridors';
import type { Parameters } from '../api/client.ts';

export const linkColourings = ['mode', 'gauge', 'electrification'] as const;
/** What the colour of a link says. */
export type LinkColouring = (typeof linkColourings)[number];

/** What an address of the Corridors page may say; every value is the text that stands in the address. */
export interface CorridorSearch {
  readonly from?: string;
  readonly to?: string;
  readonly tonnes?: string;
  readonly unit?: LoadUnit;
  /** ISO date. */
  readonly departure?: string;
  readonly withinDays?: string;
  readonly maximumTransfers?: string;
  /** Subjects such as `node:KZDOS`, joined by commas; a closure may end in `@60`, its days. */
  readonly avoid?: string;
  readonly require?: string;
  readonly open?: string;
  readonly close?: string;
  readonly overlay?: string;
  /** Ids of the route told leg by leg and of the one beside it. */
  readonly route?: string;
  readonly compare?: string;
  readonly colour?: LinkColouring;
  /** Place or link whose card is open. */
  readonly at?: string;
  /** Place from which the days to all others are shown. */
  readonly reach?: string;
}

/** Fields of an address that hold lists of subjects. */
export const constraintFields = ['avoid', 'require', 'open', 'close'] as const;
export type ConstraintField = (typeof constraintFields)[number];

/** What is loaded where nobody says otherwise: what the API takes too. */
export const usualLoad = { tonnes: '20', unit: 'container-40' } as const;

const isId = (text: string): boolean => /^[\w.:-]{1,80}$/.test(text);
const isPositive = (text: string): boolean => /^\d{1,7}(\.\d{1,3})?$/.test(text) && Number(text) > 0;
const isSubjects = (text: string): boolean => text.length <= 2000 && /^[^\s?#]+$/.test(text);

const accepted: Readonly<Record<keyof CorridorSearch, (text: string) => boolean>> = {
  // A name is understood by the server as well as an id.
  from: (text) => text.trim() !== '' && text.length <= 120,
  to: (text) => text.trim() !== '' && text.length <= 120,
  tonnes: isPositive,
  unit: (text) => (loadUnits as readonly string[]).includes(text),
  departure: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  withinDays: isPositive,
  maximumTransfers: (text) => /^\d{1,2}$/.test(text),
  avoid: isSubjects,
  require: isSubjects,
  open: isSubjects,
  close: isSubjects,
  overlay: isId,
  route: isId,
  compare: isId,
  colour: (text) => (linkColourings as readonly string[]).includes(text),
  at: isSubjects,
  reach: isId,
};

/** Keeps what the page understands of an address; anything else is left out rather than refused. */
export const validateCorridorSearch = (search: Record<string, unknown>): CorridorSearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );

/** The load and the overlay: what every question of the page shares. */
export const loadParameters = ({
  tonnes,
  unit,
  overlay,
}: Pick<CorridorSearch, 'tonnes' | 'unit' | 'overlay'>): Parameters => ({
  tonnes: tonnes ?? usualLoad.tonnes,
  unit: unit ?? usualLoad.unit,
  overlay,
});

/** The question as the API takes it, or null while it names no two places. */
export const routeParameters = (search: CorridorSearch): Parameters | null => {
  const { from, to } = search;
  if (from === undefined || to === undefined) return null;
  return {
    from,
    to,
    ...loadParameters(search),
    departure: search.departure,
    withinDays: search.withinDays,
    maximumTransfers: search.maximumTransfers,
    avoid: search.avoid,
    require: search.require,
    open: search.open,
    close: search.close,
  };
};

/** Whether the question shuts, opens, avoids or requires anything. */
export const isChanged = (search: CorridorSearch): boolean =>
  constraintFields.some((field) => search[field] !== undefined);

/** The same question about the network as it is: nothing shut, opened, avoided or required. */
export const unchanged = (search: CorridorSearch): CorridorSearch => {
  const { avoid: _avoid, require: _require, open: _open, close: _close, ...rest } = search;
  return rest;
};
