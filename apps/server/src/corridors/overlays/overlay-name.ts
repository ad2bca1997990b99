/** Names that mean something else where an overlay is named. */
const reserved = new Set(['shipped', 'none']);

/**
 * Whether a text may name an overlay: one file and one word on a command line. Letters and digits of any script, then
 * also `.`, `_`, `-`; at most 60 characters, so that no name leads out of its folder.
 */
export const isOverlayName = (name: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u.test(name) && !reserved.has(name.toLowerCase());
