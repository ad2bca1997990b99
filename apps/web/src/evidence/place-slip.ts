interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance of a slip from its figure and from the window's edge, in pixels. */
const gap = 8;

/**
 * Where a slip goes: under its figure, above it where there is no room below, never outside the window.
 * Returns pixels from the window's left and top edge.
 */
export const placeSlip = (anchor: Box, slip: Size, window: Size): { left: number; top: number } => {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - slip.height;
  const fitsBelow = below + slip.height + gap <= window.height;
  const top = fitsBelow || above < gap ? below : above;
  return {
    left: Math.max(gap, Math.min(anchor.left, window.width - slip.width - gap)),
    top: Math.max(gap, Math.min(top, window.height - slip.height - gap)),
  };
};
