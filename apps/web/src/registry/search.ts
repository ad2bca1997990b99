import type { Parameters } from '../api/client.ts';
import type { RecordKind } from './record-kind.ts';
import { divisionField, divisions } from './record-kind.ts';

/** What the address of a list of the data bank may say. */
export interface RecordSearch {
  readonly q?: string;
  readonly country?: string;
  readonly confidence?: 'published' | 'estimated' | 'unverified';
  /** Stage of a project, kind of another record. */
  readonly division?: string;
  /** First digits of a heading. */
  readonly hs?: string;
}

const confidences = new Set(['published', 'estimated', 'unverified']);

/** Keeps what a list understands of an address; anything else is left out. */
export const validateRecordSearch =
  (kind: RecordKind) =>
  (search: Record<string, unknown>): RecordSearch => {
    const accepted: Record<keyof RecordSearch, (text: string) => boolean> = {
      q: (text) => text.trim() !== '' && text.length <= 200,
      country: (text) => /^[A-Z]{3}$/.test(text),
      confidence: (text) => confidences.has(text),
      division: (text) => divisions[kind].includes(text),
      hs: (text) => /^\d{2}(\d{2}){0,2}$/.test(text),
    };
    return Object.fromEntries(
      Object.entries(accepted).flatMap(([name, fits]) => {
        const text = search[name];
        return typeof text === 'string' && fits(text) ? [[name, text]] : [];
      }),
    );
  };

/** The same filters as the API takes them. */
export const recordParameters = (
  kind: RecordKind,
  { q, confidence, division, hs, country }: RecordSearch,
): Parameters => ({
  q,
  confidence,
  // Parks carry no product codes, mechanisms neither codes nor a country.
  ...(kind === 'mechanisms' ? {} : { country, [divisionField(kind)]: division }),
  ...(kind === 'mechanisms' || kind === 'parks' ? {} : { hs }),
});
