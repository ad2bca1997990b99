/** What the addresses of the data bank say. */
import type { Parameters } from '../api/client.ts';

/** Filters of the list; every one is a text of the address. */
export interface BankSearch {
  readonly q?: string;
  readonly type?: string;
  readonly state?: string;
  /** A code of a classification: `HS:8708`. */
  readonly code?: string;
  /** Kind of a park or an organisation, stage of a project. */
  readonly kind?: string;
  readonly age?: string;
  readonly confidence?: string;
  /** Page of the list, from 1; the first unless given. */
  readonly page?: string;
}

const isWords = (text: string): boolean => text.trim() !== '' && text.length <= 200;

const accepted: Readonly<Record<keyof BankSearch, (text: string) => boolean>> = {
  q: isWords,
  type: (text) => /^[a-z]{2,20}$/.test(text),
  state: (text) => /^[A-Z]{3}$/.test(text),
  code: (text) => /^[\w.-]{1,20}:[\w.-]{1,40}$/.test(text),
  kind: isWords,
  age: (text) => /^(?:fresh|ageing|expiring|expired|undated)$/.test(text),
  confidence: (text) => /^(?:published|estimated|unverified)$/.test(text),
  page: (text) => /^[1-9]\d{0,5}$/.test(text),
};

/** Keeps what the list understands of an address; anything else is left out. */
export const validateBankSearch = (search: Record<string, unknown>): BankSearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );

/** Records on one page of the list. */
export const pageLength = 100;

/** Hits on one page of what words find: as many as the list can be narrowed to at once. */
export const foundLength = 40;

/** The filters as the API takes them: neither the page nor what every address says besides. */
export const filterParameters = ({
  q,
  type,
  state,
  code,
  kind,
  age,
  confidence,
}: BankSearch): Parameters => ({
  q,
  type,
  state,
  code,
  kind,
  age,
  confidence,
});

/** The same with the page asked for. */
export const listParameters = (search: BankSearch): Parameters => ({
  ...filterParameters(search),
  limit: pageLength,
  offset: (Number(search.page ?? '1') - 1) * pageLength,
});

/** Takes every filter away and leaves the words. */
export const noFilters = {
  type: undefined,
  state: undefined,
  code: undefined,
  kind: undefined,
  age: undefined,
  confidence: undefined,
} as const;

/** Whether anything but the words narrows the list. */
export const isNarrowed = (search: BankSearch): boolean =>
  (Object.keys(noFilters) as (keyof typeof noFilters)[]).some((name) => search[name] !== undefined);

/** An earlier state of a record is named by the number of the act after which it stood so. */
export interface RecordSearch {
  readonly at?: string;
}

export const validateRecordSearch = ({ at }: Record<string, unknown>): RecordSearch =>
  typeof at === 'string' && /^[1-9]\d{0,15}$/.test(at) ? { at } : {};

/** Most parks that stand side by side. */
export const mostCompared = 4;

export interface CompareSearch {
  /** Ids of the parks, joined by commas. */
  readonly ids?: string;
  /** Member to whose main node the way is told, ISO 3166-1 alpha-3. */
  readonly to?: string;
  /** Whether only rows that differ are shown. */
  readonly only?: 'differences';
}

export const validateCompareSearch = ({ ids, to, only }: Record<string, unknown>): CompareSearch => ({
  ...(typeof ids === 'string' && /^[\w.-]{1,80}(?:,[\w.-]{1,80}){0,3}$/.test(ids) ? { ids } : {}),
  ...(typeof to === 'string' && /^[A-Z]{3}$/.test(to) ? { to } : {}),
  ...(only === 'differences' ? { only } : {}),
});

/** Filters of the log of acts. */
export interface LogSearch {
  readonly subject?: string;
  readonly kind?: string;
  readonly page?: string;
}

export const validateLogSearch = ({ subject, kind, page }: Record<string, unknown>): LogSearch => ({
  ...(typeof subject === 'string' && /^[\w.:-]{1,80}$/.test(subject) ? { subject } : {}),
  ...(typeof kind === 'string' && /^[a-z.-]{3,60}$/.test(kind) ? { kind } : {}),
  ...(typeof page === 'string' && accepted.page(page) ? { page } : {}),
});
