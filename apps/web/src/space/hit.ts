import { quadtree } from 'd3-quadtree';
import type { Camera, Frame } from './camera.ts';
import { fromScreen, plateOf } from './camera.ts';
import { radiusOn } from './marks.ts';
import type { Scene } from './scene.ts';

/** Pixels around a circle within which it still is meant: a mouse is steadier than a finger. */
export const reach = { mouse: 6, touch: 18 } as const;

/** Finds the heading under a pixel. Built once a scene and frame; moving the view needs no new tree. */
export const hitFinder = (scene: Scene, frame: Frame) => {
  const [wide, high] = plateOf(frame);
  const { x, y } = scene;
  const tree = quadtree<number>()
    .x((index) => x[index]! * wide)
    .y((index) => y[index]! * high)
    .addAll(Array.from(x.keys()));
  const widest = scene.radius.reduce((most, radius) => Math.max(most, radius), 0);
  /** The heading whose circle lies nearest to the pixel, or -1. */
  return (camera: Camera, left: number, top: number, slack: number): number => {
    const [u, v] = fromScreen(camera, frame, left, top);
    const [px, py] = [u * wide, v * high];
    // All radii are at zoom 1 here: the tree does not grow when one looks closer.
    const far = (widest * 1.15 * Math.sqrt(camera.zoom) + slack) / camera.zoom;
    let best = -1;
    let nearest = Infinity;
    tree.visit((node, x0, y0, x1, y1) => {
      if (x0 > px + far || x1 < px - far || y0 > py + far || y1 < py - far) return true;
      if ('data' in node) {
        const index = node.data;
        const apart = Math.hypot(x[index]! * wide - px, y[index]! * high - py) * camera.zoom;
        const radius = radiusOn(scene, index, camera.zoom, frame);
        // Seen from the rim of each circle, so that a large one cannot hide a small one upon it.
        if (apart <= radius + slack && apart / radius < nearest) [best, nearest] = [index, apart / radius];
      }
      return false;
    });
    return best;
  };
};
