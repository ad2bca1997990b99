import type { Placed, Wanted } from './labels.ts';
import { placeLabels } from './labels.ts';
import type { Frame } from './camera.ts';
import { isSeen } from './marks.ts';
import type { Scene } from './scene.ts';

/** Pixels: size of a label, and the height its line takes. */
export const labelSize = 12;
const lineHeight = 15;

/** Letters of a name on the drawing; Chinese says as much in half of them. */
const lettersShown = { en: 26, ru: 26, zh: 14 } as const;

/** A heading's name as a label: its first words. */
export const labelText = (name: string, locale: keyof typeof lettersShown): string => {
  const most = lettersShown[locale];
  if (name.length <= most) return name;
  const cut = name.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\s,;:(]+$/, '')}…`;
};

/** One label for so many square pixels, so that the drawing stays quiet on any screen. */
const roomFor = ({ width, height }: Frame): number => Math.max(6, Math.round((width * height) / 24_000));

/**
 * Labels of the headings that are seen, the most traded first; those named in `first` (what is looked at and its
 * neighbours) before all others. `isWanted` leaves out what the reader filtered away.
 */
export const labelsOn = (
  scene: Scene,
  circles: Float64Array,
  frame: Frame,
  first: readonly number[],
  isWanted: (index: number) => boolean,
  measure: (index: number) => number,
): readonly Placed[] => {
  const order = function* (): Generator<Wanted> {
    const seen = new Set<number>();
    for (const index of [...first, ...scene.bySize]) {
      if (seen.has(index) || !isWanted(index) || !isSeen(circles, index, frame)) continue;
      seen.add(index);
      const at = 3 * index;
      yield { index, x: circles[at]!, y: circles[at + 1]!, radius: circles[at + 2]!, width: measure(index) };
    }
  };
  return placeLabels(order(), frame, lineHeight, roomFor(frame) + first.length);
};
