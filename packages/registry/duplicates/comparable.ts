import type { Language } from '@hamkor/nomenclature';
import { languages } from '@hamkor/nomenclature';
import { normaliseCode } from '../codes/normalise-code.ts';
import { checkIdentifier } from '../identifiers/check-identifier.ts';
import type { NameParts } from '../names/name-parts.ts';
import { nameVariants } from '../names/name-parts.ts';
import type { RecordBody } from '../record-body.ts';
import { websiteHost } from './website-host.ts';

/** A body made ready to be compared with many others. */
export interface Comparable {
  readonly type: RecordBody['type'];
  /** Its names in any script, each taken apart. */
  readonly names: readonly {
    /** Null for names that are not said to be in one of the three languages. */
    readonly language: Language | null;
    readonly name: string;
    readonly variants: readonly NameParts[];
  }[];
  /** Identifiers whose form holds, as `scheme id`. */
  readonly identifiers: ReadonlySet<string>;
  readonly host: string | null;
  readonly states: readonly string[];
  /** Codes to the heading or class, as `HS 8708`. */
  readonly codes: ReadonlySet<string>;
  readonly point: { readonly lat: number; readonly lon: number } | null;
}

/** Makes a body ready for comparison; worth keeping where it is compared more than once. */
export const comparable = (body: RecordBody): Comparable => {
  const names = [
    ...languages.map((language) => ({ language, name: body.name[language] })),
    ...body.otherNames.map((name) => ({ language: null, name })),
  ];
  const { place } = body;
  return {
    type: body.type,
    names: names
      .flatMap(({ language, name }) =>
        name === null ? [] : [{ language, name, variants: nameVariants(name) }],
      )
      .filter(({ variants }) => variants.length > 0),
    identifiers: new Set(
      body.identifiers
        .map(checkIdentifier)
        .filter(({ kind }) => kind === 'valid' || kind === 'format-only')
        .map(({ normal: { scheme, id } }) => `${scheme} ${id}`),
    ),
    host: websiteHost(body.website),
    states: body.states,
    codes: new Set(body.codes.map(normaliseCode).map(({ scheme, code }) => `${scheme} ${code.slice(0, 4)}`)),
    point:
      typeof place?.lat === 'number' && typeof place.lon === 'number'
        ? { lat: place.lat, lon: place.lon }
        : null,
  };
};
