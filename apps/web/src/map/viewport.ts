/** Pixels of the map's frame. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What part of the plate is seen: `zoom` 1 is the whole plate; `x`, `y` is the plate point in the middle. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the plate, in plate units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const nearest = 8;

/** The whole plate in the middle of the frame. */
export const whole = (plate: Frame): Viewport => ({ zoom: 1, x: plate.width / 2, y: plate.height / 2 });

/** Pixels per plate unit: at zoom 1 the whole plate fits the frame. */
export const scaleOf = (view: Viewport, frame: Frame, plate: Frame): number =>
  view.zoom * Math.min(frame.width / plate.width, frame.height / plate.height);

/** A plate point in pixels of the frame. */
export const toScreen =
  (view: Viewport, frame: Frame, plate: Frame) =>
  ([x, y]: readonly [number, number]): readonly [x: number, y: number] => {
    const scale = scaleOf(view, frame, plate);
    return [frame.width / 2 + (x - view.x) * scale, frame.height / 2 + (y - view.y) * scale];
  };

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Zooms by a factor about the middle and keeps the middle on the plate; never farther than the whole. */
export const zoomBy = (view: Viewport, factor: number, plate: Frame): Viewport => {
  const zoom = clamp(view.zoom * factor, 1, nearest);
  return zoom === 1 ? whole(plate) : { ...view, zoom };
};

/** Moves the view by pixels of the frame; the middle stays on the plate. */
export const panBy = (view: Viewport, dx: number, dy: number, frame: Frame, plate: Frame): Viewport => {
  if (view.zoom === 1) return view;
  const scale = scaleOf(view, frame, plate);
  return {
    ...view,
    x: clamp(view.x - dx / scale, 0, plate.width),
    y: clamp(view.y - dy / scale, 0, plate.height),
  };
};

/** The view in which a rectangle of the plate fills the frame but for a margin; never nearer than the nearest. */
export const fitted = ({ left, right, top, bottom }: Box, frame: Frame, plate: Frame): Viewport => {
  const margin = 1.25;
  const atWhole = Math.min(frame.width / plate.width, frame.height / plate.height);
  const wanted = Math.min(
    frame.width / (Math.max(right - left, 1) * margin),
    frame.height / (Math.max(bottom - top, 1) * margin),
  );
  const zoom = clamp(wanted / atWhole, 1, nearest);
  if (zoom === 1) return whole(plate);
  return {
    zoom,
    x: clamp((left + right) / 2, 0, plate.width),
    y: clamp((top + bottom) / 2, 0, plate.height),
  };
};
