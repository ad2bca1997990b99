import type { Identifier } from '../record-body.ts';
import { normaliseIdentifier, schemeOf } from './normalise-identifier.ts';

/** What can be said of an identifier without asking whoever gave it out. */
export type IdentifierVerdict =
  /** The check digit holds. */
  | { readonly kind: 'valid'; readonly normal: Identifier }
  /** It has the form of its scheme, for which no check digit is known. */
  | { readonly kind: 'format-only'; readonly normal: Identifier }
  | { readonly kind: 'wrong-format'; readonly normal: Identifier; readonly example: string }
  | { readonly kind: 'wrong-check-digit'; readonly normal: Identifier }
  | { readonly kind: 'unknown-scheme'; readonly normal: Identifier };

/**
 * Checks a number against the form and the check digit of its scheme.
 *
 * @example checkIdentifier({ scheme: 'LEI', id: '2138001KT6BLFA2SBA38' }).kind // 'valid'
 */
export const checkIdentifier = (identifier: Identifier): IdentifierVerdict => {
  const scheme = schemeOf(identifier.scheme);
  const normal = normaliseIdentifier(identifier);
  if (scheme === null) return { kind: 'unknown-scheme', normal };
  if (!scheme.form.test(normal.id)) return { kind: 'wrong-format', normal, example: scheme.example };
  if (scheme.holds === null) return { kind: 'format-only', normal };
  return { kind: scheme.holds(normal.id) ? 'valid' : 'wrong-check-digit', normal };
};

/** Whether a verdict stands against publication: an unknown scheme does not, since no list is complete. */
export const isWrong = ({ kind }: IdentifierVerdict): boolean =>
  kind === 'wrong-format' || kind === 'wrong-check-digit';
