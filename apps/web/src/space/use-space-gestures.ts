import { useEffect, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { Frame } from './camera.ts';
import { panBy, zoomAt } from './camera.ts';
import type { CameraStore } from './camera-store.ts';
import { reach } from './hit.ts';
import type { hitFinder } from './hit.ts';

interface Gestures {
  readonly store: CameraStore;
  readonly frame: Frame;
  readonly find: ReturnType<typeof hitFinder>;
  readonly onHover: (index: number) => void;
  readonly onPick: (index: number) => void;
}

/** Pixels a pointer may stray and still mean a press rather than a drag. */
const stray = 5;

type Point = readonly [left: number, top: number];

const pointIn = (event: { readonly clientX: number; readonly clientY: number }, element: Element): Point => {
  const { left, top } = element.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
};

const between = ([a, b]: readonly Point[]): { readonly middle: Point; readonly apart: number } => ({
  middle: [(a![0] + b![0]) / 2, (a![1] + b![1]) / 2],
  apart: Math.max(1, Math.hypot(a![0] - b![0], a![1] - b![1])),
});

/**
 * Wheel: with Ctrl (as touchpads say pinch) always, without it once the drawing has the focus, and only while
 * there is something to zoom, so that a page being scrolled is not caught.
 */
const useWheel = (
  plate: RefObject<HTMLElement | null>,
  { store, frame }: Pick<Gestures, 'store' | 'frame'>,
): void => {
  useEffect(() => {
    const element = plate.current;
    if (element === null) return undefined;
    const turned = (event: globalThis.WheelEvent): void => {
      const isPinch = event.ctrlKey || event.metaKey;
      if (!isPinch && document.activeElement !== element) return;
      const [left, top] = pointIn(event, element);
      const now = store.get();
      const next = zoomAt(now, Math.exp(-event.deltaY / (isPinch ? 120 : 400)), left, top, frame);
      if (next.zoom === now.zoom && !isPinch) return;
      event.preventDefault();
      store.set(next);
    };
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [plate, store, frame]);
};

/** Dragging, pinching, pointing and pressing on the drawing. */
export const useSpaceGestures = (plate: RefObject<HTMLElement | null>, gestures: Gestures) => {
  const { store, frame, find, onHover, onPick } = gestures;
  const pointers = useRef(new Map<number, Point>());
  const travelled = useRef(0);
  useWheel(plate, { store, frame });
  const lift = (event: PointerEvent<HTMLElement>): void => {
    pointers.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      if (pointers.current.size === 0) travelled.current = 0;
      pointers.current.set(event.pointerId, pointIn(event, event.currentTarget));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const here = pointIn(event, event.currentTarget);
      const before = pointers.current.get(event.pointerId);
      if (before === undefined) {
        onHover(find(store.get(), here[0], here[1], reach.mouse));
        return;
      }
      const was = [...pointers.current.values()];
      pointers.current.set(event.pointerId, here);
      travelled.current += Math.hypot(here[0] - before[0], here[1] - before[1]);
      if (was.length === 1) {
        if (travelled.current > stray)
          store.set(panBy(store.get(), here[0] - before[0], here[1] - before[1], frame));
        return;
      }
      const [then, now] = [between(was), between([...pointers.current.values()])];
      const moved = panBy(store.get(), now.middle[0] - then.middle[0], now.middle[1] - then.middle[1], frame);
      store.set(zoomAt(moved, now.apart / then.apart, now.middle[0], now.middle[1], frame));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const [left, top] = pointIn(event, event.currentTarget);
      const wasPress = pointers.current.size === 1 && travelled.current <= stray;
      lift(event);
      if (wasPress)
        onPick(find(store.get(), left, top, event.pointerType === 'mouse' ? reach.mouse : reach.touch));
    },
    onPointerCancel: lift,
    onPointerLeave: (): void => onHover(-1),
  };
};
