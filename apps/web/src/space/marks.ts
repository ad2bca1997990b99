import type { Certainty } from '../evidence/format-figure.ts';
import { areaPaint, toneFill } from '../evidence/tone.ts';
import type { AreaPaint, Tone } from '../evidence/tone.ts';
import type { Camera, Frame } from './camera.ts';
import { toScreen } from './camera.ts';
import type { OverlayChoice, Standing } from './overlay.ts';
import type { Scene } from './scene.ts';

/** How headings of one standing are drawn: filled in a tone, ringed in a tone, or quiet. */
export type Mark =
  | { readonly kind: 'filled'; readonly tone: Tone }
  | { readonly kind: 'ringed'; readonly tone: Tone }
  | { readonly kind: 'quiet' };

/** Lapis is the member looked at, turquoise and saffron are the two of a pair, ink what both have. */
export const markOf = (standing: Standing, choice: OverlayChoice): Mark => {
  switch (standing) {
    case 'none':
      return { kind: 'quiet' };
    case 'near':
    case 'together':
      return { kind: 'ringed', tone: 'lapis' };
    case 'has':
      return { kind: 'filled', tone: choice.kind === 'bloc' ? 'turquoise' : 'lapis' };
    case 'a':
      return { kind: 'filled', tone: 'turquoise' };
    case 'b':
      return { kind: 'filled', tone: 'saffron' };
    case 'both':
      return { kind: 'filled', tone: 'ink' };
  }
};

/** How a circle large enough for dots and hatch is drawn. */
const paintOf = (mark: Mark, certainty: Certainty): AreaPaint => {
  switch (mark.kind) {
    case 'quiet':
      return { fill: 'var(--rule-2)', stroke: 'var(--paper)', strokeWidth: 0.5 };
    case 'ringed':
      return { fill: 'var(--paper)', stroke: `var(--${mark.tone}-fill)`, strokeWidth: 1.75 };
    case 'filled':
      return certainty === 'published'
        ? { ...areaPaint(mark.tone, certainty), stroke: 'var(--paper)', strokeWidth: 0.75 }
        : areaPaint(mark.tone, certainty);
  }
};

/** Radius in pixels below which an outline of dots reads as three specks rather than as a circle. */
export const dottedFrom = 5;

/** A circle as SVG attributes; the canvas reads the same ones, so that picture and screen agree. */
interface CirclePaint extends AreaPaint {
  readonly fillOpacity: number;
}

/** A circle of a radius in pixels: a small one of what is not published has a lighter tone instead of dots or hatch. */
export const circlePaint = (mark: Mark, certainty: Certainty, radius: number): CirclePaint => {
  if (mark.kind !== 'filled' || certainty === 'published' || radius >= dottedFrom)
    return { ...paintOf(mark, certainty), fillOpacity: 1 };
  const fill = toneFill(mark.tone);
  return { fill, stroke: fill, strokeWidth: 0.75, fillOpacity: certainty === 'estimated' ? 0.6 : 0.3 };
};

/** The order of drawing: what matters most lies on top. */
export const drawingOrder: readonly Standing[] = ['none', 'near', 'together', 'has', 'a', 'b', 'both'];

/** Circles grow slower than the distances between them, so that zooming in pulls them apart. */
export const radiusOn = (scene: Scene, index: number, zoom: number, { width, height }: Frame): number =>
  scene.radius[index]! * Math.sqrt(zoom) * Math.max(0.55, Math.min(1.15, Math.sqrt(width * height) / 800));

/** Centres and radii of all headings in pixels, `[x, y, r, x, y, r, …]`. */
export const circlesOn = (scene: Scene, camera: Camera, frame: Frame): Float64Array => {
  const { x, y } = scene;
  const circles = new Float64Array(scene.count * 3);
  for (let index = 0; index < scene.count; index += 1) {
    const [left, top] = toScreen(camera, frame, x[index]!, y[index]!);
    circles[3 * index] = left;
    circles[3 * index + 1] = top;
    circles[3 * index + 2] = radiusOn(scene, index, camera.zoom, frame);
  }
  return circles;
};

/** Whether anything of a circle is within the frame, or no farther outside it than `bleed` pixels. */
export const isSeen = (
  circles: Float64Array,
  index: number,
  { width, height }: Frame,
  bleed = 0,
): boolean => {
  const [x, y, r] = [circles[3 * index]!, circles[3 * index + 1]!, circles[3 * index + 2]! + bleed];
  return x + r >= 0 && x - r <= width && y + r >= 0 && y - r <= height;
};
