/** Flows of `reports`. Re-exports are part of exports and re-imports of imports: they are never added to them. */
export const flows = ['export', 'import', 're-export', 're-import'] as const;
export type Flow = (typeof flows)[number];

/**
 * What a flow code says. `part`: it is contained in another flow (domestic exports, inward processing) and left
 * out, so that nothing is counted twice; null: no flow at all.
 */
export type FlowReading = { readonly kind: 'flow'; readonly flow: Flow } | { readonly kind: 'part' } | null;

const words: ReadonlyMap<string, Flow> = new Map([
  ['1', 'import'],
  ['m', 'import'],
  ['import', 'import'],
  ['imports', 'import'],
  ['gross imp', 'import'],
  ['2', 'export'],
  ['x', 'export'],
  ['export', 'export'],
  ['exports', 'export'],
  ['gross exp', 'export'],
  ['3', 're-export'],
  ['rx', 're-export'],
  ['re-export', 're-export'],
  ['re-exports', 're-export'],
  ['4', 're-import'],
  ['rm', 're-import'],
  ['re-import', 're-import'],
  ['re-imports', 're-import'],
]);

/** Codes of the present UN Comtrade interface that are parts of M, X, RM or RX. */
const parts: ReadonlySet<string> = new Set([
  'dx',
  'fm',
  'mip',
  'mop',
  'xip',
  'xop',
  'domestic export',
  'foreign import',
  'import of goods for inward processing',
  'import of goods after outward processing',
  'export of goods after inward processing',
  'export of goods for outward processing',
]);

/** Codes and words a refusal names. */
export const knownFlows = 'M, X, RM, RX, 1 to 4, import, export, re-import, re-export';

/** @example readFlow('M') // { kind: 'flow', flow: 'import' } */
export const readFlow = (written: string): FlowReading => {
  const text = written
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*-\s*/g, '-');
  const flow = words.get(text) ?? words.get(text.replace(/^re (?=[ei])/, 're-'));
  if (flow !== undefined) return { kind: 'flow', flow };
  return parts.has(text) ? { kind: 'part' } : null;
};
