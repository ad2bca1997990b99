import { foldText } from './fold-text.ts';
import type { Name } from './name.ts';

/**
 * What a code of a statistical office stands for: a country of ISO 3166-1; a former country that several
 * followed; an area that is no country (bunkers, areas not elsewhere specified); a union whose members are listed too; the world.
 */
export type AreaKind = 'country' | 'former' | 'area' | 'union' | 'world';

/** Where a row is kept: an ISO 3166-1 alpha-3 code, or a code from the range ISO leaves to users. */
export interface CodedArea {
  readonly code: string;
  readonly kind: AreaKind;
}

/** A country of ISO 3166-1 with every name it may be written by, in any language. */
export interface IsoCountry {
  readonly alpha2: string;
  readonly iso3: string;
  readonly numeric: number;
  readonly names: readonly string[];
}

/** What offices write beside or against ISO 3166-1: 842 for the USA, ROM for Romania, `Korea, Rep.`. */
export interface SpecialCode extends CodedArea {
  readonly numeric: readonly number[];
  readonly alpha3: readonly string[];
  readonly names: readonly string[];
  /** Its name; null where ISO 3166-1 names it. */
  readonly name: Name | null;
  /** What the code covers that its name does not say. */
  readonly note: string | null;
}

/** Reads codes and names of countries as statistical offices write them; null where none is meant by it. */
export interface CountryCodes {
  /** Numeric code, with or without leading zeros. */
  readonly byNumeric: (code: number) => CodedArea | null;
  readonly byAlpha2: (code: string) => CodedArea | null;
  readonly byAlpha3: (code: string) => CodedArea | null;
  /** By name without regard to case, accents, full stops and commas. */
  readonly byName: (name: string) => CodedArea | null;
  /** Any of them: digits are a numeric code, three capitals an alpha-3 code, two an alpha-2 code. */
  readonly of: (written: string) => CodedArea | null;
  /** Kind of a code that rows are kept under; null for codes of nobody's list. */
  readonly kindOf: (code: string) => AreaKind | null;
}

/**
 * A reader over ISO 3166-1 and what offices write against it; what an office writes wins.
 *
 * @example countryCodes(iso, specials).of('842')?.code // 'USA'
 */
export const countryCodes = (
  countries: readonly IsoCountry[],
  specials: readonly SpecialCode[],
): CountryCodes => {
  const numeric = new Map<number, CodedArea>();
  const alpha2 = new Map<string, CodedArea>();
  const alpha3 = new Map<string, CodedArea>();
  const names = new Map<string, CodedArea>();
  for (const country of countries) {
    const area: CodedArea = { code: country.iso3, kind: 'country' };
    numeric.set(country.numeric, area);
    alpha2.set(country.alpha2, area);
    alpha3.set(country.iso3, area);
    for (const name of country.names) names.set(comparedName(name), area);
  }
  for (const { code, kind, ...written } of specials) {
    const area: CodedArea = { code, kind };
    alpha3.set(code, area);
    for (const one of written.numeric) numeric.set(one, area);
    for (const one of written.alpha3) alpha3.set(one, area);
    for (const one of written.names) names.set(comparedName(one), area);
  }
  const kinds = new Map([...alpha3.values()].map(({ code, kind }) => [code, kind]));
  const byNumeric = (code: number): CodedArea | null => numeric.get(code) ?? null;
  const byAlpha2 = (code: string): CodedArea | null => alpha2.get(code) ?? null;
  const byAlpha3 = (code: string): CodedArea | null => alpha3.get(code) ?? null;
  const byName = (name: string): CodedArea | null => names.get(comparedName(name)) ?? null;
  return {
    byNumeric,
    byAlpha2,
    byAlpha3,
    byName,
    of: (written) => {
      const text = written.trim();
      if (/^\d{1,3}$/.test(text)) return byNumeric(Number(text));
      return byAlpha3(text) ?? byAlpha2(text) ?? byName(text);
    },
    kindOf: (code) => kinds.get(code) ?? null,
  };
};

/** A name as names are compared: accents, case, full stops, commas and kinds of apostrophe do not count. */
const comparedName = (name: string): string =>
  foldText(name)
    .replaceAll(/[’`]/g, "'")
    .replaceAll('&', ' and ')
    .replaceAll(/[.,]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
