import type { CorridorNode } from '@hamkor/corridors';
import { foldText } from '@hamkor/nomenclature';

/** Letters changed, put in or left out between two texts (Levenshtein distance), counted up to `most`. */
const changes = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
};

/** Ids with names of the places that somebody may have meant, at most three, the nearest first: `KZDOS (Dostyk)`. */
export const nearestNames = (written: string, nodes: readonly CorridorNode[]): readonly string[] => {
  const meant = foldText(written);
  const most = Math.max(1, Math.floor(meant.length / 3));
  return nodes
    .map(({ id, unlocode, name }) => {
      const texts = [id, unlocode ?? '', name.en, name.ru, name.zh]
        .filter((text) => text !== '')
        .map(foldText);
      const distance = Math.min(...texts.map((text) => changes(meant, text, most)));
      const starts = meant.length >= 3 && texts.some((text) => text.startsWith(meant));
      return { told: `${id} (${name.en})`, distance: starts ? Math.min(distance, 1) : distance };
    })
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ told }) => told);
};
