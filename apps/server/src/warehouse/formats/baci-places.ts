import type { CountryCodes } from '@hamkor/nomenclature';
import type { CodeLabel } from './code-labels.ts';
import type { UnmappedCode } from '../vintage.ts';

/** Where the rows of one code of the file go. */
export interface Place {
  /** As the file writes it. */
  readonly written: string;
  readonly code: string;
  readonly label: string | null;
  /** Null where nothing has to be told. */
  readonly treatment: UnmappedCode['treatment'] | null;
}

/**
 * The country of a code of BACI: by number, alpha-3 code or name; else by the alpha-3 code that the archive's own list
 * gives. The world is left out, because it would be counted twice; a code nobody knows is kept under itself.
 */
export const countryPlace = (
  countries: CountryCodes,
  labels: ReadonlyMap<string, CodeLabel>,
  written: string,
): Place => {
  const listed = labels.get(written) ?? labels.get(written.replace(/^0+/, ''));
  const area = countries.of(written) ?? (listed?.iso3 ? countries.byAlpha3(listed.iso3) : null);
  const about = { written, label: listed?.label ?? null };
  if (area === null) return { ...about, code: written, treatment: 'kept-under-own-code' };
  return { ...about, code: area.code, treatment: area.kind === 'world' ? 'left-out' : null };
};
