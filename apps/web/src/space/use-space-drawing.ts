import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Camera, Frame } from './camera.ts';
import { shiftOf } from './camera.ts';
import type { CameraStore } from './camera-store.ts';
import type { SpaceView } from './draw-space.ts';
import { bleed, drawSpace } from './draw-space.ts';
import type { Inks } from './inks.ts';
import { inksOf } from './inks.ts';

/** Milliseconds without movement after which the drawing is made anew, sharp and labelled. */
const rest = 120;

/** As many pixels as the screen has in the frame and around it. */
const size = (element: HTMLCanvasElement, { width, height }: Frame, ratio: number): void => {
  element.width = Math.round((width + 2 * bleed) * ratio);
  element.height = Math.round((height + 2 * bleed) * ratio);
  element.style.inlineSize = `${width + 2 * bleed}px`;
  element.style.blockSize = `${height + 2 * bleed}px`;
  element.style.insetInlineStart = `${-bleed}px`;
  element.style.insetBlockStart = `${-bleed}px`;
};

/** Shows a drawing made for one view as another; false when it would leave a bare edge or be too coarse. */
const move = (element: HTMLCanvasElement, drawn: Camera, now: Camera, frame: Frame): boolean => {
  const { scale, dx, dy } = shiftOf(drawn, now, frame);
  // A finger scrolls the page while all is seen, and moves the drawing once it is zoomed.
  element.parentElement?.toggleAttribute('data-zoomed', now.zoom > 1);
  element.style.transform = `translate(${dx + bleed * (1 - scale)}px, ${dy + bleed * (1 - scale)}px) scale(${scale})`;
  const isCovered = (at: number, long: number): boolean =>
    at - bleed * scale <= 0 && at + (long + bleed) * scale >= long;
  return scale < 2 && isCovered(dx, frame.width) && isCovered(dy, frame.height);
};

/**
 * Keeps the canvas drawn. Moving the view moves the finished drawing, which costs the compositor next to nothing;
 * once the view rests, or the drawing no longer reaches, it is made anew. So does a change of what is shown, of
 * size, colours or faces.
 */
export const useSpaceDrawing = (
  canvas: RefObject<HTMLCanvasElement | null>,
  view: SpaceView,
  store: CameraStore,
  frame: Frame,
): void => {
  const latest = useRef(view);
  const redraw = useRef<() => void>(() => undefined);
  useEffect(() => {
    latest.current = view;
    redraw.current();
  }, [view]);
  useEffect(() => {
    const element = canvas.current;
    // Drawn by the processor: the same speed on every machine, and seldom enough.
    const pen = element?.getContext('2d', { willReadFrequently: true }) ?? null;
    if (element === null || pen === null || frame.width === 0) return undefined;
    const ratio = Math.max(1, Math.min(2, devicePixelRatio));
    size(element, frame, ratio);
    let inks: Inks | null = null;
    let drawn = store.get();
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      asked = 0;
      clearTimeout(timer);
      inks ??= inksOf(element.parentElement ?? document.body, pen, ratio);
      drawn = store.get();
      drawSpace(pen, latest.current, drawn, frame, ratio, inks);
      move(element, drawn, drawn, frame);
    };
    const ask = (): void => {
      if (asked === 0) asked = requestAnimationFrame(draw);
    };
    const moved = (): void => {
      clearTimeout(timer);
      if (move(element, drawn, store.get(), frame)) timer = setTimeout(ask, rest);
      else ask();
    };
    const recolour = (): void => {
      inks = null;
      ask();
    };
    const paper = (): void => {
      inks = null;
      draw();
    };
    redraw.current = ask;
    // The first drawing and one of a new size stand before the browser paints; later ones wait their turn.
    draw();
    const stop = store.listen(moved);
    const scheme = new MutationObserver(recolour);
    scheme.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', recolour);
    document.fonts.addEventListener('loadingdone', ask);
    addEventListener('beforeprint', paper);
    addEventListener('afterprint', recolour);
    return () => {
      stop();
      scheme.disconnect();
      dark.removeEventListener('change', recolour);
      document.fonts.removeEventListener('loadingdone', ask);
      removeEventListener('beforeprint', paper);
      removeEventListener('afterprint', recolour);
      cancelAnimationFrame(asked);
      clearTimeout(timer);
      redraw.current = () => undefined;
    };
  }, [canvas, store, frame]);
};
