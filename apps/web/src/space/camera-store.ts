import type { Camera } from './camera.ts';

/**
 * The view, outside React: moving it sixty times a second must not render the page. The drawing and the address
 * listen.
 */
export interface CameraStore {
  readonly get: () => Camera;
  readonly set: (camera: Camera) => void;
  /** Calls `told` after every change until the function given back is called. */
  readonly listen: (told: () => void) => () => void;
}

export const cameraStore = (first: Camera): CameraStore => {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (camera) => {
      if (camera.zoom === now.zoom && camera.x === now.x && camera.y === now.y) return;
      now = camera;
      for (const told of listeners) told();
    },
    listen: (told) => {
      listeners.add(told);
      return () => {
        listeners.delete(told);
      };
    },
  };
};
