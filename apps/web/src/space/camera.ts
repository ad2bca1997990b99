/** Pixels of the drawing. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What is seen of the unit square: `zoom` 1 is all of it, `x` and `y` are the point in the middle. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const nearestZoom = 16;
export const wholeView: Camera = { zoom: 1, x: 0.5, y: 0.5 };

/** Pixels kept free around the space at zoom 1, for circles and labels at its edge. */
const margin = 28;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Pixels that the unit square is wide and high at zoom 1. */
export const plateOf = ({ width, height }: Frame): readonly [number, number] => [
  Math.max(1, width - 2 * margin),
  Math.max(1, height - 2 * margin),
];

/** Never farther than the whole, never with the edge of the space inside the frame. */
export const settled = ({ zoom, x, y }: Camera): Camera => {
  const near = clamp(zoom, 1, nearestZoom);
  const half = 0.5 / near;
  return { zoom: near, x: clamp(x, half, 1 - half), y: clamp(y, half, 1 - half) };
};

/** A point of the unit square in pixels of the frame. */
export const toScreen = (
  camera: Camera,
  frame: Frame,
  x: number,
  y: number,
): readonly [x: number, y: number] => {
  const [wide, high] = plateOf(frame);
  return [
    frame.width / 2 + (x - camera.x) * wide * camera.zoom,
    frame.height / 2 + (y - camera.y) * high * camera.zoom,
  ];
};

/** The point of the unit square under a pixel. */
export const fromScreen = (
  camera: Camera,
  frame: Frame,
  left: number,
  top: number,
): readonly [x: number, y: number] => {
  const [wide, high] = plateOf(frame);
  return [
    camera.x + (left - frame.width / 2) / (wide * camera.zoom),
    camera.y + (top - frame.height / 2) / (high * camera.zoom),
  ];
};

/** Zooms by a factor so that what is under the pixel stays under it, as far as the edges allow. */
export const zoomAt = (camera: Camera, factor: number, left: number, top: number, frame: Frame): Camera => {
  const [x, y] = fromScreen(camera, frame, left, top);
  const zoom = clamp(camera.zoom * factor, 1, nearestZoom);
  const [wide, high] = plateOf(frame);
  return settled({
    zoom,
    x: x - (left - frame.width / 2) / (wide * zoom),
    y: y - (top - frame.height / 2) / (high * zoom),
  });
};

/** Moves the view by pixels of the frame. */
export const panBy = (camera: Camera, dx: number, dy: number, frame: Frame): Camera => {
  const [wide, high] = plateOf(frame);
  return settled({
    zoom: camera.zoom,
    x: camera.x - dx / (wide * camera.zoom),
    y: camera.y - dy / (high * camera.zoom),
  });
};

/** A view with the point in its middle, near enough to tell its neighbours apart. */
export const centredOn = (camera: Camera, x: number, y: number): Camera =>
  settled({ zoom: Math.max(camera.zoom, 3), x, y });

/** How a drawing made for one view must be scaled and then moved, in pixels of the frame, to show another. */
export const shiftOf = (
  drawn: Camera,
  now: Camera,
  frame: Frame,
): { readonly scale: number; readonly dx: number; readonly dy: number } => {
  const [wide, high] = plateOf(frame);
  const scale = now.zoom / drawn.zoom;
  return {
    scale,
    dx: (frame.width / 2) * (1 - scale) + (drawn.x - now.x) * wide * now.zoom,
    dy: (frame.height / 2) * (1 - scale) + (drawn.y - now.y) * high * now.zoom,
  };
};

/** `3.2,0.41,0.508`: a view as the address keeps it; the whole view is nothing. */
export const writeCamera = ({ zoom, x, y }: Camera): string | undefined =>
  zoom === 1 ? undefined : [zoom.toFixed(2), x.toFixed(3), y.toFixed(3)].join(',');

/** Reads a view from the address; anything else is the whole. */
export const readCamera = (text: string | undefined): Camera => {
  const [zoom, x, y] = (text ?? '').split(',').map(Number);
  return [zoom, x, y].every((part) => Number.isFinite(part))
    ? settled({ zoom: zoom!, x: x!, y: y! })
    : wholeView;
};
