import { useRef } from 'react';
import type { Dispatch, KeyboardEvent, PointerEvent, SetStateAction, WheelEvent } from 'react';
import { panBy, whole, zoomBy } from './viewport.ts';
import type { Frame, Viewport } from './viewport.ts';

/** Pixels one press of an arrow key moves the map. */
const stride = 60;

const keyed = (key: string, view: Viewport, frame: Frame, plate: Frame): Viewport | null => {
  const moves: Readonly<Record<string, () => Viewport>> = {
    '+': () => zoomBy(view, 1.5, plate),
    '=': () => zoomBy(view, 1.5, plate),
    '-': () => zoomBy(view, 1 / 1.5, plate),
    '0': () => whole(plate),
    ArrowLeft: () => panBy(view, stride, 0, frame, plate),
    ArrowRight: () => panBy(view, -stride, 0, frame, plate),
    ArrowUp: () => panBy(view, 0, stride, frame, plate),
    ArrowDown: () => panBy(view, 0, -stride, frame, plate),
  };
  return moves[key]?.() ?? null;
};

/**
 * Moving the map: drag when zoomed in, Ctrl and wheel (or pinch on a touchpad) to zoom, so that the page still
 * scrolls; plus, minus, zero and arrows on the keyboard.
 */
export const useMapGestures = (setView: Dispatch<SetStateAction<Viewport>>, frame: Frame, plate: Frame) => {
  const last = useRef<readonly [number, number] | null>(null);
  const end = (): void => {
    last.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      last.current = [event.clientX, event.clientY];
    },
    onPointerMove: (event: PointerEvent) => {
      if (last.current === null || event.buttons === 0) return;
      const [x, y] = last.current;
      last.current = [event.clientX, event.clientY];
      setView((view) => panBy(view, event.clientX - x, event.clientY - y, frame, plate));
    },
    onPointerUp: end,
    onPointerLeave: end,
    onWheel: (event: WheelEvent) => {
      if (event.ctrlKey) setView((view) => zoomBy(view, Math.exp(-event.deltaY / 200), plate));
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget) return;
      setView((view) => {
        const next = keyed(event.key, view, frame, plate);
        if (next === null) return view;
        event.preventDefault();
        return next;
      });
    },
  };
};
