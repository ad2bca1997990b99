import type { Scene } from './scene.ts';

/** Unit vectors of the arrow keys on a screen, where y grows downwards. */
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A tie counts as lying in a direction when it is within 60 degrees of it. */
const widest = Math.cos(Math.PI / 3) - 1e-9;

/**
 * The tied heading an arrow key leads to: of those within 60 degrees of the arrow, the one closest to its
 * direction, the stronger tie first among equals; null when there is none. `stretch` is width by height.
 */
export const walk = (scene: Scene, from: number, key: string, stretch = 1): number | null => {
  const arrow = arrows[key];
  if (arrow === undefined) return null;
  const { x, y } = scene;
  let best: number | null = null;
  let straightest = widest;
  for (const { index } of scene.ties[from] ?? []) {
    const [dx, dy] = [(x[index]! - x[from]!) * stretch, y[index]! - y[from]!];
    const length = Math.hypot(dx, dy);
    const cosine = length === 0 ? -1 : (dx * arrow[0] + dy * arrow[1]) / length;
    if (cosine > straightest) [best, straightest] = [index, cosine];
  }
  return best;
};
