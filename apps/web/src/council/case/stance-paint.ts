import type { Certainty } from '../../evidence/format-figure.ts';
import type { Tone } from '../../evidence/tone.ts';
import type { Stand } from './stands.ts';

/** How a state is drawn: solid where it has spoken, hatched where it may but looks on, a dotted outline where it has said nothing. */
export interface StancePaint {
  readonly key: 'object' | 'opinion' | 'assent' | 'out' | 'observe' | 'silent' | 'in' | 'observer';
  readonly tone: Tone;
  readonly certainty: Certainty;
}

const said: Readonly<Record<NonNullable<Stand['stance']>, Omit<StancePaint, 'key'>>> = {
  object: { tone: 'pomegranate', certainty: 'published' },
  opinion: { tone: 'lapis', certainty: 'published' },
  assent: { tone: 'pistachio', certainty: 'published' },
  out: { tone: 'ink', certainty: 'published' },
  observe: { tone: 'turquoise', certainty: 'estimated' },
};

/** The paint of a state; every one also stands in words beside it. */
export const stancePaint = (stand: Pick<Stand, 'stance' | 'participation' | 'isMember'>): StancePaint => {
  const { stance, participation, isMember } = stand;
  if (participation === 'out') return { key: 'out', ...said.out };
  if (stance !== null) return { key: stance, ...said[stance] };
  if (participation === 'observing') return { key: 'observe', ...said.observe };
  if (participation !== null) return { key: 'in', tone: 'turquoise', certainty: 'published' };
  return isMember
    ? { key: 'silent', tone: 'turquoise', certainty: 'unknown' }
    : { key: 'observer', tone: 'ink', certainty: 'unknown' };
};

/** Paints of the legend, in its order. */
export const legendPaints: readonly StancePaint[] = [
  { key: 'object', ...said.object },
  { key: 'opinion', ...said.opinion },
  { key: 'assent', ...said.assent },
  { key: 'in', tone: 'turquoise', certainty: 'published' },
  { key: 'observe', ...said.observe },
  { key: 'out', ...said.out },
  { key: 'silent', tone: 'turquoise', certainty: 'unknown' },
  { key: 'observer', tone: 'ink', certainty: 'unknown' },
];
