import type { Locale } from '@hamkor/messages';
import type { Camera, Frame } from './camera.ts';
import type { Inks } from './inks.ts';
import { labelsOn, labelSize, labelText } from './label-text.ts';
import { circlePaint, circlesOn, dottedFrom, drawingOrder, isSeen, markOf } from './marks.ts';
import type { Overlay, Standing } from './overlay.ts';
import type { Scene } from './scene.ts';

/** Everything a drawing of the space shows. */
export interface SpaceView {
  readonly scene: Scene;
  readonly overlay: Overlay;
  /** Whether a heading belongs to what the reader filtered for; the others are faint. */
  readonly isWanted: (index: number) => boolean;
  /** The heading looked at, and the one under the pointer; -1 for none. */
  readonly focus: number;
  readonly hover: number;
  readonly locale: Locale;
}

/** Pixels drawn beyond each edge of the frame, so that a drawing can be moved before it must be drawn anew. */
export const bleed = 160;

const faint = 0.14;
const round = 2 * Math.PI;

const circle = (path: Path2D, circles: Float64Array, index: number, more = 0): void => {
  const [x, y, r] = [circles[3 * index]!, circles[3 * index + 1]!, circles[3 * index + 2]! + more];
  path.moveTo(x + r, y);
  path.arc(x, y, r, 0, round);
};

const line = (path: Path2D, circles: Float64Array, from: number, to: number): void => {
  path.moveTo(circles[3 * from]!, circles[3 * from + 1]!);
  path.lineTo(circles[3 * to]!, circles[3 * to + 1]!);
};

const drawLinks = (
  pen: CanvasRenderingContext2D,
  view: SpaceView,
  circles: Float64Array,
  frame: Frame,
  inks: Inks,
): void => {
  const { a, b } = view.scene.document.links;
  const path = new Path2D();
  a.forEach((from, link) => {
    const to = b[link]!;
    if (isSeen(circles, from, frame, bleed) || isSeen(circles, to, frame, bleed))
      line(path, circles, from, to);
  });
  pen.strokeStyle = inks.of('var(--rule)');
  pen.lineWidth = 1;
  pen.stroke(path);
};

const drawTies = (
  pen: CanvasRenderingContext2D,
  view: SpaceView,
  circles: Float64Array,
  inks: Inks,
): void => {
  const centre = view.hover >= 0 ? view.hover : view.focus;
  if (centre < 0) return;
  const path = new Path2D();
  for (const { index } of view.scene.ties[centre]!) line(path, circles, centre, index);
  pen.strokeStyle = inks.of('var(--ink-3)');
  pen.lineWidth = 1.5;
  pen.stroke(path);
};

/** Circles of one look: those wanted and the faint others. */
interface Batch {
  readonly wanted: Path2D;
  readonly others: Path2D;
}

const batch = (): Batch => ({ wanted: new Path2D(), others: new Path2D() });

const paintBatch = (
  pen: CanvasRenderingContext2D,
  { wanted, others }: Batch,
  paint: ReturnType<typeof circlePaint>,
  inks: Inks,
): void => {
  pen.fillStyle = inks.of(paint.fill);
  pen.strokeStyle = inks.of(paint.stroke);
  pen.lineWidth = paint.strokeWidth;
  pen.setLineDash(paint.strokeDasharray?.split(' ').map(Number) ?? []);
  pen.globalAlpha = faint * paint.fillOpacity;
  pen.fill(others);
  pen.globalAlpha = paint.fillOpacity;
  pen.fill(wanted);
  pen.globalAlpha = 1;
  pen.stroke(wanted);
};

/** One path a standing, size class and degree of interest: a handful of strokes rather than a thousand. */
const drawCircles = (
  pen: CanvasRenderingContext2D,
  view: SpaceView,
  circles: Float64Array,
  frame: Frame,
  inks: Inks,
): void => {
  const batches = new Map<Standing, { readonly large: Batch; readonly small: Batch }>(
    drawingOrder.map((standing) => [standing, { large: batch(), small: batch() }]),
  );
  for (const index of view.scene.bySize) {
    if (!isSeen(circles, index, frame, bleed)) continue;
    const { large, small } = batches.get(view.overlay.standing[index]!)!;
    const { wanted, others } = circles[3 * index + 2]! < dottedFrom ? small : large;
    circle(view.isWanted(index) ? wanted : others, circles, index);
  }
  for (const standing of drawingOrder) {
    const mark = markOf(standing, view.overlay.choice);
    const { large, small } = batches.get(standing)!;
    const { confidence } = view.scene.document;
    paintBatch(pen, large, circlePaint(mark, confidence, dottedFrom), inks);
    paintBatch(pen, small, circlePaint(mark, confidence, 0), inks);
  }
  pen.setLineDash([]);
};

const drawLooked = (
  pen: CanvasRenderingContext2D,
  view: SpaceView,
  circles: Float64Array,
  inks: Inks,
): void => {
  for (const [index, width] of [
    [view.hover, 1.5],
    [view.focus, 2.5],
  ] as const) {
    if (index < 0) continue;
    const path = new Path2D();
    circle(path, circles, index, 3);
    pen.strokeStyle = inks.of(index === view.focus ? 'var(--lapis)' : 'var(--ink)');
    pen.lineWidth = width;
    pen.stroke(path);
  }
};

/** Widths of labels once measured, by language and text. */
const widths = new Map<string, number>();

const drawLabels = (
  pen: CanvasRenderingContext2D,
  view: SpaceView,
  circles: Float64Array,
  frame: Frame,
  inks: Inks,
): void => {
  const text = (index: number): string =>
    labelText(view.scene.document.headings.name[index]![view.locale], view.locale);
  pen.font = `${labelSize}px ${inks.face}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  const measure = (index: number): number => {
    const words = text(index);
    const known = widths.get(words);
    if (known !== undefined) return known;
    const { width } = pen.measureText(words);
    // Until our face is there another one is measured: only what was measured with it is remembered.
    if (document.fonts.status === 'loaded') widths.set(words, width);
    return width;
  };
  const first = [view.hover, view.focus].filter((index) => index >= 0);
  const ties = first.flatMap((index) => view.scene.ties[index]!.slice(0, 6).map((tie) => tie.index));
  const labels = labelsOn(view.scene, circles, frame, [...first, ...ties], view.isWanted, measure);
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = inks.of('var(--paper)');
  pen.fillStyle = inks.of('var(--ink)');
  for (const { index, left, middle } of labels) {
    const words = text(index);
    pen.strokeText(words, left, middle);
    pen.fillText(words, left, middle);
  }
};

/** Draws the space anew, and `bleed` pixels around the frame: links, circles by standing, what is looked at, labels. */
export const drawSpace = (
  pen: CanvasRenderingContext2D,
  view: SpaceView,
  camera: Camera,
  frame: Frame,
  ratio: number,
  inks: Inks,
): void => {
  const circles = circlesOn(view.scene, camera, frame);
  pen.setTransform(ratio, 0, 0, ratio, bleed * ratio, bleed * ratio);
  pen.clearRect(-bleed, -bleed, frame.width + 2 * bleed, frame.height + 2 * bleed);
  drawLinks(pen, view, circles, frame, inks);
  drawTies(pen, view, circles, inks);
  drawCircles(pen, view, circles, frame, inks);
  drawLooked(pen, view, circles, inks);
  drawLabels(pen, view, circles, frame, inks);
};
