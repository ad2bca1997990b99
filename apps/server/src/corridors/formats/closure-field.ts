import type { Calendar } from '@hamkor/corridors';
import type { Field } from './field.ts';

type Closure = Calendar['closures'][number];

/** Longest month first: 29 February is a day of some years. */
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = (text: string): boolean => {
  const [month, day] = text.split('-').map(Number);
  return month !== undefined && day !== undefined && day >= 1 && day <= (daysOf[month - 1] ?? 0);
};

/** From the first to the last day it is shut, both included: `12-01/03-31`. */
export const closure: Field<Closure> = {
  read: (given) => {
    const [, from, to] = /^(\d\d-\d\d)\/(\d\d-\d\d)$/.exec(given) ?? [];
    return from !== undefined && to !== undefined && isDay(from) && isDay(to)
      ? { kind: 'cell', value: { from, to } }
      : { kind: 'bad-closure' };
  },
  write: ({ from, to }) => `${from}/${to}`,
};
