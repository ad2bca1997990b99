import type { PartName, Weights } from './option.ts';

/** All parts a score can have, in the order they are shown. */
export const partNames: readonly PartName[] = [
  'value',
  'fit',
  'security',
  'feasibility',
  'strength',
  'inputs',
  'sourcing',
  'experience',
  'complexity',
  'demand',
  'coverage',
  'ease',
  'quadrant',
];

export type WeightsReading =
  | { readonly kind: 'weights'; readonly weights: Weights }
  | { readonly kind: 'unknown-part'; readonly part: string }
  | { readonly kind: 'repeated-part'; readonly part: PartName }
  | { readonly kind: 'bad-weight'; readonly part: PartName; readonly found: string };

const isPartName = (text: string): text is PartName => (partNames as readonly string[]).includes(text);

/** Weights as an address or a command line writes them: `value:2,fit:0.5`. The empty text sets none. */
export const parseWeights = (text: string): WeightsReading => {
  const weights: Partial<Record<PartName, number>> = {};
  for (const field of text.split(',').filter((part) => part.trim() !== '')) {
    const [name = '', ...rest] = field.split(':');
    const part = name.trim();
    const found = rest.join(':').trim();
    if (!isPartName(part)) return { kind: 'unknown-part', part };
    if (weights[part] !== undefined) return { kind: 'repeated-part', part };
    if (!/^\d{1,6}(\.\d{1,6})?$/.test(found)) return { kind: 'bad-weight', part, found };
    weights[part] = Number(found);
  }
  return { kind: 'weights', weights };
};

/** The same weights as text, in the order of the parts, so that equal weights have one address. */
export const formatWeights = (weights: Weights): string =>
  partNames
    .filter((part) => weights[part] !== undefined)
    .map((part) => `${part}:${weights[part]!}`)
    .join(',');
