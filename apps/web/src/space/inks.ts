import type { Tone } from '../evidence/tone.ts';
import { tones } from '../evidence/tone.ts';

/** Colours of the page as a canvas takes them, with the hatches of estimated values. */
export interface Inks {
  /** `var(--lapis-fill)` or `url(#hatch-lapis)` as a colour or pattern. */
  readonly of: (paint: string) => string | CanvasPattern;
  readonly face: string;
}

/** What the drawing uses besides the tones. */
const plain = [
  '--paper',
  '--ink',
  '--ink-2',
  '--ink-3',
  '--rule',
  '--rule-2',
  '--rule-3',
  '--lapis',
] as const;

const hatched = (pen: CanvasRenderingContext2D, colour: string, ratio: number): CanvasPattern | string => {
  const tile = document.createElement('canvas');
  const size = Math.round(5 * ratio);
  tile.width = size;
  tile.height = size;
  const brush = tile.getContext('2d');
  if (brush === null) return colour;
  brush.globalAlpha = 0.3;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, size, size);
  brush.globalAlpha = 1;
  brush.strokeStyle = colour;
  brush.lineWidth = 1.4 * ratio;
  brush.beginPath();
  for (const shift of [-size, 0, size]) {
    brush.moveTo(shift, size);
    brush.lineTo(shift + size, 0);
  }
  brush.stroke();
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern ?? colour;
};

/** Reads the colours that the style sheets give to an element now: light or dark, more contrast, paper. */
export const inksOf = (element: HTMLElement, pen: CanvasRenderingContext2D, ratio: number): Inks => {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const read = (paint: string): string => {
    probe.style.color = paint;
    return getComputedStyle(probe).color;
  };
  const known = new Map<string, string | CanvasPattern>(
    [
      ...plain.map((name) => `var(${name})`),
      ...tones.filter((tone) => tone !== 'ink').map((tone) => `var(--${tone}-fill)`),
    ].map((paint) => [paint, read(paint)]),
  );
  const solid = (tone: Tone): string => read(tone === 'ink' ? 'var(--ink-3)' : `var(--${tone}-fill)`);
  for (const tone of tones) known.set(`url(#hatch-${tone})`, hatched(pen, solid(tone), ratio));
  const face = getComputedStyle(element).fontFamily;
  probe.remove();
  return { of: (paint) => known.get(paint) ?? paint, face };
};
