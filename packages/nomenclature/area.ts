import type { Name } from './name.ts';

/** Name of a country by ISO 3166-1 alpha-3, or of a group such as `WLD`. */
export interface NamedArea {
  readonly code: string;
  readonly name: Name;
}

/**
 * Looks names up by code. An unknown code is called by itself, so that a table with a new code stays readable
 * and the gap is visible.
 */
export const areaNames = (areas: readonly NamedArea[]): ((code: string) => Name) => {
  const byCode = new Map(areas.map(({ code, name }) => [code, name]));
  return (code) => byCode.get(code) ?? { en: code, ru: code, zh: code };
};
