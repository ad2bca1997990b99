import type { Camera, Frame } from './camera.ts';
import type { SpaceView } from './draw-space.ts';
import { labelsOn, labelSize, labelText } from './label-text.ts';
import { circlePaint, circlesOn, drawingOrder, isSeen, markOf } from './marks.ts';

const space = 'http://www.w3.org/2000/svg';

const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** The view on screen as an SVG of the same size, for saving; the page's own variables give its colours. */
export const spacePicture = (view: SpaceView, camera: Camera, frame: Frame): SVGSVGElement => {
  const { scene, overlay, locale } = view;
  const circles = circlesOn(scene, camera, frame);
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('width', String(frame.width));
  svg.setAttribute('height', String(frame.height));
  svg.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
  const { a, b } = scene.document.links;
  const lines = a.flatMap((from, link) =>
    isSeen(circles, from, frame) || isSeen(circles, b[link]!, frame)
      ? [
          `M${circles[3 * from]!.toFixed(1)} ${circles[3 * from + 1]!.toFixed(1)}L${circles[3 * b[link]!]!.toFixed(1)} ${circles[3 * b[link]! + 1]!.toFixed(1)}`,
        ]
      : [],
  );
  svg.append(element('path', { d: lines.join(''), fill: 'none', stroke: 'var(--rule)', 'stroke-width': 1 }));
  for (const standing of drawingOrder) {
    for (const index of scene.bySize) {
      if (overlay.standing[index] !== standing || !isSeen(circles, index, frame)) continue;
      const radius = circles[3 * index + 2]!;
      const mark = markOf(standing, overlay.choice);
      const paint = circlePaint(mark, scene.document.confidence, radius);
      svg.append(
        element('circle', {
          cx: circles[3 * index]!.toFixed(1),
          cy: circles[3 * index + 1]!.toFixed(1),
          r: radius.toFixed(1),
          fill: paint.fill,
          'fill-opacity': paint.fillOpacity,
          stroke: paint.stroke,
          'stroke-width': paint.strokeWidth,
          ...(paint.strokeDasharray === undefined ? {} : { 'stroke-dasharray': paint.strokeDasharray }),
          opacity: view.isWanted(index) ? 1 : 0.14,
        }),
      );
    }
  }
  const pen = document.createElement('canvas').getContext('2d');
  if (pen !== null) pen.font = `${labelSize}px ${getComputedStyle(document.body).fontFamily}`;
  const text = (index: number): string => labelText(scene.document.headings.name[index]![locale], locale);
  const first = view.focus < 0 ? [] : [view.focus];
  const measure = (index: number): number => pen?.measureText(text(index)).width ?? text(index).length * 7;
  for (const { index, left, middle } of labelsOn(scene, circles, frame, first, view.isWanted, measure)) {
    const label = element('text', {
      x: left.toFixed(1),
      y: middle.toFixed(1),
      'font-size': labelSize,
      'dominant-baseline': 'central',
      fill: 'var(--ink)',
      stroke: 'var(--paper)',
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    });
    label.textContent = text(index);
    svg.append(label);
  }
  return svg;
};
