import type { Write } from './brief-line.ts';
import { key, line, text } from './brief-line.ts';

/** What is missing, what may come later, and what nobody knows. */
export const unknown: Write = ({ items, next }) => [
  ...(next?.lines ?? [])
    .filter(({ standing }) => standing === 'missing')
    .map(({ requirement }) => line('missing', { requirement: key(`requirements.${requirement}`) })),
  ...items
    .filter(({ standing }) => standing !== 'found')
    .map((item) => line('item-not-found', { title: text(item.title) }, item)),
  ...(next?.lines ?? [])
    .filter(({ standing }) => standing === 'not-yet')
    .map(({ requirement }) => line('not-yet', { requirement: key(`requirements.${requirement}`) })),
  ...items.flatMap((item) =>
    item.figures
      .filter(({ value }) => value === null)
      .map(({ label }) =>
        line('figure-unknown', { title: text(item.title), label: key(`figures.${label}`) }, item),
      ),
  ),
];
