import type { Operation } from './route.ts';

const prime = 0x01000193;
const starts = [0x811c9dc5, 0x1b873593] as const;

/** FNV-1a (Fowler, Noll, Vo): 32 bits, by UTF-16 code units. */
const hashOf = (text: string, start: number): number => {
  let mixed = start;
  for (let place = 0; place < text.length; place++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(place), prime);
  }
  return mixed;
};

const hashed = new WeakMap<Operation, readonly [number, number]>();

/** Two independent hashes of what an operation does, worked out once: the routes of a front share most of theirs. */
const operationHashes = (operation: Operation): readonly [number, number] => {
  const known = hashed.get(operation);
  if (known !== undefined) return known;
  const { kind, at, link, toMode, toGauge } = operation;
  const text = `${kind} ${at} ${link ?? ''} ${toMode} ${toGauge ?? ''}`;
  const hashes = [hashOf(text, starts[0]), hashOf(text, starts[1])] as const;
  hashed.set(operation, hashes);
  return hashes;
};

const written = (part: number): string => (part >>> 0).toString(36).padStart(7, '0');

/**
 * Names a way by what is done where and over which links. Waiting is left out: the same way has the same name on
 * every day and for every weight.
 */
export const routeId = (operations: readonly Operation[]): string => {
  let [one, other]: readonly [number, number] = starts;
  for (const operation of operations) {
    if (operation.kind === 'wait') continue;
    const [first, second] = operationHashes(operation);
    one = Math.imul(one ^ first, prime) + (one >>> 15);
    other = Math.imul(other ^ second, prime) + (other >>> 13);
  }
  return `${written(one)}${written(other)}`;
};
