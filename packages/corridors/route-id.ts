import type { Operation } from './route.ts';

/** FNV-1a (Fowler, Noll, Vo): 32 bits, by UTF-16 code units. */
const hash = (text: string, start: number): number => {
  let mixed = start;
  for (let place = 0; place < text.length; place++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(place), 0x01000193);
  }
  return mixed >>> 0;
};

const written = (part: number): string => part.toString(36).padStart(7, '0');

/**
 * Names a way by what is done where and over which links. Waiting is left out: the same way has the same name on
 * every day and for every weight.
 */
export const routeId = (operations: readonly Operation[]): string => {
  const text = operations
    .filter(({ kind }) => kind !== 'wait')
    .map(({ kind, at, link, toMode, toGauge }) => `${kind} ${at} ${link ?? ''} ${toMode} ${toGauge ?? ''}`)
    .join('\n');
  return `${written(hash(text, 0x811c9dc5))}${written(hash(text, 0x1b873593))}`;
};
