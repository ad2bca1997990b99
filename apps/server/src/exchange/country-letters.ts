import countries from 'i18n-iso-countries';

/** ISO 3166-1 from three letters to two; null for codes that are not of it. */
export const alpha2Of = (iso3: string): string | null => countries.alpha3ToAlpha2(iso3) ?? null;

/** ISO 3166-1 from two letters to three. */
export const alpha3Of = (alpha2: string): string | null => countries.alpha2ToAlpha3(alpha2) ?? null;
