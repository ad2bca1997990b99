import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Frame } from './camera.ts';
import type { CameraStore } from './camera-store.ts';
import type { SpaceView } from './draw-space.ts';
import { drawSpace } from './draw-space.ts';
import type { Inks } from './inks.ts';
import { inksOf } from './inks.ts';

/** As many pixels as the screen has in the frame. */
const size = (element: HTMLCanvasElement, { width, height }: Frame, ratio: number): void => {
  element.width = Math.round(width * ratio);
  element.height = Math.round(height * ratio);
};

/**
 * Keeps the canvas drawn: at most once a frame, whenever the view, what is shown, the size, the colours or the
 * faces change. The canvas has as many pixels as the screen.
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
    const pen = element?.getContext('2d') ?? null;
    if (element === null || pen === null || frame.width === 0) return undefined;
    const ratio = Math.max(1, Math.min(3, devicePixelRatio));
    size(element, frame, ratio);
    let inks: Inks | null = null;
    let asked = 0;
    const draw = (): void => {
      asked = 0;
      inks ??= inksOf(element.parentElement ?? document.body, pen, ratio);
      drawSpace(pen, latest.current, store.get(), frame, ratio, inks);
    };
    const ask = (): void => {
      if (asked === 0) asked = requestAnimationFrame(draw);
    };
    const recolour = (): void => {
      inks = null;
      ask();
    };
    redraw.current = ask;
    // The first drawing and one of a new size stand before the browser paints; later ones wait their turn.
    draw();
    const stop = store.listen(ask);
    const scheme = new MutationObserver(recolour);
    scheme.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', recolour);
    document.fonts.addEventListener('loadingdone', ask);
    const paper = (): void => {
      inks = null;
      draw();
    };
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
      redraw.current = () => undefined;
    };
  }, [canvas, store, frame]);
};
